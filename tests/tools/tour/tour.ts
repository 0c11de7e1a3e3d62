/** One walk through the extension: what was done, what was then seen, what it cost, each with its picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Language } from '../../../lib/domain/basics.ts';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { ChromiumTarget, listTargets } from '../browsers/chromium-target.ts';
import { type ColorScheme, type Log, until } from '../browsers/options.ts';
import { Glass, type Wanted } from './glass.ts';

/** A line of `tour.json`. */
export interface Line {
  readonly step: string;
  readonly did: string;
  /** What was read off the extension then; never written down beforehand. */
  readonly saw: string;
  /** From the first act until what was to be seen was there. */
  readonly ms: number;
  readonly clicks: number;
  /** Keys pressed, each character of a typed text being one. */
  readonly keys: number;
  readonly picture: string;
  /** The clicks GOALS.md allows ("Hands"), where this is one of its flows. */
  readonly atMost?: number;
  /** By keyboard alone: what its keys take somebody who types without haste, and what is allowed. */
  readonly seconds?: number;
  readonly atMostSeconds?: number;
  readonly failed?: true;
}

/** Milliseconds for a key: 40 words a minute, as most people type. */
export const A_KEY = 300;

/** What a person does with mouse and keyboard, counted. */
export class Hands {
  clicks = 0;
  keys = 0;
  #glass: Glass;

  constructor(glass: Glass) {
    this.#glass = glass;
  }

  /** What they are on now: the last one is pictured. */
  get glass(): Glass {
    return this.#glass;
  }

  moveTo(glass: Glass): void {
    this.#glass = glass;
  }

  /** What one had to wait for because something lay over it. */
  readonly covered: string[] = [];

  async click(wanted: Wanted): Promise<void> {
    const seen = await this.#glass.one(wanted);
    const begun = performance.now();
    const point = await this.#glass.middle(seen);
    const waited = performance.now() - begun;
    if (waited > 1000)
      this.covered.push(`“${seen.name}” was out of reach for ${(waited / 1000).toFixed(1)} s`);
    await this.clickAt(point);
  }

  async clickAt(point: { readonly x: number; readonly y: number }): Promise<void> {
    this.clicks++;
    await this.#glass.click(point);
  }

  /** A click whose whole effect the browser has: the toolbar's icon. */
  countClick(): void {
    this.clicks++;
  }

  /**
   * Into whatever has the focus.
   * @param strokes the keys it takes, where they are not its letters: Japanese is typed as it is read.
   */
  async type(text: string, strokes: string = text): Promise<void> {
    this.keys += [...strokes].length;
    await this.#glass.type(text);
  }

  async press(key: string): Promise<void> {
    this.keys++;
    await this.#glass.press(key);
  }
}

export interface TourOptions {
  readonly run: ChromiumRun;
  readonly language: Language;
  readonly scheme?: ColorScheme;
  /** Where pictures go; none are taken without it. */
  readonly folder?: string;
  readonly log: Log;
}

/** One step: what is done, in words, and how; it gives what was seen. */
export interface Step {
  readonly name: string;
  readonly did: string;
  readonly on: Glass;
  readonly atMost?: number;
  readonly act: (hands: Hands) => Promise<string>;
}

export class Tour {
  readonly run: ChromiumRun;
  readonly language: Language;
  readonly scheme: ColorScheme;
  readonly lines: Line[] = [];
  readonly #folder: string | undefined;
  readonly #log: Log;

  constructor({ run, language, scheme, folder, log }: TourOptions) {
    this.run = run;
    this.language = language;
    this.scheme = scheme ?? 'light';
    this.#folder = folder;
    this.#log = log;
    if (folder) mkdirSync(folder, { recursive: true });
    run.context.on('weberror', (error) => this.fail('error', error.error()));
  }

  get failures(): readonly Line[] {
    return this.lines.filter((line) => line.failed);
  }

  /** Takes a step, its picture and its line. A step that fails is told and the tour goes on: one flaw hides no other. */
  async step({ name, did, on, atMost, act }: Step): Promise<void> {
    const hands = new Hands(on);
    const step = this.#nextStep(name);
    const begun = performance.now();
    let saw: string;
    let failed = false;
    try {
      saw = [await act(hands), ...hands.covered].join(' — ');
    } catch (error) {
      saw = (error as Error).message;
      failed = true;
    }
    const ms = Math.round(performance.now() - begun);
    const picture = await this.#picture(step, hands.glass);
    const { clicks, keys } = hands;
    this.#tell({
      ...{ step, did, saw, ms, clicks, keys, picture },
      ...(atMost !== undefined && { atMost }),
      ...(failed && { failed }),
    });
  }

  /** A flow that takes more of a person's time than GOALS.md allows has failed, whatever was seen. */
  #tell(line: Line): void {
    const tooLong = tooMuch(line);
    const held: Line = tooLong && !line.failed ? { ...line, saw: tooLong, failed: true } : line;
    const { step, saw, failed } = held;
    this.lines.push(held);
    this.#log(`  ${failed ? '✗' : ' '} ${step}: ${saw.length > 110 ? `${saw.slice(0, 109)}…` : saw}`);
    this.#write();
  }

  /**
   * Adds up the steps since `from` (an index into `lines`) as one flow, with what its last step saw.
   * @param allowed the clicks; or, of a flow by keyboard alone, the seconds.
   */
  sum(name: string, did: string, from: number, allowed: number | { readonly atMostSeconds: number }): void {
    const steps = this.lines.slice(from);
    const last = steps.at(-1);
    if (!last) return;
    const total = (count: 'ms' | 'clicks' | 'keys') => steps.reduce((sum, line) => sum + line[count], 0);
    const { picture, saw } = last;
    const counts = { ms: total('ms'), clicks: total('clicks'), keys: total('keys') };
    const limit =
      typeof allowed === 'number'
        ? { atMost: allowed }
        : { seconds: secondsOf(counts.keys), atMostSeconds: allowed.atMostSeconds };
    const failed = steps.some((line) => line.failed) && { failed: true as const };
    this.#tell({ step: this.#nextStep(name), did, saw, ...counts, picture, ...limit, ...failed });
  }

  #nextStep(name: string): string {
    return `${String(this.lines.length + 1).padStart(2, '0')}-${name}`;
  }

  /** What went wrong between two steps, so that it is not passed over. */
  fail(name: string, { message }: Error): void {
    const step = this.#nextStep(name);
    this.lines.push({
      step,
      did: 'Went on',
      saw: message,
      ms: 0,
      clicks: 0,
      keys: 0,
      picture: '',
      failed: true,
    });
    this.#log(`  ✗ ${step}: ${message}`);
    this.#write();
  }

  #write(): void {
    if (this.#folder)
      writeFileSync(join(this.#folder, 'tour.json'), `${JSON.stringify(this.lines, null, 2)}\n`);
  }

  async #picture(step: string, glass: Glass): Promise<string> {
    if (!this.#folder || !glass.isOpen) return '';
    const picture = `${step}.png`;
    try {
      await glass.picture(join(this.#folder, picture));
      return picture;
    } catch {
      return ''; // closed under the camera
    }
  }

  /** The toolbar's button is pressed: one click. */
  async openPopup(page: Page, hands?: Hands): Promise<Glass> {
    const glass = Glass.ofTarget(await this.run.openPopup(page));
    hands?.countClick();
    hands?.moveTo(glass);
    return glass;
  }

  /** Does something that opens the popup or the side panel, and waits for it. */
  async opened(path: 'popup.html' | 'sidepanel.html', work: () => Promise<void>): Promise<Glass> {
    const { session } = this.run;
    const isOurs = ({ url }: { url: string }) => url.startsWith(this.run.extensionUrl(path));
    const before = new Set((await listTargets(session)).filter(isOurs).map(({ targetId }) => targetId));
    await work();
    const info = await until(
      `${path} to open`,
      async () =>
        (await listTargets(session)).find((target) => isOurs(target) && !before.has(target.targetId)),
      5000,
    );
    const target = await ChromiumTarget.attach(session, info);
    await target.emulate({ colorScheme: this.scheme });
    return Glass.ofTarget(target);
  }

  /** Does something that opens a tab, and waits for it. */
  async newTab(work: () => Promise<void>): Promise<Page> {
    const [page] = await Promise.all([this.run.context.waitForEvent('page', { timeout: 12_000 }), work()]);
    await page.waitForLoadState();
    return page;
  }

  /** The number on the toolbar's icon, and whether it is in the colour of what is overdue. */
  async badge(): Promise<string> {
    const worker = await this.run.worker();
    const { text, color } = await worker.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      color: await chrome.action.getBadgeBackgroundColor({}),
    }));
    const hex = [...color].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    return text === '' ? 'no badge' : `badge ${text} in #${hex.join('')}`;
  }
}

function secondsOf(keys: number): number {
  return Math.round((keys * A_KEY) / 1000);
}

/** What a flow takes beyond what is allowed. */
function tooMuch({ clicks, atMost, seconds, atMostSeconds }: Line): string | undefined {
  if (atMost !== undefined && clicks > atMost) return `${clicks} clicks, where ${atMost} are allowed`;
  if (seconds === undefined || atMostSeconds === undefined) return undefined;
  if (clicks > 0) return `${clicks} clicks, where the keyboard alone should do`;
  return seconds > atMostSeconds ? `${seconds} s of typing, where ${atMostSeconds} are allowed` : undefined;
}
