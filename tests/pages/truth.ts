/** Who is on the captures of real pages. They stand beside the repository, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CAPTURES } from '../tools/needs.ts';

export interface TruePerson {
  readonly role: string;
  readonly slug?: string;
  readonly member_id?: string;
  readonly email?: string;
  readonly name?: string;
}

interface Capture {
  readonly people: readonly TruePerson[];
  readonly url: string;
}

/** By name of capture; nothing where there are none. */
export const captures = existsSync(join(CAPTURES, 'truth.json'))
  ? (JSON.parse(readFileSync(join(CAPTURES, 'truth.json'), 'utf8')) as Record<string, Capture>)
  : undefined;

/** A capture's file and the forms it can be served in: as XML links stay in links, as HTML they are split. */
export function formsOf(name: string): {
  readonly file: string;
  readonly forms: readonly ('application/xhtml+xml' | 'text/html')[];
} {
  const file =
    ['.xhtml', '.html'].map((end) => join(CAPTURES, name + end)).find((path) => existsSync(path)) ?? '';
  return { file, forms: extname(file) === '.xhtml' ? ['application/xhtml+xml', 'text/html'] : ['text/html'] };
}

/** The truth lists a mutual connection once for each result; on a page a person stands once. */
export function dedupe(people: readonly TruePerson[]): readonly TruePerson[] {
  const key = (person: TruePerson) => person.slug ?? person.member_id ?? person.email ?? person.name;
  return people.filter((person, index) => people.findIndex((other) => key(other) === key(person)) === index);
}
