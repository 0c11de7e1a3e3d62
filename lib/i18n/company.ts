import { room } from './words.ts';

/** Words of a company: who is and was there, and what has been introduced. */
export const companyWords = room(
  {
    here: 'People there',
    former: 'Were there',
    until: (day: string) => `until ${day}`,
    nobody: (name: string) => `Nobody in the notebook is or was at ${name}.`,
    introductions: 'Introductions',
    noIntroductions: 'None yet with anybody there.',
    allIntroductions: (count: number) => `All ${count}`,
    lookAt: (name: string) => `Everybody at ${name}`,
  },
  {
    here: '在籍している人',
    former: '以前在籍していた人',
    until: (day: string) => `${day}まで`,
    nobody: (name: string) => `紹介帳に、${name}の方は（以前の方も）いません。`,
    introductions: 'ご紹介',
    noIntroductions: 'この会社の方のご紹介はまだありません。',
    allIntroductions: (count: number) => `すべて表示（${count}件）`,
    lookAt: (name: string) => `${name}の人とご紹介を見る`,
  },
);
