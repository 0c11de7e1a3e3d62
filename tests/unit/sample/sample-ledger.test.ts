import { describe, expect, test } from 'vitest';
import { checkRow, type RowOf } from '../../../lib/db/rows.ts';
import type { JournaledTable } from '../../../lib/domain/change.ts';
import { FIT_KINDS } from '../../../lib/domain/contact.ts';
import { addDays, dayOf, daysBetween } from '../../../lib/domain/day.ts';
import { badgeOf, isMine, promisesOf } from '../../../lib/domain/due.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { companyKey } from '../../../lib/identity/company-key.ts';
import { sampleIntroduceMe } from '../../../lib/sample/introduce-me-said.ts';
import { isSampleId, sampleLedger, sampleNews } from '../../../lib/sample/sample-ledger.ts';

const MOMENTS = [
  Date.UTC(2026, 9, 14, 3, 0),
  // Just after midnight, at the end of winter time, on a leap day.
  Date.UTC(2026, 2, 28, 15, 1),
  Date.UTC(2028, 1, 29, 23, 59),
];
const ZONES = ['Asia/Tokyo', 'Europe/Berlin', 'America/Los_Angeles'];

describe.each(MOMENTS)('the sample ledger at %i', (now) => {
  test.each(ZONES)('is whole in %s', (zone) => {
    for (const language of ['ja', 'en'] as const) {
      const rows = sampleLedger(now, zone, language);
      const contacts = new Set(rows.contacts.map((row) => row.id));
      const introductions = new Set(rows.introductions.map((row) => row.id));
      for (const [table, list] of Object.entries(rows)) {
        for (const row of list) {
          expect(checkRow(table as JournaledTable, row as RowOf[JournaledTable])).toEqual(row);
          if ('id' in row) expect(isSampleId(row.id)).toBe(true);
        }
      }
      for (const row of [...rows.identities, ...rows.fitNotes]) expect(contacts).toContain(row.contactId);
      for (const row of rows.fitNotes)
        if (row.introductionId) expect(introductions).toContain(row.introductionId);
      for (const row of rows.contacts) if (row.metThroughId) expect(contacts).toContain(row.metThroughId);
      for (const row of rows.introductions) {
        for (const id of [row.seekerId, row.providerId, row.introducerId]) {
          if (id !== 'me') expect(contacts).toContain(id);
        }
      }
      for (const row of rows.identities) expect(row.value).not.toMatch(/@(?!example\.(?:jp|org|com|net)$)/u);
      for (const event of rows.events) expect(event.at).toBeLessThanOrEqual(now);
      const people = new Set([...contacts, 'me']);
      for (const { askerId, askedId } of rows.requests) {
        expect(people).toContain(askerId);
        expect(people).toContain(askedId);
      }
      for (const told of rows.recommendations) {
        for (const id of told.recipientIds) expect(contacts).toContain(id);
        for (const { contactId } of told.replies) expect(told.recipientIds).toContain(contactId);
        if (told.contactId !== undefined) expect(contacts).toContain(told.contactId);
      }
      for (const { contactId, company, companyKey } of rows.dealings) {
        if (contactId !== undefined) expect(contacts).toContain(contactId);
        else expect(company && companyKey).toBeTruthy();
      }
      const requests = new Set(rows.requests.map((row) => row.id));
      for (const { requestId } of rows.introductions) if (requestId) expect(requests).toContain(requestId);
      expect(checkRow('settings', { key: 'news', value: sampleNews(now, zone, language) })).toBeTruthy();
      expect(new Set(rows.identities.map((row) => row.key)).size).toBe(rows.identities.length);
    }
  });

  test.each(ZONES)('has every state, and something due, overdue and waiting, in %s', (zone) => {
    const rows = sampleLedger(now, zone);
    const states = new Set(rows.introductions.map((row) => row.state));
    expect([...states].sort()).toEqual(
      [
        'agreed',
        'asking',
        'considering',
        'declined',
        'in-touch',
        'introduced',
        'landed',
        'no-fit',
        'not-now',
        'withdrawn',
      ].sort(),
    );
    expect(new Set(rows.fitNotes.map((note) => note.kind))).toEqual(new Set(FIT_KINDS));
    const aYearAgo = addDays(dayOf(now, zone), -365);
    expect(new Set(rows.fitNotes.map((note) => note.notedOn < aYearAgo))).toEqual(new Set([true, false]));
    const stood = rows.introductions.map((introduction) => ({
      introduction,
      standing: standingOf(
        introduction,
        rows.events.filter((event) => event.introductionId === introduction.id),
      ),
    }));
    const dues = promisesOf(stood, rows.reminders, DEFAULT_SETTINGS.clocks, zone);
    const today = dayOf(now, zone);
    expect(badgeOf(dues, today)).toEqual({ count: 5, overdue: true });
    expect(
      dues
        .filter((due) => isMine(due, today))
        .map((due) => due.kind)
        .sort(),
    ).toEqual(['answer-overdue', 'ask-again', 'introduce-now', 'report-back', 'thank-introducer'].sort());
    expect(dues.filter((due) => !isMine(due, today)).length).toBeGreaterThan(3);
  });

  test.each(ZONES)(
    'shows asks, what was told, what was between them, and the three relations, in %s',
    (zone) => {
      const rows = sampleLedger(now, zone);
      const today = dayOf(now, zone);
      const holding = rows.requests.map(
        ({ id }) => rows.introductions.filter(({ requestId }) => requestId === id).length,
      );
      expect(Math.max(...holding)).toBe(2);
      expect(rows.requests.some(({ askerId }) => askerId === 'me')).toBe(true);
      expect(rows.requests.some(({ isBroadcast, pitch }) => isBroadcast && !pitch)).toBe(true);
      expect(rows.requests.some(({ deadline }) => deadline !== undefined && deadline > today)).toBe(true);
      expect(rows.requests.some(({ compensation }) => compensation?.answer === 'refused')).toBe(true);
      expect(rows.recommendations.map(({ isBroadcast }) => isBroadcast)).toEqual([false, true]);
      const due = rows.dealings.filter(({ until }) => until !== undefined && until <= today);
      expect(due.map(({ kind }) => kind).sort()).toEqual(['left', 'refused']);
      expect(rows.dealings.some(({ kind, supplier }) => kind === 'has-supplier' && supplier)).toBe(true);
      const greg = rows.dealings.filter(({ contactId }) => contactId === 'sample-greg');
      expect(greg.map(({ kind }) => kind)).toEqual(['trouble', 'repaired']);
      const relations = rows.events.flatMap((event) => (event.kind === 'relation' ? [event.now] : []));
      expect(new Set(relations)).toEqual(new Set(['good', 'strained', 'repaired']));
      const kinds = new Set(rows.events.map(({ kind }) => kind));
      for (const kind of ['taken', 'met', 'reported'] as const) expect(kinds).toContain(kind);
      expect(rows.events.some((event) => event.kind === 'outcome' && event.reason)).toBe(true);
      expect(rows.introductions.some(({ lesson }) => lesson)).toBe(true);
      expect(rows.introductions.some(({ steps }) => steps?.some(({ doneOn }) => !doneOn))).toBe(true);
      const companies = Map.groupBy(
        rows.contacts.filter(({ company }) => company),
        ({ company = '' }) => companyKey(company),
      );
      expect([...companies.values()].some((people) => people.length === 2)).toBe(true);
    },
  );

  test.each(ZONES)('sits in two groups, and hangs together, in %s', (zone) => {
    for (const language of ['ja', 'en'] as const) {
      const rows = sampleLedger(now, zone, language);
      const today = dayOf(now, zone);
      const people = new Set(['me', ...rows.contacts.map((row) => row.id)]);
      const circles = new Map(rows.circles.map((row) => [row.id, row]));
      expect(rows.circles.map(({ meets }) => [meets?.weekday, meets?.at])).toEqual([
        [4, '07:00'],
        [2, '18:00'],
      ]);
      for (const row of [...rows.seats, ...rows.visits, ...rows.asks]) {
        expect(people).toContain(row.contactId);
        expect([...circles.keys()]).toContain(row.circleId);
      }
      // Visits and asks are of the day on which their group meets.
      for (const { on, circleId = '' } of [...rows.visits, ...rows.asks])
        expect(Temporal.PlainDate.from(on).dayOfWeek).toBe(circles.get(circleId)?.meets?.weekday);
      for (const { id } of rows.circles) {
        const seats = rows.seats.filter(({ circleId, leftOn }) => circleId === id && leftOn === undefined);
        expect(seats.length).toBeGreaterThanOrEqual(8);
        expect(seats.length).toBeLessThanOrEqual(10);
        expect(seats.filter(({ contactId }) => contactId === 'me')).toHaveLength(1);
        expect(new Set(seats.map(({ contactId }) => contactId)).size).toBe(seats.length);
      }
      expect(rows.seats.filter(({ leftOn }) => leftOn !== undefined && leftOn < today)).toHaveLength(1);
      expect(rows.visits.some(({ on, came }) => on > today && came === undefined)).toBe(true);
      expect(rows.visits.map(({ decision }) => decision)).toEqual(
        expect.arrayContaining(['joined', 'not-joining', undefined]),
      );
      for (const { contactId, circleId, decision } of rows.visits)
        if (decision === 'joined')
          expect(rows.seats.some((row) => row.contactId === contactId && row.circleId === circleId)).toBe(
            true,
          );
      for (const { on, endedOn = on } of rows.asks) expect(endedOn >= on && endedOn <= today).toBe(true);
      expect(
        new Set(rows.asks.filter(({ contactId }) => contactId === 'me').map(({ on }) => on)).size,
      ).toBeGreaterThan(3);
      const introductions = new Set(rows.introductions.map((row) => row.id));
      for (const row of rows.introductions)
        if (row.circleId) expect([...circles.keys()]).toContain(row.circleId);
      for (const { contactId, toId = 'me', introductionId } of rows.handouts) {
        expect(people).toContain(contactId);
        expect(people).toContain(toId);
        if (introductionId !== undefined) expect(introductions).toContain(introductionId);
      }
      expect(new Set(rows.handouts.map(({ introductionId }) => introductionId !== undefined)).size).toBe(2);
      for (const row of [...rows.oneToOnes, ...rows.guests])
        expect(rows.contacts.some(({ id }) => id === row.contactId)).toBe(true);
      expect(rows.oneToOnes.filter(({ state }) => state === 'planned').map(({ on }) => on)).toEqual([
        addDays(today, 3),
      ]);
      for (const { state, on } of rows.oneToOnes) if (state === 'held') expect(on <= today).toBe(true);
      expect(rows.guests.map(({ thankedOn }) => thankedOn !== undefined).sort()).toEqual([
        false,
        false,
        true,
        true,
        true,
      ]);
      expect(rows.contacts.filter(({ inherited }) => inherited && !inherited.greetedOn)).toHaveLength(2);
      const month = Number(today.slice(5, 7));
      expect(rows.contacts.some(({ reviewMonths }) => reviewMonths?.includes(month))).toBe(true);
      expect(checkRow('settings', { key: 'introduceMe', value: sampleIntroduceMe })).toBeTruthy();
    }
  });

  test.each(ZONES)(
    'gave and received this week, and in some weeks of the year but not in all, in %s',
    (zone) => {
      const rows = sampleLedger(now, zone);
      const today = dayOf(now, zone);
      const days = (isMine: boolean) =>
        rows.introductions
          .filter(({ introducerId }) => (introducerId === 'me') === isMine)
          .flatMap(({ introducedAt }) => (introducedAt === undefined ? [] : [dayOf(introducedAt, zone)]));
      for (const given of [true, false]) {
        expect(days(given)).toContain(today);
        const weeks = new Set(
          days(given)
            .map((day) => Math.floor(daysBetween(day, today) / 7))
            .filter((week) => week < 52),
        );
        expect(weeks.size).toBeGreaterThan(5);
        expect(weeks.size).toBeLessThan(26);
      }
      const landed = rows.introductions.filter(
        ({ state, value }) => state === 'landed' && value !== undefined,
      );
      expect(landed.length).toBeGreaterThan(3);
      expect(new Set(rows.introductions.map(({ reach }) => reach))).toEqual(
        new Set([undefined, 'inside', 'outside']),
      );
    },
  );
});
