import { expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { copyBuild } from '../e2e/copied-build.ts';
import { unexplained, writeAlone, writeHunted } from '../e2e/hunt-traces.ts';
import { grounds, openHunted } from '../e2e/hunted-tab.ts';
import { giveLinkedinNotes } from '../e2e/linkedin-tab.ts';

test('the search for traces finds those of a build that leaves some', async ({ browsers }) => {
  using copy = copyBuild('chromium', (file, text) =>
    file === 'content-scripts/x.js' ? `${text}\n${clumsy}` : text,
  );
  const running = await browsers.open('chromium', copy.folder);
  await giveLinkedinNotes(running);
  const ground = grounds[0]!;
  const alone = await writeAlone(running, ground);
  const tab = await openHunted(running, ground);
  const found = await writeHunted(tab);
  const lines = unexplained(found, alone);
  await running.browser.close();
  expect(lines).toEqual(
    expect.arrayContaining([
      'before: extension address in the page',
      'focus: attribute data-hat-tip of editor',
      'focus: event drag at document, made up',
      'card: event selectionchange at document',
    ]),
  );
});

/** What other extensions have been seen doing. */
const clumsy = `
document.addEventListener('DOMContentLoaded', () =>
  document.head.append(Object.assign(document.createElement('link'), { href: chrome.runtime.getURL('icon/16.png') })));
document.addEventListener('focusin', ({ target }) => {
  target.setAttribute('data-hat-tip', '');
  document.dispatchEvent(new Event('drag'));
});
document.addEventListener('pointerdown', ({ target }) => {
  if (target.popover === 'manual') getSelection().modify('move', 'backward', 'word');
}, true);
`;
