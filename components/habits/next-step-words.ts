import type { NextStep } from '../../lib/habits/next-step.ts';
import type { Translate } from '../../lib/translate.ts';

/** The one thing to do next, as a sentence. */
export function nextStepText(next: NextStep, t: Translate): string {
  switch (next.step) {
    case 'credit-somebody':
      return t('habitsNextCredit');
    case 'spread': {
      const [first, second] = next.others.map(({ name }) => name);
      return t('habitsNextSpread', [
        next.partner.name,
        second ? t('listAnd', [first!, second]) : first!,
      ]);
    }
    case 'waiting': {
      const { partner, days } = next.waiting;
      return days === undefined
        ? t('habitsNextWaitingNever', partner.name)
        : t('habitsNextWaiting', [partner.name, String(days)]);
    }
    case 'credit-more': {
      const { k, n } = next.credits;
      return k === 1
        ? t('habitsNextCreditMoreOne', String(n))
        : t('habitsNextCreditMore', [String(k), String(n)]);
    }
    case 'speak-of-others':
      return t('habitsNextSpeakOfOthers');
    case 'well-done':
      return t('habitsNextWellDone');
    case 'none':
      return t('habitsNextNone');
  }
}
