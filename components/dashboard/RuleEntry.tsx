import type { PraiseRule, Rule } from '../../lib/analyzer/define-rule.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { postKinds } from './post-words.ts';
import { RuleExamples } from './RuleExamples.tsx';

/** The words that introduce a rule's evidence. */
const levels: Readonly<Record<string, MessageKey>> = {
  Experiment: 'evidenceExperiment',
  Survey: 'evidenceSurvey',
  Practice: 'evidencePractice',
};

interface RuleEntryProps {
  readonly rule: Rule | PraiseRule;
  readonly isOn: boolean;
  /** Why it is silent although it is switched on. */
  readonly silences: readonly string[];
  readonly switchTo: (isOn: boolean) => void;
  readonly t: Translate;
}

/** One rule: name and switch visible, reasons and examples folded under the name. */
export function RuleEntry({ rule, isOn, silences, switchTo, t }: RuleEntryProps) {
  const level = levels[rule.evidence.slice(0, rule.evidence.indexOf(':'))];
  const title = `rule-${rule.id}`;
  return (
    <li class="rule">
      <details>
        <summary>
          <span id={title} class="rule-title">
            {rule.title}
          </span>
          {level && <span class="rule-level small">{t(level)}</span>}
          {silences.map((sentence) => (
            <span key={sentence} class="rule-silence small">
              {sentence}
            </span>
          ))}
        </summary>
        <p>{rule.why}</p>
        <p class="muted">{rule.evidence}</p>
        <p class="muted">
          {t('ruleSpeaksIn', rule.posts.map((kind) => t(postKinds[kind])).join(' · '))}
        </p>
        <RuleExamples rule={rule} t={t} />
      </details>
      <label class="switch">
        <span aria-hidden="true">{t(isOn ? 'ruleOn' : 'ruleOff')}</span>
        <input
          type="checkbox"
          role="switch"
          aria-labelledby={title}
          checked={isOn}
          onChange={({ currentTarget }) => switchTo(currentTarget.checked)}
        />
      </label>
    </li>
  );
}
