import type { Signal } from '@preact/signals-core';
import type { Mute } from '../messages.ts';
import type { Draft } from '../post.ts';
import type { Ask, NoAnswer } from './ask.ts';
import { cutDraft } from './cut-draft.ts';
import type { ApplyResult, Session } from './session.ts';
import type { createAccountStatus } from './account-status.ts';
import type { createWritersInput } from './writers-input.ts';

interface ChoiceParts {
  readonly ask: Ask;
  readonly account: Pick<ReturnType<typeof createAccountStatus>, 'answer' | 'wake'>;
  readonly input: Pick<ReturnType<typeof createWritersInput>, 'acted'>;
  /** Tells a writer who clicked why it failed. */
  readonly fail: (why: NoAnswer) => void;
  /** Stays silent for the rest of today. */
  readonly silence: () => void;
  readonly forget: (mute: Exclude<Mute, { what: 'today' }>) => void;
  /** Analyses the same words again. */
  readonly readAgain: () => void;
  readonly unread: () => void;
  readonly readDraft: () => Draft;
  readonly result: Signal<ApplyResult | undefined>;
}

/** The writer's choices on the card that the background must remember. */
export function createChoices(
  parts: ChoiceParts,
): Pick<Session, 'mute' | 'keepPartner' | 'answerAccount'> {
  const { ask, account, input, fail, readAgain } = parts;
  return {
    async mute(mute) {
      if (mute.what === 'today') parts.silence();
      else parts.forget(mute);
      const reply = await ask('mute', mute);
      if ('missing' in reply) return fail(reply.missing);
      if (mute.what !== 'today') return readAgain();
      parts.unread();
      return account.wake();
    },
    async keepPartner(name) {
      const reply = await ask('partner.kept', { draft: cutDraft(parts.readDraft()), name });
      if ('missing' in reply) return fail(reply.missing);
      readAgain();
      parts.result.value = { outcome: 'kept', text: '' };
    },
    async answerAccount(profile) {
      const reply = await account.answer(profile);
      if ('missing' in reply) return fail(reply.missing);
      if (profile !== undefined) input.acted();
      await account.wake();
    },
  };
}
