import type { Adapter } from './contract.ts';
import { fastmail } from './fastmail/index.ts';
import { gmail } from './gmail/index.ts';
import { linkedin } from './linkedin/index.ts';
import { outlook } from './outlook/index.ts';
import { proton } from './proton/index.ts';
import { roundcube } from './roundcube/index.ts';
import { salesNavigator } from './sales-navigator/index.ts';
import { webmail } from './webmail/index.ts';
import { yahoo } from './yahoo/index.ts';
import { yahooJapan } from './yahoo-japan/index.ts';

/**
 * The adapters of each content script, asked in this order. A script takes one list; the bundler leaves out the
 * others, as adapters do nothing on being imported (checked in tests/pages/registry.test.ts).
 */

export const linkedinAdapters: readonly Adapter[] = [linkedin];

export const salesNavigatorAdapters: readonly Adapter[] = [salesNavigator];

export const gmailAdapters: readonly Adapter[] = [gmail];

export const outlookAdapters: readonly Adapter[] = [outlook];

export const yahooAdapters: readonly Adapter[] = [yahoo];

export const yahooJapanAdapters: readonly Adapter[] = [yahooJapan];

export const protonAdapters: readonly Adapter[] = [proton];

export const fastmailAdapters: readonly Adapter[] = [fastmail];

/**
 * On hosts that users add, where the page tells which program it is; the finder for any other comes last. (Outlook on
 * a domain of its owner's gets the script of Outlook, see `programOf`.)
 */
export const webmailAdapters: readonly Adapter[] = [roundcube, webmail];
