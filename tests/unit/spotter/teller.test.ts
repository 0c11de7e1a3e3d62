import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outlines, PageMessage, SeenMessage } from '../../../lib/messages/page.ts';
import type { Found } from '../../../lib/sites/contract.ts';
import { createTeller, type Seen } from '../../../lib/spotter/teller.ts';

const LOOK: Outlines = 'M0 0z';

const PAGE: Seen = {
  site: 'stage',
  verified: true,
  expectsPeople: true,
  strayed: false,
  url: 'https://mail.example/',
};

const found = (...names: string[]): Found[] =>
  names.map((name) => ({
    sighting: { role: 'sender', confidence: 'sure', address: `${name}@example.org` },
    who: `${name}@example.org`,
    said: name,
    markBehind: null,
    isChecked: true,
  }));

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
    teller.tell(PAGE, found('a', 'b'));
    expect(lists()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5);
    expect(answers).toEqual([['a@example.org', 'b@example.org']]);
    for (let times = 0; times < 50; times++) {
      teller.tell(PAGE, found('a', 'b'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(lists()).toHaveLength(1);
  });

  test('a page that changes 60 times a second is told of twice a second, and at last as it is', async () => {
    const teller = createStaged();
    for (let frame = 0; frame < 600; frame++) {
      teller.tell(PAGE, found(`p${frame}`));
      await vi.advanceTimersByTimeAsync(16);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(lists().length).toBeLessThan(24);
    expect(lists().at(-1)?.people[0]?.address).toBe('p599@example.org');
  });

  test('a change every 200 ms never waits', async () => {
    const teller = createStaged();
    for (let times = 0; times < 20; times++) {
      teller.tell(PAGE, found(`p${times}`));
      expect(lists()).toHaveLength(times + 1);
      await vi.advanceTimersByTimeAsync(200);
    }
  });

  test('of what changes while the worker thinks, only the last is told', async () => {
    const teller = createStaged();
    teller.tell(PAGE, found('a'));
    teller.tell(PAGE, found('b'));
    teller.tell(PAGE, found('c'));
    await vi.advanceTimersByTimeAsync(500);
    expect(lists().map(({ people }) => people[0]?.address)).toEqual(['a@example.org', 'c@example.org']);
  });

  test('unheard: again after a quarter of a second, then ever later, till it is heard', async () => {
    const teller = createStaged();
    unheard = 2;
    teller.tell(PAGE, found('a'));
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
    teller.tell(PAGE, found('a'));
    teller.tell(PAGE, found('b'));
    page.hidden = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(lists()).toHaveLength(1);
  });

  test('gone is said once, and only of a document that was told of', async () => {
    const teller = createStaged();
    teller.gone();
    expect(sent).toEqual([]);
    teller.tell(PAGE, found('a'));
    await vi.advanceTimersByTimeAsync(5);
    teller.gone();
    teller.gone();
    expect(sent.map(({ type }) => type)).toEqual(['seen', 'gone']);
    teller.tell(PAGE, found('a'));
    expect(sent.map(({ type }) => type)).toEqual(['seen', 'gone', 'seen']);
    expect(new Set(sent.map(({ documentKey }) => documentKey)).size).toBe(1);
  });

  test('whoever is read twice in the same words is told of once', async () => {
    const teller = createStaged();
    teller.tell(PAGE, found('a', 'b', 'a'));
    await vi.advanceTimersByTimeAsync(5);
    expect(lists()[0]?.people).toHaveLength(2);
    expect(answers).toEqual([['a@example.org', 'b@example.org']]);
  });

  test('open says who is meant, wherever they stand in a list that changes', async () => {
    const teller = createStaged();
    teller.tell(PAGE, found('a', 'b'));
    await vi.advanceTimersByTimeAsync(5);
    teller.openPerson('b@example.org');
    expect(sent.slice(1)).toMatchObject([{ type: 'open', whom: 'b@example.org' }]);
  });

  test('forget: the same list is told again, at once', async () => {
    const teller = createStaged();
    teller.tell(PAGE, found('a'));
    await vi.advanceTimersByTimeAsync(5);
    teller.forget();
    teller.tell(PAGE, found('a'));
    expect(lists()).toHaveLength(2);
  });
});
