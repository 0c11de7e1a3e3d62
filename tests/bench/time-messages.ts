import type { ExtensionWorld } from '../tools/browsers/extension-world.ts';

/** Milliseconds: `SPACING` of lib/spotter/teller.ts. */
const APART = 100;

export interface TimedMessages {
  readonly times: number[];
  readonly answer: unknown;
}

/**
 * Sends a message to the worker so many times, as far apart as a page's script sends its lists. Milliseconds to each
 * answer.
 */
export function timeMessages(world: ExtensionWorld, message: unknown, times: number): Promise<TimedMessages> {
  return world.evaluate(sendInTurn, message, times, APART);
}

async function sendInTurn(message: unknown, count: number, apart: number): Promise<TimedMessages> {
  const times: number[] = [];
  let answer: unknown;
  for (let sent = 0; sent < count; sent++) {
    const begun = performance.now();
    answer = await chrome.runtime.sendMessage(message);
    times.push(performance.now() - begun);
    if (sent + 1 < count) await new Promise((resolve) => setTimeout(resolve, apart));
  }
  return { times, answer };
}
