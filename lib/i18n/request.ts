import type { Compensation, IntroductionKind } from '../domain/introduction.ts';
import type { Progress } from '../domain/pool.ts';
import type { Decision } from '../domain/request.ts';
import { room } from './words.ts';

/** Words about requests: what others ask of the user, and what the user asks of others. */

const ofMeEn: Record<Decision, string> = {
  open: 'Not decided',
  'taken-on': 'Taken on',
  met: 'Fulfilled',
  'nobody-fits': 'Nobody fits',
  declined: 'Declined',
  'not-recommended': 'Not recommended',
  withdrawn: 'Withdrawn',
};
const ofMeJa: Record<Decision, string> = {
  open: '未定',
  'taken-on': '引き受けた',
  met: 'かなった',
  'nobody-fits': '合う人なし',
  declined: 'お断りした',
  'not-recommended': 'おすすめしない',
  withdrawn: '取りやめ',
};
const byMeEn: Record<Decision, string> = {
  open: 'No word yet',
  'taken-on': 'They are on it',
  met: 'Fulfilled',
  'nobody-fits': 'They know nobody',
  declined: 'They declined',
  'not-recommended': 'They would not recommend it',
  withdrawn: 'No longer needed',
};
const byMeJa: Record<Decision, string> = {
  open: '返事待ち',
  'taken-on': '引き受けてもらった',
  met: 'かなった',
  'nobody-fits': '心当たりなし',
  declined: '断られた',
  'not-recommended': 'すすめられない',
  withdrawn: '取りやめ',
};
const kindsEn: Record<IntroductionKind, string> = {
  business: 'Business',
  person: 'Person to person',
  information: 'Information',
};
const kindsJa: Record<IntroductionKind, string> = { business: '仕事', person: '人', information: '情報' };
const answersEn: Record<Compensation['answer'], string> = {
  offered: 'Offered',
  refused: 'Refused by me',
  accepted: 'Accepted',
};
const answersJa: Record<Compensation['answer'], string> = {
  offered: '申し出あり',
  refused: '辞退した',
  accepted: '受けた',
};

export const requestWords = room(
  {
    newTitle: 'New request',
    newRequest: 'New request',
    direction: 'Who asks whom',
    ofMe: 'Asked of me',
    byMe: 'Asked by me',
    asker: 'Who asks',
    asked: 'Whom you asked',
    why: 'Why is it needed?',
    whyHint: 'The problem behind it. Who fits is found by this.',
    wanted: 'Who or what is wanted',
    wantedPlaceholder: 'a tax accountant who knows shops; eight investors…',
    needWho: 'Choose who it is.',
    needWanted: 'A word on what is wanted is needed.',
    deadline: 'By when',
    more: 'Limits, pitch, compensation',
    wantedPerson: 'The person wanted, if in the notebook',
    kind: 'Kind',
    kinds: kindsEn,
    broadcast: 'To be spread to many',
    broadcastHint: 'An event, a product: told to one’s people, not one introduction.',
    withinDays: 'Within days',
    budget: 'Budget up to',
    region: 'Region',
    perMonth: 'So many a month',
    pitch: 'Pitch',
    pitchHint: 'What is it to your people? In their own words.',
    compensation: 'Compensation',
    compensationHint: '10 % of the first order… Never sorts or scores anything.',
    compensationAnswer: 'Answer to it',
    answers: answersEn,
    askedOn: 'Asked on',
    wrongNumber: 'A number is needed here.',
    added: 'Request noted',
    saved: 'Request saved',

    gone: 'This request is not in the notebook any more.',
    asks: (name: string) => `${name} asks you`,
    youAsked: (name: string) => `You asked ${name}`,
    by: (day: string) => `by ${day}`,
    overdue: (day: string) => `was due ${day}`,
    askedOnDay: (day: string) => `asked ${day}`,
    within: (days: string) => `within ${days} days`,
    upTo: (amount: string) => `up to ${amount}`,
    monthly: (count: string) => `${count} a month`,
    isBroadcast: 'to many',
    openPage: 'Open the page it came from',
    looksFor: (name: string) => `would like to meet ${name}`,

    findWhoFits: 'Find who fits',
    introduce: 'Introduce somebody',
    tellMany: 'Tell many',
    introducedToMe: 'They introduced somebody',
    introductions: 'Introductions',
    noIntroductions: 'None yet.',
    progress: ({ total, asked, agreed, landed }: Progress) =>
      [`${asked} of ${total} asked`, agreed > 0 && `${agreed} agreed`, landed > 0 && `${landed} worked`]
        .filter(Boolean)
        .join(', '),
    allEnded: 'All its introductions have ended. Was it met?',

    pitchToAsk:
      'There is no pitch yet. What does not move you will not move anybody further: ask what it is to your people.',
    pitchAsked: (day: string) => `A pitch was asked for on ${day}.`,
    pitchReceived: (day: string) => `received ${day}`,
    pitchAskedToday: 'I asked for one today',
    pitchAskedDone: 'Noted: asked for a pitch',
    pitchEnter: 'Enter what they sent',
    pitchSaved: 'Pitch kept',

    decision: 'Decision',
    decisionOfMe: ofMeEn,
    decisionByMe: byMeEn,
    decided: (decision: string) => `Decided: ${decision}`,
    decidedOn: (day: string) => `since ${day}`,
    reason: 'Reason',
    reasonHint: 'For yourself; it helps the next time.',
    declineHint: 'Tell them soon and kindly, with your reason: a plain no spares everybody the waiting.',
    reaction: 'How they took it',
    angry: 'They were angry',
    angryHint: 'Also stands with the person, and is left to cool off.',
    reactionSaved: 'Noted how they took it',
    writeReason: 'Write the reason',
    writeReaction: 'Write how they took it',

    deleteRequest: 'Delete request',
    deleteHint: 'Its introductions stay. Can be undone.',

    urgent: 'Urgent',
    waiting: 'Waiting for a match',
    awaited: 'Waiting for an answer',
    ended: (count: number) => `Ended ${count}`,
    noPitch: 'no pitch',
    newMatches: (count: number) => `${count} new`,
    newMatchesHint: (count: number) =>
      count === 1
        ? 'Somebody fits who did not when it was last looked at'
        : `${count} people fit who did not when it was last looked at`,
    empty:
      'When somebody asks “do you know anyone who…”, write it here. It waits with its deadline until somebody fits, and holds every introduction made for it.',
    choose: 'Choose a request from the list.',

    personTitle: 'Requests',
    asksFor: 'Asks for…',
    askThem: 'Ask them for…',
    asksForLong: (name: string) => `${name} asks for an introduction`,
    askThemLong: (name: string) => `I ask ${name} for an introduction`,
  },
  {
    newTitle: '新しい依頼',
    newRequest: '新しい依頼',
    direction: '依頼の向き',
    ofMe: '頼まれた紹介',
    byMe: 'お願いした紹介',
    asker: '頼んだ人',
    asked: 'お願いした相手',
    why: 'なぜ必要か',
    whyHint: '元にある困りごと。合う人はここから探します。',
    wanted: '求めている人・もの',
    wantedPlaceholder: '店舗にくわしい税理士、投資家を8人など',
    needWho: '相手を選んでください。',
    needWanted: '何を求めているか、ひとこと入力してください。',
    deadline: '期限',
    more: '条件・紹介文・謝礼',
    wantedPerson: '会いたい相手（紹介帳の人なら）',
    kind: '種類',
    kinds: kindsJa,
    broadcast: '多くの人に広めてほしい',
    broadcastHint: '催しや商品など、お一人へのご紹介ではないもの',
    withinDays: '何日以内',
    budget: '予算の上限',
    region: '地域',
    perMonth: '月の件数',
    pitch: '紹介文',
    pitchHint: '周りの人にとってどんな意味があるか、ご本人の言葉で',
    compensation: '謝礼',
    compensationHint: '初回売上の10%など。並び順や評価には使いません。',
    compensationAnswer: '謝礼への返事',
    answers: answersJa,
    askedOn: '頼まれた日・お願いした日',
    wrongNumber: '数字で入力してください。',
    added: '依頼を書きとめました',
    saved: '依頼を保存しました',

    gone: 'この依頼は紹介帳にありません。',
    asks: (name: string) => `${name}からの依頼`,
    youAsked: (name: string) => `${name}にお願いした紹介`,
    by: (day: string) => `${day}まで`,
    overdue: (day: string) => `期限は${day}でした`,
    askedOnDay: (day: string) => `${day}に依頼`,
    within: (days: string) => `${days}日以内`,
    upTo: (amount: string) => `予算${amount}まで`,
    monthly: (count: string) => `月${count}件`,
    isBroadcast: '多くの人へ',
    openPage: '元のページを開く',
    looksFor: (name: string) => `${name}に会いたい`,

    findWhoFits: '合う人を探す',
    introduce: '紹介を始める',
    tellMany: '多くの人に知らせる',
    introducedToMe: '紹介してもらった',
    introductions: 'ご紹介',
    noIntroductions: 'まだありません。',
    progress: ({ total, asked, agreed, landed }: Progress) =>
      [`${total}件中${asked}件に打診`, agreed > 0 && `了承${agreed}件`, landed > 0 && `実った${landed}件`]
        .filter(Boolean)
        .join('、'),
    allEnded: 'この依頼のご紹介はすべて終わりました。かないましたか。',

    pitchToAsk:
      '紹介文がまだありません。自分の心が動かないものは、その先の人にも届きません。周りの人にとっての意味を聞いてみましょう。',
    pitchAsked: (day: string) => `${day}に紹介文をお願いしました。`,
    pitchReceived: (day: string) => `${day}に受け取り`,
    pitchAskedToday: '今日お願いした',
    pitchAskedDone: '紹介文をお願いしたことを記録しました',
    pitchEnter: '届いた紹介文を入力',
    pitchSaved: '紹介文を保存しました',

    decision: '判断',
    decisionOfMe: ofMeJa,
    decisionByMe: byMeJa,
    decided: (decision: string) => `判断を記録しました：${decision}`,
    decidedOn: (day: string) => `${day}から`,
    reason: '理由',
    reasonHint: '自分用のメモ。次の判断の助けになります。',
    declineHint:
      '早めに、理由を添えてやわらかく伝えましょう。はっきりお断りするほうが、お待たせせずに済みます。',
    reaction: '相手の反応',
    angry: '怒らせてしまった',
    angryHint: '相手のいきさつにも残し、しばらく時間を置きます。',
    reactionSaved: '反応を書きとめました',
    writeReason: '理由を書く',
    writeReaction: '相手の反応を書く',

    deleteRequest: '依頼を削除',
    deleteHint: 'ご紹介は残ります。元に戻せます。',

    urgent: '急ぎ',
    waiting: '合う人を待っている依頼',
    awaited: '返事を待っている依頼',
    ended: (count: number) => `終わった依頼 ${count}件`,
    noPitch: '紹介文なし',
    newMatches: (count: number) => `新しく${count}人`,
    newMatchesHint: (count: number) => `前に見たあと、合いそうな人が${count}人増えました`,
    empty:
      '「こういう人を知らないか」と頼まれたら、ここに書きとめます。合う人が現れるまで期限と一緒に預かり、そこから生まれたご紹介もまとめて見られます。',
    choose: '左の一覧から依頼を選んでください。',

    personTitle: '依頼',
    asksFor: '頼まれた',
    askThem: 'お願いした',
    asksForLong: (name: string) => `${name}に紹介を頼まれた`,
    askThemLong: (name: string) => `${name}に紹介をお願いした`,
  },
);
