/** The ledger in a browser's page, as a test in Node holds it. */
import type { Page } from 'playwright';
import { type InBrowser, startInBrowser } from '../tools/in-browser/in-browser.ts';
import type * as Module from './ledger-page.ts';
import type { Deeds, Dump } from './ledger-page.ts';

declare global {
  var ledgerPage: typeof Module;
}

type Rest<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Others] ? Others : never;
type Queries = typeof Module.queries;

export function startLedgerBrowser(): Promise<InBrowser> {
  return startInBrowser('tests/pages/ledger-page.ts', 'ledgerPage');
}

export class LedgerClient {
  readonly page: Page;
  readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** One deed, as a person does it. */
  async act<K extends keyof Deeds>(
    deed: K,
    ...args: Rest<Parameters<Deeds[K]>>
  ): Promise<Awaited<ReturnType<Deeds[K]>>> {
    const given = { name: this.name, deed, args: args as readonly unknown[] };
    return (await this.page.evaluate(
      ({ name, deed, args }) => ledgerPage.act(name, deed as keyof Deeds, args),
      given,
    )) as Awaited<ReturnType<Deeds[K]>>;
  }

  /** A deed that is refused for its rows: the fields at fault. */
  async refused<K extends keyof Deeds>(
    deed: K,
    ...args: readonly unknown[]
  ): Promise<readonly string[] | undefined> {
    const result = (await this.act(deed, ...(args as never))) as { badRow?: readonly string[] } | undefined;
    return result?.badRow;
  }

  async ask<K extends keyof Queries>(
    query: K,
    ...args: Rest<Parameters<Queries[K]>>
  ): Promise<Awaited<ReturnType<Queries[K]>>> {
    const given = { name: this.name, query, args: args as readonly unknown[] };
    return (await this.page.evaluate(({ name, query, args }) => {
      const ask = ledgerPage.queries[query as keyof Queries] as (...all: readonly unknown[]) => unknown;
      return ask(name, ...args);
    }, given)) as Awaited<ReturnType<Queries[K]>>;
  }

  dump(journal = false): Promise<Dump> {
    return this.page.evaluate(({ name, journal }) => ledgerPage.dump(name, journal), {
      name: this.name,
      journal,
    });
  }

  /** How many entries the journal has. */
  async entries(): Promise<number> {
    return (await this.dump(true)).changes?.length ?? 0;
  }
}
