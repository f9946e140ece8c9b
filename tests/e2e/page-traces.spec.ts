import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes } from './facebook-tab.ts';
import { unexplained, writeAlone, writeHunted } from './hunt-traces.ts';
import { grounds, openHunted, type Ground } from './hunted-tab.ts';
import { giveLinkedinNotes } from './linkedin-tab.ts';
import { isSoak } from '../soak.ts';

/**
 * A page that looks for us finds what docs/privacy.md says, when it says so, and nothing else;
 * tests/soak/page-traces.spec.ts shows that this test can fail.
 */
describe.each(['chromium', 'firefox'] as const)(
  'a page that looks for traces of us in %s',
  (name) => {
    let running: Running;
    test.beforeAll(async ({ browsers }) => {
      running = await browsers.open(name);
      await giveLinkedinNotes(running);
      await giveFacebookNotes(running);
    });
    afterAll(() => running?.close());

    // With our element in a dialog or our underlines in a shadow root, the page can find everything.
    const isTelling = ({ title }: Ground) => /dialog|shadow/.test(title);
    // Facebook’s box is an editor in the page like X’s; Firefox shows a dialog what Chromium does.
    const isRepeated = ({ title }: Ground) =>
      name === 'firefox' ? title.includes('dialog') : title === 'Facebook';
    const telling = name === 'firefox' ? grounds.filter(isTelling) : grounds;
    const hunted = isSoak ? telling : telling.filter((ground) => !isRepeated(ground));
    test.each(hunted)('finds only what the table says, on $title', async (ground) => {
      const alone = await writeAlone(running, ground);
      const tab = await openHunted(running, ground);
      const found = await writeHunted(tab);
      await tab.page.close();
      expect(unexplained(found, alone)).toEqual([]);
      // The hunter works: it finds the element and the underlines.
      expect(found.nudge).toContain('host with data-theme popover style');
      expect(found.nudge).toContain('highlight hat-tip-others');
    });
  },
);
