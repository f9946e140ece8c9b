import type { evidence } from '../../lib/analyzer/evidence.ts';

export interface Source {
  readonly title: string;
  /** The kind of evidence, never overstated. */
  readonly level: 'experiment' | 'survey' | 'practice' | 'description';
  readonly found: string;
  /** What it doesn't show. */
  readonly limits: string;
}

/** Every source in `lib/analyzer/evidence.ts`; the compiler reports a missing one. */
export const sources: Readonly<Record<keyof typeof evidence, Source>> = {
  dualPromotion: {
    title:
      'Dual promotion (VanEpps, Hart and Schweitzer, Journal of Personality and Social Psychology, 2024)',
    level: 'experiment',
    found:
      'In seven preregistered studies with 1,448 people, those who credited others while ' +
      'speaking of their own achievements seemed warmer and more competent than those who ' +
      'spoke of themselves alone.',
    limits:
      'The studies measured how individuals come across, not organisations. We assume that it applies to an organisation’s posts.',
  },
  community: {
    title:
      'Information, community, action (Lovejoy and Saxton, Journal of Computer-Mediated Communication, 2012)',
    level: 'description',
    found:
      'Of 4,655 tweets by the 100 largest charities of the United States in 2009, 58.6 % informed, 25.8 % built community and 15.6 % called for action.',
    limits:
      'It describes what large charities did, on one site, long ago. It doesn’t say what they should have done, and the shares are not a target.',
  },
  practice: {
    title: 'What community managers advise',
    level: 'practice',
    found:
      'Five essays by practitioners say that an organisation that only talks about itself is a ' +
      'poor guest, and that a community begins with crediting, tagging and asking people. ' +
      'docs/essays.md follows them line by line.',
    limits: 'It is experience, not tested in an experiment.',
  },
  inclusiveWe: {
    title: '“We” that includes the reader (Sela 2012, Cruz 2017, Labrecque 2020)',
    level: 'practice',
    found:
      'Community managers advise it. Studies of “we” in adverts and posts found that it helped in some settings and hurt in others.',
    limits:
      'Because the effects are mixed, “we” alone never counts as an error here. Nobody can ' +
      'tell for certain whether a “we” includes the reader, and the coach is silent when ' +
      'unsure.',
  },
  dialogue: {
    title:
      'Dialogue and its followers (Saxton and Waters, Journal of Public Relations Research, 2014)',
    level: 'survey',
    found:
      'Among posts of large charities, those that opened a dialogue drew more likes and ' +
      'comments than plain information, and plain information was shared more often.',
    limits:
      'It shows correlations, not causes. Studies of mentions contradict each other, so the coach never promises reach.',
  },
};
