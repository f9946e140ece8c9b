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
      'In seven preregistered studies with 1,448 people, those who credited others while speaking of their own achievements seemed warmer and more competent than those who spoke of themselves alone.',
    limits:
      'The studies looked at how single people come across, not organisations. That it carries over to the posts of an organisation is our reading.',
  },
  community: {
    title:
      'Information, community, action (Lovejoy and Saxton, Journal of Computer-Mediated Communication, 2012)',
    level: 'description',
    found:
      'Of 4,655 tweets by the 100 largest charities of the United States in 2009, 58.6 % informed, 25.8 % built community and 15.6 % called for action.',
    limits:
      'It tells what large charities did, on one site, long ago. It does not say what they should have done, and the shares are no target.',
  },
  practice: {
    title: 'What people who look after communities advise',
    level: 'practice',
    found:
      'Five essays by practitioners say that an organisation which only speaks of itself is a poor guest, and that crediting, tagging and asking people is how a community begins. docs/essays.md follows them line by line.',
    limits: 'It is experience, and has not been tested in an experiment.',
  },
  inclusiveWe: {
    title: '“We” that takes the reader in (Sela 2012, Cruz 2017, Labrecque 2020)',
    level: 'practice',
    found:
      'People who look after communities advise it. The studies of “we” in adverts and posts found that it helped in some settings and hurt in others.',
    limits:
      'Because the effects are mixed, “we” by itself is never called an error here. Whether a “we” takes the reader in cannot be told with certainty, and where the coach is unsure it keeps silent.',
  },
  dialogue: {
    title:
      'Dialogue and its followers (Saxton and Waters, Journal of Public Relations Research, 2014)',
    level: 'survey',
    found:
      'Among posts of large charities, those that opened a dialogue drew more likes and comments than plain information, and plain information was passed on more often.',
    limits:
      'It counts what went together and does not show what caused it. Studies of mentions contradict each other, so the coach never promises reach.',
  },
};
