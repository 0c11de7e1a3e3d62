import type { Contact, FitNote } from '../domain/contact.ts';

/**
 * The invented people of the sample ledger. Their addresses end in `example.*`, which RFC 2606 keeps for this, and
 * some stand in the sample pages and the sample mailbox too, so that marks have something to show.
 */

/** A person in short: everything else follows from the day the sample is loaded. */
export interface SamplePerson {
  /** Their id without `sample-`; the others speak of them by it. */
  readonly who: string;
  readonly fields: Omit<Contact, 'id' | 'tags' | 'createdAt' | 'updatedAt' | 'metOn' | 'metThroughId'>;
  readonly tags?: readonly string[];
  readonly metDaysAgo?: number;
  readonly metThrough?: string;
  readonly addedDaysAgo: number;
  readonly emails?: readonly string[];
  /** LinkedIn slugs. */
  readonly profiles?: readonly string[];
  readonly notes?: readonly SampleNote[];
}

export interface SampleNote extends Pick<FitNote, 'kind' | 'text' | 'limit'> {
  readonly daysAgo: number;
  /** The introduction that taught it, without `sample-`. */
  readonly taughtBy?: string;
}

export const samplePeople: readonly SamplePerson[] = [
  {
    who: 'yamakawa',
    fields: {
      name: { written: '山川 晃弘', family: '山川', given: '晃弘', reading: 'やまかわ あきひろ' },
      company: '山川商事株式会社',
      role: '代表取締役',
      specialty: '包装資材',
      howMet: '異業種交流会の朝会で、隣の席に',
      howWell: 'worked-with',
      source: 'referral',
      address: 'sama',
      channel: 'mail',
      notes: '朝が早い。電話は10時までが確実。',
    },
    tags: ['朝会'],
    metDaysAgo: 820,
    metThrough: 'ito',
    addedDaysAgo: 400,
    emails: ['yamakawa@example.jp'],
    profiles: ['山川-晃弘-example'],
    notes: [
      { kind: 'fits', text: '小ロットでも急ぎの包装資材を探している会社', daysAgo: 60 },
      { kind: 'does-not-fit', text: '最安値だけを求める相見積もり', daysAgo: 95, taughtBy: 'packaging-cost' },
      { kind: 'limit', text: '初回は納期に2週間ほしい', limit: { unit: 'days', amount: 14 }, daysAgo: 60 },
    ],
  },
  {
    who: 'greg',
    fields: {
      name: { written: 'Greg Smith', given: 'Greg', family: 'Smith' },
      company: 'Harbour Print Works',
      role: 'Managing director',
      specialty: 'Book printing and binding',
      howMet: 'We shared a table at a trade dinner',
      howWell: 'worked-with',
      source: 'own-effort',
      address: 'first-name',
      channel: 'mail',
    },
    tags: ['print'],
    metDaysAgo: 1300,
    addedDaysAgo: 380,
    emails: ['greg@example.org', 'greg.smith@example.com'],
    profiles: ['greg-smith-example'],
    notes: [
      { kind: 'fits', text: 'Small publishers with runs from 300 to 5,000 copies', daysAgo: 140 },
      { kind: 'looking-for', text: 'A designer who knows binding and paper', daysAgo: 20 },
    ],
  },
  {
    who: 'sarah',
    fields: {
      name: { written: 'Sarah Cole', given: 'Sarah', family: 'Cole' },
      company: 'Cole Advisory',
      role: 'Founder',
      specialty: 'Market entry',
      howMet: 'Greg brought us together over a catalogue project',
      howWell: 'know',
      source: 'referral',
      address: 'first-name',
      channel: 'mail',
    },
    tags: ['export'],
    metDaysAgo: 700,
    metThrough: 'greg',
    addedDaysAgo: 370,
    emails: ['sarah.cole@example.com'],
    profiles: ['sarah-cole-example'],
    notes: [
      { kind: 'fits', text: 'Owner-run makers on their first sale abroad', daysAgo: 210 },
      { kind: 'does-not-fit', text: 'Anything on commission only', daysAgo: 180 },
    ],
  },
  {
    who: 'ito',
    fields: {
      name: { written: '伊藤 さくら', family: '伊藤', given: 'さくら', reading: 'いとう さくら' },
      company: '伊藤社会保険労務士事務所',
      role: '所長',
      specialty: '社会保険労務士',
      howMet: '前職の顧問をお願いしていたご縁',
      howWell: 'worked-with',
      source: 'own-effort',
      address: 'sensei',
      channel: 'mail',
    },
    tags: ['朝会', '士業'],
    metDaysAgo: 2100,
    addedDaysAgo: 400,
    emails: ['ito.sakura@example.jp'],
    notes: [
      { kind: 'fits', text: '初めて人を雇う会社の就業規則づくり', daysAgo: 120 },
      {
        kind: 'limit',
        text: '新規のご相談は月に2件まで',
        limit: { unit: 'per-month', amount: 2 },
        daysAgo: 45,
      },
    ],
  },
  {
    who: 'takahashi',
    fields: {
      name: { written: '髙橋 健太', family: '髙橋', given: '健太', reading: 'たかはし けんた' },
      company: 'ハコ設計室',
      role: '一級建築士',
      specialty: '店舗設計',
      howMet: '店舗の内覧会で',
      howWell: 'know',
      source: 'referral',
      address: 'san',
      channel: 'chat',
    },
    metDaysAgo: 430,
    metThrough: 'yamakawa',
    addedDaysAgo: 360,
    emails: ['takahashi@example.net'],
    notes: [
      { kind: 'fits', text: '30坪までの飲食店と小さな物販店', daysAgo: 200 },
      {
        kind: 'limit',
        text: '現場に通える範囲のみ',
        limit: { unit: 'region', region: '東京・神奈川・埼玉' },
        daysAgo: 200,
      },
    ],
  },
  {
    who: 'sasaki',
    fields: {
      name: { written: '佐々木 真由美', family: '佐々木', given: '真由美', reading: 'ささき まゆみ' },
      company: '佐々木税理士事務所',
      role: '税理士',
      specialty: '税理士',
      howMet: '伊藤先生のご紹介で確定申告をお願いした',
      howWell: 'worked-with',
      source: 'referral',
      address: 'sensei',
      channel: 'phone',
    },
    tags: ['士業'],
    metDaysAgo: 900,
    metThrough: 'ito',
    addedDaysAgo: 350,
    emails: ['sasaki.mayumi@example.jp'],
    notes: [{ kind: 'concern', text: '2月と3月はお返事が遅くなる', daysAgo: 150 }],
  },
  {
    who: 'nakamura',
    fields: {
      name: { written: '中村 翔', family: '中村', given: '翔', reading: 'なかむら しょう' },
      company: '中村映像',
      role: '映像制作',
      specialty: '企業紹介の動画',
      howMet: '商工会の勉強会で',
      howWell: 'know',
      source: 'own-effort',
      address: 'san',
      channel: 'chat',
    },
    metDaysAgo: 260,
    addedDaysAgo: 250,
    emails: ['nakamura.sho@example.jp'],
    profiles: ['sho-nakamura-example'],
    notes: [
      { kind: 'fits', text: '採用のための職場紹介動画', daysAgo: 90 },
      { kind: 'limit', text: '15万円から', limit: { unit: 'money', amount: 150_000 }, daysAgo: 90 },
    ],
  },
  {
    who: 'kobayashi',
    fields: {
      name: { written: '小林 直子', family: '小林', given: '直子', reading: 'こばやし なおこ' },
      company: '喫茶こもれび',
      role: '店主',
      specialty: '飲食店',
      howMet: '山川さんに誘われたお店で',
      howWell: 'know',
      source: 'referral',
      address: 'san',
      channel: 'in-person',
    },
    metDaysAgo: 330,
    metThrough: 'yamakawa',
    addedDaysAgo: 300,
    emails: ['komorebi@example.jp'],
    notes: [{ kind: 'looking-for', text: '2号店の物件と、内装を相談できる人', daysAgo: 14 }],
  },
  {
    who: 'watanabe',
    fields: {
      name: { written: '渡辺 大輔', family: '渡辺', given: '大輔', reading: 'わたなべ だいすけ' },
      company: '渡辺不動産',
      role: '営業部長',
      specialty: '事業用不動産',
      howMet: '朝会のビジター',
      howWell: 'met-once',
      source: 'own-effort',
      channel: 'mail',
      careful: true,
      notes: 'ご紹介した方への連絡が二度とも遅れた。しばらく控える。',
    },
    metDaysAgo: 240,
    addedDaysAgo: 240,
    emails: ['watanabe.d@example.jp'],
    notes: [{ kind: 'concern', text: '最初の連絡まで10日かかった', daysAgo: 75, taughtBy: 'second-shop' }],
  },
  {
    who: 'priya',
    fields: {
      name: { written: 'Priya Nair', given: 'Priya', family: 'Nair' },
      company: 'Loom & Page',
      role: 'Creative director',
      specialty: 'Book design',
      howMet: 'Sarah introduced her before a book fair',
      howWell: 'know',
      source: 'referral',
      address: 'first-name',
      channel: 'mail',
    },
    metDaysAgo: 190,
    metThrough: 'sarah',
    addedDaysAgo: 180,
    emails: ['priya.nair@example.com'],
    profiles: ['priya-nair-example'],
    notes: [
      { kind: 'fits', text: 'Illustrated books where paper is part of the idea', daysAgo: 100 },
      { kind: 'does-not-fit', text: 'Rush jobs under three weeks', daysAgo: 52, taughtBy: 'cover-rush' },
    ],
  },
  {
    who: 'hannah',
    fields: {
      name: { written: 'Hannah Vogel', given: 'Hannah', family: 'Vogel' },
      company: 'Vogel Feinkost',
      role: 'Buyer',
      specialty: 'Japanese food import',
      howMet: 'At a food fair, through an interpreter we both knew',
      howWell: 'met-once',
      language: 'en',
      source: 'own-effort',
      channel: 'mail',
    },
    metDaysAgo: 120,
    addedDaysAgo: 118,
    emails: ['hannah.vogel@example.net'],
    profiles: ['hannah-vogel-example'],
    notes: [
      { kind: 'looking-for', text: 'Gift packaging made in Japan, first order about 500 boxes', daysAgo: 6 },
    ],
  },
  {
    who: 'daniel',
    fields: {
      name: { written: 'Daniel Okafor', given: 'Daniel', family: 'Okafor' },
      company: 'Okafor Numbers',
      role: 'Analyst',
      specialty: 'Pricing and market data',
      howMet: 'He helped me with a spreadsheet nobody else could read',
      howWell: 'worked-with',
      source: 'own-effort',
      channel: 'mail',
    },
    metDaysAgo: 500,
    addedDaysAgo: 340,
    emails: ['daniel.okafor@example.org'],
    profiles: ['daniel-okafor-example'],
    notes: [{ kind: 'fits', text: 'A clear question and a week to answer it', daysAgo: 130 }],
  },
  {
    who: 'tom',
    fields: {
      name: { written: 'Tom Ellery', given: 'Tom', family: 'Ellery' },
      company: 'Ellery Books',
      role: 'Publisher',
      specialty: 'Small-press publishing',
      howMet: 'Greg passed my number on',
      howWell: 'know',
      source: 'referral',
      address: 'mr',
      channel: 'phone',
    },
    metDaysAgo: 70,
    metThrough: 'greg',
    addedDaysAgo: 70,
    emails: ['tom.ellery@example.com'],
  },
  {
    who: 'matsumoto',
    fields: {
      name: { written: '松本 葵', family: '松本', given: '葵' },
      company: 'みなと製作所',
      role: '広報',
      importedOnly: true,
    },
    addedDaysAgo: 30,
    emails: ['matsumoto.aoi@example.jp'],
  },
];
