import type { Translate } from '../../lib/translate.ts';
import { accountWords } from './post-words.ts';
import type { Coaching } from './dashboard-state.ts';

/** Why a rule that is switched on is silent, one sentence per account. */
export function silencesOf(
  rule: string,
  { rests, credits }: Pick<Coaching, 'rests' | 'credits'>,
  t: Translate,
): readonly string[] {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });
  const resting = rests
    .filter((rest) => rest.rule === rule)
    .map(({ until, isAgain, author }) =>
      t(isAgain ? 'ruleRestsAgain' : 'ruleRests', [day.format(until), accountWords(author, t)]),
    );
  const credited = rule === 'brand-only' ? credits : [];
  return [
    ...resting,
    ...credited.map(({ credited, of, author }) =>
      t('ruleCreditedLately', [String(credited), String(of), accountWords(author, t)]),
    ),
  ];
}
