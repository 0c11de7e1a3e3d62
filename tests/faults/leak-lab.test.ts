import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleLedger } from '../../lib/sample/sample-ledger.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type HostilePage, hostilePage, type Trace } from './leak-lab/hostile-page.ts';
import { judge } from './leak-lab/judge.ts';
import { chromiumStage, firefoxStage, type LeakStage } from './leak-lab/stages.ts';

/**
 * "The page learns nothing", tried by a page that does what it can. The same page is opened twice, with the address of
 * somebody in the notebook and with a stranger's; the pointer does the same on both, and what the page came to know
 * must be the same and hold nothing of the notebook. Then leaks are planted: a lab that misses one proves nothing.
 */

/** Of one length, so that nothing but what is known of them differs. */
const KNOWN = 'greg@example.org';
const STRANGER = 'gred@example.org';
/** On the page both go by another name than the notebook has. */
const NAME = 'Robin Vale';

const WORDS = canaries();

describe.each([
  ['Chromium', chromiumStage, whyNot('chromium')],
  ['Firefox', firefoxStage, whyNot('firefox')],
] as const)('the leak lab', (browser, start, why) => {
  describe.skipIf(why !== undefined)(suiteName(`in ${browser}`, why), () => {
    let stage: LeakStage;
    beforeAll(async () => {
      stage = await start();
    });

    afterAll(async () => {
      await stage?.close();
    });

    it('a known person is to the page what a stranger is, and nothing of the notebook is in its reach', async () => {
      const stranger = await visit(stage, STRANGER);
      const known = await visit(stage, KNOWN);
      expect(judge(known.trace, stranger.trace, WORDS)).toEqual([]);
      // The page was not blind: it saw the mark come, the pointer on it, and the press.
      expect(known.trace.mutations.join()).toContain('+<span></span>');
      expect(known.trace.events.join('\n')).toMatch(/pointerover <span><\/span></u);
      expect(known.trace.events.join('\n')).toMatch(/^click <span><\/span></mu);
      // And there was something to be seen by whoever sits before it, by hover and by key, of known and unknown.
      for (const { pictures } of [known, stranger]) {
        const { left = 0 } = pictures;
        expect(pictures.hovered).toBeGreaterThan(left + PEEK_BYTES);
        expect(pictures.keyed).toBeGreaterThan(left + PEEK_BYTES);
      }
    });

    describe('is not blind', () => {
      let glance: Visit;

      beforeAll(async () => {
        glance = await visit(stage, STRANGER, { brief: true });
      });

      it.each(Object.entries(PLANTED))('catches %s', async (_name, { plant, told }) => {
        const leaky = await visit(stage, KNOWN, { brief: true, plant });
        expect(judge(leaky.trace, glance.trace, WORDS).join('\n')).toMatch(told);
      });
    });
  });
});

/** Leaks of the kind that come in by accident, put into the page as the extension's own script would. */
const PLANTED: Readonly<Record<string, { readonly plant: (word: string) => void; readonly told: RegExp }>> = {
  'words in a closed root': {
    plant: (word) => {
      const host = document.createElement('div');
      host.style.cssText = 'all:initial;position:absolute;font:10px monospace';
      document.querySelector('.gD')?.append(host);
      host.attachShadow({ mode: 'closed' }).append(word);
    },
    told: /window\.find/u,
  },
  'an attribute on the mark': {
    plant: () => document.querySelector('.gD + span')?.setAttribute('data-known', ''),
    told: /mutations differ/u,
  },
  'a mark that is a pixel wider': {
    plant: () => document.querySelector<HTMLElement>('.gD')?.style.setProperty('padding-right', '1px'),
    told: /rects, .* differ/u,
  },
  'an event on the page': {
    plant: (word) => document.querySelector('.gD')?.dispatchEvent(new CustomEvent('input', { detail: word })),
    told: /events differ/u,
  },
  'a message to the page': {
    plant: (word) => window.postMessage({ word }, '*'),
    told: /the page read “/u,
  },
  'a picture that covers more for a known person': {
    plant: () => {
      const host = document.createElement('div');
      const canvas = document.createElement('canvas');
      canvas.popover = 'manual';
      canvas.style.cssText =
        'inset:200px auto auto 40px;width:200px;height:90px;margin:0;border:0;pointer-events:auto';
      host.attachShadow({ mode: 'closed' }).append(canvas);
      document.documentElement.append(host);
      canvas.showPopover();
    },
    told: /hits, .* differ/u,
  },
  'letters of a face the page has made its own': {
    plant: (word) => {
      const host = document.createElement('div');
      host.style.cssText = 'all:initial;position:absolute;font:10px "Segoe UI"';
      document.querySelector('.gD')?.append(host);
      host.attachShadow({ mode: 'closed' }).append(word);
    },
    told: /fonts, /u,
  },
};

interface Visit {
  readonly trace: Trace;
  /** Bytes of a PNG of the page at some moments: one with words on it is much larger than one without. */
  readonly pictures: Readonly<Record<string, number>>;
}

/** By so much a screenshot grows, at the least, when a peek lies on the page. */
const PEEK_BYTES = 1200;

/** Opens the page with one person on it, does what a reader does, and gives what the page came to know. */
async function visit(
  stage: LeakStage,
  address: string,
  { plant, brief = false }: { readonly plant?: (word: string) => void; readonly brief?: boolean } = {},
): Promise<Visit> {
  await stage.open(hostilePage(address, NAME));
  await stage.move(700, 500);
  const pictures: Record<string, number> = {};
  const look = async (moment: string) => {
    pictures[moment] = (await stage.screenshot()).length;
    await stage.evaluate(
      (name: string, words: readonly string[]) =>
        (window as unknown as { hostile: HostilePage }).hostile.look(name, words),
      moment,
      WORDS,
    );
  };
  const mark = await until('the mark', () =>
    stage.evaluate(() => (window as unknown as { hostile: HostilePage }).hostile.mark()),
  );
  await look('marked');
  if (plant) await stage.isolated(plant, WORDS[0] ?? '');
  await stage.move(mark.x - 60, mark.y);
  await stage.move(mark.x, mark.y);
  await pause(1000);
  await look('hovered');
  if (!brief) {
    await stage.move(700, 500);
    await pause(300);
    await look('left');
    await stage.pressPeekKey();
    await pause(1000);
    await look('keyed');
    await stage.move(mark.x, mark.y);
    await stage.press();
    await pause(1000);
    await look('pressed');
  }
  const trace = await stage.evaluate(() => (window as unknown as { hostile: HostilePage }).hostile.trace());
  // The address is what the page knows by itself.
  return { trace: JSON.parse(JSON.stringify(trace).replaceAll(address, 'ADDRESS')) as Trace, pictures };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everything in the notebook that a reader would know again, but for what stands on the page itself. */
function canaries(): readonly string[] {
  const { contacts, identities, fitNotes, introductions, reminders } = sampleLedger(Date.now(), 'UTC', 'en');
  const all = [
    ...contacts.flatMap(({ name, company, role, specialty, howMet, notes }) =>
      [name.written, name.family, name.given, name.reading, company, role, specialty, howMet, notes].flat(),
    ),
    ...identities.map(({ value }) => value),
    ...fitNotes.map(({ text }) => text),
    ...introductions.map(({ why }) => why),
    ...reminders.map(({ text }) => text),
  ];
  const words = new Set(all.filter((word) => word !== undefined && word.length > 1 && word !== KNOWN));
  return [...words] as readonly string[];
}
