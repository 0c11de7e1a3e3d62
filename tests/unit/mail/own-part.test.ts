import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForwarded, ownPartOf } from '../../../lib/mail/own-part.ts';

describe('the own part of a mail', () => {
  it.each([
    ['marked quotes', 'I am in.\n\n> are you in?\n>> who?\n\nSarah', 'I am in.\n\n\nSarah'],
    [
      'what Gmail puts over a quote',
      'Sure.\n\nOn Tue, 3 Nov 2026 at 10:00, Greg <g@example.org> wrote:\nold',
      'Sure.',
    ],
    [
      'the same, broken over two lines',
      'Sure.\nOn Tue, 3 Nov 2026 at 10:00, Greg Smith <g@example.org>\nwrote:\nold',
      'Sure.',
    ],
    [
      'the Japanese one',
      '承知しました。\n\n2026年11月3日(火) 10:00 山川 <y@example.jp>:\n前の文面',
      '承知しました。',
    ],
    ['「書きました」', '承知しました。\n山川さんは書きました：\n前の文面', '承知しました。'],
    ['the rule of Outlook', 'FYI\n-----Original Message-----\nFrom: Ann\nold', 'FYI'],
    ['a Japanese rule', 'ご参考まで。\n----- 元のメッセージ -----\n前の文面', 'ご参考まで。'],
    ['a header block without a rule', 'FYI\n\nFrom: Ann <a@example.org>\nSent: Monday\nTo: Mio\nold', 'FYI'],
    ['「差出人」', '転送します。\n差出人: 山川\n送信日時: 11月3日\n前の文面', '転送します。'],
    ['a signature', 'See you.\n-- \nGreg Smith\nGrove Ltd', 'See you.'],
    ['a signature drawn around', '山川です。\n\n━━━━━━━━\n山川商事\n山川 晃弘\n━━━━━━━━', '山川です。'],
    ['where it was written', 'Yes.\n\nSent from my iPhone', 'Yes.'],
  ])('leaves out %s', (_, text, own) => {
    expect(ownPartOf(text)).toBe(own);
  });

  it('keeps answers that stand between quoted lines', () => {
    const text = 'On Tue, Greg <g@example.org> wrote:\n> When?\n\nIn April.\n\n> Where?\n\nIn Leeds.';
    expect(ownPartOf(text)).toBe('In April.\n\n\nIn Leeds.');
  });

  it.each([
    'From my side all is well.\nTo be honest, it could not be better.',
    'Greg wrote to me about it. I wrote back.',
    'On Tuesday I wrote to Ken.\nHe is in.',
    `お知らせ\n────────\n${'一つ\n'.repeat(20)}以上`,
    '2026年の予定です。\nよろしくお願いします。',
  ])('keeps what only looks like a quote: %s', (text) => {
    expect(ownPartOf(text)).toBe(text);
  });

  it('knows a mail that hands another on', () => {
    expect(isForwarded('Fwd: Introduction', '')).toBe(true);
    expect(isForwarded(undefined, '---------- Forwarded message ---------\nFrom: a')).toBe(true);
    expect(isForwarded('転送: ご紹介', '')).toBe(true);
    expect(isForwarded('Forward planning', 'We look forward to it.')).toBe(false);
  });

  it('is a part of the text, and the same when asked again, whatever was written', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '> a',
        'On Tue, x <a@b> wrote:',
        '-- ',
        '━━━━━━━━',
        'From: a',
        'Sent: b',
        '',
        '山川です。',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const kept = ownPartOf(text).split('\n');
        const given = new Set(
          text
            .replace(/\r\n?/g, '\n')
            .split('\n')
            .map((one) => one.trim()),
        );
        for (const one of kept) expect(one === '' || given.has(one.trim())).toBe(true);
        expect(ownPartOf(ownPartOf(text)).length).toBeLessThanOrEqual(ownPartOf(text).length);
      }),
    );
  });
});
