import { shippedModel } from '../../lib/analyzer/model/shipped-model.ts';
import type { AnalyzerCache, AnalyzerContext } from '../../lib/analyzer/analyze.ts';
import { annotateText } from '../../lib/analyzer/reading/read-draft.ts';
import { createPartnerBook } from '../../lib/partners/find-partners.ts';
import { blankPartner } from '../../lib/partners/partner.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { blankProfile } from '../../lib/organisation/profile.ts';
import type { Draft } from '../../lib/post.ts';
import { sampleText } from './sample-text.ts';

/** Text designed to be slow, as a fragment to repeat. */
export const hostileSeeds: readonly (readonly [name: string, seed: string])[] = [
  ['ordinary', sampleText(1, 3000)],
  ["it's", "it's "],
  ['dots', '. '],
  ['dashes', '- '],
  ['"a, "', 'a, '],
  ['capitals', 'Aa '],
  ['one word', 'a'],
  ['quotes', '"a '],
  ['at signs', '@a '],
  ['our partners', 'our local '],
  ['thank you', 'thank you so '],
  ['questions', 'what do you? '],
  ['marks', 'e\u0301'],
];
/** Never caches, so every repeated sentence is read again. */
export const forgetful: AnalyzerCache = { get: () => undefined, set: () => {}, size: 0 };

/** A long text as the posts of a thread, so that all of it is read. */
export function inBoxes(text: string): Draft {
  const boxes = text.match(/[\s\S]{1,10000}/g) ?? [];
  return { ...draftOf(boxes[0] ?? ''), rest: boxes.slice(1).map((box) => annotateText(box, 'x')) };
}

export function draftOf(text: string): Draft {
  return {
    ...annotateText(text, 'x'),
    site: 'x',
    kind: 'post',
    author: { site: 'x' },
    replyingTo: [],
    rest: [],
  };
}

/** A context with a book of that many partners. */
export function contextWith(partners: number): AnalyzerContext {
  const list = Array.from({ length: partners }, (_, i): Partner => ({
    ...blankPartner,
    id: String(i),
    name: `Riverside ${i} Trust`,
    handles: { x: `river${i}` },
    topics: ['soup'],
  }));
  return {
    profile: {
      ...blankProfile,
      id: 'p',
      name: 'Haven Museum',
      handles: { x: 'havenmuseum' },
    },
    book: createPartnerBook(list, partners),
    model: shippedModel,
    recent: [],
    mutedRules: new Set(),
    mutedPhrases: [],
    restingRules: new Set(),
  };
}

/** The same text after typing one letter in its middle. */
export function typeOne(text: string): string {
  const middle = text.indexOf(' ', text.length / 2);
  return `${text.slice(0, middle)}x${text.slice(middle)}`;
}
