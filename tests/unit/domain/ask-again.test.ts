import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAgainList, isReady, newsSince } from '../../../lib/domain/ask-again.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { DEALING_KINDS, type Dealing } from '../../../lib/domain/dealing.ts';

const TODAY = '2026-04-01';
let made = 0;
const dealing = (fields: Partial<Dealing> & Pick<Dealing, 'kind'>): Dealing => ({
  id: `d${++made}`,
  contactId: 'sarah',
  on: '2026-03-01',
  createdAt: made,
  ...fields,
});
const only = (...dealings: Dealing[]) => askAgainList(dealings, TODAY)[0];

describe('who is to be asked again', () => {
  it('a refusal waits for its date, and is due from that day on (P45)', () => {
    const no = dealing({ kind: 'refused', reason: 'price', until: '2026-04-02' });
    expect(only(no)).toMatchObject({ status: 'waiting', on: '2026-04-02' });
    expect(askAgainList([no], '2026-04-02')[0]).toMatchObject({ status: 'due' });
  });

  it('a refusal without a date comes up when it is long ago (P46)', () => {
    expect(only(dealing({ kind: 'refused', on: '2026-03-01' }))).toMatchObject({ status: 'waiting' });
    expect(only(dealing({ kind: 'has-supplier', on: '2025-03-01' }))).toMatchObject({ status: 'long-ago' });
  });

  it('trouble is no blacklist: it cools off, sooner once it is repaired (P41)', () => {
    const trouble = dealing({ kind: 'trouble', on: '2026-01-01' });
    const repaired = dealing({ kind: 'repaired', on: '2026-01-20' });
    expect(only(trouble)).toMatchObject({ status: 'waiting', on: '2026-06-30' });
    expect(only(trouble, repaired)).toMatchObject({ status: 'cooled-off', on: '2026-03-21' });
    expect(only(dealing({ kind: 'angry', on: '2024-01-01' }))).toMatchObject({ status: 'cooled-off' });
  });

  it('a repair of older trouble says nothing of newer trouble', () => {
    const before = [
      dealing({ kind: 'trouble', on: '2024-01-01' }),
      dealing({ kind: 'repaired', on: '2024-02-01' }),
    ];
    expect(only(...before, dealing({ kind: 'trouble', on: '2026-03-01' }))).toMatchObject({
      status: 'waiting',
      on: '2026-08-28',
    });
  });

  it('who came back since is on no list; who left again after that is (P40)', () => {
    const left = dealing({ kind: 'left', on: '2024-01-01' });
    const back = dealing({ kind: 'came-back', on: '2025-01-01' });
    expect(only(left, back)).toBeUndefined();
    const again = dealing({ kind: 'left', on: '2025-06-01' });
    expect(only(left, back, again)?.dealing.id).toBe(again.id);
  });

  it('what was closed is asked no more, and a no weighs more than the regular question', () => {
    expect(only(dealing({ kind: 'refused', on: '2020-01-01', closedOn: '2026-03-01' }))).toBeUndefined();
    const question = dealing({ kind: 'question', on: '2025-03-20' });
    const no = dealing({ kind: 'refused', on: '2024-01-01' });
    expect(only(question)).toMatchObject({ status: 'due', on: '2026-03-20' });
    expect(only(question, no)).toMatchObject({ dealing: no, dealingIds: [no.id, question.id] });
  });

  it('“we already have someone” is no end: they stand there with whom they have (P44)', () => {
    const has = dealing({ kind: 'has-supplier', on: '2024-01-01', supplier: 'Lind Print' });
    expect(only(has)).toMatchObject({ status: 'long-ago', dealing: { supplier: 'Lind Print' } });
  });

  it('companies stand there like people', () => {
    const lost = {
      ...dealing({ kind: 'lost-bid', until: '2026-03-31' }),
      company: 'Lind Print',
      companyKey: 'lindprint',
    };
    const { contactId: _, ...ofCompany } = lost;
    expect(only(ofCompany)).toMatchObject({ party: 'lindprint', status: 'due' });
  });

  it('nobody stands there twice, nobody who came back, and every entry can be closed', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2021-01-01', days));
    const one = fc
      .record(
        {
          id: fc.uuid(),
          contactId: fc.constantFrom('a', 'b', 'c'),
          kind: fc.constantFrom(...DEALING_KINDS),
          on: day,
          until: day,
          closedOn: day,
          createdAt: fc.nat(),
        },
        { requiredKeys: ['id', 'contactId', 'kind', 'on', 'createdAt'] },
      )
      .map((row) => row as Dealing);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), (dealings) => {
        const list = askAgainList(dealings, TODAY);
        const parties = list.map(({ party }) => party);
        expect(new Set(parties).size).toBe(parties.length);
        for (const entry of list) {
          expect(entry.dealingIds).toContain(entry.dealing.id);
          expect(
            dealings.some(
              ({ contactId, kind, on }) =>
                contactId === entry.party && kind === 'came-back' && on > entry.dealing.on,
            ),
          ).toBe(false);
          if (entry.on !== undefined) expect(isReady(entry)).toBe(entry.on <= TODAY);
        }
        const closed = new Set(list.flatMap(({ dealingIds }) => dealingIds));
        const after = dealings.map((row) => (closed.has(row.id) ? { ...row, closedOn: TODAY } : row));
        expect(askAgainList(after, TODAY)).toEqual([]);
      }),
    );
  });

  it('what is new since is newest first, and what was there before is no reason (P38)', () => {
    const news = [{ on: '2026-01-01' }, { on: '2026-03-01' }, { on: '2025-01-01' }];
    expect(newsSince(news, '2025-06-01')).toEqual([{ on: '2026-03-01' }, { on: '2026-01-01' }]);
  });
});
