import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A vehicle, a machine, an app, a website. The member who tests it comes before the firm that sold it. */
export default defineShape({
  id: 'new kit or system',
  question: 'Who helped to get it here?',
  says: words(
    'new, live, launch, launched, launches, arrived, landed, ships, version, release, app, website, portal, replaces, replacing, fleet, installed, system',
  ),
  wants: ['partner', 'member', 'funder', 'volunteer'],
  names: 'Name who helped',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'Our new lathe is in, and it is quiet.',
      asks: 'Who put the lathe in, and who uses it first?',
    },
  ],
});
