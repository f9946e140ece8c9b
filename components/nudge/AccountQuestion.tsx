import type { Session } from '../../lib/composer/session.ts';
import type { Author } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import { Close } from './FindingCard.tsx';
import type { NudgeState } from './nudge-state.ts';
import { Press } from './Press.tsx';

interface Props {
  readonly message: string;
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

/** What is asked about an account; undefined where the site does not show it. */
export function questionAbout(author: Author | undefined, t: Translate): string {
  const who = author?.handle ? `@${author.handle}` : author?.name;
  return who ? t('nudgeAsk', who) : t('nudgeAskUnknown');
}

/** Nobody has named this account yet: nothing of the draft is read until the writer answers. */
export function AccountQuestion({ message, session, state, t }: Props) {
  const profiles = session.accountStatus.value?.profiles ?? [];
  const answer = (profile: string | undefined) => {
    state.close();
    void session.answerAccount(profile);
  };
  return (
    <>
      <header>
        <span class="meaning" data-words={t('nudgeAskTitle')} />
        <Close state={state} t={t} />
      </header>
      <p class="message" data-words={message} />
      <div class="suggestions">
        {profiles.map(({ id, name }) => (
          <Press
            class="suggestion"
            key={id}
            words={t('nudgeAskYes', name)}
            action={() => answer(id)}
          />
        ))}
        <Press class="suggestion" words={t('nudgeAskNever')} action={() => answer(undefined)} />
      </div>
      <p class="evidence" data-words={t('nudgeAskPromise')} />
    </>
  );
}
