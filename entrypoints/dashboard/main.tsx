import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import {
  parts,
  type Coaching,
  type Notes,
  type Part,
} from '../../components/dashboard/dashboard-state.ts';
import { createTagged } from '../../components/partners/tagged-state.ts';
import { createPast } from '../../components/past/past-state.ts';
import { browser } from '../../lib/browser.ts';
import { createPolicySource } from '../../lib/policy/policy-source.ts';
import { openFailures } from '../../lib/store/own-failures.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { createActions, readNotes } from './actions.ts';
import { createBackupActions } from './backup-actions.ts';
import { createBook } from './book.ts';
import { createContacts } from './connect-actions.ts';
import { createDiagnostics } from './diagnostics-actions.ts';
import { createHabitsReading } from './habits-actions.ts';
import { createPastActions } from './past-actions.ts';
import { readCoaching } from './read-coaching.ts';
import { createTaggedPorts } from './tagged-actions.ts';

function partOf(hash: string): Part {
  return hash === '#report' ? 'report' : (parts.find((part) => hash === `#${part}`) ?? 'profile');
}

/** The book may have 10,000 partners, so only these sections load it. */
const showsBook = (part: Part) => part === 'partners' || part === 'connect';
const showsHabits = (part: Part) => part === 'habits' || part === 'report';

const store = createStore();
const failures = openFailures('dashboard');
const diagnostics = createDiagnostics(store, failures);
const policy = createPolicySource(browser.storage.managed, store);
const book = createBook(store);
const contacts = createContacts(store);
const habits = createHabitsReading(store, book);
const t = createTranslate(browser.i18n.getMessage);
const past = createPast(createPastActions(store, policy, failures, t));
const tagged = createTagged(createTaggedPorts(store, policy, failures, book));
const notes = signal<Notes | undefined>(undefined);
const coaching = signal<Coaching | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const part = signal(partOf(location.hash));
addEventListener('hashchange', () => {
  part.value = partOf(location.hash);
  scrollTo(0, 0);
});

/** Shows a failed read as a sentence. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    problem.value = undefined;
  } catch (error) {
    failures.note('dashboard', error);
    problem.value = error instanceof Error ? error.message : String(error);
  }
}
const read = () =>
  attempt(async () => {
    notes.value = await readNotes(store, policy);
  });
const readBook = () =>
  attempt(async () => {
    // Policy records must be in the store before it is read.
    await policy.read();
    await Promise.all([book.read(), contacts.read()]);
  });
const readCoach = () =>
  attempt(async () => {
    coaching.value = await readCoaching(store, Date.now());
  });

/** Runs after a restore, or after everything was deleted. */
const readAll = async () => {
  // Supplies the policy's records again.
  await policy.changed();
  await read();
  if (book.partners.value !== undefined) await readBook();
};

render(
  <Dashboard
    part={part}
    notes={notes}
    book={book.partners}
    contacts={contacts.list}
    coaching={coaching}
    problem={problem}
    actions={createActions(store, read)}
    partActions={{
      book: book.actions,
      habits,
      connect: contacts.actions,
      backup: createBackupActions(store, failures, policy, readAll, t),
      past,
      tagged,
      diagnostics,
    }}
    practiceAddress={browser.runtime.getURL('practice.html' as '/practice.html')}
    t={t}
  />,
  document.getElementById('app')!,
);

// Load posts and records at the same time.
if (showsHabits(part.value)) void habits.read();
await read();
/** An import has just finished: its page lists the people tagged in its posts. */
const isPastIn = computed(() => part.value === 'past' && past.stage.value.at === 'done');
/** Loads what only the current section shows. */
const readPart = () => {
  if (showsBook(part.value)) void readBook();
  if (showsHabits(part.value)) void habits.read();
  if (part.value === 'partners' || isPastIn.value) void attempt(tagged.read);
  if (part.value === 'past') void past.read();
  if (part.value === 'diagnostics') void attempt(diagnostics.read);
  // The rules load the analyzer, which is large.
  if (part.value === 'rules') void readCoach();
};
effect(readPart);
// The writer returns from posting: show what changed.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') readPart();
});
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'managed') return;
  void policy
    .changed()
    .then(read)
    .then(() => (showsBook(part.value) ? readBook() : undefined));
});
