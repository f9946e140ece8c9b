import { signal } from '@preact/signals';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import {
  parts,
  type Coaching,
  type Notes,
  type Part,
} from '../../components/dashboard/dashboard-state.ts';
import { browser } from '../../lib/browser.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { createActions, readNotes } from './actions.ts';
import { readCoaching } from './read-coaching.ts';

function partOf(hash: string): Part {
  return parts.find((part) => hash === `#${part}`) ?? 'profile';
}

const store = createStore();
const notes = signal<Notes | undefined>(undefined);
const coaching = signal<Coaching | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const part = signal(partOf(location.hash));
addEventListener('hashchange', () => (part.value = partOf(location.hash)));

/** Shows in a sentence what could not be read. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    problem.value = undefined;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
}
const read = () =>
  attempt(async () => {
    notes.value = await readNotes(store);
  });
const readCoach = () =>
  attempt(async () => {
    coaching.value = await readCoaching(store, Date.now());
  });

render(
  <Dashboard
    part={part}
    notes={notes}
    coaching={coaching}
    problem={problem}
    actions={createActions(store, read)}
    practiceAddress={browser.runtime.getURL('practice.html' as '/practice.html')}
    t={createTranslate(browser.i18n.getMessage)}
  />,
  document.getElementById('app')!,
);

await read();
// The rules come with the analyzer, which is large: after the page is painted.
await readCoach();
// The writer comes back from posting: what was taken there may end or begin a rest.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void readCoach();
});
