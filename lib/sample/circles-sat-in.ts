import type { Language } from '../domain/basics.ts';
import type { Ask, Circle, Seat, Visit, Weekday } from '../domain/circle.ts';

/** The groups the user sits in, side by side: one in Japanese, one in English. People are named without `sample-`. */
export interface SampleCircle {
  readonly what: string;
  readonly fields: Pick<Circle, 'name' | 'place' | 'meets' | 'notes'> & {
    readonly meets: { readonly weekday: Weekday };
  };
  readonly startedDaysAgo: number;
  readonly seats: readonly SampleSeat[];
  readonly visits: readonly SampleVisit[];
  readonly asks: readonly SampleAsk[];
}

interface SampleSeat extends Pick<Seat, 'specialty' | 'subSpecialty' | 'reason'> {
  readonly who: string;
  readonly joinedDaysAgo: number;
  readonly leftDaysAgo?: number;
}

/** `weeksAgo` counts meetings: 0 is the last one, -1 the next. */
interface SampleVisit extends Pick<Visit, 'came' | 'decision' | 'text'> {
  readonly who: string;
  readonly weeksAgo: number;
  readonly invitedBy: string;
}

interface SampleAsk extends Pick<Ask, 'text'> {
  readonly who: string;
  readonly weeksAgo: number;
  readonly endedDaysAgo?: number;
}

/** Two of one specialty, one who left, visitors who joined, did not, think it over and are invited; asks by week. */
export function circlesSatIn(language: Language): readonly SampleCircle[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      what: 'circle-asa',
      fields: {
        name: '木曜あさの会',
        place: '市民会館 2階',
        meets: { weekday: 4, at: '07:00', until: '08:30' },
        notes: say(
          '会費は半年ごと。受付は当番制。',
          'Dues are paid twice a year; members take turns at the door.',
        ),
      },
      startedDaysAgo: 700,
      seats: [
        { who: 'me', specialty: '英語の資料と手紙', joinedDaysAgo: 700 },
        { who: 'ito', specialty: '社会保険労務士', joinedDaysAgo: 2000 },
        { who: 'yamakawa', specialty: '包装資材', subSpecialty: '小ロット', joinedDaysAgo: 1500 },
        { who: 'sasaki', specialty: '税理士', joinedDaysAgo: 880 },
        { who: 'onishi', specialty: '損害保険', joinedDaysAgo: 600 },
        { who: 'takahashi', specialty: '店舗設計', joinedDaysAgo: 420 },
        { who: 'kobayashi', specialty: '飲食店', joinedDaysAgo: 320 },
        { who: 'nakamura', specialty: '企業紹介の動画', joinedDaysAgo: 250 },
        // A second of one specialty: to be settled between the two.
        { who: 'katagiri', specialty: '税理士', joinedDaysAgo: 28 },
        {
          who: 'furuya',
          specialty: 'オフィス移転',
          joinedDaysAgo: 900,
          leftDaysAgo: 130,
          reason: '転勤で福岡へ',
        },
      ],
      visits: [
        { who: 'watanabe', weeksAgo: 34, invitedBy: 'yamakawa', came: true, decision: 'not-joining' },
        {
          who: 'katagiri',
          weeksAgo: 5,
          invitedBy: 'onishi',
          came: true,
          decision: 'joined',
          text: '相続の話が分かりやすいと好評',
        },
        {
          who: 'okada',
          weeksAgo: 1,
          invitedBy: 'yamakawa',
          came: true,
          text: '会社に相談してから決めるとのこと',
        },
        { who: 'hirano', weeksAgo: -1, invitedBy: 'me' },
      ],
      asks: [
        { who: 'me', weeksAgo: 0, text: '海外からのお客様が増えて、英語のメニューに困っている飲食店' },
        { who: 'takahashi', weeksAgo: 0, text: '30坪までの物件を契約したばかりの方' },
        { who: 'katagiri', weeksAgo: 0, text: '事業を子どもに譲ることを考えはじめた社長' },
        { who: 'ito', weeksAgo: 0, text: '今年はじめて人を雇う会社' },
        { who: 'me', weeksAgo: 1, text: '展示会に初めて出す、ものづくりの会社' },
        { who: 'yamakawa', weeksAgo: 1, text: '贈り物用の箱を見直したいお菓子屋さん' },
        { who: 'nakamura', weeksAgo: 1, text: '採用のページを新しくする予定の会社' },
        {
          who: 'kobayashi',
          weeksAgo: 2,
          text: '2号店の内装を任せられる工務店',
          endedDaysAgo: 8,
        },
        { who: 'me', weeksAgo: 3, text: '海外の展示会に申し込んだ会社の担当の方', endedDaysAgo: 18 },
        { who: 'takahashi', weeksAgo: 3, text: '開業の準備をしている美容師さん' },
        { who: 'onishi', weeksAgo: 4, text: '社用車が5台を超えた会社' },
        { who: 'me', weeksAgo: 5, text: '外国の方を初めて採用する会社の人事の方' },
      ],
    },
    {
      what: 'circle-harbour',
      fields: {
        name: 'Harbour Table',
        place: 'The Customs House café',
        meets: { weekday: 2, at: '18:00', until: '19:30' },
      },
      startedDaysAgo: 190,
      seats: [
        { who: 'me', specialty: 'Japanese letters and documents', joinedDaysAgo: 190 },
        { who: 'greg', specialty: 'Printing', subSpecialty: 'Books', joinedDaysAgo: 1200 },
        { who: 'sarah', specialty: 'Market entry', joinedDaysAgo: 690 },
        { who: 'daniel', specialty: 'Pricing and market data', joinedDaysAgo: 480 },
        { who: 'ruth', specialty: 'Insurance', subSpecialty: 'Goods in transit', joinedDaysAgo: 410 },
        { who: 'ben', specialty: 'Web sites', joinedDaysAgo: 300 },
        { who: 'priya', specialty: 'Book design', joinedDaysAgo: 147 },
        { who: 'tom', specialty: 'Publishing', subSpecialty: 'Small press', joinedDaysAgo: 60 },
      ],
      visits: [
        { who: 'priya', weeksAgo: 22, invitedBy: 'sarah', came: true, decision: 'joined' },
        {
          who: 'hannah',
          weeksAgo: 5,
          invitedBy: 'sarah',
          came: true,
          decision: 'not-joining',
          text: 'Cannot be there every Tuesday',
        },
      ],
      asks: [
        {
          who: 'me',
          weeksAgo: 0,
          text: 'Somebody who has just found a buyer in Japan and has no words for him',
        },
        { who: 'tom', weeksAgo: 0, text: 'A translator’s estate that nobody has read through yet' },
        { who: 'ruth', weeksAgo: 0, text: 'Makers who send their first pallet abroad this season' },
        { who: 'sarah', weeksAgo: 1, text: 'Family firms whose children speak better English than they do' },
        { who: 'me', weeksAgo: 2, text: 'A press officer with a Japanese journalist on the line' },
        { who: 'ben', weeksAgo: 2, text: 'Shops that still sell by a form and an e-mail' },
        { who: 'greg', weeksAgo: 4, text: 'Museums that print their own catalogues' },
      ],
    },
  ];
}
