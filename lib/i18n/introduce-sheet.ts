import type { IntroduceMe } from '../domain/settings.ts';
import { room } from './words.ts';

/** Words around the sheet "how to introduce me"; what the sheet itself says is in lib/draft. */

/** How a field could be filled: a sentence somebody would say of themself. */
type Placeholders = Readonly<Record<keyof IntroduceMe, string>>;

/** In the language of the sheet that is being written, whatever the interface's. */
export const SHEET_EXAMPLES = room<Placeholders>(
  {
    saying:
      'Mio turns a maker’s catalogue into English that buyers answer. She reads the page with you before she writes a word.',
    fits: 'Makers with 10 to 80 people who have begun to sell abroad\nWhoever says: “we had it translated, and nobody wrote back”',
    doesNotFit: 'Contracts and patents\nAnything that has to be done overnight',
    limits: 'New work starts about three weeks from the first talk\nFrom 100,000 a job',
    reach: 'A joint mail to both of us is best; I answer the same day',
  },
  {
    saying:
      '製造業の会社案内を、海外の担当者が返信したくなる英語にする人です。書く前に、まず一緒に読みます。',
    fits: '海外への販売を始めたばかりの、10〜80人くらいのメーカー\n「訳してもらったのに反応がない」と話している方',
    doesNotFit: '契約書・特許の翻訳\n翌日までの急ぎのもの',
    limits: '初めてのご依頼は、ご相談から3週間ほどで着手\n1件10万円から',
    reach: '両方に宛てた1通のメールが助かります。その日のうちにお返事します',
  },
);

export const introduceSheetWords = room(
  {
    titleMe: 'How to introduce me',
    language: 'Language of the sheet',
    note: 'What is ticked is given away. Private notes, concerns and holding back are never on it.',
    heldBack: 'For yourself: you hold this person back for now. The sheet does not say so.',
    foreign: 'What is written in another language stands as it was written.',
    lines: 'The sheet',
    nothing: 'Nothing to give away yet. Write what to say, or note whom it fits.',
    nothingMe: 'Write below what others should say, and whom it fits. The sheet grows as you write.',
    extra: {
      address: 'Addresses are on it only if you tick them.',
      learned:
        'Lines learned from an introduction are on it only if you tick them: they may speak of others.',
    },
    include: (line: string) => `On the sheet: ${line}`,
    writeSaying: 'Write what to say when introducing them',
    writeReach: 'Write how best to reach them',
    sayingSaved: 'Saved what to say',
    reachSaved: 'Saved how best to reach them',
    toPerson: 'Their page and notes',
    copied: 'The sheet is copied.',
    fields: {
      saying: 'What to say of you',
      fits: 'Whom it fits',
      doesNotFit: 'Whom it does not fit',
      limits: 'Limits',
      reach: 'How best to reach you',
    },
    fieldsTitle: { ja: 'Your own words, in Japanese', en: 'Your own words, in English' },
    fieldsHint: 'One thing a line: each can be left out when you give it away.',
    saved: 'Saved how to introduce you',
    settingsNote:
      'A sheet to give to others: what to say of you, whom it fits, whom not, and how best to reach you.',
    openMine: 'Open the sheet',
  },
  {
    titleMe: '私のご紹介のしかた',
    language: 'シートの言語',
    note: 'チェックした行だけをお渡しします。非公開メモ・懸念・「紹介は控える」は、ここには出ません。',
    heldBack: 'ご自身へ：この人は「紹介は控える」にしています。シートには出ません。',
    foreign: '別の言語で書かれたものは、そのまま載ります。',
    lines: 'シート',
    nothing: 'まだ載せるものがありません。紹介するときの言葉を書くか、合う相手をメモしてください。',
    nothingMe: '下に、どう紹介してほしいか、どんな方に合うかを書いてください。書くとここに並びます。',
    extra: {
      address: '連絡先は、チェックしたときだけ載ります。',
      learned: 'ご紹介から学んだメモは、ほかの方に触れていることがあるため、チェックしたときだけ載ります。',
    },
    include: (line: string) => `シートに載せる：${line}`,
    writeSaying: '紹介するときの言葉を書く',
    writeReach: '連絡のとり方を書く',
    sayingSaved: '紹介するときの言葉を保存しました',
    reachSaved: '連絡のとり方を保存しました',
    toPerson: 'この人のページと紹介メモ',
    copied: 'シートをコピーしました',
    fields: {
      saying: 'どう紹介してほしいか',
      fits: '合う方・ご相談',
      doesNotFit: '合わない方・ご相談',
      limits: 'あらかじめ伝えておきたい条件',
      reach: '連絡のとり方',
    },
    fieldsTitle: { ja: 'ご自身の言葉（日本語）', en: 'ご自身の言葉（英語）' },
    fieldsHint: '1行に1つ。お渡しするときに、行ごとに外せます。',
    saved: '紹介のしかたを保存しました',
    settingsNote:
      'ほかの方にお渡しするシートです。どう紹介してほしいか、合う方・合わない方、連絡のとり方を書きます。',
    openMine: 'シートを開く',
  },
);
