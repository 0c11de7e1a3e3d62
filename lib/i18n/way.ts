import type { Language } from '../domain/basics.ts';
import { room } from './words.ts';

/** "How I introduce people": what is told beforehand, so that nobody wonders. */
export const wayWords = room(
  {
    title: 'How I introduce people',
    note: 'To be told before somebody asks you for an introduction, or becomes a client. Nothing in it names anybody.',
    text: { ja: 'In Japanese', en: 'In English' },
    copy: { ja: 'Copy the Japanese text', en: 'Copy the English text' },
    copied: 'Copied',
    saved: 'Saved how you introduce people',
    asShipped: 'The text as it came',
  },
  {
    title: 'ご紹介の進め方',
    note: 'ご紹介を頼まれる前、お付き合いが始まるときにお渡しする文面です。どなたのお名前も入りません。',
    text: { ja: '日本語', en: '英語' },
    copy: { ja: '日本語の文面をコピー', en: '英語の文面をコピー' },
    copied: 'コピーしました',
    saved: 'ご紹介の進め方を保存しました',
    asShipped: 'はじめの文面に戻す',
  },
);

/** The texts as they come, until the user writes their own. */
export const SHIPPED_WAY: Readonly<Record<Language, string>> = {
  ja: [
    'ご紹介にあたって、いつも次のようにしております。',
    '',
    '・なぜ必要なご紹介なのか、双方にとってどんな良いことがあるのかを、先に伺います。',
    '・お二人それぞれのご意向を伺ってから、お引き合わせします。ご了承をいただくまで、お名前はお伝えしません。',
    '・どちらの味方もいたしません。気がかりな点があれば、検討される方に正直にお伝えします。',
    '・紹介料や手数料はいただきません。私自身に利害がある場合は、はじめにお話しします。',
    '・合わないと思われたら、どうぞそのままお見送りください。私からの紹介だからというお気遣いは不要です。',
    '・お引き合わせした後も、必要であればお手伝いします。どうなったかをお聞かせいただけると嬉しいです。',
    '・お二人にとって良い結果が思い描けないときは、ご紹介を控えることがあります。',
  ].join('\n'),
  en: [
    'This is how I go about introductions.',
    '',
    '- I ask first why it is needed, and what each of you would gain.',
    '- I ask each side before I bring you together, and name nobody until they have agreed.',
    '- I take no side. If there is something to be careful about, I tell the one who is deciding.',
    '- I take no commission. If I have an interest of my own, I say so at the start.',
    '- No is a perfectly good answer, and you needn’t say why. You owe it to nobody, least of all to me, to go on.',
    '- I stay around afterwards if it helps, and I am glad to hear what came of it.',
    '- If I cannot see it turning out well for both of you, I may not make the introduction.',
  ].join('\n'),
};
