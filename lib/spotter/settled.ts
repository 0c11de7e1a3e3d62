/** Milliseconds. */
const LOAD_AT_MOST = 4000;
const IDLE_AT_MOST = 2000;
/** What is left of an idle period in which nothing else waits, not even a frame (50 at most, 16 while frames go on). */
const REALLY_IDLE = 20;

/**
 * Calls back once, when the page has loaded and its scripts have come to rest. A node inserted before a React page
 * has hydrated is an error there (#418) and is lost again; reading before it would cost at the worst moment.
 */
export function whenSettled(act: () => void, signal: AbortSignal): void {
  let isLoaded = false;
  const rest = () => {
    if (isLoaded) return;
    isLoaded = true;
    const latest = performance.now() + IDLE_AT_MOST;
    const wait = () => {
      requestIdleCallback(
        (deadline) => {
          if (signal.aborted) return;
          if (deadline.timeRemaining() > REALLY_IDLE || performance.now() > latest) act();
          else wait();
        },
        { timeout: IDLE_AT_MOST },
      );
    };
    wait();
  };
  if (document.readyState === 'complete') rest();
  else {
    addEventListener('load', rest, { signal });
    setTimeout(rest, LOAD_AT_MOST); // A picture that never comes must not keep us away.
  }
}
