import type { Example, PraiseRule, Rule } from '../../lib/analyzer/define-rule.ts';
import type { Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { postKinds } from './post-words.ts';

interface RuleExamplesProps {
  readonly rule: Rule | PraiseRule;
  readonly t: Translate;
}

/** What the rule flags, underlined as in a draft, and what it ignores. */
export function RuleExamples({ rule, t }: RuleExamplesProps) {
  const list = (examples: readonly Example[]) => (
    <ul class="rule-examples">
      {examples.map((example, index) => (
        <li key={index}>
          <ExampleText example={example} meaning={meaningOf(rule)} t={t} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t(rule.kind === 'praise' ? 'rulePraises' : 'ruleFlags')}</h3>
      {list(rule.examples.flags)}
      <h3>{t('ruleIgnores')}</h3>
      {list(rule.examples.ignores)}
    </>
  );
}

const meaningOf = (rule: Rule | PraiseRule) => (rule.kind === 'praise' ? 'praise' : rule.category);

interface ExampleTextProps {
  readonly example: Example;
  readonly meaning: string;
  readonly t: Translate;
}

function ExampleText({ example, meaning, t }: ExampleTextProps) {
  const { text, site, kind } = typeof example === 'string' ? { text: example } : example;
  const where = [site && factsOf(site).name, kind && t(postKinds[kind])].filter(Boolean);
  // Every second piece was between «guillemets».
  const pieces = text.split(/«(.+?)»/s);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <mark key={index} data-meaning={meaning}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
      {where.length > 0 && <span class="muted small"> ({where.join(' · ')})</span>}
    </>
  );
}
