/**
 * `npm start`: a browser with Hat Tip on the practice page, with a draft typed and its nudge showing. Without a
 * display it runs headless, prints the draft, the card and what each click on it writes, and saves pictures.
 */
import { openExtensionPage, type BrowserName } from '../tests/e2e/browsers.ts';
import { write } from '../tests/e2e/writing.ts';
import { hasDisplay, pace, savePicture, showBrowser, untilClosed } from './show/shown-browser.ts';
import { tellCard } from './show/tell-card.ts';

const draft =
  'We are thrilled to announce that our new workshop is open. We have worked on it for two years and we are so proud of the result. Book now on our website.';

const name = process.argv[2] as BrowserName;
const running = await showBrowser(name);
try {
  const page = await openExtensionPage(running, 'practice.html');
  await page.waitForSelector('.practice-exercises');
  if (hasDisplay) {
    await page.click('#practice');
    await page.keyboard.type(draft, { delay: pace });
    console.log('\nHat Tip is open on its practice page. Close the browser to end.');
    await untilClosed(running.browser);
  } else {
    await tellCard({
      page,
      browser: name,
      name: 'Practice page',
      draft,
      async begin() {
        await page.reload();
        await page.waitForSelector('.practice-exercises');
      },
      async write() {
        await page.click('#practice');
        await write(page, draft);
      },
      read: () => page.$eval('#practice', (box) => (box as HTMLTextAreaElement).value),
    });
    const popup = await openExtensionPage(running, 'popup.html');
    await popup.setViewport({ width: 380, height: 320 });
    await popup.waitForSelector('.panel button');
    await savePicture(popup, 'popup');
    console.log('\nOn a machine with a display, npm start opens the browser for you to type in.');
  }
} finally {
  if (running.browser.connected) await running.close();
}
