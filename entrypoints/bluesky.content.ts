import { defineContentScript } from 'wxt/utils/define-content-script';
import bluesky from '../lib/sites/bluesky.ts';
import { startCoach } from './composer/start-coach.ts';

export default defineContentScript({
  // The background registers it once the writer has asked for Bluesky (site-scripts.ts), so the manifest names no page.
  registration: 'runtime',
  main: ({ signal }) => startCoach(bluesky, signal),
});
