import type { DayDate, Language } from '../domain/basics.ts';
import type { News } from '../domain/settings.ts';

/** What is new on the user's side, newest first: days ago, and the words in each language. */
const NEWS: readonly { readonly daysAgo: number; readonly said: Readonly<Record<Language, string>> }[] = [
  {
    daysAgo: 12,
    said: {
      ja: '食品表示の英訳を、専門の方と二人で確かめるようにした',
      en: 'Food labels are now checked by a second reader who knows the rules',
    },
  },
  {
    daysAgo: 70,
    said: { ja: '小さなご依頼のための料金を設けた', en: 'A price for small jobs' },
  },
];

export function newsTold(language: Language, day: (daysAgo: number) => DayDate): readonly News[] {
  return NEWS.map(({ daysAgo, said }) => ({ on: day(daysAgo), text: said[language] }));
}

/** Is it one of the sample's, whenever it was loaded, in whichever language? */
export function isSampleNews({ text }: News): boolean {
  return NEWS.some(({ said }) => said.ja === text || said.en === text);
}
