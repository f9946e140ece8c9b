import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** What Firefox tells a screen reader about badge and card, whose words are painted rather than text. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveNotes(running, harbour);
  await inFirefoxItself(running.browser, listenToVoice);
});
afterAll(() => running?.close());

const text =
  'On Saturday Riverside Food Bank fed ninety people. Thanks to our volunteers who carried it all!';
const ideas = 'Hat Tip: 2 suggestions for this draft';

/** Starts the accessibility service and records changes to live regions. */
const listenToVoice = `() => {
  const service = (window.hatTipReader = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService));
  window.hatTipSaid = [];
  window.hatTipVoice = {
    observe(subject) {
      const event = subject.QueryInterface(Ci.nsIAccessibleEvent);
      if (event.eventType !== Ci.nsIAccessibleEvent.EVENT_TEXT_INSERTED) return;
      if (service.getStringRole(event.accessible.role) !== 'statusbar') return;
      window.hatTipSaid.push(event.QueryInterface(Ci.nsIAccessibleTextChangeEvent).modifiedText);
    },
  };
  Services.obs.addObserver(window.hatTipVoice, 'accessible-event');
  return '';
}`;

const readVoice = async () =>
  JSON.parse(
    await inFirefoxItself(running.browser, '() => JSON.stringify(window.hatTipSaid)'),
  ) as string[];

/** The tab's accessibility tree from our badge on: what is read aloud, one line each. */
const readTree = async () =>
  JSON.parse(
    await inFirefoxItself(
      running.browser,
      `() => {
        const service = window.hatTipReader;
        const lines = [];
        const walk = (each) => {
          const role = service.getStringRole(each.role);
          if (['pushbutton', 'dialog', 'statictext', 'statusbar'].includes(role))
            lines.push(role + ': ' + (each.name ?? ''));
          for (let child = each.firstChild; child; child = child.nextSibling) walk(child);
        };
        walk(service.getAccessibleFor(gBrowser.selectedBrowser));
        return JSON.stringify(lines.slice(lines.findIndex((line) => line.includes('Hat Tip'))));
      }`,
    ),
  ) as string[];

test('the live region announces the findings, and the card its words, each once', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInFirefox(tab.page, ideas);
  await expect.poll(readVoice).toEqual([ideas]);
  await pressInFirefox(tab.page, ideas);
  await seeInFirefox(tab.page, 'Tag @RiversideFB');
  await expect
    .poll(readTree)
    .toEqual([
      `pushbutton: ${ideas}`,
      'dialog: Riverside Food Bank is in your partner book: tag @RiversideFB here?',
      'statictext: About others',
      'pushbutton: Previous suggestion',
      'statictext: 1 of 2',
      'pushbutton: Next suggestion',
      'pushbutton: Close',
      'statictext: Riverside Food Bank is in your partner book: tag @RiversideFB here?',
      'pushbutton: Tag @RiversideFB',
      'pushbutton: Why this?',
      'pushbutton: Not now',
      'pushbutton: Never for “Riverside Food Bank”',
      'pushbutton: More options',
      'statusbar: ',
      `statictext: ${ideas}`,
    ]);
});
