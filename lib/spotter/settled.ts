/** Milliseconds. A picture that never comes must not keep us away, nor a page that is never idle. */
const LOAD_AT_MOST = 4000;
const IDLE_AT_MOST = 2000;

/**
 * Calls back when the page has loaded and its scripts have come to rest, perhaps more than once. A node inserted
 * before a React page has hydrated is an error there (#418) and is lost again; reading before would cost at the worst
 * moment.
 */
export function whenSettled(act: () => void): void {
  const rest = () => requestIdleCallback(act, { timeout: IDLE_AT_MOST });
  if (document.readyState === 'complete') rest();
  else {
    addEventListener('load', rest);
    setTimeout(rest, LOAD_AT_MOST);
  }
}
