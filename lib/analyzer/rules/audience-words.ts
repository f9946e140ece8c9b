import { evidence } from '../evidence.ts';
import { patternRule } from '../pattern-rule.ts';
import { withCapital } from '../../text/capital.ts';

const number =
  String.raw`(?:(?:over|more than|nearly|almost|up to|an? (?:extra|additional)|another) ` +
  String.raw`)?(?:\d[\d,.]*\s?(?:k|m|million|thousand)?|thousands of|millions of|hundreds of|ten ` +
  String.raw`thousand|a million|as many|even more|more)`;
const people =
  String.raw`(?:people|voters|users|customers|consumers|followers|eyeballs|readers|households|` +
  String.raw`families|residents|viewers|fans|donors|supporters|prospects|leads|subscribers|parents|` +
  String.raw`students|visitors|clients)`;

/** Flags people described as property or as a target number. */
export default patternRule({
  id: 'audience-words',
  category: 'together',
  title: 'People, not a target',
  why: 'Readers notice when they are spoken of as a number to be reached.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  patterns: [
    /\b(?:our|your|the|a) (?:target|core|key|ideal|intended|primary) (?:audiences?|readership|demographics?|markets?|customers?|consumers?|groups?|segments?|public|followers?|donors?|users?)\b/gi,
    /\b(?:our|your) (?:social(?: media)? |online |digital |loyal |growing |engaged |captive |wider )*audiences?\b(?! (?:member|chose|sang|laughed|clapped))/gi,
    new RegExp(
      String.raw`\breach(?:ed|es|ing)? (?:out to )?${number} (?:\p{L}+ ){0,2}?${people}\b`,
      'giu',
    ),
    new RegExp(
      String.raw`\b(?:target(?:ed|ing)?) (?:${number} )?(?:\p{L}+ ){0,1}?${people}\b`,
      'giu',
    ),
    /\b(?:increase|grow|grew|expand|boost|maximi[sz]e)(?:ing|ed)? (?:our|your|the) (?:reach|audience|follower (?:base|count)|following|impressions|footfall)\b/gi,
  ],
  unless: (draft) =>
    /\b(?:concert|theatre|stage|encore|applause|auditorium|gig|play|orchestra|choir|seats?|comedy|panto)\b/i.test(
      draft.text,
    ) && !/\b(?:target|reach(?:ed|ing)?)\b/i.test(draft.text),
  message: (words) =>
    `“${withCapital(words)}”: is there a warmer way to say it, such as “help more neighbours find us”?`,
  suggest: () => [{ kind: 'question', label: 'Neighbours, members, readers, or simply “you”' }],
  examples: {
    flags: [
      'The leaflet speaks to «our target audience» and to no neighbour.',
      'With one more van we could «reach 900 households» a week.',
      'The new letter lets us «grow our audience».',
      'The campaign «reached more than 20,000 people» in March.',
      'It speaks to «our core demographic» and nobody else.',
    ],
    ignores: [
      'There was an audience of six, and a dog.',
      'Traffic will reach 900 cars an hour on the bypass.',
      'The audience sang the last verse.',
      'Target practice is on Tuesdays.',
      'We hope to reach the summit by noon.',
      'Our concert audience got two encores.',
    ],
  },
});
