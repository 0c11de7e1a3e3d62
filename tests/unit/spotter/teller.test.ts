import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkLook, PageMessage, SeenMessage } from '../../../lib/messages/page.ts';
import type { RawSighting } from '../../../lib/sites/contract.ts';
import { createTeller, type Seen } from '../../../lib/spotter/teller.ts';

const LOOK: MarkLook = { disc: true, stem: false, arc: false, notch: false };

const seen = (...names: string[]): Seen => ({
  site: 'stage',
  verified: true,
  expectsPeople: true,
  url: 'https://mail.example/',
  title: 'Inbox',
  people: names.map(
    (name): RawSighting => ({ role: 'sender', confidence: 'sure', address: `${name}@example.org` }),
  ),
});

const page = { hidden: false };
let sent: PageMessage[];
let answers: (readonly string[])[];
/** How many messages go unheard from now on. */
let unheard: number;

function createStaged() {
  return createTeller(
    {
      isAlive: () => true,
      send: async (message) => {
        sent.push(message);
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (unheard-- > 0) throw new Error('Could not establish connection. Receiving end does not exist.');
        return message.type === 'seen' ? { looks: message.people.map(() => LOOK) } : undefined;
      },
      hear: () => {},
    },
    (keys) => answers.push(keys),
  );
}

const lists = () => sent.filter((message): message is SeenMessage => message.type === 'seen');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('document', page);
  page.hidden = false;
  sent = [];
  answers = [];
  unheard = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('telling the worker', () => {
  test('the first list goes at once, the same list never again', async () => {
    const teller = createStaged();
    teller.tell(seen('a', 'b'));
    expect(lists()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5);
    expect(answers).toEqual([['a@example.org', 'b@example.org']]);
    for (let times = 0; times < 50; times++) {
      teller.tell(seen('a', 'b'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(lists()).toHaveLength(1);
  });

  test('a page that changes 60 times a second is told of twice a second, and at last as it is', async () => {
    const teller = createStaged();
    for (let frame = 0; frame < 600; frame++) {
      teller.tell(seen(`p${frame}`));
      await vi.advanceTimersByTimeAsync(16);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(lists().length).toBeLessThan(24);
    expect(lists().at(-1)?.people[0]?.address).toBe('p599@example.org');
  });

  test('a change every 200 ms never waits', async () => {
    const teller = createStaged();
    for (let times = 0; times < 20; times++) {
      teller.tell(seen(`p${times}`));
      expect(lists()).toHaveLength(times + 1);
      await vi.advanceTimersByTimeAsync(200);
    }
  });

  test('of what changes while the worker thinks, only the last is told', async () => {
    const teller = createStaged();
    teller.tell(seen('a'));
    teller.tell(seen('b'));
    teller.tell(seen('c'));
    await vi.advanceTimersByTimeAsync(500);
    expect(lists().map(({ people }) => people[0]?.address)).toEqual(['a@example.org', 'c@example.org']);
  });

  test('a new address is told when its people had time to come', async () => {
    const teller = createStaged();
    teller.tell(seen('a'));
    await vi.advanceTimersByTimeAsync(1000);
    teller.tell({ ...seen('a'), url: 'https://mail.example/2' });
    await vi.advanceTimersByTimeAsync(100);
    expect(lists()).toHaveLength(1);
    teller.tell({ ...seen('b'), url: 'https://mail.example/2' });
    await vi.advanceTimersByTimeAsync(100);
    expect(lists().map(({ url, people }) => url.at(-1) + (people[0]?.address ?? ''))).toEqual([
      '/a@example.org',
      '2b@example.org',
    ]);
  });

  test('a flashing title is told of three times', async () => {
    const teller = createStaged();
    for (let times = 0; times < 30; times++) {
      teller.tell({ ...seen('a'), title: times % 2 ? 'Inbox' : 'New message!' });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(lists()).toHaveLength(4);
  });

  test('unheard: again after a quarter of a second, then ever later, till it is heard', async () => {
    const teller = createStaged();
    unheard = 2;
    teller.tell(seen('a'));
    await vi.advanceTimersByTimeAsync(300);
    expect(lists()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3000);
    expect(lists()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(lists()).toHaveLength(3);
    expect(answers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(lists()).toHaveLength(3);
  });

  test('nothing goes out of a hidden tab', async () => {
    const teller = createStaged();
    teller.tell(seen('a'));
    teller.tell(seen('b'));
    page.hidden = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(lists()).toHaveLength(1);
  });

  test('gone is said once, and only of a document that was told of', async () => {
    const teller = createStaged();
    teller.gone();
    expect(sent).toEqual([]);
    teller.tell(seen('a'));
    await vi.advanceTimersByTimeAsync(5);
    teller.gone();
    teller.gone();
    expect(sent.map(({ type }) => type)).toEqual(['seen', 'gone']);
    teller.tell(seen('a'));
    expect(sent.map(({ type }) => type)).toEqual(['seen', 'gone', 'seen']);
    expect(new Set(sent.map(({ documentKey }) => documentKey)).size).toBe(1);
  });

  test('open names the place in the last list told; somebody not in it cannot be opened', async () => {
    const teller = createStaged();
    teller.tell(seen('a', 'b'));
    await vi.advanceTimersByTimeAsync(5);
    teller.open('b@example.org');
    teller.open('c@example.org');
    expect(sent.slice(1)).toMatchObject([{ type: 'open', index: 1 }]);
  });

  test('forget: the same list is told again, at once', async () => {
    const teller = createStaged();
    teller.tell(seen('a'));
    await vi.advanceTimersByTimeAsync(5);
    teller.forget();
    teller.tell(seen('a'));
    expect(lists()).toHaveLength(2);
  });
});
