import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needTextOf } from '../../../lib/mail/need-text.ts';

const needIn = (text: string) => needTextOf({ text });

describe('the need in a mail', () => {
  it('is what is asked for, with whose it is and by when', () => {
    expect(
      needIn(
        'Hi Mio,\n\nlast week was fun.\n\nOur bakery opens a second shop. Do you know anyone who does\nbookkeeping for small restaurants? We need it by March.\n\nSay hello to Ken.\n\nBest,\nAnn',
      ),
    ).toBe(
      'Our bakery opens a second shop. Do you know anyone who does bookkeeping for small restaurants? We need it by March.',
    );
  });

  it('is found in Japanese, without the greetings', () => {
    expect(
      needIn(
        '林様\n\nいつもお世話になっております。佐藤です。\n父が亡くなり、相続の手続きで困っております。\nどなたか相続に詳しい税理士の先生をご存じないでしょうか。\n来月末までに申告が必要です。\n\nよろしくお願いいたします。',
      ),
    ).toBe(
      '父が亡くなり、相続の手続きで困っております。どなたか相続に詳しい税理士の先生をご存じないでしょうか。来月末までに申告が必要です。',
    );
  });

  it.each([
    ['I am looking for a lawyer.'],
    ['Could you recommend someone for our roof?'],
    ['We need help with our website.'],
    ['印刷会社を探しています。'],
    ['会計に詳しい方をご紹介いただけませんか。'],
    ['誰か頼める人を知りませんか。'],
  ])('is told by “%s”', (sentence) => {
    const around = sentence.endsWith('。')
      ? '先日はありがとうございました。\n\n楽しかったです。\n\nまた伺います。\n\nでは。\n\n'
      : 'It was nice.\n\nWe had cake.\n\nAnn sang.\n\nIt rained.\n\n';
    const need = needIn(`${around}${sentence}`);
    expect(need).toContain(sentence);
    expect(need).not.toContain(around.slice(0, 10));
  });

  it('has the wish behind it, and not the name below or what lets one off', () => {
    expect(
      needIn(
        '林様\n\nお世話になっております。\nおかげさまで来られる方が増えております。\n\n3分ほどの紹介動画を作りたいと考えております。春までに間に合えば十分です。どなたかご存じでしたら、お知らせいただけないでしょうか。\n\nお心当たりがなければ、そのままになさってください。\n\n山川 晃弘',
      ),
    ).toBe(
      '3分ほどの紹介動画を作りたいと考えております。春までに間に合えば十分です。どなたかご存じでしたら、お知らせいただけないでしょうか。',
    );
  });

  it('is what the writer says, and not what they answer to', () => {
    expect(needIn('I asked around.\n\n> I am looking for a lawyer.')).toBe('I asked around.');
    expect(needIn('> I am looking for a lawyer.')).toBeUndefined();
  });

  it('is at most 600 characters, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('I am looking for x. ', '探しています。', '\n'))),
        (parts) => {
          const need = needIn(parts.join(''));
          expect(need === undefined || (need.length > 0 && need.length <= 600)).toBe(true);
        },
      ),
    );
    expect(needIn('a'.repeat(20_000))).toHaveLength(600);
  });
});
