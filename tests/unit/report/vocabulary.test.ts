import { describe, expect, it } from 'vitest';
import { makePlaceholders } from '../../../lib/report/placeholders.ts';
import { VOCABULARY } from '../../../lib/report/vocabulary.ts';
import { makeCensor } from '../../../lib/report/words.ts';
import * as registry from '../../../lib/sites/registry.ts';

/** Classes that are no words: they stay unless somebody on the page is called so. */
const CODE = /^[a-z]{1,2}[A-Z]?$/u;

/** Of a word that stays: what is looked for anywhere within a name may be less than a word. */
const isBeginning = (text: string) => VOCABULARY.values().some((word) => word.startsWith(text));

/** Parts of a name that is two words, as sites write the whole of it. */
const WHOLE: Readonly<Record<string, string>> = { nOf: 'facetConnectionOf' };

describe('what adapters look for', () => {
  const { token } = makeCensor(makePlaceholders(new Set()), []);
  for (const adapter of new Set(Object.values(registry).flat())) {
    it(`stays as it is in reports of ${adapter.id}`, () => {
      const { slots, loose = [], shadowHosts = [] } = adapter;
      const selectors = [...slots.flatMap(({ where }) => where), ...loose, ...shadowHosts];
      const looked = selectors
        .flatMap((one) => [...one.matchAll(/\[[\w-]+(\W?)="?([^"\]]+)"?\]|[.#](-?[a-z_][\w-]*)/giu)])
        .filter(([, how, value = '']) => how !== '*' || !isBeginning(value))
        .map(([, , value, name]) => value ?? name ?? '')
        .map((one) => WHOLE[one] ?? one)
        .filter((one) => !CODE.test(one) && !/^ *\W$/u.test(one))
        // The beginning of a member id, without the rest.
        .map((one) => one.replace(/ACoAA$/u, ''));
      expect(looked.map((one) => token(one))).toEqual(looked);
      expect(selectors.length).toBeGreaterThan(0);
    });
  }
});
