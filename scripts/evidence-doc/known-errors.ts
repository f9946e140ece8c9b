import type { Analysis } from '../../lib/analyzer/analysis.ts';

/** A known kind of error, with an invented draft that shows it. A test checks that it still occurs. */
export interface KnownError {
  readonly kind: string;
  readonly draft: string;
  /** What a reader sees in the draft, and what the coach makes of it. */
  readonly told: string;
  isThere(analysis: Analysis, words: (span: { start: number; end: number }) => string): boolean;
}

export const knownErrors: readonly KnownError[] = [
  {
    kind: 'A tag inside the name of an event counts as a credit',
    draft: 'Find our stall at @WendBookFair all weekend. We have our whole winter list with us.',
    told: 'The tag says where, and credits nobody. The coach counts it as a credit.',
    isThere: ({ credits, verdict }, words) =>
      credits.map(words).includes('@WendBookFair') && verdict !== 'brand-only',
  },
  {
    kind: 'Irony is taken literally',
    draft: 'Thanks to @FenwayLifts for the third cold morning on the stairs.',
    told: 'A reader hears the sigh. The coach says “You thanked @FenwayLifts by name.” Plain blame stops the praise; irony doesn’t.',
    isThere: ({ praise }) => praise.some(({ rule }) => rule === 'thanks-by-name'),
  },
  {
    kind: 'A colleague quoted without a title counts as an outsider',
    draft: '"It was a long winter," says Ida Brindle. Our new boiler is in.',
    told: 'Ida Brindle may look after the boiler. Without a title or an entry in the partner book, the coach assumes that she is a guest.',
    isThere: ({ uncredited }, words) =>
      uncredited.some((name) => words(name) === 'Ida Brindle' && name.staff !== true),
  },
  {
    kind: 'Titles in old retweets count as names',
    draft: 'RT @wendbooks: an evening with Grey Heron, our book of the month',
    told: 'Grey Heron is a book. Two capitalised words after “with” look like somebody who deserves a tag.',
    isThere: ({ uncredited }, words) => uncredited.map(words).includes('Grey Heron'),
  },
  {
    kind: 'Real questions count as rhetorical ones, and the post’s purpose is then wrong',
    draft:
      'Who has a piano that nobody plays? Bring it to our yard on Saturday and buy your ticket for the smashing.',
    told:
      'It asks for an answer. Because a call to action follows, the coach treats the question ' +
      'as an opener and the post as a pitch. Short replies are mistaken for broadcasts in the ' +
      'same way.',
    isThere: ({ asks, purpose }) => !asks && purpose === 'action',
  },
  {
    kind: 'News, announcements and positions get confused as topics',
    draft: 'From Monday our shop opens an hour earlier.',
    told: 'It is an announcement; the coach calls it an event. The topic decides the words of a partner’s button and appears in your figures.',
    isThere: ({ topic }) => topic !== 'announcement',
  },
  {
    kind: 'An affectionate “our” counts as ownership',
    draft: 'Our feathered friends are back on the marsh this week, in their thousands.',
    told: 'Nobody owns the geese. The coach reads “our” as in “our shop”.',
    isThere: ({ verdict }) => verdict === 'brand-only',
  },
  {
    kind: 'Things bought from others count as the organisation’s own',
    draft: 'Our season tickets for the lido have arrived and we are first in the queue.',
    told: 'The post is about the lido. The coach reads “our tickets” as a sale.',
    isThere: ({ verdict }) => verdict === 'brand-only',
  },
];
