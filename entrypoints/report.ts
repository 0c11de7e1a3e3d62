import { isOwnMark } from '../lib/platform/page-port.ts';
import { censorPage } from '../lib/report/censor-page.ts';
import type { PageReport } from '../lib/report/report.ts';

/** Put into a page when its user asks for a report of it, and never otherwise; `lib/platform/page-report.ts` takes it. */
export default {
  main: () => {
    (globalThis as { pageReport?: PageReport }).pageReport = censorPage(document, location.href, isOwnMark);
  },
};
