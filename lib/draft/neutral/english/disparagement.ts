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
    words: '(?:is|are|was|were) (?:a )?(?:disaster|nightmare|joke|mess|failure|scam|fraud)',
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
      "(?:does|do|did)(?:n['’]t| not) (?:have a clue|know what (?:he|she|they)(?:['’]s|['’]re| is| are| was| were)? doing|care about)",
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
];
