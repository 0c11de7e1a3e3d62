import type { PageMessage, WorkerMessage } from '../messages/page.ts';

/**
 * All that the spotter wants of the browser, so that it runs against a stand-in too. The real one is
 * `lib/platform/page-port.ts`.
 */
export interface PagePort {
  /** False once the extension was updated, disabled or removed: this script is an orphan then and must fall silent. */
  readonly isAlive: () => boolean;
  /** Hands a message to the worker and gives back what it answers, as it came. Rejects where nobody hears it. */
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** Calls back with whatever the worker says to this page. */
  readonly hear: (listener: (message: WorkerMessage) => void) => void;
}
