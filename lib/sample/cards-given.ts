import type { Language } from '../domain/basics.ts';
import type { Handout } from '../domain/handout.ts';

/** Somebody's card given to somebody. */
export interface SampleHandout {
  readonly what: string;
  readonly whose: string;
  readonly who?: string;
  readonly daysAgo: number;
  /** The introduction it became, without `sample-`. */
  readonly became?: string;
  readonly fields: Pick<Handout, 'to' | 'count' | 'text'>;
}

/** One that became an introduction, others that did not (yet), one to somebody who is not in the notebook. */
export function cardsGiven(language: Language): readonly SampleHandout[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      what: 'card-onishi',
      whose: 'onishi',
      who: 'takahashi',
      daysAgo: 20,
      became: 'site-insurance',
      fields: { text: '工事中の保険の話が出たので' },
    },
    {
      what: 'card-yamakawa',
      whose: 'yamakawa',
      daysAgo: 6,
      fields: { to: '駅前のお菓子屋さん', text: '箱を変えたいと言っていた' },
    },
    {
      what: 'card-greg',
      whose: 'greg',
      who: 'daniel',
      daysAgo: 12,
      fields: { text: 'He asked who prints thin books well' },
    },
    {
      what: 'card-me',
      whose: 'me',
      who: 'hirano',
      daysAgo: 9,
      fields: {
        count: 2,
        text: say('お教室の方にも渡してくださるとのこと', 'One for her, one for a friend'),
      },
    },
  ];
}
