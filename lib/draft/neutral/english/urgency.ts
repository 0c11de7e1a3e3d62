import type { LexiconEntry } from '../finding.ts';

/** Haste without its reason. */
export const urgency: readonly LexiconEntry[] = [
  {
    class: 'urgency',
    words: 'urgent(?:ly)?(?! care)',
    suggest: 'when it suits you',
    hits: 'Please answer urgently.',
    spares: 'There is nothing urgent about it.',
  },
  {
    class: 'urgency',
    words: 'a\\.?s\\.?a\\.?p\\.?',
    suggest: 'when it suits you',
    hits: 'Please call him ASAP.',
    spares: 'The asparagus is in season.',
  },
  {
    class: 'urgency',
    words: 'as soon as (?:possible|you can)',
    suggest: 'when it suits you',
    hits: 'Please reply as soon as possible.',
    spares: 'As soon as the hall is free I will tell you.',
  },
  {
    class: 'urgency',
    words:
      '(?:right away|straight away|at once|immediately|right now|this instant)(?! (?:after|before|following|next))',
    suggest: 'when it suits you',
    hits: 'Please write to her immediately.',
    spares: 'The shop is immediately after the bridge.',
  },
  {
    class: 'urgency',
    words:
      "(?:don['’]t|do not) (?:miss (?:this|out|it|the chance|your chance)|wait (?:too long|any longer)|let this (?:chance|opportunity)|pass this up|delay)",
    suggest: '',
    hits: "Don't miss this chance.",
    spares: 'Do not wait for me at the station.',
    evenSo: true,
  },
  {
    class: 'urgency',
    words: "before it(?: i|['’])s too late",
    suggest: '',
    hits: "Write to him before it's too late.",
    spares: 'It is too late for lunch.',
  },
  {
    class: 'urgency',
    words: '(?:last|final) (?:chance|opportunity|call)',
    suggest: '',
    hits: 'This is the last chance.',
    spares: 'The last train leaves at eleven.',
  },
  {
    class: 'urgency',
    words: '(?:only|just) (?:a few|\\w+) (?:places?|seats?|spots?|slots?|days?|hours?) (?:left|remaining)',
    suggest: 'there are places until Friday',
    hits: 'Only three seats left.',
    spares: 'Only one of the seats is mine.',
    evenSo: true,
  },
  {
    class: 'urgency',
    words:
      '(?:limited[- ]time|limited offer|time is running out|while (?:stocks|places|it) lasts?|clock is ticking|running out of time)',
    suggest: '',
    hits: 'It is a limited-time offer.',
    spares: 'My time on Friday is limited.',
  },
  {
    class: 'urgency',
    words: 'act (?:now|fast|quickly|today)',
    suggest: '',
    hits: 'Please act now.',
    spares: 'The second act is long.',
  },
  {
    class: 'urgency',
    words: 'hurry(?: up)?',
    suggest: 'take your time',
    hits: 'You should hurry.',
    spares: 'There is no hurry.',
  },
  {
    class: 'urgency',
    words:
      '(?:must|need to|have to|should) (?:decide|answer|reply|respond|act|sign|call|move|know|confirm) (?:now|today|immediately|quickly|fast|tonight|this week|by tonight|by tomorrow)',
    suggest: 'may answer whenever you like',
    hits: 'You must decide today.',
    spares: 'You need not decide today.',
  },
  {
    class: 'urgency',
    words: '(?:before|or) (?:someone|somebody|anyone) else (?:does|gets|takes|comes|snaps)',
    suggest: '',
    hits: 'Call him before someone else does.',
    spares: 'Ask somebody else if you like.',
  },
  {
    class: 'urgency',
    words: 'now or never',
    suggest: '',
    hits: 'It is now or never.',
    spares: 'Now and then we meet.',
  },
  {
    class: 'urgency',
    words:
      '(?:quick|prompt|speedy|rapid|fast|early) (?:reply|answer|response|decision)(?: (?:is|would be) (?:needed|appreciated|required|expected))?',
    suggest: 'answer when it suits you',
    hits: 'I expect a prompt reply.',
    spares: 'Thank you for the reply.',
  },
  {
    class: 'urgency',
    words: '(?:chances?|opportunit(?:y|ies)) like this (?:do|does|are|come|rarely)',
    suggest: '',
    hits: 'Chances like this are rare.',
    spares: 'I like this chance to talk.',
    evenSo: true,
  },
  {
    class: 'urgency',
    words: 'drop everything',
    suggest: '',
    hits: 'Please drop everything and call.',
    spares: 'Drop me a line.',
  },
  {
    class: 'urgency',
    words: 'no time to (?:lose|waste)',
    suggest: 'no hurry',
    hits: 'There is no time to lose.',
    spares: 'I have no time on Monday.',
    evenSo: true,
  },
];
