import type { Session } from '../../lib/composer/session.ts';
import type { Translate } from '../../lib/translate.ts';
import { Close } from './FindingCard.tsx';
import type { NudgeState } from './nudge-state.ts';

interface Props {
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

/** Nobody has named this account yet: nothing of the draft is read until the writer answers. */
export function AccountQuestion({ session, state, t }: Props) {
  const { handle, name } = session.author.value ?? {};
  const who = handle ? `@${handle}` : name;
  const profiles = session.welcome.value?.profiles ?? [];
  const answer = (profile: string | undefined) => {
    state.close();
    void session.answerAccount(profile);
  };
  return (
    <>
      <header>
        <span class="meaning">{t('nudgeAskTitle')}</span>
        <Close state={state} t={t} />
      </header>
      <p class="message" id="message">
        {who ? t('nudgeAsk', who) : t('nudgeAskUnknown')}
      </p>
      <div class="suggestions">
        {profiles.map(({ id, name }) => (
          <button class="suggestion" key={id} onClick={() => answer(id)}>
            {t('nudgeAskYes', name)}
          </button>
        ))}
        <button class="suggestion" onClick={() => answer(undefined)}>
          {t('nudgeAskNever')}
        </button>
      </div>
      <p class="evidence">{t('nudgeAskPromise')}</p>
    </>
  );
}
