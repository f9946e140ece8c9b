import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedinHosts } from '../lib/sites/hosts.ts';
import linkedin from '../lib/sites/linkedin.ts';
import { startCoach } from './composer/start-coach.ts';

export default defineContentScript({
  matches: linkedinHosts,
  // Before the page: what it could hear first, it could hide from us or see of us.
  runAt: 'document_start',
  main: ({ signal }) => startCoach(linkedin, signal),
});
