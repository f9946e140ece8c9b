import { createPartnerBook } from '../organisation/find-partners.ts';
import { blankPartner } from '../organisation/partner.ts';
import type { Partner } from '../organisation/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import type { AnalyzerContext } from './context.ts';
import type { Example } from './define-rule.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped-model.ts';
import { annotateText } from './read-draft.ts';

/** The fictional museum in all examples. */
export const exampleProfile: Profile = {
  ...blankProfile,
  id: 'example',
  name: 'Haven Museum',
  aliases: ['the Haven'],
  handles: { x: 'havenmuseum' },
  domains: ['havenmuseum.example'],
  hashtags: ['HavenMuseum'],
  causes: ['local history'],
  followedFor: [
    'Old photographs of the harbour and its boats',
    'Help with tracing your family history',
    'Knitting patterns that fishermen wore',
  ],
  staffTitles: ['Harbour Keeper'],
  peopleWords: ['lamplighters'],
  partnerWords: ['corporate friends'],
  quietWords: ['Operation Lantern'],
  houseWords: [
    { avoid: 'service users', use: 'people we support', reason: 'They asked us to.' },
    { avoid: 'the needy', use: '', reason: 'It names people by what they lack' },
    { avoid: 'punters', use: 'visitors', reason: '' },
    { avoid: 'users', use: 'app users', reason: 'Our reading room has users too' },
  ],
};

const partner = (id: string, name: string, more: Partial<Partner>): Partner => ({
  ...blankPartner,
  id,
  name,
  ...more,
});

/** The partner book in the examples. */
export const examplePartners: readonly Partner[] = [
  partner('riverside', 'Riverside Food Bank', {
    handles: { x: 'RiversideFB', linkedin: 'riverside-food-bank', facebook: 'riversidefb' },
    topics: ['food', 'soup'],
  }),
  partner('choir', 'Mill Lane Choir', { doNotTag: true, handles: { x: 'MillLaneChoir' } }),
  partner('fund', 'Orchard Fund', { kind: 'funder', creditLine: 'Supported by Orchard Fund 2026' }),
  partner('lottery', 'Anchor Lottery', {
    kind: 'funder',
    handles: { x: 'AnchorLottery' },
    creditHashtags: ['AnchorMade'],
    creditFor: ['Lamps for the Quay'],
  }),
  partner('amira', 'Amira Khan', { kind: 'volunteer', consent: true }),
  partner('joan', 'Joan Bell', { kind: 'staff', consent: true }),
];

/** A model that takes every post for brand-only: for tests of the card. */
export const certainModel: Model = {
  ...shippedModel,
  second: {
    ...shippedModel.second,
    brandOnly: {
      weights: shippedModel.second.brandOnly.weights.map(() => 0),
      bias: [-9, 9],
    },
  },
};

/** A context without history, as a new writer has. */
export function exampleContext(more: Partial<AnalyzerContext> = {}): AnalyzerContext {
  return {
    profile: exampleProfile,
    book: createPartnerBook(examplePartners, 1),
    model: shippedModel,
    recent: [],
    mutedRules: new Set(),
    mutedPhrases: [],
    restingRules: new Set(),
    ...more,
  };
}

/** A draft from an example, without its marks. */
export function exampleDraft(example: Example): Draft {
  const {
    text,
    site = 'x',
    kind = 'post',
  } = typeof example === 'string' ? { text: example } : example;
  return {
    ...annotateText(
      text.replaceAll(/[«»]/g, ''),
      site,
      examplePartners.map(({ name }) => name),
    ),
    site,
    kind,
    author: { site, handle: 'havenmuseum' },
    replyingTo: [],
    rest: [],
  };
}

/** The words an example marks; an example without marks stands for the whole draft. */
export function markedWords(example: Example): string[] {
  const text = typeof example === 'string' ? example : example.text;
  return [...text.matchAll(/«(.+?)»/gs)].map(([, words]) => words ?? '');
}

/** The text of an example, marks included. */
export function exampleText(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
