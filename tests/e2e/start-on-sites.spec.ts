import { afterAll, describe } from 'vitest';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { pressInNudge } from './nudge.ts';

declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;

const draft =
  'Our new gallery is open. We have worked on it for two years, and we are proud of it.';

/** The first words of a sentence, written at the end of a post where a line feed is a paragraph of the editor. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveLinkedinNotes(running);
    await giveFacebookNotes(running);
  });
  afterAll(() => running?.close());
  const press = name === 'chromium' ? pressInNudge : pressInFirefox;
  // Firefox's commands can't write a line feed into these editors.
  const gap = name === 'chromium' ? '\n\n' : ' ';

  test.each(['tiptap', 'shadow', 'facebook'] as const)(
    'a suggestion is written at the end of a post: %s',
    async (box) => {
      await using tab = await (box === 'facebook' ? openFacebook(running) : openLinkedin(running));
      const { page } = tab;
      if (box === 'facebook') await page.evaluate(() => facebook.open());
      else await page.evaluate((box) => linkedin.open(box), box);
      const editor = box === 'facebook' ? 'post' : box;
      await tab.type(draft, editor);
      await press(page, 'Hat Tip: 1 suggestion for this draft');
      await press(page, 'Say who built it');
      await tab.becomes(`${draft}${gap}Built by `, editor);
    },
  );
});
