import { describe, expect, test } from 'vitest';
import { checkRow, type RowOf } from '../../../lib/db/rows.ts';
import type { JournaledTable } from '../../../lib/domain/change.ts';
import { FIT_KINDS } from '../../../lib/domain/contact.ts';
import { dayOf } from '../../../lib/domain/day.ts';
import { badgeOf, isMine, promisesOf } from '../../../lib/domain/due.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { isSampleId, sampleLedger } from '../../../lib/sample/sample-ledger.ts';

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
});
