import type { Language } from '../domain/basics.ts';
import type { OneToOne } from '../domain/one-to-one.ts';

/** A talk of two, held or planned; days count back from today, below zero lie ahead. */
export interface SampleTalk {
  readonly who: string;
  readonly daysAgo: number;
  readonly circle?: string;
  readonly fields: Pick<OneToOne, 'at' | 'state' | 'how' | 'place' | 'text'>;
}

/** Several held over the last months, and one planned in three days. */
export function talksOfTwo(language: Language): readonly SampleTalk[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      who: 'takahashi',
      daysAgo: -3,
      circle: 'circle-asa',
      fields: { at: '10:00', state: 'planned', how: 'in-person', place: '喫茶こもれび' },
    },
    {
      who: 'ruth',
      daysAgo: 1,
      circle: 'circle-harbour',
      fields: {
        at: '17:00',
        state: 'held',
        how: 'in-person',
        place: 'The Customs House café',
        text: 'Insures small lots that others send away. Wants to meet people who pack, not people who ship',
      },
    },
    {
      who: 'katagiri',
      daysAgo: 6,
      circle: 'circle-asa',
      fields: {
        at: '16:00',
        state: 'held',
        how: 'in-person',
        text: '佐々木先生とは分野が違い、相続と事業の引き継ぎが中心。お互いに回し合える',
      },
    },
    {
      who: 'ito',
      daysAgo: 20,
      circle: 'circle-asa',
      fields: { at: '11:00', state: 'held', how: 'in-person', text: '新規は来月から月3件まで受けられそう' },
    },
    {
      who: 'ben',
      daysAgo: 33,
      circle: 'circle-harbour',
      fields: { state: 'held', how: 'phone', text: 'Builds in a fortnight, asks for texts first' },
    },
    {
      who: 'hirano',
      daysAgo: 4,
      fields: {
        state: 'cancelled',
        how: 'in-person',
        text: say('先方の都合で延期', 'Put off, something came up on her side'),
      },
    },
    {
      who: 'nakamura',
      daysAgo: 75,
      circle: 'circle-asa',
      fields: { state: 'held', how: 'in-person', text: '撮影より前の相談から入りたいとのこと' },
    },
    { who: 'daniel', daysAgo: 118, circle: 'circle-harbour', fields: { state: 'held', how: 'phone' } },
  ];
}
