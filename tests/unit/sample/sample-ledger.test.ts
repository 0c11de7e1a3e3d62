import { describe, expect, test } from 'vitest';
import { checkRow, type RowOf } from '../../../lib/db/rows.ts';
import type { JournaledTable } from '../../../lib/domain/change.ts';
import { FIT_KINDS } from '../../../lib/domain/contact.ts';
import { addDays, dayOf } from '../../../lib/domain/day.ts';
import { badgeOf, isMine, promisesOf } from '../../../lib/domain/due.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { companyKey } from '../../../lib/identity/company-key.ts';
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
});
