import { room } from './words.ts';

/**
 * The words of what comes of an introduction, and of its ways out: taking on or declining what one received, reports,
 * outcomes with their reasons, the three relations, the follow-through.
 */
export const afterWords = room(
  {
    // Introduced to me
    decideTitle: (who: string) => `${who} introduced you. Do you take it on?`,
    decideHint: 'Taken on knowingly, or declined knowingly: both keep the introducer’s face.',
    takeOn: 'Take it on',
    decline: 'Decline',
    declineWhy: 'What stands against it',
    declineText: 'In your own words (optional)',
    reportsTitle: 'What has been told',
    steps: { contacted: 'First contact', met: 'Met', result: 'Result' },
    stepDone: { contacted: 'We are in contact', met: 'We met' },
    stepNotYet: 'not yet',
    stepOn: (day: string) => `✓ ${day}`,
    toldOn: (day: string) => `told ${day}`,
    notTold: 'not told yet',
    toldAlready: 'I told them',
    toldAlreadyNamed: (who: string, what: string) => `I told ${who}: ${what}`,
    silence: {
      introducer: {
        quiet: (who: string, days: string) => `${who} last heard of it ${days} ago.`,
        noticeable: (who: string, days: string) => `${who} has heard nothing for ${days}. A line is enough.`,
        loud: (who: string, days: string) =>
          `${who} has been waiting ${days}. Even “nothing yet” is better than silence.`,
      },
      introducerOfEnd: {
        quiet: (who: string, days: string) => `${who} last heard of it ${days} ago.`,
        noticeable: (who: string, days: string) =>
          `${who} last heard of it ${days} ago, and not how it ended.`,
        loud: (who: string, days: string) =>
          `${who} has been waiting ${days} and does not know that it has ended.`,
      },
      them: {
        quiet: (days: string) => `No word for ${days}.`,
        noticeable: (days: string) => `No word for ${days}: time to ask.`,
        loud: (days: string) => `Silent for ${days}. Ask both how it stands.`,
      },
    },

    // Outcomes
    theyMet: 'They met',
    whyNoFit: 'Why did it not suit?',
    mismatch: {
      price: 'price',
      time: 'time',
      scope: 'scope',
      region: 'region',
      chemistry: 'chemistry',
      'no-contact': 'no contact',
      other: 'other',
    },
    againstTitle: 'Against what was expected',
    expectedWas: (expected: string) => `Expected: ${expected}`,
    against: { exceeded: 'more', met: 'as expected', short: 'less' },
    againstLine: {
      exceeded: 'more than expected',
      met: 'as expected',
      short: 'less than expected',
    },
    lessonTitle: 'What it taught',
    lessonHint: 'What to do otherwise next time. It is shown before something like it is sent again.',
    addLesson: 'Note what it taught',
    keepAsNote: (who: string) => `Keep as a fit note of ${who}`,
    keptAsNote: (who: string) => `Kept as a fit note of ${who}.`,
    isNoteOf: (who: string) => `Stands as a fit note of ${who}`,
    value: 'Value of what was closed',
    addValue: 'Note its value',
    notAnAmount: 'This is not an amount.',

    together: (years: number, months: number) =>
      `Together for ${[years, months]
        .map((count, at) =>
          count === 0 ? '' : `${count} ${at === 0 ? 'year' : 'month'}${count === 1 ? '' : 's'}`,
        )
        .filter(Boolean)
        .join(' and ')}.`,
    milestone: (years: number) =>
      `${years === 1 ? 'A year' : `${years} years`} together in these days: a good reason to write.`,

    // Relations
    relationsTitle: 'How it stands between you',
    between: (one: string, other: string) => `${one} and ${other}`,
    nothingSaid: 'nothing noted',
    setState: (between: string) => `How it is now: ${between}`,
    sinceDay: (state: string, day: string) => `${state}, since ${day}`,
    coolingUntil: (state: string, day: string) => `${state} until ${day}`,
    earlierStates: 'before',
    coolUntil: 'Leave it until',

    // Refusals and ways out
    refusalWhy: 'Why? (optional)',
    refusal: {
      'no-need': 'no need',
      timing: 'timing',
      price: 'price',
      'has-supplier': 'has somebody',
      scope: 'scope',
      trust: 'trust',
      other: 'other',
    },
    askAgain: 'Ask again',
    never: 'No date',
    inMonths: (months: number) => (months === 12 ? 'in a year' : `in ${months} months`),
    otherDate: 'Another date',
    withdrawWhy: 'Why? (optional)',
    withdrawal: {
      'not-recommended': 'I would not stake my name on it',
      solved: 'solved otherwise',
      'too-late': 'too late',
      other: 'other',
    },
    findAnother: 'Find somebody else',

    // Follow-through
    supportTitle: 'Follow-through',
    levels: { none: 'Light', light: 'Watch', 'hands-on': 'Hands-on' },
    levelHints: {
      none: 'You leave it to the two.',
      light: 'You ask now and then how it goes.',
      'hands-on': 'You come along until it stands.',
    },
    suggestions: {
      'first-call': 'Join the first call',
      summary: 'Write the summary',
      'check-in': 'Check in after two weeks',
      'ask-both': 'Ask both after a month',
    },
    addStep: 'Step',
    stepDate: 'On',
    stepDoneOn: (day: string) => `done ${day}`,
    stepDue: (day: string) => `on ${day}`,
    stepTicked: (text: string) => `Done: ${text}`,
    stepUnticked: (text: string) => `Open again: ${text}`,
    stepAdded: (text: string) => `Step noted: ${text}`,
    stepRemoved: (text: string) => `Step taken out: ${text}`,
    removeStep: (text: string) => `Take out: ${text}`,
    openSteps: (count: number) => (count === 1 ? '1 step open' : `${count} steps open`),

    // Compensation
    compensation: 'Compensation',
    compensationWhat: 'What is offered for it',
    compensationHint: 'Told to both. It never sorts or scores anything.',
    compensationAnswer: 'Its answer',
    compensationAnswers: { offered: 'offered', refused: 'refused', accepted: 'accepted' },
    disclosedTo: (who: string, day: string) => `${who} was told on ${day}`,
    notDisclosedTo: (who: string) => `${who} has not been told`,

    /** Under a line of the history: as what it was taken. */
    readAs: {
      'agreed-by-then': 'Taken as agreed by both, since they were brought together.',
      'introduced-by-then': 'Taken as introduced, since they were in contact.',
      'in-touch-by-then': 'Taken as in contact.',
      'met-by-then': 'Taken as met.',
      'after-all': 'It had been refused or withdrawn, and went on.',
      'begun-anew': 'Begun anew: both are asked again.',
      'changes-nothing': 'Changes nothing where it stands.',
    },
  },
  {
    decideTitle: (who: string) => `${who}からのご紹介です。お受けしますか`,
    decideHint: 'お受けするときも、お断りするときも、はっきりと。ご紹介くださった方のお顔を立てます。',
    takeOn: 'お受けする',
    decline: 'お断りする',
    declineWhy: 'お受けできない理由',
    declineText: '自分の言葉で（任意）',
    reportsTitle: 'ご報告の記録',
    steps: { contacted: '最初の連絡', met: '面談', result: '結果' },
    stepDone: { contacted: '連絡が取れた', met: 'お会いした' },
    stepNotYet: 'まだ',
    stepOn: (day: string) => `✓ ${day}`,
    toldOn: (day: string) => `${day}にご報告`,
    notTold: '未報告',
    toldAlready: '報告済みにする',
    toldAlreadyNamed: (who: string, what: string) => `${who}にご報告した：${what}`,
    silence: {
      introducer: {
        quiet: (who: string, days: string) => `${who}への前回のご連絡から${days}です。`,
        noticeable: (who: string, days: string) =>
          `${who}へのご報告が${days}空いています。一言で構いません。`,
        loud: (who: string, days: string) =>
          `${who}を${days}お待たせしています。「まだです」の一言でも、お伝えしましょう。`,
      },
      introducerOfEnd: {
        quiet: (who: string, days: string) => `${who}への前回のご連絡から${days}です。`,
        noticeable: (who: string, days: string) =>
          `${who}への前回のご連絡から${days}です。結果はまだお伝えしていません。`,
        loud: (who: string, days: string) =>
          `${who}を${days}お待たせしています。結果をまだご存じありません。`,
      },
      them: {
        quiet: (days: string) => `${days}、ご報告がありません。`,
        noticeable: (days: string) => `ご報告が${days}空いています。様子を伺う頃です。`,
        loud: (days: string) => `${days}ご報告がありません。お二人に様子を伺いましょう。`,
      },
    },

    theyMet: 'お会いになった',
    whyNoFit: '何が合いませんでしたか',
    mismatch: {
      price: '費用',
      time: '時期・納期',
      scope: '内容',
      region: '地域',
      chemistry: '相性',
      'no-contact': '連絡つかず',
      other: 'その他',
    },
    againstTitle: '期待されていたことに対して',
    expectedWas: (expected: string) => `期待されていたこと：${expected}`,
    against: { exceeded: '期待以上', met: '期待どおり', short: '期待に届かず' },
    againstLine: { exceeded: '期待以上', met: '期待どおり', short: '期待に届かず' },
    lessonTitle: 'わかったこと',
    lessonHint: '次に活かすこと。似たご紹介をお送りする前にお見せします。',
    addLesson: 'わかったことを書く',
    keepAsNote: (who: string) => `${who}の紹介メモにも残す`,
    keptAsNote: (who: string) => `${who}の紹介メモに残しました。`,
    isNoteOf: (who: string) => `${who}の紹介メモに記載`,
    value: '成約の金額',
    addValue: '金額を書く',
    notAnAmount: '金額として読めません。',

    together: (years: number, months: number) =>
      `ご紹介から${years === 0 ? '' : `${years}年`}${months === 0 ? '' : `${months}か月`}のお付き合いです。`,
    milestone: (years: number) => `ちょうどこの頃、ご紹介から${years}年です。ご挨拶によい折です。`,

    relationsTitle: '三者の間柄',
    between: (one: string, other: string) => `${one}と${other}`,
    nothingSaid: '記載なし',
    setState: (between: string) => `今の間柄：${between}`,
    sinceDay: (state: string, day: string) => `${state}（${day}から）`,
    coolingUntil: (state: string, day: string) => `${state}（${day}まで）`,
    earlierStates: 'これまで',
    coolUntil: 'いつまで時間を置きますか',

    refusalWhy: '理由（任意）',
    refusal: {
      'no-need': '必要なし',
      timing: '時期',
      price: '費用',
      'has-supplier': 'すでにいる',
      scope: '内容',
      trust: '不安',
      other: 'その他',
    },
    askAgain: 'また声をかける日',
    never: '日付なし',
    inMonths: (months: number) => (months === 12 ? '1年後' : `${months}か月後`),
    otherDate: '別の日',
    withdrawWhy: '理由（任意）',
    withdrawal: {
      'not-recommended': '自信をもって勧められない',
      solved: '別の形で解決',
      'too-late': '時期が過ぎた',
      other: 'その他',
    },
    findAnother: '別の方を探す',

    supportTitle: '紹介後のフォロー',
    levels: { none: 'お任せ', light: '見守る', 'hands-on': '同席' },
    levelHints: {
      none: 'あとはお二人にお任せします。',
      light: '折にふれて様子を伺います。',
      'hands-on': '形になるまでご一緒します。',
    },
    suggestions: {
      'first-call': '最初の打ち合わせに同席',
      summary: '話の要点をまとめて送る',
      'check-in': '2週間後に様子を伺う',
      'ask-both': '1か月後にお二人に伺う',
    },
    addStep: 'すること',
    stepDate: '日付',
    stepDoneOn: (day: string) => `${day}に済み`,
    stepDue: (day: string) => `${day}に`,
    stepTicked: (text: string) => `済み：${text}`,
    stepUnticked: (text: string) => `済みを取り消し：${text}`,
    stepAdded: (text: string) => `書き足しました：${text}`,
    stepRemoved: (text: string) => `外しました：${text}`,
    removeStep: (text: string) => `外す：${text}`,
    openSteps: (count: number) => `これからのこと ${count}件`,

    compensation: '謝礼・紹介料',
    compensationWhat: '申し出のあった謝礼・紹介料',
    compensationHint: '双方に伝えます。並び順や評価には使いません。',
    compensationAnswer: 'お返事',
    compensationAnswers: { offered: '申し出あり', refused: '辞退した', accepted: '受ける' },
    disclosedTo: (who: string, day: string) => `${who}には${day}にお伝え済み`,
    notDisclosedTo: (who: string) => `${who}にはまだ伝えていません`,

    readAs: {
      'agreed-by-then': 'お引き合わせ済みのため、双方了承として扱っています。',
      'introduced-by-then': 'やり取りがあるため、ご紹介済みとして扱っています。',
      'in-touch-by-then': 'やり取りがあったものとして扱っています。',
      'met-by-then': 'お会いになったものとして扱っています。',
      'after-all': '見送り・取りやめのあと、再開したものとして扱っています。',
      'begun-anew': '新たな始まりとして、お二人に改めて伺います。',
      'changes-nothing': '今の状況は変わりません。',
    },
  },
);
