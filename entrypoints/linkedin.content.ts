import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../lib/sites/facts/linkedin.ts';
import linkedin from '../lib/sites/linkedin.ts';
import { startCoach } from './composer/start-coach.ts';

export default defineContentScript({
  matches: hosts,
  // Before the page: what it could hear first, it could hide from us or see of us.
  runAt: 'document_start',
  main: ({ signal }) => startCoach(linkedin, signal),
});
