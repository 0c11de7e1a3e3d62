import type { Adapter } from './contract.ts';
import { gmail } from './gmail/index.ts';
import { linkedin } from './linkedin/index.ts';
import { outlook } from './outlook/index.ts';
import { roundcube } from './roundcube/index.ts';

/**
 * The adapters of each content script, asked in this order. A script takes one list; the bundler leaves out the other,
 * as adapters do nothing on being imported (checked in tests/pages/registry.test.ts).
 */

export const linkedinAdapters: readonly Adapter[] = [linkedin];

/** Roundcube last: it is known by the page, not by the host. */
export const webmailAdapters: readonly Adapter[] = [gmail, outlook, roundcube];
