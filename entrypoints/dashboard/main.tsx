import { signal } from '@preact/signals';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { parts, type Notes, type Part } from '../../components/dashboard/dashboard-state.ts';
import { browser } from '../../lib/browser.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { createActions, readNotes } from './actions.ts';

function partOf(hash: string): Part {
  return parts.find((part) => hash === `#${part}`) ?? 'profile';
}

const store = createStore();
const notes = signal<Notes | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const part = signal(partOf(location.hash));
addEventListener('hashchange', () => (part.value = partOf(location.hash)));

let titles: ReadonlyMap<string, string> = new Map();
const titleOf = (rule: string) => titles.get(rule) ?? rule;

async function read(): Promise<void> {
  try {
    notes.value = await readNotes(store, titleOf);
    problem.value = undefined;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

render(
  <Dashboard
    part={part}
    notes={notes}
    problem={problem}
    actions={createActions(store, titleOf, read)}
    practiceAddress={browser.runtime.getURL('practice.html' as '/practice.html')}
    t={createTranslate(browser.i18n.getMessage)}
  />,
  document.getElementById('app')!,
);

await read();
// The titles come with the analyzer, which is large: after the page is painted.
const { rules } = await import('../../lib/analyzer/rules/index.ts');
titles = new Map(rules.map(({ id, title }) => [id, title]));
await read();
