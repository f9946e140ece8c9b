import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { FormModel } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { PracticeComposer } from '../practice/PracticeComposer.tsx';
import { SiteModes } from '../sites/SiteModes.tsx';
import { NeverStep } from './NeverStep.tsx';
import { PartnersStep } from './PartnersStep.tsx';
import type { Offer, WelcomeActions, WelcomeState } from './welcome-state.ts';
import { WhyStep } from './WhyStep.tsx';

const questions: Readonly<Record<Offer, MessageKey>> = {
  partners: 'welcomePartners',
  why: 'welcomeWhy',
  never: 'welcomeNever',
  where: 'welcomeWhere',
};

export interface TryStepProps {
  readonly state: WelcomeState;
  readonly form: FormModel;
  readonly offers: readonly Offer[];
  readonly actions: WelcomeActions;
  readonly t: Translate;
}

/** A draft of such an organisation, coached before the writer’s eyes, and what would make it better. */
export function TryStep({ state, form, offers, actions, t }: TryStepProps) {
  const at = useSignal(0);
  /** A pasted or chosen list that isn’t imported yet. */
  const list = useSignal('');
  const offer = offers[at.value];
  useEffect(() => void actions.showDraft(), []);
  const importList = async (text: string) => {
    const count = await actions.importList(text);
    await actions.showDraft();
    return count;
  };
  const problem = useSignal<string | undefined>(undefined);
  /** Nothing typed or pasted is lost by going on: false if the list couldn't be imported. */
  const keepAll = async (): Promise<boolean> => {
    problem.value = undefined;
    await form.whenSaved();
    try {
      if (list.value.trim() !== '') await importList(list.value);
      list.value = '';
      return true;
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
      return false;
    }
  };
  const next = async () => {
    if (!(await keepAll())) return;
    at.value += 1;
    document.getElementById('offer')?.focus();
  };
  return (
    <>
      <p>{t('welcomeTryLead')}</p>
      <PracticeComposer t={t} />
      <section class="offer" aria-labelledby="offer">
        {offer && offers.length > 1 && (
          <p class="muted">{t('welcomeProgress', [String(at.value + 1), String(offers.length)])}</p>
        )}
        <h2 tabIndex={-1} id="offer">
          {t(offer ? questions[offer] : 'welcomeReady')}
        </h2>
        {offer === undefined && <p>{t('welcomeReadyLead')}</p>}
        {offer === 'partners' && (
          // Names that are added show at once: the draft then names one of them.
          <PartnersStep
            count={state.partners}
            list={list}
            actions={{ ...actions, importList }}
            t={t}
          />
        )}
        {offer === 'never' && <NeverStep form={form} t={t} />}
        {offer === 'why' && <WhyStep form={form} t={t} />}
        {(offer === 'never' || offer === 'why') && <SaveStatus form={form} t={t} />}
        {offer === 'where' && <Where state={state} actions={actions} t={t} />}
        {problem.value && <p role="alert">{problem.value}</p>}
        <p class="welcome-ways">
          {offer && (
            <button type="button" class="primary" onClick={next}>
              {t('welcomeNext')}
            </button>
          )}
          <button
            type="button"
            class={offer ? 'link' : 'primary'}
            onClick={async () => {
              if (await keepAll()) actions.leave();
            }}
          >
            {t(offer ? 'welcomeLater' : 'welcomeDone')}
          </button>
        </p>
      </section>
    </>
  );
}

type PartProps = Pick<TryStepProps, 'state' | 'actions' | 't'>;

function Where({ state, actions, t }: PartProps) {
  const modes = useSignal(state.modes);
  const held = useSignal(state.held);
  return (
    <>
      <p>{t('welcomeWhereLead')}</p>
      <SiteModes
        modes={modes.value}
        setMode={async (site, mode) => {
          await actions.setMode(site, mode);
          modes.value = { ...modes.value, [site]: mode };
        }}
        onPress={{
          isHeld: (site) => held.value.includes(site),
          async use(site) {
            held.value = await actions.useSite(site);
            if (held.value.includes(site)) modes.value = { ...modes.value, [site]: 'nudge' };
          },
          async leave(site) {
            held.value = await actions.leaveSite(site);
            modes.value = { ...modes.value, [site]: 'off' };
          },
        }}
        t={t}
      />
    </>
  );
}
