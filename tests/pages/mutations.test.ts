/**
 * The captures as the next version of their site might be: changed in one way after another, from a seed. Whoever's
 * identifiers still stand there is to be found, and never anybody else, nor two people as one.
 */
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identitiesOf } from '../../lib/identity/identities.ts';
import { slugOf } from '../../lib/identity/linkedin.ts';
import { findChromium } from '../tools/browsers/find.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { MutatedRead, SeenPerson } from './mutation-page.ts';
import { openSaved } from './read-in-browser.ts';
import { captures, dedupe, formsOf, type TruePerson } from './truth.ts';

/** Without classes, words hidden for screen readers ("… profile picture") pass for names. */
const NAMES_WITHOUT_CLASSES = 0.97;
/** Where nodes were cut, a link may keep a name in words for screen readers alone, and another text passes for it. */
const NAMES_WITH_NODES_CUT = 0.99;

const SEED = Number(process.env['TSUNAGI_SEED'] ?? 20_261_121);
const ROUNDS = Number(process.env['TSUNAGI_MUTATIONS'] ?? 1);

/** Of those whose identifiers still stand on the page, so many are to be found at least, kind by kind. */
const FOUND_AT_LEAST: Readonly<Record<string, number>> = {
  'hashed classes renamed': 1,
  'hashed classes shuffled': 1,
  'all classes gone': 0.99, // some mails say by class alone who is who
  'another language': 1,
  'wrappers added': 1,
  'nodes cut': 0.98,
  'attributes turned': 1,
  'keys gone': 1,
  'some of each': 0.98,
};

const why = whyNot('captures');

describe.skipIf(why !== undefined)(suiteName('changed pages', why), () => {
  const figures = new Map<
    string,
    { standing: number; found: number; named: number; rightly: number; wrong: string[] }
  >();
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    const found = await findChromium(() => {});
    if (!found.ok) throw new Error(found.why);
    script = await bundle('tests/pages/mutation-page.ts', 'mutations');
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const [kind, { standing, found, named, rightly }] of figures)
      console.log(
        `${kind}: ${share(found, standing)} found (${found}/${standing}), names ${share(rightly, named)} right`,
      );
  });

  for (const [name, { url, people: listed }] of Object.entries(captures ?? {})) {
    const { file, forms } = formsOf(name);
    for (const contentType of forms) {
      it(`${name} as ${contentType}`, { timeout: 120_000 * ROUNDS }, async () => {
        const people = dedupe(listed);
        const names = people.flatMap((person) => person.name ?? []);
        const context = await browser.newContext();
        const page = await openSaved(context, { url, body: readFileSync(file), contentType });
        const read = (kind?: string, seed = 0) =>
          page.evaluate(
            `(() => { ${script}; globalThis.mutations ??= mutations; return globalThis.mutations.readMutated(${JSON.stringify(kind)}, ${seed}, ${JSON.stringify(names)}); })()`,
          ) as Promise<MutatedRead>;
        const before = await read();
        names.push(...before.people.flatMap((person) => person.name ?? []));
        for (const kind of Object.keys(FOUND_AT_LEAST))
          for (let round = 0; round < ROUNDS; round++) {
            const after = await read(kind, SEED + round);
            const figure = figures.get(kind) ?? { standing: 0, found: 0, named: 0, rightly: 0, wrong: [] };
            figures.set(kind, figure);
            const standing = people.filter((person) => standsIn(person, after.left));
            const found = standing.filter((person) => after.people.some((seen) => isSame(seen, person)));
            figure.standing += standing.length;
            figure.found += found.length;
            for (const seen of after.people) {
              // A mutual connection of a profile is a name and nobody yet, whatever is cut away around it.
              if (seen.role === 'mutual' && seen.identities.length === 0) continue;
              const same = people.filter((person) => isSame(seen, person));
              const [known] = same;
              const where = `${name} ${contentType}, ${kind}, seed ${SEED + round}: ${JSON.stringify(seen)}`;
              if (!known) figure.wrong.push(`${where} is nobody of the page`);
              else if (same.length > 1) figure.wrong.push(`${where} is two people`);
              else if (seen.role === 'subject' && known.role !== 'subject')
                figure.wrong.push(`${where} is not the subject`);
              else if (!isOne(seen, known, before.people))
                figure.wrong.push(`${where} bears an identity of somebody else`);
              // Where the name was cut, what is left beside the link may pass for one.
              if (known?.name !== undefined && standing.includes(known)) {
                figure.named++;
                if (
                  seen.name === known.name ||
                  before.people.some((old) => isSame(old, known) && old.name === seen.name)
                )
                  figure.rightly++;
                else if (process.env['SHOW']) console.log('name', where, known.name);
              }
            }
            if (process.env['SHOW'])
              for (const person of standing)
                if (!found.includes(person))
                  console.log('missed', name, contentType, kind, SEED + round, JSON.stringify(person));
          }
        await context.close();
      });
    }
  }

  it.each(Object.entries(FOUND_AT_LEAST))(
    '%s: finds whoever still stands there, and nobody else',
    (kind, atLeast) => {
      const figure = figures.get(kind);
      expect(figure?.wrong).toEqual([]);
      expect(figure?.standing).toBeGreaterThan(100 * ROUNDS);
      expect((figure?.found ?? 0) / (figure?.standing ?? 1)).toBeGreaterThanOrEqual(atLeast);
      const names =
        kind === 'all classes gone'
          ? NAMES_WITHOUT_CLASSES
          : kind === 'some of each'
            ? NAMES_WITH_NODES_CUT
            : 1;
      expect((figure?.rightly ?? 0) / (figure?.named ?? 1)).toBeGreaterThanOrEqual(names);
    },
  );
});

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

const keysOf = ({ slug, member_id, email }: TruePerson): readonly string[] =>
  identitiesOf({
    role: 'other',
    confidence: 'sure',
    ...(slug !== undefined && { profile: `/in/${encodeURIComponent(slug)}` }),
    ...(member_id !== undefined && { memberId: member_id }),
    ...(email !== undefined && { address: email }),
  }).map(({ key }) => key);

function isSame(seen: SeenPerson, person: TruePerson): boolean {
  const keys = keysOf(person);
  return keys[0] === undefined
    ? seen.name === person.name
    : keys.some((key) => seen.identities.includes(key));
}

/** Are all their identities of this person, as far as the truth or the page as it was knows? */
function isOne(seen: SeenPerson, person: TruePerson, before: readonly SeenPerson[]): boolean {
  const known = [
    ...keysOf(person),
    ...before.filter((old) => isSame(old, person)).flatMap((old) => old.identities),
  ];
  return seen.identities.every(
    (key) => known.includes(key) || !before.some((old) => old.identities.includes(key)),
  );
}

/** Is there still a link that leads to them and shows something, their address, or where they have neither their name? */
function standsIn({ slug, member_id, email, name }: TruePerson, left: readonly string[]): boolean {
  const wanted = slug ?? member_id;
  if (wanted === undefined) return left.some((text) => text.includes(email ?? name ?? ''));
  return left.some((text) => {
    const [, href = '', words = ''] = /^(\S+)\s(.*)$/s.exec(text) ?? [];
    return (slugOf(href) ?? href).includes(wanted) && words.includes(name ?? '') && /\S/.test(words);
  });
}
