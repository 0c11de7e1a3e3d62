import type { LexiconEntry } from '../finding.ts';

/** Somebody else run down. */
export const disparagement: readonly LexiconEntry[] = [
  {
    class: 'disparagement',
    words:
      '(?<!(?:weather|rain|storm|traffic|cold|noise|heat|wind) (?:is|was|has been) )(?:useless|incompetent|hopeless|clueless|worthless|amateurish|unprofessional|dishonest|shady|sleazy|lousy|awful|terrible|horrible|dreadful|pathetic|ridiculous|disgraceful)(?! (?:weather|rain|storm|traffic|cold|noise|heat|wind|day\\b))',
    suggest: 'not a fit for me',
    hits: 'Their last agency was incompetent.',
    spares: 'The weather was terrible.',
  },
  {
    class: 'disparagement',
    words:
      '(?:idiots?|fools?|crooks?|liars?|cheats?|frauds?|scammers?|con artists?|charlatans?|losers?|jerks?|amateurs?)(?! (?:theatre|theater|choir|radio|orchestra|photograph\\w+|prevention|detection|protection))',
    suggest: '',
    hits: 'The others are amateurs.',
    spares: 'She sings in an amateur choir.',
  },
  {
    class: 'disparagement',
    words: 'rip[- ]?offs?',
    suggest: 'dearer than they had planned',
    hits: 'The old printer was a rip-off.',
    spares: 'Rip the paper along the line.',
  },
  {
    class: 'disparagement',
    words: '(?:waste of (?:time|money|space))',
    suggest: 'not a fit',
    hits: 'The other consultant was a waste of time.',
    spares: 'The waste is collected on Monday.',
  },
  {
    class: 'disparagement',
    words: '(?:unlike|not like) (?:the|those|all the|most) (?:others?|other \\w+|competitors?|rest)',
    suggest: '',
    hits: 'Unlike the others, she listens.',
    spares: 'The two halls are alike.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: "(?:can['’]t|cannot|could not|couldn['’]t) (?:be trusted|trust (?:him|her|them))",
    suggest: 'I do not know them well enough',
    hits: "He can't be trusted.",
    spares: 'The lift cannot be used.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words:
      '(?<!\\b(?:path|garden|kitchen|room|house|desk|site|place|roof|road|loft|weather|traffic|journey|office|hall|evening|day|week) )(?:is|are|was|were) (?:a )?(?:disaster|nightmare|joke|mess|failure|scam|fraud)',
    suggest: 'did not work out',
    hits: 'Their last supplier was a nightmare.',
    spares: 'He had a nightmare about trains.',
  },
  {
    class: 'disparagement',
    words:
      '(?:lazy|rude|arrogant|greedy|stupid|dumb|ignorant|sloppy)(?= (?:person|man|woman|people|company|firm|work|designer|lawyer|accountant|consultant|supplier|agency|guy|boss)\\b|[.,;!]| and\\b)',
    suggest: '',
    hits: 'Their accountant is lazy.',
    spares: 'It would be rude of me to answer for you.',
  },
  {
    class: 'disparagement',
    words:
      '(?:so-called|self-styled|self-proclaimed|wannabe) (?:experts?|consultants?|designers?|professionals?|specialists?|gurus?)',
    suggest: 'other people in the field',
    hits: 'The so-called experts did not help.',
    spares: 'The street is called Hill Road.',
  },
  {
    class: 'disparagement',
    words:
      "(?<!\\b(?:I|we|you) )(?:does|do|did)(?:n['’]t| not) (?:have a clue|know what (?:he|she|they)(?:['’]s|['’]re| is| are| was| were)? doing|care about)",
    suggest: '',
    hits: "They don't know what they are doing.",
    spares: 'I do not know what she charges.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: '(?:messed|screwed|botched|ruined) (?:up|it|everything|the|my|their|our)',
    suggest: 'did not get on with',
    hits: 'The last builder screwed up the roof.',
    spares: 'The rain ruined nothing.',
  },
  {
    class: 'disparagement',
    words:
      '(?:cheap|dodgy|second-rate|third-rate|bottom-tier|inferior|mediocre|substandard|shoddy) (?:people|company|companies|firms?|suppliers?|work|service|competitors?|designers?|lawyers?|consultants?|alternatives?|imitations?|agenc(?:y|ies))',
    suggest: 'other',
    hits: 'They had worked with second-rate agencies.',
    spares: 'The cheap flights leave at six.',
  },
  {
    class: 'disparagement',
    words: '(?:beneath|below) (?:you|him|her|us|them)(?=[.,;!]|$)',
    suggest: '',
    hits: 'Such work is beneath her.',
    spares: 'The flat below us is empty.',
  },
  {
    class: 'disparagement',
    words: `cowboys?(?! (?:boots?|hats?|films?|songs?))|(?:a )?(?:bunch|shower|pack|gang|load|band) of (?:amateurs|cowboys|clowns|rubbish|rogues|thieves|crooks|monkeys|idiots|jokers|chancers|fools|sharks|criminals|kids|bandits)|muppets?|jokers?(?= |[.,!]|$)|chancers?|vultures|bandits?|shysters?|(?:a |old )?(?:hacks?|quacks?)(?=[.,!]| (?:who|like|of)|$)|no-hopers?|time-?wasters?|layabouts?|numpt(?:y|ies)|morons?|imbeciles?|snakes?(?= (?:oil|in)\\b|[.,!])|parasites?|leech(?:es)?|lightweights?|has-beens?|pen[- ]pushers?|bean[- ]counters?|dinosaurs?(?! (?:museum|park|bones?))|con ?m[ae]n|rogue traders?|sharks(?! (?:in|off|are seen))|dead ?wood|the (?:usual )?clowns|clowns (?:you|they|who|at)|snake oil|smoke and mirrors|hot air(?! (?:balloon|ballon))|all (?:talk|mouth|show|hat|fur coat)|(?:the )?dregs|rank amateurs?|money[- ]grabb\\w+|ambulance chasers?|penny[- ]pinch\\w+|tight-fisted|control freaks?`,
    suggest: 'other firms',
    hits: 'They are cowboys.',
    spares: 'He wears cowboy boots and flies a hot air balloon.',
  },
  {
    class: 'disparagement',
    words: `(?:unlike|not like|nothing like|(?:so much |far |way )?better than|(?:sick|tired) of|fed up with|get rid of|ditch|dump|sack) (?:the|your|those|that|these|some|most|many|certain|all the|his|her|their|whoever)(?: \\w+)? ?(?:last|previous|old|current|present|other|others|usual|big|bigger|so-called|lot|crowd|firms?|people|rest|ones?|shower|agenc(?:y|ies)|suppliers?|lawyers?|accountants?|designers?|builders?|printers?|guys?|man|woman|company|companies|advis[eo]rs?|consultants?|you(?:['’]re| are| have| had|['’]ve))\\b|(?:your|the) (?:last|old|previous|present|current|other) (?:lot|crowd|shower|bunch|mob|clowns|cowboys)`,
    suggest: '',
    hits: "He's not like your last lot.",
    spares: 'The two halls are not like each other.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: `(?:out of|beyond|in over) (?:his|her|their|its) (?:depth|heads?)|in over (?:his|her|their) head|asleep at the wheel|not (?:up to (?:it|the job|scratch|standard|much|the mark)|fit for purpose)|past (?:his|her|their|its|it) (?:best|prime|sell-by)|(?:lost|losing) (?:the|their|his|her) (?:plot|touch|grip|way)|over the hill|(?<!\\b(?:I|we|you)(?: really)? )(?:have|has|had)(?:n['’]t| not)?(?: got)? (?:a clue|no clue|no idea)(?: (?:what|how|about))?|(?<!\\b(?:I|we|you) (?:have|had) )(?:no|not the (?:faintest|first|foggiest)|without any) (?:idea|clue) (?:what|how) (?:he|she|they)(?:['’]re|['’]s| are| is)?(?: doing| talking| \\w+)|(?<!\\b(?:I|we|you) )(?:doesn['’]t|don['’]t|does not|do not) know (?:(?:his|her|their) (?:arse|elbow|left|stuff|job|trade|business)|the first thing|one end|what (?:he|she|they)(?:['’]re|['’]s| are| is) (?:doing|talking|about))|(?:can(?:['’]t|not)|could(?:n['’]t| not)) (?:organi[sz]e|run|be bothered|tell|add up|count|spell|care less|find (?:his|her|their)|hold (?:down|a candle)|keep up|be relied|be depended|deliver to save)(?: an? \\w+| \\w+)?|living in the past|stuck in the|on (?:his|her|their) last legs|going to the dogs|behind the times|way off (?:the )?(?:mark|beam)|all at sea|wing(?:ing)? it`,
    suggest: 'not the right one for this, as I see it',
    hits: 'The present people are out of their depth.',
    spares: 'I have no idea what she charges.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: `(?:tak(?:e|es|ing|en)|took) (?:you|people|them|us|him|her|everyone|clients) (?:for (?:a ride|fools|mugs)|to the cleaners)|(?:rip(?:s|ped|ping)?|fleec(?:e|es|ed|ing)|diddl(?:e|es|ed)|swindl\\w*|milk(?:s|ed|ing)?|bleed(?:s|ing)?|con(?:s|ned|ning)|cheat(?:s|ed|ing)?|scam(?:s|med|ming)?) (?:you|people|them|us|me|him|her|everyone|(?:his|her|their|its) (?:clients|customers))(?: off| dry)?|overcharg\\w+|(?:daylight|highway) robbery|charg(?:e|es|ed|ing) (?:you )?(?:a fortune|the earth|through the nose|silly|an arm|whatever|like)|over-?priced|(?:only|just|all|merely)(?: \\w+)? (?:after|in it for|wants?|interested in|cares? about|thinks? of|sees?|looking for) (?:your|the|their|his|her|a quick|easy|the quick)? ?(?:money|commission|fees?|themselves|himself|herself|cash|buck|wallets?|profit|bonus)|in it (?:only |just )?for the money|daft prices|bad[- ]mouth\\w*|stab(?:s|bed)? \\w+ in the back|two-faced|back-?stabb\\w+`,
    suggest: 'dearer than others',
    hits: 'The other agency will only take you for a ride.',
    spares: 'He wants a ride to the fair.',
  },
  {
    class: 'disparagement',
    words: `(?:absolute |complete |total |utter |bit of |real ){0,3}shambl(?:es|olic)|shambolic|(?<!\\b(?:weather|garden|kitchen|path|room|house|desk|site|place|roof|road|street|loft|traffic|journey|trip|day|week|evening|parking|office|hall|cellar) )(?:is|are|['’]s|['’]re|was|were|been|be|proved|turned out) (?:an? |such an? |quite an? |nothing but an? )?(?:absolute |complete |total |utter |real |bit of an? |walking |right |proper |known |notorious ){0,3}(?:disgrace|disaster|joke|nightmare|farce|liability|menace|car crash|train ?wreck|dead loss|write-off|laughing stock|circus|let-?down|has-been|lost cause|pain(?: in the \\w+)?|bad (?:apple|egg|lot|news|joke)|con|rip-?off|sham|fake|phon(?:e)?y|bully|tyrant|creep|weasel|slob|snob|crank|nutter|dud|flop|trouble-?makers?|nobody|hopeless|rubbish|garbage|crap|crappy|trash|junk|pants|naff|ropey|ropy|dodgy|shifty|dire|lame|a mess|appalling|abysmal|atrocious|pitiful|laughable|woeful|dreadful|terrible|awful|impossible to (?:work|deal)|all over the place|on the fiddle|not right in|sloppy|slapdash|crooked|unreliable|untrustworthy|useless|washed[- ]up)(?! (?:collection|bins?|weather|at the weekend))`,
    suggest: 'did not suit us',
    hits: 'They are a shambles.',
    spares: 'The path is a mess after the rain.',
  },
  {
    class: 'disparagement',
    words: `(?:please |just |I(?:['’]d| would) |better |do )?avoid (?:him|her|them|that (?:man|woman|firm|lot|company|agency)|those \\w+)(?: (?:like the plague|at all costs))?|like the plague|at all costs|steer (?:well )?clear(?: of)?|(?:stay|keep) (?:well |far )?(?:away|clear) from (?:him|her|them|that|those|\\p{L}+)|stay (?:well )?clear|(?:give|gave) (?:him|her|them|that \\w+|\\w+) a (?:wide berth|miss)|wide berth|(?:don['’]?t|do not|never) (?:go near|go anywhere near|touch|trust|bother (?:with|asking)|waste your (?:time|money|breath)|listen to|fall for|be fooled)(?: (?:him|her|them|that|\\p{L}+))?|(?:wouldn['’]t|would not|would never|couldn['’]t) (?:touch|trust|wish|let|give|buy|send|go near)(?: (?:him|her|them|that \\w+|\\w+))(?: (?:with|on|near|to|the|a|my|anyone|house|room|as far)\\b(?: \\w+)*)?|barge ?pole|ten[- ]foot pole|watch (?:out|your back|your wallet)(?: (?:for|with|around) (?:him|her|them))?|(?:is|are|['’]s|['’]re) bad news|(?:a )?(?:nasty|bad) piece of work|run a mile|(?:not|n['’]t|never) to be trusted|(?:wouldn['’]t|would not|don['’]t|do not|not) trust (?:him|her|them)(?: \\w+)?|warn(?:ed)? (?:you |people )?(?:about|off|against) (?:him|her|them)`,
    suggest: 'I would rather not introduce you to them',
    hits: 'I would steer well clear of that firm.',
    spares: 'Keep clear of the loading bay on Mondays, please.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: `(?:clients|customers|people|everyone|everybody|all|staff|half of them|tenants|neighbours)(?: (?:of (?:his|hers|theirs)|who \\w+ \\w+|all|soon|always|have|had|has|really|there|later|ended up|came to|end up)){0,3} (?:regret(?:ted|ting|s)?|ran away|hates?|hated|had enough|suffer(?:ed|s)?|leaving in droves|run(?:s|ning)? (?:away|from)|laugh(?:s|ed|ing)? at|fed up|can['’]t stand)|(?:God|heaven|lord|goodness|who) knows how (?:he|she|they)(?: \\w+){0,4}|how (?:on earth )?(?:he|she|they)(?:['’]re| are|['’]s| is)? (?:still )?(?:stays?|gets? away|keep|keeps|manage to|managed? to|in business|got the job|got where)(?: \\w+){0,3}|(?:it['’]s )?a (?:wonder|miracle|mystery) (?:that |how )?(?:he|she|they|anyone)|laughing stock|reputation for (?:being|not|late|over|cutting|letting|\\w+ing)|(?:a )?bad (?:name|reputation)|not (?:exactly|precisely) (?:known for|famous for|the (?:sharpest|brightest|quickest|most)|a (?:genius|pro)|honest|cheap|reliable|punctual)|(?:hardly|scarcely|no) (?:an? |the )?(?:expert|professional|genius|rocket scientist|oil painting|Einstein|saint)|(?:not|n['’]t) the (?:sharpest|brightest)(?: \\w+)?|you(?:['’]ve| have) (?:all )?heard (?:the )?(?:rumours|stories)|no smoke without|if you know what I mean|say no more|skeletons? in|bless (?:him|her|them)(?=[,.]|$)`,
    suggest: 'I cannot say more about them',
    hits: 'God knows how they stay in business.',
    spares: 'I know how they are still getting on.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: `(?:just|only|simply|merely|always|forever) (?:copy(?:ing)?[ -](?:and[ -])?past\\w+(?! (?:the|this|it|that|my|your))|go(?:ing|es)? through the motions|tick(?:s|ing)? boxes|coast(?:s|ing)?|pretend(?:s|ing)?|guess(?:es|ing)|wing(?:s|ing)? it|talk(?:s|ing)? (?:the talk|big|nonsense|rubbish)|fob\\w* (?:you|people|them|us) off|pass(?:ing|es)? the buck|mak(?:es|ing) excuses)|(?:the |their |his |her |your |our |those |these |all |all the )?(?:competitors?|competition|rivals?|big (?:\\w+ )?(?:firms|consultancies|agencies|boys|names|houses|companies|chains|players|banks|four)|other (?:firms|agencies|companies|consultants|lot|advis[eo]rs|suppliers|agency|firm|builders|designers|lawyers|candidates?))(?:['’]s)? (?:(?:just|only|simply|all|never|can only|will only|merely) \\w+|(?:is|are) (?:\\w+ )?(?:asleep|useless|hopeless|rubbish|slow|dear|overpriced|expensive|lazy|dull|nowhere|a joke|poor|second|far behind|behind)|can(?:['’]t|not) (?:match|touch|compete|keep|do|even)|(?:don['’]t|doesn['’]t|won['’]t) (?:care|know|bother|understand|listen)|rip|cut corners|charge (?:double|twice|more|a|the)|couldn['’]t|pale|fall short)|most (?:\\w+ )?(?:advis[eo]rs|consultants|agents|agencies|lawyers|builders|accountants|designers|coaches|brokers|bankers|firms|suppliers|people in (?:the|this) (?:trade|business))(?: (?:here|these days|today|around|nowadays))? (?:only|just|don['’]t|do not|can['’]t|cannot|are (?:only|just|in it|lazy|useless|crooks|after)|charge|talk|sell|will|never|have no)`,
    suggest: '',
    hits: 'The big consultancies just copy and paste.',
    spares: 'Just copy and paste the address into the map.',
    evenSo: true,
  },
  {
    class: 'disparagement',
    words: `cut(?:s|ting)? corners|slapdash|half-baked|half-hearted(?:ly)?|bungl(?:e|ed|es|ing)|bodg(?:e|ed|es|ing)|botch(?:ed|es|ing)?(?: job)?|(?:complete|absolute|total|utter|such|pure|load of|pile of) (?:crap|rubbish|garbage|trash|tat|junk|nonsense|tosh|waste)|appalling(?! (?:weather|traffic|rain))|abysmal|atrocious|laughable|hapless|feckless|spineless|slimy|slippery (?:customer|character|man|fellow|lot)|untrustworthy|fly-by-night|tin-?pot|two-bit|bargain[- ]basement|clapped-out|sub-?par|below par|bottom of the barrel|scraping the barrel|(?:a )?waste of (?:time|money|space|an hour|effort)|(?:the )?worst (?:\\w+ )?(?:firm|company|agency|lawyer|accountant|builder|designer|consultant|supplier|printer|service|work|job|decision|people|person|in (?:the|town)|I(?:['’]ve| have)|we(?:['’]ve| have)|you could)|(?:anything|anyone|anybody) (?:is|would be|['’]s|'s)? ?better than|(?:saddled|lumbered) with|(?:put(?:ting)?) up with (?:him|her|them|that|your|the (?:last|present|current|old))|(?:ma(?:de|kes?)) (?:a )?(?:mess|hash|pig['’]s ear|dog['’]s dinner|balls-up) of|(?:an? )?(?:incompetent|inept|crooked|greedy|dishonest|arrogant|pompous|lazy|rude|stupid|ignorant|jealous|bitter|shady|dodgy|pushy|clueless|useless|hopeless|bungling|mediocre|overrated|over-rated|pretentious) (?:\\w+ )?(?:person|m[ae]n|wom[ae]n|people|lot|firm|company|agency|lawyers?|accountants?|builders?|designers?|consultants?|suppliers?|salesm[ae]n|brokers?|agents?|bunch|crowd|idiots?|characters?|competitors?|rivals?|outfit|boss|staff)|over-?rated|(?:glorified|jumped-up|failed|washed-up|would-be) \\w+`,
    suggest: 'not a fit for us',
    hits: 'Anything is better than what you have now.',
    spares: 'The worst case is a month of waiting.',
  },
];
