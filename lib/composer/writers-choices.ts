import type { RawDraft } from '../post.ts';
import type { createAccountStatus } from './account-status.ts';
import type { Ask, NoAnswer } from './ask.ts';
import { cutDraft } from './cut-draft.ts';
import type { SessionEvent } from './session-state.ts';
import type { Session } from './session.ts';

interface ChoiceParts {
  readonly ask: Ask;
  readonly account: Pick<ReturnType<typeof createAccountStatus>, 'answer' | 'wake'>;
  readonly dispatch: (event: SessionEvent) => void;
  readonly readDraft: () => RawDraft;
}

/** The writer's choices on the card that the background must remember. */
export function createChoices({
  ask,
  account,
  dispatch,
  readDraft,
}: ChoiceParts): Pick<Session, 'mute' | 'keepPartner' | 'answerAccount'> {
  const fail = (why: NoAnswer) => dispatch({ type: 'failed', why, isPressed: true });
  return {
    async mute(mute) {
      dispatch(mute.what === 'today' ? { type: 'snoozed' } : { type: 'muted', mute });
      const reply = await ask('mute', mute);
      if ('missing' in reply) return fail(reply.missing);
      if (mute.what !== 'today') return dispatch({ type: 'asked-again' });
      dispatch({ type: 'outdated' });
      return account.wake();
    },
    async keepPartner(name) {
      const reply = await ask('partner.kept', { draft: cutDraft(readDraft()), name });
      if ('missing' in reply) return fail(reply.missing);
      dispatch({ type: 'asked-again' });
      dispatch({ type: 'result-known', result: { outcome: 'kept', text: '' } });
    },
    async answerAccount(profile) {
      const reply = await account.answer(profile);
      if ('missing' in reply) return fail(reply.missing);
      if (profile !== undefined) dispatch({ type: 'acted' });
      await account.wake();
    },
  };
}
