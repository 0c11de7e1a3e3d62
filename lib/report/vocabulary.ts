/**
 * Words a report keeps where they are part of a page's structure: in classes, test ids, keys and addresses. They name
 * what pages are made of and nobody in particular; whatever is not among them is replaced wherever a page could have
 * written somebody's name. Text is replaced whole, these words too.
 */
const WORDS = `
  about above accessibility account action actions active activity actor add added address adr aggregate alert align all
  anchor anonymize answer app apply archive area aria article aside assertive associations attachment attachments author
  auto avatar away back background badge banner bar base bcc before below block body bold bottom box browsemap bubble
  button buttons cancel canvas caption captions card cards caret carousel category cc cell center certifications chat
  check checkbox checked chevron child children chip circle clear click clickable close cloud code col collapse collapsed
  column columns com combobox comment commenter comments common community companies company component components compose
  composer connect connection connectionof connections contact contacts container content contents context contextual
  controls conversation convid copy count cover create current custom dark data date day default degree delegate delete
  description desktop detail details dialog dir disabled display dist distance divider document done down download draft
  drafts drawer drop dropdown dsl dynamic edit editor education element ellipsis email ember empathy empty end entity
  envelope error event events example exp expand expandable expanded experience external facet false fav favorite featured feed
  field fields fieldset file files filter filters first fit flag flagship flagshipnav flex flow focus folder folders follow
  followers following font footer for form forward framed friends from fromto frame fs fsd full fullscreen get global grid
  gridcell group groups handle hash has head header headers heading headline hero hidden hide high home horizontal host
  hover hovercard href html icon icons id image images img impl important in inbox index info inline inner input insight insights
  interest interests interop intro invitation invitations invite invitee inviter is item items job jobs join js key keys
  keywords label landing language large last layout lazy lead leading learning left legacy legal level li licenses light
  like likes line link linked linkedin links list listbox listitem listitems live load loaded loader loading lockup locales
  log login logo logout low lpc mail mailbox mailto main manage mark mask max me media medium member mention menu menubar
  menuitem message messagebody messagelist messages messaging meta middle min mini minimal minimize misc mobile modal mode
  module more move mutual my mynetwork name nav navbar navigation network new news newsletter newsletters next no none
  normal not note notice notification notifications null number of off office offscreen on online only open opener option
  options or org origin other others out outer outlet outline outlook over overflow overlay own owa owamail owner page
  pagination pane panel part participant participants partner past people person persona photo photos picture pill pills
  pin pinned pixel placeholder play player plus policy polite popover popup position post posts praise preload premium
  presence presentation preview previous primary print privacy privately product products professional profile profiles
  progress public publisher pymk query quick quote radio rail react reaction reactions read reader reading recent recip recipient
  recipients recommendation recommendations recommended redesign ref refresh region related relation remove reply repost
  request requests required reset resize result results retina right role root rounded row rows sales save scaffold
  scheduled school schools screen script scroll sdui search secondary section see select selected self send sender sent
  separator service services settings shadow shadowdom share shared shell show side sidebar signal signature single size
  skeleton skill skills skin skip slider slot small social sort source spacer span spam special spinner sponsored spotlight
  sr stack star starred start state static status step sticky story strip strong style sub subject subline submenu
  submit subtitle suggested suggestion suggestions summary surface switch symbol tab table tablist tabpanel tabs tag tags
  target task template text textbox thread threads thumb thumbnail thumbs time timestamp tiny title to toast toasts toggle
  tool toolbar tooltip top topcard topic track tracking translate translation trash tree treegrid treeitem trigger true
  truncate type typeahead ul undo unread unseen update updates upload upsell urn url use user utility value vanity verified
  version vertical video view viewer viewport views visible visually warning web well widget width window workspace wrap
  wrapper year you xs sm md lg xl xx xxl xxs
  a11y activityurn artdeco composekey componentkey dcd entityurn keyword lookup miniprofile miniprofileurn msg nis
  profileid profileurn pv rcm rcmail referenceid rcmrow trk ugc uid urns vanityname controlurn
  larry elastic classic messagecontframe contentframe mailboxlist shortheaders inbound outbound vcard
  addresses allow chameleon manager names parent partial received rooster rte selection unique
`;

export const VOCABULARY: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter(Boolean));

/** What test ids put right before an address, after a colon, with a character that an address may have too. */
export const BEFORE_ADDRESS = 'item-|details-dropdown-';

/** Brands that stay in a document's title, where adapters find the person's name beside them. */
export const TITLE_TAIL = /\s[|｜–-]\s(?:LinkedIn|Gmail|Outlook|Roundcube)$/u;

/** Hosts whose adapters are chosen by it; any other becomes `mail.example.net`. */
export const KNOWN_HOSTS =
  /^(?:www\.linkedin\.com|mail\.google\.com|outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)|mail\.yahoo\.(?:com|co\.jp)|mail\.proton\.me|app\.fastmail\.com)$/u;
