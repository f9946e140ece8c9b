import { signal } from '@preact/signals';
import { render } from 'preact';
import { Practice, type PracticeState } from '../../components/practice/Practice.tsx';
import { browser } from '../../lib/browser.ts';
import { openFailures } from '../../lib/store/own-failures.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { createCoachedBox } from './coached-box.ts';
import { exercisesFor } from './exercises.ts';
import { preparePractice } from './sample.ts';

const t = createTranslate(browser.i18n.getMessage);
const state = signal<PracticeState | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const box = createCoachedBox(openFailures('practice'), t);

render(
  <Practice
    state={state}
    problem={problem}
    tryDraft={box.tryDraft}
    dashboardAddress={browser.runtime.getURL('dashboard.html#profile' as '/dashboard.html')}
    t={t}
  />,
  document.getElementById('app')!,
);

try {
  const { profile, partners, isOwn } = await preparePractice(createStore(), box.store);
  box.start();
  state.value = {
    organisation: profile.name,
    isOwn,
    partners,
    exercises: exercisesFor(partners, t),
  };
} catch (error) {
  problem.value = error instanceof Error ? error.message : String(error);
}
