import { page } from './page.ts';

/** Milliseconds. A picture that never comes must not keep us away, nor a page that is never idle. */
const LOAD_AT_MOST = 4000;
const IDLE_AT_MOST = 2000;

/**
 * Calls back when the page has loaded and its scripts have come to rest, perhaps more than once. A node inserted
 * before a React page has hydrated is an error there (#418) and is lost again; reading before would cost at the worst
 * moment.
 *
 * @param wait milliseconds between the load and that.
 */
export function whenSettled(act: () => void, wait?: number): void {
  const rest = () => setTimeout(requestIdleCallback, wait, act, { timeout: IDLE_AT_MOST });
  if (page.readyState === 'complete') rest();
  else {
    addEventListener('load', rest);
    setTimeout(rest, LOAD_AT_MOST);
  }
}
