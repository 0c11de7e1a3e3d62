import { pagePort } from '../lib/platform/page-port.ts';
import { outlookAdapters } from '../lib/sites/registry.ts';
import { start } from '../lib/spotter/start.ts';

/** What WXT takes for an unlisted script; its `defineUnlistedScript` would be carried into pages. */
export default { main: () => start(outlookAdapters, pagePort) };
