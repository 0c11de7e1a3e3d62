import type { Adapter } from '../sites/contract.ts';
import type { PagePort } from './port.ts';
import { type Spotter, spot } from './spot.ts';

/** A global of the script's own isolated world, which the page does not share. */
const world: { tsunagi?: Spotter } = globalThis as never;

/**
 * Starts spotting in this document, once: the script may come twice, registered and injected into a tab that was
 * open already. One that is an orphan of an update ends on being asked.
 */
export function start(adapters: readonly Adapter[], port: PagePort): void {
  if (!world.tsunagi?.()) world.tsunagi = spot(adapters, port);
}
