import { describe, expect, it } from 'vitest';
import { type MetThanksFacts, writeMetThanks } from '../../../lib/draft/met-thanks.ts';
import { GREG, ITO, ME, YAMAKAWA } from './people.ts';

/** A thank-you after an evening: in their language, with the evening in it, and nothing private. */

const gathering = { what: '秋の交流会', place: '例の会館', on: '2026-11-20' };
const write = (more: Partial<MetThanksFacts> = {}) => writeMetThanks({ to: ITO, me: ME, gathering, ...more });

describe('a thank-you after an evening (P11)', () => {
  it('in Japanese: whom, what, where and when, who held it, and the own signature', () => {
    const { language, subject, body } = write({ host: YAMAKAWA });
    expect([language, subject]).toEqual(['ja', '「秋の交流会」のお礼']);
    expect(body).toBe(
      [
        '伊藤工業株式会社\n伊藤 太郎 様',
        'お世話になっております。青葉企画の林です。',
        '11月20日の山川 晃弘様主催の「秋の交流会」（例の会館）では、伊藤様にお目にかかることができ、ありがとうございました。',
        '何かお役に立てることがございましたら、お気軽にお声がけください。',
        'またお会いできますことを楽しみにしております。今後ともどうぞよろしくお願いいたします。',
        '青葉企画\n林 美緒',
      ].join('\n\n'),
    );
  });

  it('in English: the same, plain', () => {
    const evening = { what: 'the autumn evening', place: 'Leeds', on: '2026-11-20', host: 'the chamber' };
    const { language, subject, body } = write({ to: GREG, gathering: evening });
    expect([language, subject]).toEqual(['en', 'Good to meet you at the autumn evening']);
    expect(body).toContain(
      'Hi Greg,\n\nThank you for the talk at the autumn evening, hosted by the chamber, in Leeds on 20 November. It was good to meet you.',
    );
    expect(body).toMatch(/Best wishes,\nMio Hayashi$/u);
  });

  it('claims no earlier dealings with somebody just met, and none the less with whom one knows', () => {
    const opened = (howWell: 'met-once' | 'know') => write({ to: { ...ITO, howWell } }).body;
    expect(opened('met-once')).toContain(
      '先日はありがとうございました。青葉企画の林です。\n\n11月20日の「秋の交流会」（例の会館）では、伊藤様にお目にかかることができ、うれしく存じます。',
    );
    expect(opened('met-once')).not.toContain('お世話になっております');
    expect(opened('know')).toContain('お世話になっております。青葉企画の林です。');
    expect(opened('know')).not.toContain('先日は');
  });

  it('says only the day where nothing else is known', () => {
    const bare = { on: '2026-01-05' };
    expect(write({ gathering: bare }).body).toContain('1月5日は、伊藤様に');
    expect(write({ to: GREG, gathering: bare }).body).toContain('Thank you for the talk on 5 January.');
    expect(write({ gathering: { ...bare, place: '会館' } }).body).toContain('1月5日は会館での集まりで、');
  });

  it('leaves Japanese names of evenings out of an English letter', () => {
    expect(write({ to: GREG }).body).not.toMatch(/\p{Script=Han}/u);
  });

  it('never carries what was noted of the talk or of the person, but for the line that is handed in', () => {
    const private_ = {
      notes: 'SECRET',
      howMet: 'SECRET',
      careful: true,
      tags: ['SECRET'],
      specialty: 'SECRET',
    };
    for (const to of [
      { ...ITO, ...private_ },
      { ...GREG, ...private_ },
    ])
      expect(write({ to }).body).not.toContain('SECRET');
    expect(write({ line: '印刷会社を探している。' }).body).toContain(
      '伺いました「印刷会社を探している」の件',
    );
    expect(write({ to: GREG, line: 'wants a printer' }).body).toContain('what you told me: wants a printer.');
  });
});
