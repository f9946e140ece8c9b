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
    kind: 'A tag inside the name of an event is taken for a credit',
    draft: 'Find our stall at @WendBookFair all weekend. We have our whole winter list with us.',
    told: 'The tag says where, and credits nobody. The coach counts it as somebody brought in.',
    isThere: ({ credits, verdict }, words) =>
      credits.map(words).includes('@WendBookFair') && verdict !== 'brand-only',
  },
  {
    kind: 'Irony is taken at its word',
    draft: 'Thanks to @FenwayLifts for the third cold morning on the stairs.',
    told: 'A reader hears the sigh. The coach says “You thanked @FenwayLifts by name.” Blame in plain words keeps praise back; irony does not.',
    isThere: ({ praise }) => praise.some(({ rule }) => rule === 'thanks-by-name'),
  },
  {
    kind: 'A colleague quoted without a title is taken for an outsider',
    draft: '"It was a long winter," says Ida Brindle. Our new boiler is in.',
    told: 'Ida Brindle may well keep the boiler. Without a title or an entry in the partner book the coach takes her for a guest.',
    isThere: ({ uncredited }, words) =>
      uncredited.some((name) => words(name) === 'Ida Brindle' && name.staff !== true),
  },
  {
    kind: 'Titles in old retweets are taken for names',
    draft: 'RT @wendbooks: an evening with Grey Heron, our book of the month',
    told: 'Grey Heron is a book. Two capitals behind “with” look like somebody who deserves a tag.',
    isThere: ({ uncredited }, words) => uncredited.map(words).includes('Grey Heron'),
  },
  {
    kind: 'Real questions are taken for rhetorical ones, and what a post is for is then wrong',
    draft:
      'Who has a piano that nobody plays? Bring it to our yard on Saturday and buy your ticket for the smashing.',
    told: 'It asks for an answer. With a call behind it the coach takes the question for an opener and the post for a pitch. Short replies are mistaken for broadcasts in the same way.',
    isThere: ({ asks, purpose }) => !asks && purpose === 'action',
  },
  {
    kind: 'News, announcement and position run together as topics',
    draft: 'From Monday our shop opens an hour earlier.',
    told: 'It is an announcement; the coach calls it an event. The topic chooses the words of a partner’s button and stands in your figures.',
    isThere: ({ topic }) => topic !== 'announcement',
  },
  {
    kind: 'What is “ours” in affection is taken for our own',
    draft: 'Our feathered friends are back on the marsh this week, in their thousands.',
    told: 'Nobody owns the geese. The coach reads “our” as it reads it in “our shop”.',
    isThere: ({ verdict }) => verdict === 'brand-only',
  },
  {
    kind: 'What we hold of others is taken for our own',
    draft: 'Our season tickets for the lido have arrived and we are first in the queue.',
    told: 'The post is about the lido. The coach hears “our tickets” and thinks of a sale.',
    isThere: ({ verdict }) => verdict === 'brand-only',
  },
];
