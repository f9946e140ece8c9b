import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { saveProfile, toValues } from '../dashboard/profile-record.ts';
import { createForm, type FormModel } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { TextField } from '../forms/Fields.tsx';
import { Hat } from '../Hat.tsx';
import { useKeptFocus } from '../keep-focus.ts';
import { NeverStep } from './NeverStep.tsx';
import { PartnersStep } from './PartnersStep.tsx';
import { steps, type Step, type WelcomeActions, type WelcomeState } from './welcome-state.ts';
import { WhoStep } from './WhoStep.tsx';
import { WhyStep } from './WhyStep.tsx';

const questions: Readonly<Record<Step, MessageKey>> = {
  who: 'welcomeWho',
  why: 'welcomeWhy',
  never: 'welcomeNever',
  partners: 'welcomePartners',
};

export interface WelcomeProps {
  readonly step: ReadonlySignal<Step>;
  readonly state: ReadonlySignal<WelcomeState | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
  readonly actions: WelcomeActions;
  readonly t: Translate;
}

/** The first run: four questions, each of which can be skipped, and then a draft. */
export function Welcome({ step, state, problem, actions, t }: WelcomeProps) {
  const asked = askedOf(state.value);
  const shown = asked.includes(step.value) ? step.value : (asked[0] ?? 'who');
  const at = asked.indexOf(shown);
  const main = useKeptFocus();
  return (
    <div class="welcome">
      <header>
        <p class="welcome-brand">
          <Hat size={24} /> {t('brandName')}
        </p>
        <p class="muted">{t('welcomeProgress', [String(at + 1), String(asked.length)])}</p>
      </header>
      <main ref={main}>
        <h1 tabIndex={-1} id="question">
          {t(questions[shown])}
        </h1>
        {at === 0 && <p>{t(state.value?.isLocked ? 'welcomeLocked' : 'welcomeLead')}</p>}
        {problem.value && <p role="alert">{problem.value}</p>}
        {state.value && <Questions step={shown} state={state.value} actions={actions} t={t} />}
      </main>
    </div>
  );
}

/** Skips what the organisation has locked. */
function askedOf(state: WelcomeState | undefined): readonly Step[] {
  return state?.isLocked ? ['partners'] : steps;
}

interface QuestionsProps {
  readonly step: Step;
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
  readonly t: Translate;
}

function Questions({ step, state, actions, t }: QuestionsProps) {
  const form = useMemo(
    () =>
      createForm(toValues(state.profile), (values) => saveProfile(state.id, values, actions.save)),
    [state.id],
  );
  const list = useSignal('');
  const asked = askedOf(state);
  const at = asked.indexOf(step);
  const next = asked[at + 1];
  const before = asked[at - 1];
  const go = (to: Step) => {
    actions.go(to);
    document.getElementById('question')?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (next) go(next);
        else actions.finish(list.value);
      }}
    >
      {step !== 'partners' && <SaveStatus form={form} t={t} />}
      <NameFirst step={step} form={form} t={t} />
      {step === 'who' && <WhoStep form={form} seen={state.seen} t={t} />}
      {step === 'why' && <WhyStep form={form} t={t} />}
      {step === 'never' && <NeverStep form={form} t={t} />}
      {step === 'partners' && (
        <PartnersStep count={state.partners} list={list} actions={actions} t={t} />
      )}
      <p class="welcome-ways">
        <button type="submit" class="primary">
          {t(next ? 'welcomeNext' : 'welcomeTry')}
        </button>
        {before && (
          <button type="button" onClick={() => go(before)}>
            {t('welcomeBack')}
          </button>
        )}
        <button type="button" class="link" onClick={actions.leave}>
          {t('welcomeLater')}
        </button>
      </p>
    </form>
  );
}

/** Nothing can be saved for an organisation without a name, so ask here if the first question was skipped. */
function NameFirst({ step, form, t }: { step: Step; form: FormModel; t: Translate }) {
  const isNamed = String(form.values.value['name']).trim() !== '';
  if (step === 'who' || step === 'partners' || isNamed) return null;
  return (
    <TextField form={form} name="name" label={t('profileName')} hint={t('welcomeNameFirst')} />
  );
}
