import type { ReadonlySignal } from '@preact/signals';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import { Hat } from '../Hat.tsx';
import { PracticeComposer } from './PracticeComposer.tsx';
import { shortAccount } from '../sites/account-words.ts';

/** A draft to try, with the titles of the rules it triggers. */
export interface Exercise {
  readonly title: string;
  readonly draft: string;
}

export interface PracticeState {
  readonly organisation: string;
  readonly isOwn: boolean;
  readonly partners: readonly Partner[];
  readonly exercises: readonly Exercise[];
}

export interface PracticeProps {
  readonly state: ReadonlySignal<PracticeState | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
  /** Puts a draft into the composer as if typed. */
  readonly tryDraft: (draft: string) => void;
  readonly dashboardAddress: string;
  readonly t: Translate;
}

/** Partners listed beside the composer; a longer list would be skipped. */
const mostPartners = 6;

/** Our own composer with the whole coach running. */
export function Practice({ state, problem, tryDraft, dashboardAddress, t }: PracticeProps) {
  return (
    <div class="practice">
      <header>
        <p class="practice-brand">
          <Hat size={24} /> {t('brandName')}
        </p>
        <h1>{t('practiceTitle')}</h1>
        <p>{t('practiceLead')}</p>
      </header>
      {problem.value && <p role="alert">{t('practiceProblem', problem.value)}</p>}
      <main>
        <PracticeComposer t={t} />
        {state.value && <Around state={state.value} tryDraft={tryDraft} t={t} />}
      </main>
      {state.value && !state.value.isOwn && (
        <footer>
          <p>{t('practiceOpen')}</p>
          <a class="button" href={dashboardAddress}>
            {t('practiceOwn')}
          </a>
        </footer>
      )}
    </div>
  );
}

interface AroundProps {
  readonly state: PracticeState;
  readonly tryDraft: (draft: string) => void;
  readonly t: Translate;
}

/** Who is posting, whom they know, and what to try. */
function Around({ state, tryDraft, t }: AroundProps) {
  const partners = state.partners.slice(0, mostPartners);
  return (
    <>
      <section>
        <p>{t(state.isOwn ? 'practiceAsOwn' : 'practiceAs', state.organisation)}</p>
        {partners.length === 0 ? (
          <p class="muted">{t('practiceBookEmpty')}</p>
        ) : (
          <>
            <p class="muted">{t('practiceBook')}</p>
            <ul class="plain practice-book">
              {partners.map(({ id, name, handles }) => (
                <li key={id}>
                  {name}{' '}
                  {shortAccount(handles) && <span class="muted">{shortAccount(handles)}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h2>{t('practiceExercises')}</h2>
        <ul class="plain practice-exercises">
          {state.exercises.map(({ title, draft }) => (
            <li key={title}>
              <button type="button" onClick={() => tryDraft(draft)}>
                <span class="practice-exercise-title">{title}</span>
                <span class="muted">{draft}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
