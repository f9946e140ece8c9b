import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { findStillMissing } from '../../lib/organisation/still-missing.ts';
import type { Translate } from '../../lib/translate.ts';
import { saveProfile, toValues } from '../dashboard/profile-record.ts';
import { createForm, fromLines, type FormModel } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { Hat } from '../Hat.tsx';
import { useKeptFocus } from '../keep-focus.ts';
import { TryStep } from './TryStep.tsx';
import type { Offer, Step, WelcomeActions, WelcomeState } from './welcome-state.ts';
import { WhoStep } from './WhoStep.tsx';

export interface WelcomeProps {
  readonly step: ReadonlySignal<Step>;
  readonly state: ReadonlySignal<WelcomeState | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
  readonly actions: WelcomeActions;
  readonly t: Translate;
}

/** The first run: one question, then a draft of such an organisation, coached at once. */
export function Welcome({ step, state, problem, actions, t }: WelcomeProps) {
  const main = useKeptFocus();
  const isTrying = step.value === 'try' || state.value?.isLocked === true;
  return (
    <div class="welcome">
      <header>
        <p class="welcome-brand">
          <Hat size={24} /> {t('brandName')}
        </p>
      </header>
      <main ref={main}>
        <h1 tabIndex={-1} id="question">
          {t(isTrying ? 'welcomeTry' : 'welcomeWho')}
        </h1>
        {!isTrying && <p>{t('welcomeLead')}</p>}
        {state.value?.isLocked && <p>{t('welcomeLocked')}</p>}
        {problem.value && <p role="alert">{problem.value}</p>}
        {state.value && <Steps isTrying={isTrying} state={state.value} actions={actions} t={t} />}
      </main>
    </div>
  );
}

interface StepsProps {
  readonly isTrying: boolean;
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
  readonly t: Translate;
}

function Steps({ isTrying, state, actions, t }: StepsProps) {
  const form = useMemo(
    () =>
      createForm(toValues(state.profile), (values) => saveProfile(state.id, values, actions.save)),
    [state.id],
  );
  const offers = useMemo(() => offersOf(state, form), [isTrying]);
  // Nothing else can be done first.
  useEffect(() => {
    if (!isTrying && nameOf(form) === '') focusName();
  }, []);
  if (isTrying) return <TryStep {...{ state, form, offers, actions, t }} />;
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        // The draft below is coached with what is saved, so a name that can't be saved stays here.
        form.leave('name');
        await form.whenSaved();
        if (form.problems.value['name'] !== undefined || nameOf(form) === '') {
          focusName();
          return;
        }
        actions.go('try');
        document.getElementById('question')?.focus();
      }}
    >
      <SaveStatus form={form} t={t} />
      <WhoStep form={form} seen={state.seen} t={t} />
      <p class="welcome-ways">
        <button type="submit" class="primary">
          {t('welcomeShow')}
        </button>
        <button
          type="button"
          class="link"
          onClick={async () => {
            await form.whenSaved();
            actions.leave();
          }}
        >
          {t('welcomeLater')}
        </button>
      </p>
    </form>
  );
}

const focusName = () => document.querySelector<HTMLInputElement>('input[name="name"]')?.focus();
const nameOf = (form: FormModel) => String(form.values.value['name']).trim();

/** What isn’t there yet, and where the writer posts, which has a default on each site. */
function offersOf({ isLocked, partners, given }: WelcomeState, form: FormModel): readonly Offer[] {
  const linesOf = (field: string) =>
    fromLines(form.values.value[field]).filter((line) => line.trim() !== '');
  const missing = findStillMissing({ neverName: linesOf('neverName') }, partners, given);
  if (isLocked) return missing.filter((each) => each === 'partners');
  return [...missing, 'where', ...(linesOf('followedFor').length === 0 ? (['why'] as const) : [])];
}
