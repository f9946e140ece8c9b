import type { Translate } from '../../lib/translate.ts';
import type { Coaching } from './dashboard-state.ts';
import { RuleEntry } from './RuleEntry.tsx';
import { silencesOf } from './silences.ts';

export interface RuleListProps {
  readonly coaching: Coaching;
  readonly mutedRules: readonly string[];
  readonly switchRule: (id: string, isOn: boolean) => void;
  readonly t: Translate;
}

/** Every rule and praise, with its switch and what keeps it silent. */
export function RuleList({ coaching, mutedRules, switchRule, t }: RuleListProps) {
  const list = (kind: 'finding' | 'praise') => (
    <ul class="plain">
      {coaching.rules
        .filter((rule) => rule.kind === kind)
        .map((rule) => {
          const isOn = !mutedRules.includes(rule.id);
          return (
            <RuleEntry
              key={rule.id}
              rule={rule}
              isOn={isOn}
              silences={isOn ? silencesOf(rule.id, coaching, t) : []}
              switchTo={(next) => switchRule(rule.id, next)}
              t={t}
            />
          );
        })}
    </ul>
  );
  return (
    <>
      <h2>{t('rulesNotices')}</h2>
      <p>{t('rulesNoticesLead')}</p>
      {list('finding')}
      <h2>{t('rulesPraises')}</h2>
      <p>{t('rulesPraisesLead')}</p>
      {list('praise')}
    </>
  );
}
