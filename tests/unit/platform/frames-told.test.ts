import { beforeEach, expect, test, vi } from 'vitest';
import type { FrameNow } from '../../../lib/platform/pages-now.ts';
import type { RawSighting } from '../../../lib/sites/contract.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (rows: object) => {
          for (const [key, row] of Object.entries(rows)) session.set(key, row);
        },
        remove: async (keys: readonly string[]) => {
          for (const key of keys) session.delete(key);
        },
      },
    },
  },
}));
const { createFramesTold } = await import('../../../lib/platform/frames-told.ts');

const mail = (address: string): RawSighting => ({ role: 'sender', confidence: 'sure', address });
const named = (name: string, headline?: string): RawSighting => ({
  role: 'sender',
  confidence: 'name-only',
  name,
  ...(headline !== undefined && { headline }),
});
const frame = (...people: RawSighting[]): FrameNow => ({
  documentKey: 'd1',
  site: 'gmail',
  verified: true,
  expectsPeople: true,
  strayed: false,
  url: 'https://mail.google.com/',
  people,
});

beforeEach(() => session.clear());

test('whoever is pointed at is never another, though the list told before is all that is known yet', async () => {
  const frames = createFramesTold();
  await frames.remember(1, 0, frame(mail('greg@example.org'), mail('mio@example.org')));
  // A row left the page; its new list, in which Mio is the first, is still on its way.
  const person = await frames.personAt(1, 0, 'd1', 'mio@example.org');
  expect(person?.sighting.address).toBe('mio@example.org');
  expect(await frames.personAt(1, 0, 'd1', 'rin@example.org')).toBeUndefined();
});

test('a worker that died before it kept the newest list takes nobody for another', async () => {
  await createFramesTold().remember(1, 0, frame(mail('greg@example.org')));
  const frames = createFramesTold();
  expect(await frames.personAt(1, 0, 'd1', 'mio@example.org')).toBeUndefined();
  expect((await frames.personAt(1, 0, 'd1', 'greg@example.org'))?.sighting.address).toBe('greg@example.org');
  expect(await frames.personAt(1, 0, 'd2', 'greg@example.org')).toBeUndefined();
});

test('who has but a name is named by all that is said of them, in whatever order', async () => {
  const frames = createFramesTold();
  await frames.remember(1, 0, frame(named('Greg Smith'), named('Mio Hayashi', 'tax')));
  const said = '{"headline":"tax","name":"Mio Hayashi","role":"sender","confidence":"name-only"}';
  expect((await frames.personAt(1, 0, 'd1', said))?.sighting.name).toBe('Mio Hayashi');
  expect(await frames.personAt(1, 0, 'd1', 'Mio Hayashi')).toBeUndefined();
});
