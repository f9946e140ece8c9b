import { whyPartner } from '../organisation/match-partners.ts';
import type { Partner } from '../organisation/partner.ts';
import { topicKey } from '../organisation/words.ts';
import type { SiteId } from '../post.ts';
import type { Topic } from './analysis.ts';
import { nowOf } from './define-rule.ts';
import type { RuleTools } from './define-rule.ts';
import { inDraft } from './draft-facts.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Suggestion } from './finding.ts';
import { startersFor } from './starters.ts';

/**
 * Of seven questions by topic this one alone was never silly: read at a communications desk, it would be acted on
 * under more than half of sixty drafts, and those for events, content and offers were rude or wrong under most.
 */
const question = 'Everything here is about you so far. Whose work is behind it?';

const partnerQuestions: Readonly<Record<Topic, (name: string) => string>> = {
  news: (name) => `Did ${name} take part?`,
  achievement: (name) => `Did ${name} have a hand in it?`,
  event: (name) => `Will ${name} be there?`,
  content: (name) => `Does ${name} appear in it?`,
  offer: (name) => `Is ${name} part of it?`,
  announcement: (name) => `Did ${name} make it possible?`,
  position: (name) => `Does ${name} work on this too?`,
  none: (name) => `Did ${name} take part?`,
};

/** More than a hand's choice is read by nobody. */
const mostSuggestions = 4;

/** What the card says and offers: chosen by the draft's topic, in the draft's own words. */
export function advise(
  draft: DraftFacts,
  tools: RuleTools,
): { message: string; suggest: () => Suggestion[] } {
  const lastFive = tools.recent.slice(0, 5);
  const streak = lastFive.length === 5 && lastFive.every(({ verdict }) => verdict === 'brand-only');
  return {
    message: streak ? 'Your last five were about you. Who could this one be about?' : question,
    suggest: () => suggest(draft, tools),
  };
}

function suggest(draft: DraftFacts, tools: RuleTools): Suggestion[] {
  const topics = wordsOf(draft);
  const end = { start: draft.text.length, end: draft.text.length };
  const gap = draft.text.trim() === '' ? '' : '\n\n';
  // What was not read cannot be written behind.
  const isCut = draft.whole.length > draft.original.length;
  const start = (label: string, text: string, because?: string): Suggestion =>
    isCut
      ? { kind: 'question', label }
      : { kind: 'start', label, span: end, text: `${gap}${text}`, ...(because && { because }) };
  const suggestions = partnersFor(tools, topics).map((partner) =>
    start(
      partnerQuestions[draft.topic](partner.name),
      `${tagFor(partner, draft.site)} `,
      whyPartner(partner, { topics, ...nowOf(tools) }),
    ),
  );
  const [question] = startersFor(draft);
  if (question !== undefined) suggestions.push(start(`Ask: “${question}”`, `${question} `));
  const call = callOf(draft);
  if (call !== undefined) {
    suggestions.push(start(`“${call}”: could they bring somebody?`, 'Who will you bring along?'));
  }
  const [voice] = tools.candidates({ kinds: ['staff'], topics, orAnybody: true }, 1);
  if (voice === undefined) return suggestions.slice(0, mostSuggestions);
  const first = voice.name.split(' ')[0] ?? voice.name;
  const tell = { kind: 'question', label: `Let ${first} tell it`, copy: draft.whole } as const;
  return [...suggestions.slice(0, mostSuggestions - 1), tell];
}

/** Bodies before people: an outside partner is the surer guess. Nobody who does not fit: a false credit is worse than none. */
function partnersFor(tools: RuleTools, topics: readonly string[]): readonly Partner[] {
  const query = { topics, ...nowOf(tools) };
  const partners = tools.candidates({ ...query, kinds: ['partner'] }, 2);
  return partners.length > 0 ? partners : tools.candidates(query, 2);
}

/** A name as it is best written on this site, without any claim about what it did. */
function tagFor(partner: Partner, site: SiteId): string {
  const handle = partner.handles[site];
  if (handle === undefined || partner.doNotTag || partner.noAccount.includes(site))
    return partner.name;
  return site === 'x' ? `${partner.name} (@${handle})` : `@${partner.name}`;
}

// What one does with somebody else; a gift or a letter is nobody's company.
const company =
  /\b(sign[- ]?up|book|register|come (?:along|down|on down)|come|join|pop in|drop in|visit|rsvp|reserve|take part|volunteer|attend|get involved)\b/i;

function callOf(draft: DraftFacts): string | undefined {
  if (/\b(?:newsletter|mailing list|podcast|petition)\b/i.test(draft.text)) return undefined;
  for (const sentence of draft.sentences) {
    for (const call of sentence.facts.calls) {
      const { start, end } = inDraft(sentence, call);
      const verb = company.exec(draft.text.slice(start, end))?.[1]?.toLowerCase();
      if (
        /^join (?:our|the) (?:\p{L}+ )?(?:team|staff|board)\b/iu.test(
          draft.text.slice(start, end + 30).trim(),
        )
      )
        continue;
      if (call.kind === 'act' && verb !== undefined) return verb === 'come' ? 'come along' : verb;
    }
  }
  return undefined;
}

function wordsOf(draft: DraftFacts): string[] {
  const words = draft.sentences.flatMap(({ facts }) => facts.voice.match(/\p{L}{4,}/gu) ?? []);
  return [...new Set(words.map(topicKey))].slice(0, 80);
}
