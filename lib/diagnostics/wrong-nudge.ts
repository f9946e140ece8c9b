import type { Finding } from '../analyzer/finding.ts';

/** A finding the writer considers wrong, and the text it is about. */
export interface WrongNudge {
  readonly finding: Pick<Finding, 'rule' | 'message' | 'phrase' | 'span' | 'whole'>;
  /** The draft it was found in. */
  readonly text: string;
  readonly site: string;
  readonly kind: string;
  readonly version: string;
  /** "Chrome 156", "Firefox 153". */
  readonly browser: string;
}

/** For a finding about the whole draft, this many UTF-16 units go into the report. */
const longest = 1000;

/**
 * A report for the writer to read, edit and post themselves, in English for those who maintain the rules. It quotes the flagged words and their
 * sentence, and no more of the draft.
 */
export function writeWrongNudge(nudge: WrongNudge): string {
  const { finding, text, site, kind, version, browser } = nudge;
  return [
    `A mistake in a suggestion: ${finding.rule}`,
    '',
    `It said: ${finding.message}`,
    finding.whole
      ? `About the whole draft: ${shorten(text)}`
      : `About “${finding.phrase}” in: ${sentenceAround(text, finding)}`,
    `Where: ${kind} on ${site}, Hat Tip ${version}, ${browser}`,
    '',
    'What’s wrong with it:',
    '',
  ].join('\n');
}

function sentenceAround(text: string, { span, phrase }: WrongNudge['finding']): string {
  // The draft has changed since, so only the flagged words are certain.
  if (text.slice(span.start, span.end) !== phrase) return phrase;
  const before = text.slice(0, span.start);
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + 1));
  const rest = text.slice(span.end);
  const end = rest.search(/[.!?](?=\s|$)|\n/);
  return shorten(text.slice(start, end === -1 ? undefined : span.end + end + 1).trim());
}

const shorten = (words: string) =>
  words.length > longest ? `${words.slice(0, longest)} …` : words;
