import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../lib/sites/facts/x.ts';
import x from '../lib/sites/x.ts';
import { startCoach } from './composer/start-coach.ts';

export default defineContentScript({
  matches: hosts,
  // Before the page: what it could hear first, it could hide from us or see of us.
  runAt: 'document_start',
  main: ({ signal }) => startCoach(x, signal),
});
