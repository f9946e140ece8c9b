import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../lib/sites/facts/linkedin.ts';
import linkedin from '../lib/sites/linkedin.ts';
import { startCoach } from './composer/start-coach.ts';

export default defineContentScript({
  matches: hosts,
  // Run before the page, which could otherwise hide events from us or observe ours.
  runAt: 'document_start',
  main: ({ signal }) => startCoach(linkedin, signal),
});
