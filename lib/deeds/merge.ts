import { type Committed, commit, type Desk } from '../db/commit.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { recommendationsOf } from '../db/queries/recommendations.ts';
import { requestsOf } from '../db/queries/requests.ts';
import type { IntroductionRow } from '../db/rows.ts';
import type { Id } from '../domain/basics.ts';
import {
  apartAfterJoin,
  areApart,
  type JoinChoices,
  joinedContact,
  type Pair,
  pairOf,
} from '../domain/join.ts';
import type { RecommendationReply } from '../domain/recommendation.ts';
import { searchWordsOf } from '../identity/search-words.ts';
import { joinAround } from './around.ts';

export type JoinResult =
  | { readonly ok: true; readonly contactId: Id; readonly changeId?: string }
  /** One of them is not there any more, or both are one already: nothing was written. */
  | { readonly ok: false; readonly why: 'gone' }
  /** Both stand in one introduction, and nobody is introduced to or by themself: nothing was written. */
  | { readonly ok: false; readonly why: 'same-introduction'; readonly introductionId: Id };

/**
 * Makes one person of two: whatever belongs to `gone`, or speaks of them, is `keep`'s from then on, in one commit that
 * one undo takes back. Entries of the journal stay as they were written.
 */
export async function joinPeople(
  desk: Desk,
  { keep, gone, choices }: { readonly keep: Id; readonly gone: Id; readonly choices?: JoinChoices },
): Promise<JoinResult> {
  const { ledger } = desk;
  const named = await ledger.contacts.bulkGet([keep, gone]);
  const about = named.flatMap((row) => row?.name.written ?? []).join(' · ');
  const { value, changeId } = await commit(desk, 'join-people', about, async (pen): Promise<JoinResult> => {
    const [kept, going] = [await pen.get('contacts', keep), await pen.get('contacts', gone)];
    if (!kept || !going || keep === gone) return { ok: false, why: 'gone' };
    const introductions = await introductionsOf(ledger, [gone]);
    const shared = introductions.find((row) => partiesOf(row).includes(keep));
    if (shared) return { ok: false, why: 'same-introduction', introductionId: shared.id };

    const { words: _, ...mine } = kept;
    const { words: __, ...theirs } = going;
    const joined = { ...joinedContact(mine, theirs, choices), updatedAt: desk.now() };
    await pen.put('contacts', { ...joined, words: searchWordsOf(joined) });
    await pen.delete('contacts', gone);

    // What only names them is not touched in the lists that go by the latest change: nothing happened with it.
    const now = (id: Id) => (id === gone ? keep : id);
    await pen.putMany(
      'introductions',
      introductions.map((row) => ({
        ...row,
        seekerId: now(row.seekerId),
        providerId: now(row.providerId),
        introducerId: now(row.introducerId),
      })),
    );
    const brought = await ledger.contacts.where('metThroughId').equals(gone).toArray();
    await pen.putMany(
      'contacts',
      brought
        .filter((row) => row.id !== keep && row.id !== gone)
        .map((row) => ({ ...row, metThroughId: keep })),
    );
    const requests = await requestsOf(ledger, gone);
    await pen.putMany(
      'requests',
      requests.map(({ wantedId, ...row }) => {
        const [askerId, askedId] = [now(row.askerId), now(row.askedId)];
        const wanted = wantedId === undefined ? undefined : now(wantedId);
        // Whoever wanted to meet the other half of themself, or was asked for it, wants nobody of the notebook.
        const isOther = wanted !== undefined && wanted !== askerId && wanted !== askedId;
        return { ...row, askerId, askedId, ...(isOther && { wantedId: wanted }) };
      }),
    );
    const told = await recommendationsOf(ledger, gone);
    await pen.putMany(
      'recommendations',
      told.map((row) => ({
        ...row,
        recipientIds: [...new Set(row.recipientIds.map(now))],
        replies: oneReplyEach(row.replies.map((reply) => ({ ...reply, contactId: now(reply.contactId) }))),
        ...(row.contactId !== undefined && { contactId: now(row.contactId) }),
      })),
    );
    for (const table of ['identities', 'fitNotes', 'reminders', 'dealings'] as const) {
      const own = await ledger.table(table).where('contactId').equals(gone).toArray();
      await pen.putMany(
        table,
        own.map((row) => ({ ...row, contactId: keep })),
      );
    }
    await joinAround(desk, pen, keep, gone);
    const apart = await pen.get('settings', 'apart');
    if (apart) {
      const value = apartAfterJoin(apart.value as readonly Pair[], keep, gone);
      await pen.put('settings', { key: 'apart', value });
    }
    return { ok: true, contactId: keep };
  });
  return value.ok && changeId !== undefined ? { ...value, changeId } : value;
}

/** Remembers that two people are not the same, whatever a page shows: they are not offered to be joined again. */
export async function keepApart(desk: Desk, a: Id, b: Id): Promise<Committed<void>> {
  const named = await desk.ledger.contacts.bulkGet([a, b]);
  const about = named.flatMap((row) => row?.name.written ?? []).join(' · ');
  return commit(desk, 'keep-apart', about, async (pen) => {
    const row = await pen.get('settings', 'apart');
    const apart = (row?.value ?? []) as readonly Pair[];
    if (areApart(apart, a, b)) return;
    await pen.put('settings', { key: 'apart', value: [...apart, pairOf(a, b)] });
  });
}

/** One reply a person: of two, the later one. */
function oneReplyEach(replies: readonly RecommendationReply[]): readonly RecommendationReply[] {
  const byPerson = Map.groupBy(replies, ({ contactId }) => contactId);
  return [...byPerson.values()].flatMap((own) => own.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? []);
}

function partiesOf({ seekerId, providerId, introducerId }: IntroductionRow): readonly Id[] {
  return [seekerId, providerId, introducerId];
}
