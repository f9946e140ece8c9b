import type { Partner } from '../organisation/partner.ts';
import { topicKey } from '../organisation/words.ts';
import type { SiteId } from '../post.ts';
import type { Topic } from './analysis.ts';
import type { RuleTools } from './define-rule.ts';
import { inDraft } from './draft-facts.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Suggestion } from './finding.ts';
import { findSubject } from './subject-words.ts';

const questions: Readonly<Record<Topic, string>> = {
  news: 'Everything here is about you so far. Who made it possible?',
  achievement: 'Everything here is about you so far. Whose work is behind it?',
  event: 'Everything here is about you so far. Who speaks, plays or helps there?',
  content: 'Everything here is about you so far. Who appears in it?',
  offer: 'Everything here is about you so far. Whom did it help last time?',
  announcement: 'Everything here is about you so far. Whom will it matter to?',
  position: 'Everything here is about you so far. Who lives this every day?',
  none: 'Everything here is about you so far. Whose story is it?',
};

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

const starters: Readonly<Record<Topic, (subject: string) => string>> = {
  news: (subject) => `What would you like to know about ${subject}?`,
  achievement: (subject) => `What do you remember of ${subject}?`,
  event: (subject) => `What would make ${subject} a good day for you?`,
  content: (subject) => `What have you seen or done yourself when it comes to ${subject}?`,
  offer: (subject) => `What would you do first with ${subject}?`,
  announcement: (subject) => `What would you like ${subject} to change for you?`,
  position: (subject) => `Where have you met ${subject} yourself?`,
  none: (subject) => `What is your own story of ${subject}?`,
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
    message: streak
      ? 'Your last five were about you. Who could this one be about?'
      : questions[draft.topic],
    suggest: () => suggest(draft, tools),
  };
}

function suggest(draft: DraftFacts, tools: RuleTools): Suggestion[] {
  const topics = [...wordsOf(draft), ...tools.profile.causes];
  const end = { start: draft.text.length, end: draft.text.length };
  const gap = draft.text.trim() === '' ? '' : '\n\n';
  const suggestions: Suggestion[] = partnersFor(tools, topics).map((partner) => ({
    kind: 'start',
    label: partnerQuestions[draft.topic](partner.name),
    span: end,
    text: `${gap}${tagFor(partner, draft.site)} `,
  }));
  const subject = findSubject(draft);
  if (subject !== undefined) {
    // Nobody remembers what is only just there.
    const isNew = /\b(?:brand[- ])?new\b/i.test(subject);
    const text = starters[isNew ? 'offer' : draft.topic](subject);
    suggestions.push({ kind: 'start', label: `Ask: “${text}”`, span: end, text: `${gap}${text} ` });
  }
  const call = callOf(draft);
  if (call !== undefined) {
    const label = `“${call}”: could they bring somebody?`;
    suggestions.push({ kind: 'start', label, span: end, text: `${gap}Who will you bring along?` });
  }
  const [voice] = tools.candidates('staff', topics, 1);
  if (voice === undefined) return suggestions.slice(0, mostSuggestions);
  const first = voice.name.split(' ')[0] ?? voice.name;
  const tell = { kind: 'question', label: `Let ${first} tell it`, copy: draft.original } as const;
  return [...suggestions.slice(0, mostSuggestions - 1), tell];
}

/** Bodies before people: an outside partner is the surer guess. */
function partnersFor(tools: RuleTools, topics: readonly string[]): readonly Partner[] {
  const partners = tools.candidates('partner', topics, 2);
  return partners.length > 0 ? partners : tools.candidates(undefined, topics, 2);
}

/** A name as it is best written on this site, without any claim about what it did. */
function tagFor(partner: Partner, site: SiteId): string {
  const handle = partner.handles[site];
  if (handle === undefined || partner.doNotTag || partner.noAccount.includes(site))
    return partner.name;
  return site === 'x' ? `${partner.name} (@${handle})` : `@${partner.name}`;
}

function callOf(draft: DraftFacts): string | undefined {
  for (const sentence of draft.sentences) {
    const call = sentence.facts.calls.find(({ kind }) => kind === 'act');
    if (call === undefined) continue;
    const { start, end } = inDraft(sentence, call);
    return draft.text.slice(start, end).trim();
  }
  return undefined;
}

function wordsOf(draft: DraftFacts): string[] {
  const words = draft.sentences.flatMap(({ facts }) => facts.voice.match(/\p{L}{4,}/gu) ?? []);
  return [...new Set(words.map(topicKey))].slice(0, 80);
}
