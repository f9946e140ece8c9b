import { fitTopics } from '../../partners/topic-fit.ts';
import type { DraftWords } from '../../partners/topic-fit.ts';
import { whyPartner } from '../../partners/why-partner.ts';
import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import type { Shape } from './define-shape.ts';
import { nameAtEnd } from './name-at-end.ts';

/** The query for partners that suit a draft of this shape. */
export function queryFor({ wants, id }: Shape, words: DraftWords, { recent, now }: RuleTools) {
  const creditedBefore = new Map<string, number>();
  for (const { shape, credited = [] } of recent)
    if (shape === id)
      for (const each of credited) creditedBefore.set(each, (creditedBefore.get(each) ?? 0) + 1);
  return { words, kinds: wants, creditedBefore, ...(now !== undefined && { now }) };
}

/** At most two partners: those who fit the draft, then the one most overdue by their rhythm, with that as the reason. */
export function partnersFor(
  draft: DraftFacts,
  shape: Shape,
  words: DraftWords,
  tools: RuleTools,
): { readonly fitting: readonly Suggestion[]; readonly waiting: readonly Suggestion[] } {
  const query = queryFor(shape, words, tools);
  const offered = tools.candidates(query, 2).map((partner) => {
    const topics = fitTopics(partner, words)?.topics ?? [];
    const times = query.creditedBefore.get(partner.id) ?? 0;
    const because = whyPartner(partner, { topics, times, now: tools.now });
    return { fits: topics.length > 0 || times > 1, press: nameAtEnd(draft, partner, because) };
  });
  const pressesOf = (fits: boolean) =>
    offered.filter((each) => each.fits === fits).map(({ press }) => press);
  return { fitting: pressesOf(true), waiting: pressesOf(false).slice(0, 1) };
}
