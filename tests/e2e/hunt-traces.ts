import { pageTraces, type Phase } from '../privacy-tables.ts';
import type { Running } from './browsers.ts';
import { openHunted, type Ground, type Hunted } from './hunted-tab.ts';
import { openCardByCommand } from './x-tab.ts';

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

type Found = Readonly<Record<Phase | 'before' | 'after', readonly string[]>>;

/** Does everything a writer does with one draft, phase by phase; returns what the page found in each. */
export async function writeHunted(tab: Hunted): Promise<Found> {
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
export async function writeAlone(running: Running, ground: Ground): Promise<ReadonlySet<string>> {
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
export function unexplained(found: Found, alone: ReadonlySet<string>): readonly string[] {
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
