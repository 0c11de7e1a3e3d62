import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pagePort } from '../lib/platform/page-port.ts';
import { linkedinAdapters } from '../lib/sites/registry.ts';
import { start } from '../lib/spotter/start.ts';

export default defineUnlistedScript(() => start(linkedinAdapters, pagePort));
