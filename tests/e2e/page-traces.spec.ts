import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { pageTraces, type Phase } from '../privacy-tables.ts';
import { builds, type Running } from './browsers.ts';
import { giveFacebookNotes } from './facebook-tab.ts';
import { grounds, openHunted, type Ground, type Hunted } from './hunted-tab.ts';
import { giveLinkedinNotes } from './linkedin-tab.ts';
import { openCardByCommand } from './x-tab.ts';

/** A page that looks for us finds what docs/privacy.md says, when it says so, and nothing else. */
const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

type Found = Readonly<Record<Phase | 'before' | 'after', readonly string[]>>;

/** Does everything a writer does with one draft, phase by phase; returns what the page found in each. */
async function writeHunted(tab: Hunted): Promise<Found> {
  const before = await tab.look();
  await tab.click();
  await tab.seeHost();
  const focus = await tab.look();
  await tab.page.keyboard.type(text);
  await tab.seeNudge(oneIdea);
  const nudge = await tab.look();
  await tab.pressNudge(oneIdea);
  await tab.seeNudge('Not now');
  const card = await tab.look();
  await tab.pressNudge(oneIdea);
  const closed = await tab.look();
  let keys: readonly string[] = [];
  if (tab.running.name === 'chromium') {
    await openCardByCommand(tab.running);
    await tab.seeNudge('Not now');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Escape');
    keys = await tab.look();
  }
  await tab.pressNudge(oneIdea);
  await tab.pressNudge(tab.tagWords);
  await tab.seeEdit(text);
  const edit = await tab.look();
  await tab.leave();
  const gone = await tab.look();
  const after = await tab.look();
  return { before, focus, nudge, card, closed, keys, edit, gone, after };
}

/** The same page, keys and mouse without the coach: anything found there is the page's own. */
async function writeAlone(running: Running, ground: Ground): Promise<ReadonlySet<string>> {
  const tab = await openHunted(running, ground, 'plain.example');
  const found = [...(await tab.look())];
  await tab.click();
  await tab.page.keyboard.type(`${text} @R`);
  await tab.page.keyboard.press('Backspace');
  await tab.click();
  found.push(...(await tab.look()));
  await tab.leave();
  found.push(...(await tab.look()));
  await tab.page.close();
  return new Set(found);
}

const isRoutine = (line: string) =>
  /^(?:focus in editor|event (?:pointer|mouse)\w+ at (?!host))/.test(line);

/** What a phase shows that is neither the page's own nor in the table. */
function unexplained(found: Found, alone: ReadonlySet<string>): readonly string[] {
  const traces = pageTraces();
  return Object.entries(found).flatMap(([phase, lines]) =>
    lines
      .filter((line) => !traces.some(({ is, when }) => is(line) && when.has(phase as Phase)))
      // While a card opens or closes, the page itself contributes only moves of the pointer, and the focus stays.
      .filter(
        (line) => !isRoutine(line) && (['card', 'closed'].includes(phase) || !alone.has(line)),
      )
      .map((line) => `${phase}: ${line}`),
  );
}

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
    const hunted = name === 'firefox' ? grounds.filter(isTelling) : grounds;
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

test('the same hunt detects a copy that leaves traces', async ({ browsers }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-clumsy-'));
  cpSync(builds.chromium, folder, { recursive: true });
  const script = join(folder, 'content-scripts/x.js');
  writeFileSync(script, `${readFileSync(script, 'utf8')}\n${clumsy}`);
  const running = await browsers.open('chromium', folder);
  await giveLinkedinNotes(running);
  const ground = grounds[0]!;
  const alone = await writeAlone(running, ground);
  const tab = await openHunted(running, ground);
  const found = await writeHunted(tab);
  const lines = unexplained(found, alone);
  await running.browser.close();
  rmSync(folder, { recursive: true });
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
