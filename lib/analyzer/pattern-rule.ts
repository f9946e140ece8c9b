import { defineRule } from './define-rule.ts';
import type { Rule, RuleTools } from './define-rule.ts';
import { inDraft, writtenAs } from './reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from './reading/draft-facts.ts';
import type { Suggestion } from './finding.ts';
import type { Span } from '../text/span.ts';

type Fixed = 'kind' | 'check' | 'certainty';

/** A rule decided by patterns alone; `unless` excludes false matches. */
export function patternRule(
  rule: Omit<Rule, Fixed> & {
    readonly certainty?: Rule['certainty'];
    readonly unless?: (draft: DraftFacts, sentence: DraftSentence, span: Span) => boolean;
    readonly message: (words: string) => string;
    readonly suggest: (words: string, tools: RuleTools) => readonly Suggestion[];
  },
): Rule {
  const { unless, message, suggest, ...unit } = rule;
  return defineRule({
    certainty: 'likely',
    ...unit,
    kind: 'finding',
    check(draft, tools) {
      return draft.sentences.flatMap((sentence) => {
        if (!sentence.english) return [];
        return (sentence.facts.matches.get(rule.id) ?? [])
          .filter((span) => unless?.(draft, sentence, span) !== true)
          .map((match) => {
            const span = inDraft(sentence, match);
            const words = writtenAs(draft, span);
            return { span, message: message(words), suggest: () => suggest(words, tools) };
          });
      });
    },
  });
}
