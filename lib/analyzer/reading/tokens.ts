import type { Span } from '../../text/span.ts';
import type { SentenceFacts } from './facts.ts';

/** The facts of a sentence that the model uses. */
export type ReadableFacts = Pick<
  SentenceFacts,
  | 'text'
  | 'tags'
  | 'links'
  | 'hashtags'
  | 'own'
  | 'partners'
  | 'outsiders'
  | 'groups'
  | 'quoted'
  | 'calls'
  | 'thanks'
  | 'asks'
  | 'we'
>;

/** A word, punctuation mark or name. The span is relative to the sentence, in UTF-16 units. */
export interface Token extends Span {
  /** The word in lower case, or the class that replaces it: "<own>", "<tag>", "<number>". */
  readonly key: string;
  /** The class of a recognised name or number; `word` or `mark` for the rest. */
  readonly type: 'word' | 'mark' | 'own' | 'tag' | 'link' | 'hashtag' | 'number' | 'date';
  readonly capital: boolean;
}

interface Known extends Span {
  readonly key: string;
  readonly type: Token['type'];
}

const piece =
  /[£$€₹]\s?\d[\d.,]*\w?|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm|%|k|m|h|km)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[!?:"()&/|•–—-]|\.{3}|…/giu;

const dates = new Set(
  (
    'january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday ' +
    'saturday sunday mon tue tues wed thu thurs fri sat sun'
  ).split(' '),
);

/** Splits a sentence into tokens; each recognised part (own names, tags, links) becomes one token. */
export function tokensOf(facts: ReadableFacts): Token[] {
  const { text } = facts;
  const tokens: Token[] = [];
  let at = 0;
  for (const known of knownIn(facts)) {
    if (known.start < at) continue;
    addWords(text, at, known.start, tokens);
    tokens.push({ ...known, capital: true });
    at = known.end;
  }
  addWords(text, at, text.length, tokens);
  return tokens;
}

function knownIn({ text, tags, links, hashtags, own, partners }: ReadableFacts): Known[] {
  const known: Known[] = [];
  const add = ({ start, end }: Span, key: string, type: Token['type']) =>
    known.push({ start, end, key, type });
  for (const tag of tags) add(tag, tag.own ? '<own>' : '<tag>', tag.own ? 'own' : 'tag');
  for (const link of links) add(link, link.own ? '<own-link>' : '<link>', 'link');
  for (const name of own) add(name, '<own>', 'own');
  for (const { span, partner } of partners) {
    const isStaff = partner.kind === 'staff';
    add(span, isStaff ? '<own>' : '<tag>', isStaff ? 'own' : 'tag');
  }
  for (const hashtag of hashtags) {
    const word = text.slice(hashtag.start + 1, hashtag.end).toLowerCase();
    add(hashtag, hashtag.own ? '<own-hashtag>' : `#${word}`, 'hashtag');
  }
  return known.sort((a, b) => a.start - b.start || b.end - a.end);
}

function addWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(piece)) {
    const [word] = match;
    const start = from + match.index;
    const end = start + word.length;
    tokens.push({ start, end, ...classify(word), capital: /^\p{Lu}/u.test(word) });
  }
}

function classify(word: string): Pick<Token, 'key' | 'type'> {
  const key = word.toLowerCase();
  if (/^[£$€₹]/.test(word)) return { key: '<money>', type: 'number' };
  if (/^\d/.test(word)) return { key: numberClass(key), type: 'number' };
  if (dates.has(key)) return { key, type: 'date' };
  return { key, type: /\p{L}/u.test(word) ? 'word' : 'mark' };
}

function numberClass(word: string): string {
  if (/^(?:\d{1,2}[:.]\d\d(?:am|pm)?|\d{1,2}(?:am|pm))$/.test(word)) return '<time>';
  if (/^(?:19|20)\d\d$/.test(word)) return '<year>';
  if (word.endsWith('%')) return '<percent>';
  if (/(?:st|nd|rd|th)$/.test(word)) return '<ordinal>';
  return word.length > 3 || /,\d{3}/.test(word) ? '<large-number>' : '<number>';
}
