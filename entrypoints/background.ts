import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/platform/worker.ts';

// Not a module: as one it would share chunks with the pages and load React at every wake.
export default defineBackground(startWorker);
