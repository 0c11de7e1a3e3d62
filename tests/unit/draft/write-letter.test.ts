import { describe, expect, test } from 'vitest';
import type { Introduction } from '../../../lib/domain/introduction.ts';
import { RELEASE_EN } from '../../../lib/draft/letters-en.ts';
import { RELEASE_JA } from '../../../lib/draft/letters-ja.ts';
import { writeLetter } from '../../../lib/draft/write-letter.ts';
import {
  ANNA,
  english,
  factsOf,
  GREG,
  INTRODUCTION_JA,
  ITO,
  japanese,
  ME,
  received,
  YAMAKAWA,
} from './people.ts';

const SEEKER_AGREED = { kind: 'came-forward', side: 'seeker' } as const;
const INTRODUCED = { kind: 'introduced' } as const;

describe('asking, in Japanese', () => {
  test('the seeker first; the provider is described, not named', () => {
    const { subject, body, to, missing, language } = writeLetter('ask', japanese());
    expect(language).toBe('ja');
    expect(to).toEqual([{ name: '伊藤 太郎', address: 'taro.ito@ito-kogyo.example' }]);
    expect(subject).toBe('ご紹介のご相談');
    expect(body).toMatch(
      /^伊藤工業株式会社\n伊藤 太郎 様\n\nお世話になっております。青葉企画の林です。\n\n採用サイトの制作を専門にされている方を/,
    );
    expect(body).toContain(
      '・伊藤様にとって：応募につながる採用サイト\n・先方にとって：製造業での実績になるお仕事',
    );
    expect(body).toContain('あらかじめお伝えしておきたいことがございます。\n着手までひと月ほど');
    expect(body).toContain('制作の一部を弊社で');
    expect(body).toContain('お名前をお伝えしたうえで先方のご意向も伺い');
    expect(body).toContain(RELEASE_JA.first);
    expect(body).toMatch(/どうぞよろしくお願いいたします。\n\n青葉企画\n林 美緒$/);
    expect(body).not.toMatch(/山川|ヤマカワ|決裁/);
    expect(missing).toEqual([]);
  });

  test('the provider is told who, once the seeker has agreed', () => {
    const { subject, body } = writeLetter('ask', japanese([SEEKER_AGREED]));
    expect(subject).toBe('伊藤 太郎様のご紹介について（ご相談）');
    expect(body).toContain(
      '伊藤工業株式会社 総務部長の伊藤 太郎様をご紹介できればと思い、まずは山川様のご意向を',
    );
    expect(body).toContain('伊藤様からは、すでにご了承をいただいています。');
    expect(body).toContain('決裁に二か月');
    expect(body).not.toContain('ひと月');
    expect(body.indexOf('山川様にとって')).toBeLessThan(body.indexOf('伊藤様にとって'));
  });

  test('a second ask is shorter and lets silence be an answer', () => {
    const asked = japanese([{ kind: 'asked', side: 'seeker' }]);
    const [first, second] = [writeLetter('ask', asked), writeLetter('ask', asked, { again: true })];
    expect(second.body.length).toBeLessThan(first.body.length);
    expect(second.body).toContain('もう一度だけ');
    expect(second.body).toContain('ひと月');
    expect(second.body).toContain(RELEASE_JA.again);
    const later = japanese([{ kind: 'answered', side: 'seeker', answer: 'not-now' }]);
    expect(writeLetter('ask', later, { again: true }).body).toContain('時期を改めて');
  });

  test('what somebody is reads otherwise than what they specialise in', () => {
    const ask = (specialty: string) =>
      writeLetter('ask', { ...japanese(), provider: { ...YAMAKAWA, specialty } }).body;
    expect(ask('税理士')).toContain('税理士の方をご紹介');
    expect(ask('相続税の申告')).toContain('相続税の申告を専門にされている方をご紹介');
    const { specialty: _, ...unsaid } = YAMAKAWA;
    const letter = writeLetter('ask', { ...japanese(), provider: unsaid });
    expect(letter.body).toContain('ご紹介できればと思う方がいらっしゃり');
    expect(letter.missing).toContain('specialty');
  });

  test('says no more of an acquaintance than there is', () => {
    const ask = (howWell: 'met-once' | 'know' | 'worked-with') =>
      writeLetter('ask', { ...japanese(), provider: { ...YAMAKAWA, howWell }, seeker: { ...ITO, howWell } })
        .body;
    expect(ask('met-once')).toContain('お会いしたのは一度だけ');
    expect(ask('met-once')).toContain('以前お目にかかりました青葉企画の林です。');
    expect(ask('know')).toContain('以前からお付き合いのある方です。');
    expect(ask('worked-with')).toContain('お仕事をご一緒したことのある方です。');
  });
});

describe('asking, in English', () => {
  test('without the name', () => {
    const { subject, body } = writeLetter('ask', english());
    expect(subject).toBe('An introduction, if you would like it');
    expect(body).toMatch(
      /^Hi Greg,\n\nThere is someone I think you might like to meet: they specialise in commercial insurance\. We have worked together\. Would an introduction be welcome\?\n/,
    );
    expect(body).toContain(
      'What you might get out of it:\n- a second opinion on the cover before March\n\nWhat they might',
    );
    expect(body).toContain('One thing to know beforehand:\n- there is a minimum premium of £5,000.');
    expect(body).toContain('You should also know where I stand in this:\n- I rent');
    expect(body).toContain(RELEASE_EN.first);
    expect(body).toMatch(/Best wishes,\nMio Hayashi$/);
    expect(body).not.toMatch(/Anna|Berg|committee/);
  });

  test('with it', () => {
    const { subject, body } = writeLetter('ask', english([SEEKER_AGREED]));
    expect(subject).toBe('Would you like to meet Greg Smith?');
    expect(body).toContain(
      'May I introduce you to Greg Smith, Operations Director at Northwind Ltd, who specialises in',
    );
    expect(body).toContain('Greg is happy for me to ask you.');
    expect(body).toContain('committee');
    expect(body).not.toContain('£5,000');
  });

  test('again', () => {
    const { body } = writeLetter('ask', english([{ kind: 'asked', side: 'seeker' }]), { again: true });
    expect(body).toContain('Just one more line');
    expect(body).toContain(RELEASE_EN.again);
  });

  test('of somebody with a Japanese name, by its reading', () => {
    const facts = factsOf(INTRODUCTION_JA, [SEEKER_AGREED], { seeker: ITO, provider: GREG });
    const { subject, body, otherLanguage } = writeLetter('ask', facts);
    expect(subject).toBe('Would you like to meet Taro Ito?');
    expect(body).toContain('Ito-san is happy for me to ask you.');
    expect(otherLanguage).toContain('why');
  });

  test('of somebody who is something', () => {
    const ask = (specialty: string) =>
      writeLetter('ask', { ...english(), provider: { ...ANNA, specialty } }).body;
    expect(ask('tax adviser')).toContain('like to meet: a tax adviser.');
    expect(ask('an architect')).toContain('like to meet: an architect.');
    expect(ask('consumer software')).toContain('like to meet: they specialise in consumer software.');
    expect(ask('精密板金')).toContain('like to meet: their field, in Japanese, is 精密板金.');
  });
});

describe('the joint letter', () => {
  test('in Japanese: both named, the seeker writes first, no risk', () => {
    const { subject, body, to } = writeLetter('joint', japanese([INTRODUCED]));
    expect(to.map(({ address }) => address)).toEqual([
      'taro.ito@ito-kogyo.example',
      'akihiro@yamakawa-design.example',
    ]);
    expect(subject).toBe('ご紹介：伊藤 太郎様、山川 晃弘様');
    expect(body).toContain('まず、伊藤工業株式会社 総務部長の伊藤 太郎様です。');
    expect(body).toContain('そして、株式会社ヤマカワデザイン 代表取締役の山川 晃弘様です。');
    expect(body).toContain('まずは、伊藤様から山川様へご連絡いただけますと幸いです。');
    expect(body).toContain('制作の一部を弊社で');
    expect(body).toContain(RELEASE_JA.joint);
    expect(body).not.toMatch(/決裁|ひと月/);
  });

  test('in English', () => {
    const { subject, body } = writeLetter('joint', english([INTRODUCED]));
    expect(subject).toBe('Introduction: Greg Smith and Anna Berg');
    expect(body).toContain('Hi Greg and Anna,');
    expect(body).toContain(
      'Greg, please meet Anna Berg of Berg & Co, who specialises in commercial insurance.',
    );
    expect(body).toContain('Greg, as the need is yours, may I leave it to you to write first?');
    expect(body).toContain(RELEASE_EN.joint);
    expect(body).not.toMatch(/committee|£5,000/);
  });

  test('to two people of two languages: one after the other, the seeker’s first', () => {
    const facts = factsOf(INTRODUCTION_JA, [INTRODUCED], { seeker: ITO, provider: GREG });
    const letter = writeLetter('joint', facts);
    expect(letter.language).toBe('both');
    expect(letter.subject).toBe('ご紹介：伊藤 太郎様、Greg Smith様 / Introduction: Taro Ito and Greg Smith');
    const [ja = '', en = ''] = letter.body.split('――――――――――');
    expect(ja).toContain(RELEASE_JA.joint);
    expect(ja).toContain('応募が減り');
    expect(en).toContain(RELEASE_EN.joint);
    expect(ja).not.toContain('英語のまま');
    // A reason in the other language is better than none.
    expect(en).toContain('What this is about (in the original Japanese):\n- 採用サイトからの応募が減り');
    expect(en).toContain('What Greg might get out of it (in the original Japanese):\n- 製造業での実績');
    expect(ja).toContain('cold-chain logisticsを専門に');
    expect(en).toContain('制作の一部を弊社で');
    expect(letter.otherLanguage).toContain('why');
    expect(writeLetter('joint', facts, { language: 'en' }).language).toBe('en');
  });

  test('says once what somebody is', () => {
    const taxed = { role: '税理士', specialty: '税理士', howWell: 'know' } as const;
    const ja = writeLetter('joint', { ...japanese([INTRODUCED]), provider: { ...YAMAKAWA, ...taxed } }).body;
    expect(ja).toContain('税理士の山川 晃弘様です。\n');
    const adviser = { role: 'Tax adviser', specialty: 'tax adviser' };
    const en = writeLetter('joint', { ...english([INTRODUCED]), provider: { ...ANNA, ...adviser } }).body;
    expect(en).toContain('Anna Berg, Tax adviser at Berg & Co. Anna and I');
  });

  test('calls a third person 様 in a letter to another, and so above the letter', () => {
    const facts = japanese([SEEKER_AGREED]);
    const san = { address: 'san' } as const;
    const { body } = writeLetter('ask', {
      ...facts,
      seeker: { ...ITO, ...san },
      provider: { ...YAMAKAWA, ...san },
    });
    expect(body).toMatch(/^山川 晃弘 様\n/);
    expect(body).toContain('伊藤様からは、すでに');
    expect(body).toContain('まずは山川さんのご意向を');
  });

  test('gives both the same form', () => {
    const ja = japanese([INTRODUCED]);
    const { body } = writeLetter('joint', { ...ja, seeker: { ...ITO, address: 'san' } });
    expect(body).toContain('伊藤様から');
    expect(body).not.toContain('さん');
    const en = english([INTRODUCED]);
    const titled = writeLetter('joint', { ...en, seeker: { ...GREG, address: 'mr' } }).body;
    expect(titled).toContain('Dear Greg Smith and Anna Berg,');
    expect(titled).not.toMatch(/Mr|, Anna,|Greg,/);
  });

  test('is not written before both have agreed', () => {
    const letter = writeLetter('joint', japanese([SEEKER_AGREED]));
    expect(letter).toMatchObject({ to: [], subject: '', body: '', missing: ['consent'] });
  });
});

describe('to the introducer', () => {
  const landed = [
    { kind: 'outcome', side: 'seeker', outcome: 'landed' },
    { kind: 'outcome', side: 'provider', outcome: 'landed' },
  ] as const;
  const noFit = [{ kind: 'outcome', side: 'seeker', outcome: 'no-fit' }] as const;

  test('thanks', () => {
    const ja = writeLetter('thanks', received(ITO, YAMAKAWA, []));
    expect(ja.to[0]?.name).toBe('山川 晃弘');
    expect(ja.body).toContain('このたびは伊藤 太郎様をご紹介くださり、誠にありがとうございます。');
    const en = writeLetter('thanks', received(GREG, ANNA, []));
    expect(en.body).toContain('Thank you for introducing me to Greg Smith.');
  });

  test('reports, good and not', () => {
    const ja = (about: 'contacted' | 'met' | 'result', events: Parameters<typeof received>[2] = landed) =>
      writeLetter('report', received(ITO, YAMAKAWA, events), { about }).body;
    expect(ja('contacted')).toContain('ご紹介くださった伊藤様と、さっそく連絡を取り合っております。');
    expect(ja('contacted')).toContain('取り急ぎ、ご報告申し上げます。');
    expect(ja('met')).toContain('お話しする機会をいただきました');
    expect(ja('result')).toContain(
      'おかげさまで、ご紹介くださった伊藤様とお仕事をご一緒することになりました。',
    );
    expect(ja('result', noFit)).toContain('お仕事をご一緒するには至りませんでした');
    const en = (about: 'contacted' | 'met' | 'result', events: Parameters<typeof received>[2] = landed) =>
      writeLetter('report', received(GREG, ANNA, events), { about }).body;
    expect(en('contacted')).toContain('Greg and I are in touch.');
    expect(en('met')).toContain('Greg and I have now spoken.');
    expect(en('result')).toContain('I wanted to let you know that Greg and I are now working together.');
    expect(writeLetter('report', received(GREG, ANNA, landed)).subject).toBe(
      'An update on your introduction to Greg Smith',
    );
    expect(en('result', noFit)).toContain("didn't lead to anything this time");
  });

  test('the result is asked for where none is recorded, and is what is told where one is', () => {
    const unknown = writeLetter('report', received(ITO, YAMAKAWA, []), { about: 'result' });
    expect(unknown.missing).toContain('outcome');
    expect(unknown.body).toContain('ご紹介くださった伊藤様の件で');
    expect(writeLetter('report', received(ITO, YAMAKAWA, noFit)).body).toContain('至りませんでした');
  });

  test('with the user’s own line', () => {
    const letter = writeLetter('report', received(GREG, ANNA, landed), {
      about: 'met',
      news: 'We meet again in May,',
    });
    expect(letter.body).toContain('\n\nWe meet again in May.\n\n');
  });
});

describe('it will not go ahead', () => {
  const YES = { kind: 'answered', side: 'seeker', answer: 'agreed' } as const;
  const ASKED = [
    { kind: 'asked', side: 'seeker' },
    { kind: 'asked', side: 'provider' },
  ] as const;
  const NO = { kind: 'answered', side: 'provider', answer: 'declined' } as const;

  test('in Japanese: kind, nobody named, no reason', () => {
    const { subject, body, to, missing } = writeLetter('no-go', japanese([...ASKED, YES, NO]));
    expect(to.map(({ name }) => name)).toEqual(['伊藤 太郎']);
    expect(subject).toBe('ご紹介の件につきまして');
    expect(body).toContain(
      '先日ご相談しました、採用サイトの制作を専門にされている方のご紹介の件ですが、今回は見送りとなりました。',
    );
    expect(body).toContain('前向きなお返事をいただいておりましたのに');
    expect(body).toContain('ご返信はどうぞお気遣いなく。');
    expect(body).not.toMatch(/山川|ヤマカワ|先方|お断り|応募|決裁|ひと月|弊社/);
    expect(missing).toEqual([]);
  });

  test('in English, to whom the other side was named too', () => {
    const declined = { ...YES, answer: 'declined' } as const;
    const events = [...ASKED, declined];
    const { body, to } = writeLetter('no-go', english(events), { side: 'provider' });
    expect(to.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(body).toMatch(
      /^Hi Anna,\n\nI wrote to you about an introduction to someone who specialises in cold-chain logistics\. It won't be going ahead this time\. You needn't give it any more thought\.\n/,
    );
    expect(body).toContain('No need to reply.');
    expect(body).not.toMatch(/Greg|Smith|Northwind|declin|said no|cargo|committee/);
  });

  test('to whom was not written: nothing of the other side; and to nobody where the user is a side', () => {
    const { body } = writeLetter('no-go', english([SEEKER_AGREED, NO]));
    expect(body).toContain("The introduction we talked about won't be going ahead this time.");
    expect(body).not.toContain('insurance');
    expect(writeLetter('no-go', received(ITO, YAMAKAWA, [])).missing).toEqual(['no-recipient']);
  });

  test('a specialty that tells who it is stays out', () => {
    const facts = { ...japanese([...ASKED, YES, NO]), provider: { ...YAMAKAWA, specialty: '山川式の製本' } };
    expect(writeLetter('no-go', facts).body).toContain('先日ご相談しました、ご紹介の件ですが');
  });
});

describe('a Japanese name in an English letter', () => {
  const { reading: _, ...unread } = YAMAKAWA.name;
  const unreadable = { ...YAMAKAWA, name: unread };
  const facts = factsOf(INTRODUCTION_JA, [INTRODUCED], { seeker: GREG, provider: unreadable });

  test('is asked for in Latin letters before anything else, and of whom', () => {
    const letter = writeLetter('joint', facts, { language: 'en' });
    expect(letter.missing[0]).toBe('latin-name');
    expect(letter.latinNameOf).toEqual(['yamakawa']);
    expect(letter.body).toContain('Dear Greg and 山川 晃弘-san,');
    expect(writeLetter('joint', facts).latinNameOf).toEqual(['yamakawa']);
    const named = factsOf(INTRODUCTION_JA, [{ kind: 'came-forward', side: 'provider' }], {
      seeker: GREG,
      provider: unreadable,
    });
    expect(writeLetter('ask', named, { side: 'seeker' }).latinNameOf).toEqual(['yamakawa']);
  });

  test('is not asked for in Japanese, of who is not named, or where a reading is known', () => {
    expect(writeLetter('joint', facts, { language: 'ja' }).latinNameOf).toEqual([]);
    const unnamed = factsOf(INTRODUCTION_JA, [], { seeker: GREG, provider: unreadable });
    expect(writeLetter('ask', unnamed).missing).not.toContain('latin-name');
    const read = factsOf(INTRODUCTION_JA, [INTRODUCED], { seeker: GREG, provider: YAMAKAWA });
    const letter = writeLetter('joint', read, { language: 'en' });
    expect(letter.latinNameOf).toEqual([]);
    expect(letter.body).toContain('Dear Greg and Yamakawa-san,');
  });
});

describe('what is missing', () => {
  test('is left out with its sentence, and told', () => {
    const bare: Introduction = {
      id: 'introduction',
      seekerId: 'ito',
      providerId: 'yamakawa',
      introducerId: 'me',
      kind: 'business',
      createdAt: 0,
      updatedAt: 0,
    };
    const me = { ...ME, name: '', nameLatin: ' ', company: '' };
    const facts = factsOf(bare, [], { seeker: ITO, provider: YAMAKAWA }, { addresses: {}, me });
    const { body, missing } = writeLetter('ask', facts);
    expect(body).not.toMatch(/背景|にとって|あらかじめ|事情/);
    expect(body).toContain('お世話になっております。\n\n');
    expect(missing).toEqual(['why', 'seeker-gains', 'provider-gains', 'my-name', 'address-of-recipient']);
  });

  test('no such letter: the user is a side, or somebody else introduces', () => {
    expect(writeLetter('ask', received(ITO, YAMAKAWA, [])).missing).toEqual(['no-recipient']);
    expect(writeLetter('report', japanese()).missing).toEqual(['no-recipient']);
  });
});

describe('text of the user’s own', () => {
  test.each(['why', 'seekerGains', 'providerGains', 'providerRisk', 'ownInterest'] as const)(
    'that names the unnamed side is left out of the ask (%s)',
    (field) => {
      for (const text of [
        '山川さんなら早い',
        'ヤマカワデザインに空きあり',
        'Yamakawaさん',
        'a@yamakawa-design.example',
      ]) {
        const letter = writeLetter('ask', japanese([], { [field]: text }));
        expect(letter.body).not.toContain(text);
        expect(letter.missing).toContain('names-unnamed-side');
        expect(letter.leftOut).toHaveLength(1);
      }
    },
  );

  test('several lines keep their lines; a phrase becomes a point; a comma left hanging goes', () => {
    const lines = writeLetter('ask', japanese([], { why: '一つめの事情。\n\n二つめの事情、' })).body;
    expect(lines).toContain('次のとおりです。\n一つめの事情。\n二つめの事情\n\n');
    const gains = writeLetter('ask', english([], { seekerGains: 'first\nsecond' })).body;
    expect(gains).toContain('What you might get out of it:\n- first\n- second\n\nWhat they');
    expect(writeLetter('ask', english([], { why: 'It is late!' })).body).toContain(
      'made me think of it:\n- It is late!\n',
    );
  });
});

test('a need taken over from somebody’s mail is told as theirs, and not as what the user thinks', () => {
  const why = 'We are looking for a small press.';
  const asked = (events: Parameters<typeof english>[0], said = why) =>
    writeLetter('ask', english(events, { why: said })).body;
  expect(asked([SEEKER_AGREED])).toMatch(/In \S+'s own words:\n- We are looking/);
  expect(asked([SEEKER_AGREED], 'Looks for a small press')).toContain('What made me think of it:');
  // Whoever said it is not told that they did.
  expect(asked([])).toContain('What made me think of it:');
  const ja = writeLetter('ask', japanese([SEEKER_AGREED], { why: '紹介動画を作りたいと考えております。' }));
  expect(ja.body).toContain('伊藤様のご要望を、いただいた言葉のままお伝えします。\n紹介動画を');
});

test('a signature of one’s own stands at the end, with one closing', () => {
  const me = { ...ME, signature: { ja: '――\n林 美緒\n青葉企画', en: 'Kind regards,\nMio' } };
  expect(writeLetter('ask', { ...japanese(), me }).body).toMatch(/いたします。\n\n――\n林 美緒\n青葉企画$/);
  expect(writeLetter('ask', { ...english(), me }).body).toMatch(/say why\.\n\nKind regards,\nMio$/);
});
