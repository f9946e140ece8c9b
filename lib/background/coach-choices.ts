import { Refusal } from '../messages.ts';
import { partnerFrom } from '../partners/new-names.ts';
import { accountId } from '../post.ts';
import { changeSettings } from '../settings.ts';
import { phraseId } from '../store/phrases.ts';
import type { CoachPorts, CoachTools } from './coach-tools.ts';
import type { Handlers } from './message-router.ts';

/** A cap on muted phrases, so that a compromised page cannot fill the store. */
const mostPhrases = 2000;

/** The handlers for what the writer chooses on the card. */
export function createChoiceHandlers(
  { store, settings, now, loadAnalyzer }: CoachPorts,
  { knowledge, readCoached, contextFor, run }: CoachTools,
): Pick<Handlers, 'mute' | 'partner.kept' | 'account.answered'> {
  return {
    async mute(mute) {
      if (mute.what !== 'today') {
        const { rules } = await loadAnalyzer();
        if (!rules.some(({ id }) => id === mute.rule)) return { done: false };
      }
      if (mute.what === 'phrase') {
        if ((await knowledge()).phrases.length >= mostPhrases) {
          throw new Refusal(
            'Hat Tip can’t leave any more words alone. Undo some of your choices under “Accounts and rules” first.',
          );
        }
        const id = phraseId(mute.rule, mute.phrase);
        await store.phrases.put({ id, rule: mute.rule, phrase: mute.phrase });
      } else if (mute.what === 'rule') {
        await changeSettings(settings, ({ mutedRules }) => ({
          mutedRules: [...new Set([...mutedRules, mute.rule])],
        }));
      } else {
        await changeSettings(settings, () => ({ quietUntil: endOfDay(now()) }));
      }
      return { done: true };
    },

    async 'partner.kept'({ draft, name }) {
      const coached = await readCoached(draft);
      if (!coached) return { done: false };
      const { annotateDraft, readNewcomer } = await loadAnalyzer();
      const annotated = annotateDraft(draft);
      const found = await run(
        (context, kept) => readNewcomer(annotated, name, context, kept),
        contextFor(annotated, coached, Infinity),
      );
      if (found === undefined) return { done: false };
      const partner = partnerFrom(found.newcomer, crypto.randomUUID());
      await store.partners.put({ ...partner, topics: found.topics });
      return { done: true };
    },

    async 'account.answered'(answer) {
      const { profiles } = await knowledge();
      const { author, place } = answer;
      const profile = answer.coach ? answer.profile : undefined;
      if (profile !== undefined && !profiles.some(({ id }) => id === profile)) {
        throw new Refusal(
          'That organisation isn’t in Hat Tip any more. Open the card again to choose another.',
        );
      }
      await store.accounts.put({
        ...author,
        id: accountId(author, place),
        ...(place && { place }),
        coached: answer.coach,
        ...(profile !== undefined && { profile }),
      });
      return { done: true };
    },
  };
}

/** Midnight in the writer's time zone. */
function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}
