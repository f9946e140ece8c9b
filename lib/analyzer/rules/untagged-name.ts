import { defineRule } from '../define-rule.ts';
import { inDraft, outsideTags, writtenAs } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isHandleOf } from '../names/handle-of.ts';
import { governmentName } from '../lexicon/bodies.ts';
import { isNeverNamed } from '../names/never-name.ts';
import type { Outsider } from '../names/outsiders.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';

/** Cues that are right nine times in ten: thanked, credited for a picture, led or joined. */
const sure: ReadonlySet<string> = new Set(['thanks', 'photo', 'role', 'together']);

const past =
  /\b(?:1[0-8]\d\d|19[0-4]\d|century|late|died|born|ancient|medieval|victorian|edwardian|history|historic|(?:his|her) (?:poem|novel|painting|diary|letters)|wrote in|composed|composer|playwright)\b/i;

/** An outside person or organisation, not in the book, who contributed and is named in plain text. */
export default defineRule({
  id: 'untagged-name',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'likely',
  title: 'Tag them too',
  why: 'A tag helps readers find them, and lets them know you mentioned them.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft, { profile }) {
    if (past.test(draft.text)) return [];
    const tags = outsideTags(draft);
    return draft.sentences.flatMap((sentence) =>
      sentence.english
        ? sentence.facts.outsiders
            .filter((name) => isContributor(sentence, name))
            .filter(
              (name) => !isNeverNamed(profile, sentence.facts.text.slice(name.start, name.end)),
            )
            // Skips those tagged elsewhere in the draft.
            .filter(
              ({ start, end }) =>
                !tags.some((tag) =>
                  isHandleOf(tag.handle ?? tag.name, sentence.facts.text.slice(start, end)),
                ),
            )
            .map((name) => {
              const span = inDraft(sentence, name);
              const written = writtenAs(draft, span);
              return {
                span,
                message: `Is ${written} on ${factsOf(draft.site).name}? Tag them, and they’ll see it.`,
                suggest: () => [
                  {
                    kind: 'start' as const,
                    label: `Tag ${written}`,
                    span,
                    text: startFor(draft, written),
                  },
                ],
              };
            })
        : [],
    );
  },
  examples: {
    flags: [
      'Thank you to Dr «Rosa Almeida», who brought her microscope.',
      'The pond froze on Tuesday night.\n\nPhoto: «Sarah Whitcombe»',
      'The workshop was led by «Tom Brindle» and ended in flour.',
      'We were joined by «Maria Santos» for the second half.',
      'Huge thanks to «Marlow Public Library» for the chairs.',
    ],
    ignores: [
      'In 1902 Edith Marlow rowed to the island with Ned Marlow.',
      'On the night table: The Copper Hours by Ines Calder.',
      'Photo courtesy of the Harker family.',
      'Thanks to our curator Ana Reyes for the labels.',
      'Thank you to Tom Brindle (@tombrindle) for the flour.',
      'The walk starts at Leeds Museum and ends in mud.',
      'Thanks to Mill Lane Ferry for the crossing. More from @MillLaneFerry on Friday.',
    ],
  },
});

function isContributor(sentence: DraftSentence, name: Outsider): boolean {
  const { facts } = sentence;
  if (name.cue === undefined || !sure.has(name.cue) || name.staff || name.venue) return false;
  const words = facts.text.slice(name.start, name.end).split(/\s+/);
  if (governmentName.test(words.join(' '))) return false;
  if (words.length < 2 || words.some((word) => /^(?:family|team|years?)$/i.test(word)))
    return false;
  if (/^ (?:family|families|team's)\b/i.test(facts.text.slice(name.end, name.end + 10)))
    return false;
  if (
    name.kind === 'unknown' &&
    (words.length > 3 || words.some((word) => !/^\p{Lu}[\p{L}'-]+$/u.test(word)))
  )
    return false;
  // A handle directly beside the name is its tag.
  return !facts.tags.some((tag) =>
    /^[\s(,:–-]{0,4}$/.test(
      facts.text.slice(Math.min(name.end, tag.end), Math.max(name.start, tag.start)),
    ),
  );
}

/** Opens the site's own list: with an "@" after the name if tags are handles, else before it. */
function startFor(draft: DraftFacts, name: string): string {
  return factsOf(draft.site).tags === 'text' ? `${name} @` : `@${name}`;
}
