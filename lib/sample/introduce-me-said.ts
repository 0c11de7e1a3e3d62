import type { Language } from '../domain/basics.ts';
import type { IntroduceMe } from '../domain/settings.ts';

/** How to introduce the user of the sample, for where they have said nothing. */
export const sampleIntroduceMe: Readonly<Record<Language, IntroduceMe>> = {
  ja: {
    saying: '海外とのやり取りを、相手の国の言葉と作法に合わせて整える人です。手紙一通からお願いできます。',
    fits: '海外から問い合わせが来はじめた会社\n英語の資料を、初めて人に渡す方',
    doesNotFit: '翌朝までに、というご依頼\n契約書や特許の翻訳',
    limits: '一度にお受けするのは三社まで。お返事は翌営業日。',
    reach: 'まずメールでひとこと。お電話は午後がつながりやすいです。',
  },
  en: {
    saying:
      'She sets what you want to say to a Japanese partner into words they would use themselves. One letter is enough to begin with.',
    fits: 'Firms with a first enquiry from Japan\nAnybody about to hand over a document in a language they cannot read',
    doesNotFit: 'Work wanted by tomorrow morning\nContracts and patents',
    limits: 'Three clients at a time; an answer by the next working day.',
    reach: 'A short mail first. By phone best in the afternoon, Tokyo time.',
  },
};
