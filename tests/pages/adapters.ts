import * as registry from '../../lib/sites/registry.ts';

const { webmailAdapters, salesNavigatorAdapters, ...ofOneSite } = registry;

/**
 * Every adapter of every content script, once each. Sales Navigator is a part of LinkedIn; those that go by the
 * page instead of the host come last.
 */
export const everyAdapter = [
  ...new Set([...salesNavigatorAdapters, ...Object.values(ofOneSite).flat(), ...webmailAdapters]),
];
