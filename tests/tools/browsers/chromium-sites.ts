/** Pages of our own at real addresses in Chromium; Firefox has `site-proxy.ts` for it. */
import type { BrowserContext } from 'playwright';
import type { ServedPage } from './site-proxy.ts';

/** By origin, then by path and query. */
const served = new WeakMap<BrowserContext, Map<string, Map<string, ServedPage>>>();

/**
 * Makes a page stand at a real address, such as `https://www.linkedin.com/in/x/`, so that content scripts run there.
 * Every other request to that host is refused; several pages on one host may be served.
 */
export async function serveAt(context: BrowserContext, address: string, page: ServedPage): Promise<void> {
  const url = new URL(address);
  const hosts = served.get(context) ?? new Map<string, Map<string, ServedPage>>();
  served.set(context, hosts);
  const pages = hosts.get(url.origin);
  if (pages) {
    pages.set(url.pathname + url.search, page);
    return;
  }
  const first = new Map([[url.pathname + url.search, page]]);
  hosts.set(url.origin, first);
  await context.route(
    (asked) => asked.origin === url.origin,
    (route) => {
      const asked = new URL(route.request().url());
      const found = first.get(asked.pathname + asked.search);
      return found ? route.fulfill({ status: 200, ...found }) : route.abort();
    },
  );
}
