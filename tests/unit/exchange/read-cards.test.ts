import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuestLine } from '../../../lib/exchange/guest-line.ts';
import { readCards, textOfFile } from '../../../lib/exchange/read-cards.ts';

/** People out of pasted text: lines as people write them, spreadsheets, and files of card tools. */

describe('a line about somebody met', () => {
  it.each([
    ['Greg Smith, Example Ltd — wants a printer', 'Greg Smith', 'Example Ltd', 'wants a printer'],
    ['Greg Smith, Example Ltd, wants a printer', 'Greg Smith', 'Example Ltd', 'wants a printer'],
    ['Greg Smith - wants a printer', 'Greg Smith', '', 'wants a printer'],
    ['Anna Berg, Example, Inc.: flyers', 'Anna Berg', 'Example, Inc.', 'flyers'],
    ['山田太郎（山田商事）', '山田太郎', '山田商事', ''],
    ['・山田太郎（山田商事）印刷会社を探している', '山田太郎', '山田商事', '印刷会社を探している'],
    ['2. 山田太郎、山田商事：印刷', '山田太郎', '山田商事', '印刷'],
    ['Jean-Luc de la Tour', 'Jean-Luc de la Tour', '', ''],
    ['スミス・グレッグ（サンプル商会）', 'スミス・グレッグ', 'サンプル商会', ''],
    ['ヤマダー太郎', 'ヤマダー太郎', '', ''],
  ])('%s', (text, name, company, line) => {
    expect(readGuestLine(text)).toEqual({ name, company, line });
  });

  it('nothing of an empty line', () => expect(readGuestLine(' 　')).toBeUndefined());
});

describe('cards out of a table', () => {
  it('reads a file of Eight: lines of text first, columns by their names, one card of each', () => {
    const { cards } = readCards(
      [
        'この行は説明です',
        '',
        '会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日',
        '山田商事,営業部,部長,山田 太郎,yamada@example.jp,,,03-0000-1111,,,,090-0000-2222,,2026/11/20',
      ].join('\r\n'),
    );
    expect(cards).toEqual([
      {
        name: '山田 太郎',
        company: '山田商事',
        role: '部長',
        email: 'yamada@example.jp',
        phone: '090-0000-2222',
        on: '2026-11-20',
      },
    ]);
  });

  it('reads Sansan’s numbered columns, parts of a name in the order of its language, any column order', () => {
    const { cards } = readCards(
      'Email(1)\t氏名［姓］\t氏名［名］\t会社名\nh@example.jp\t佐藤\t花子\t佐藤商店\n',
    );
    expect(cards).toEqual([{ name: '佐藤 花子', company: '佐藤商店', email: 'h@example.jp' }]);
    const english = readCards('Last Name,First Name,Company\nSmith,Greg,"Example, Inc."\n');
    expect(english.cards).toEqual([{ name: 'Greg Smith', company: 'Example, Inc.' }]);
  });

  it('takes rows of a spreadsheet without a header: address and number say what they are', () => {
    const { cards } = readCards(
      'Greg Smith\tExample Ltd\tgreg@example.org\t+44 20 7000 0000\twants a printer',
    );
    expect(cards).toEqual([
      {
        name: 'Greg Smith',
        company: 'Example Ltd',
        email: 'greg@example.org',
        phone: '+44 20 7000 0000',
        line: 'wants a printer',
      },
    ]);
  });

  it('keeps rows without a name to be told, and leaves empty ones', () => {
    const { cards, nameless } = readCards('氏名,会社名\n山田太郎,山田商事\n,\n,名なし商店\n');
    expect(cards).toHaveLength(1);
    expect(nameless).toEqual(['名なし商店']);
  });

  it('knows days, and no day where the order of month and day is a guess', () => {
    const days = ['2026年1月5日', '2026/02/30', '11/4/26'].map((on) => `Anna Berg,${on}`);
    const { cards } = readCards(['Name,Date', ...days].join('\n'));
    expect(cards.map(({ on }) => on)).toEqual(['2026-01-05', undefined, undefined]);
  });

  it('reads Shift_JIS, in which card tools still save', () => {
    const bytes = Uint8Array.of(0x8e, 0x52, 0x93, 0x63); // 山田
    expect(textOfFile(bytes)).toBe('山田');
    expect(textOfFile(new TextEncoder().encode('\ufeff山田'))).toContain('山田');
  });

  it('a quote that is never closed swallows nobody', () => {
    const file = readCards('name,company\n"Greg Smith,Example Ltd\nAnna "Bud" Berg,"x" y\nBo Lind,Z');
    expect(file.cards.map(({ name }) => name)).toEqual(['Greg Smith', 'Anna "Bud" Berg', 'Bo Lind']);
    expect(file.cards.map(({ company }) => company)).toEqual(['Example Ltd', '"x" y', 'Z']);
    const plain = readCards('Greg "Bud" Smith, Example Ltd\n"Anna" Berg, Sample Co\nBo Lind, Z');
    expect(plain.cards.map(({ name }) => name)).toEqual(['Greg "Bud" Smith', '"Anna" Berg', 'Bo Lind']);
    const quoted = readCards('"Berg, Anna","Example, Ltd"\n"Lind, Bo","Z\nLtd"');
    expect(quoted.cards.map(({ name, company }) => [name, company])).toEqual([
      ['Berg, Anna', 'Example, Ltd'],
      ['Lind, Bo', 'Z Ltd'],
    ]);
  });

  it('what cannot be seen is no name, and stands in none', () => {
    const { cards, nameless } = readCards('\u200b\tExample Ltd\nGr\0eg\u202e Smith\tSample Co');
    expect(cards.map(({ name }) => name)).toEqual(['Greg Smith']);
    expect(nameless).toEqual(['Example Ltd']);
  });

  it('a name that is too long is cut between letters, not within one', () => {
    const { cards } = readCards(`x${'😀'.repeat(300)}\tExample Ltd`);
    expect(cards[0]?.name?.isWellFormed()).toBe(true);
    expect(cards[0]?.name?.length).toBeLessThanOrEqual(500);
  });

  it('never throws, names every card, and says of every line where it went', () => {
    const bits = fc.constantFrom(
      '山田',
      'Greg',
      ',',
      '\t',
      '\n',
      '"',
      '（',
      '）',
      ' — ',
      '氏名',
      'Company',
      ' ',
      '@',
      '1',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { cards, nameless } = readCards(text);
        for (const card of cards) expect(card.name?.trim()).toBeTruthy();
        expect(cards.length + nameless.length).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
