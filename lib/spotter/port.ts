import type { PageMessage } from '../messages/page.ts';

/**
 * All that the spotter wants of the browser, so that it runs against a stand-in too. The real one is
 * `lib/platform/page-port.ts`.
 */
export interface PagePort {
  /** False once the extension was updated, disabled or removed: this script is an orphan then and must fall silent. */
  readonly isAlive: () => boolean;
  /** Hands a message to the worker and gives back what it answers, as it came. Fails where nobody hears it. */
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** Calls back whenever the worker wants to be told again. */
  readonly onAskAgain: (listener: () => void) => void;
}
