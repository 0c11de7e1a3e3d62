import { describe, expect, test } from 'vitest';
import { aroundLines } from '../../../components/contact/around-lines.ts';
import type { PersonAround } from '../../../lib/db/queries/person-around.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { personAroundWords } from '../../../lib/i18n/person-around.ts';
import { circleRows } from '../../../lib/sample/circle-rows.ts';
import { clockOf, idOf } from '../../../lib/sample/sample-clock.ts';
import { sampleLedger } from '../../../lib/sample/sample-ledger.ts';

const NOW = Date.UTC(2026, 9, 14, 3, 0);
const ZONE = 'Asia/Tokyo';

/** What the query reads of the sample, without a database. */
function aroundOf(who: string, language: 'ja' | 'en'): PersonAround {
  const rows = circleRows(language, clockOf(NOW, ZONE));
  const id = idOf(who);
  const byId = <Row extends { id: string }>(list: readonly Row[]) =>
    new Map(list.map((row) => [row.id, row]));
  const theirs = (row: { contactId: string }) => row.contactId === id;
  return {
    seats: rows.seats.filter(theirs),
    visits: rows.visits.filter((row) => theirs(row) || row.invitedById === id),
    asks: rows.asks.filter(theirs),
    oneToOnes: rows.oneToOnes.filter(theirs),
    handouts: rows.handouts.filter((row) => theirs(row) || row.toId === id),
    gatherings: rows.gatherings.filter(({ hostId }) => hostId === id),
    guests: rows.guests.filter(theirs),
    circles: byId(rows.circles),
    evenings: byId(rows.gatherings),
    people: byId<Contact>(sampleLedger(NOW, ZONE, language).contacts),
  };
}
const linesOf = (who: string, language: 'ja' | 'en') =>
  aroundLines(aroundOf(who, language), idOf(who), language);

describe('a person’s history around them', () => {
  test('says each thing with its day, in both languages', () => {
    const said = (who: string, language: 'ja' | 'en') =>
      linesOf(who, language)
        .map(({ on, what, said }) => [on, what, said].filter(Boolean).join(' | '))
        .sort();
    expect(said('katagiri', 'ja')).toEqual([
      '2026-09-03 | 木曜あさの会にビジター参加 | 相続の話が分かりやすいと好評',
      '2026-09-16 | 木曜あさの会に入会 | 税理士',
      '2026-10-05 | 商工会の懇親会でお会いした | 会計の話を30秒で。とても分かりやすい',
      expect.stringContaining('2026-10-08 | 1対1の面談（対面） | 佐々木先生とは'),
      expect.stringContaining('2026-10-08 | 求めている人 | 事業を'),
    ]);
    expect(said('hannah', 'en')).toEqual([
      '2026-09-08 | Visited Harbour Table | does not join, Cannot be there every Tuesday',
    ]);
    expect(said('furuya', 'ja')).toContain('2026-06-06 | 木曜あさの会を退会 | 転勤で福岡へ');
    expect(said('onishi', 'ja')).toEqual(
      expect.arrayContaining([
        '2026-09-24 | 名刺を髙橋さんにお渡しした | 工事中の保険の話が出たので',
        '2026-09-03 | 片桐先生を木曜あさの会へお誘い',
        '2026-10-05 | 商工会の懇親会の主催',
      ]),
    );
    expect(said('greg', 'en')).toContain(
      '2026-10-02 | Their card handed to Daniel Okafor | He asked who prints thin books well',
    );
    expect(said('daniel', 'en').join()).toContain('2026-10-02 | Given the card of Greg Smith');
    expect(said('hirano', 'ja')).toEqual(
      expect.arrayContaining([
        '2026-10-15 | 木曜あさの会へお誘い',
        '2026-10-06 | 集まりのお礼を伝えた',
        expect.stringContaining('2026-10-05 | 自分の名刺をお渡しした（2枚）'),
      ]),
    );
  });

  test('opens what each is about', () => {
    const places = (who: string) => linesOf(who, 'en').map(({ place }) => place);
    expect(places('onishi')).toContainEqual({ at: 'introduction', introductionId: 'sample-site-insurance' });
    expect(places('takahashi')).toContainEqual({ at: 'prepare', contactId: 'sample-takahashi' });
    expect(places('tsuda')).toContainEqual({ at: 'gathering', gatheringId: 'sample-evening-chamber' });
    expect(places('furuya')).toContainEqual({ at: 'circle', circleId: 'sample-circle-asa' });
  });

  test('bears a circle, an evening and people that are gone', () => {
    for (const who of ['katagiri', 'onishi', 'greg', 'hirano', 'watanabe']) {
      const around = { ...aroundOf(who, 'en'), circles: new Map(), evenings: new Map(), people: new Map() };
      const lines = aroundLines(around, idOf(who), 'en');
      expect(lines.every(({ what }) => what !== '')).toBe(true);
      expect(lines.some(({ place }) => place?.at === 'circle')).toBe(false);
    }
    expect(
      aroundLines({ ...aroundOf('furuya', 'en'), circles: new Map() }, 'sample-furuya', 'en')[0]?.what,
    ).toBe(personAroundWords.en.joined(personAroundWords.en.someCircle));
  });

  test('every line has a key of its own', () => {
    for (const who of ['katagiri', 'onishi', 'hirano', 'priya', ME]) {
      const keys = linesOf(who, 'ja').map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
