/** What adapters read off one page when nothing holds them back. Bundled by `bodies.test.ts`. */
import type { Adapter, Reading, Slot } from '../../lib/sites/contract.ts';
import { everyAdapter } from './adapters.ts';

export interface Taken {
  /** Elements of somebody's text that a selector found: that many times it was tempted. */
  readonly temptations: number;
  /** Whom slots and loose finder read there: nobody. */
  readonly wrongly: readonly Reading[];
  /** Addresses the loose finder reads in the rest of the page. */
  readonly loosely: readonly string[];
}

const TEXT = '[data-somebodys-text]';

export function takeHere(): Taken {
  const adapter = everyAdapter.find((one) => one.applies(location, document));
  if (!adapter) throw new Error(`no adapter applies at ${location.href}`);
  const found = [...adapter.slots.flatMap((slot) => readAll(slot, adapter)), ...loosely(adapter)];
  const inText = found.filter(({ element }) => element.closest(TEXT));
  return {
    temptations: inText.length,
    wrongly: inText.flatMap(({ reading }) => reading ?? []),
    loosely: [
      ...new Set(
        loosely(adapter).flatMap(
          ({ reading }) => reading?.address?.replace(/^mailto:/, '').toLowerCase() ?? [],
        ),
      ),
    ].sort(),
  };
}

function loosely(adapter: Adapter) {
  return readAll({ where: adapter.loose ?? [] }, adapter);
}

function readAll({ where, read }: Pick<Slot, 'where' | 'read'>, adapter: Adapter) {
  return [...document.querySelectorAll(where.join() || ':not(*)')].map((element) => ({
    element,
    reading: (read ?? adapter.read)?.(element, location),
  }));
}
