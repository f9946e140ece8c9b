import type { MessageKey } from '../translate.ts';

/** How people get the files of an importer, in short steps: keys of messages.json. */
export interface HowTo {
  readonly title: MessageKey;
  readonly steps: readonly MessageKey[];
}

/**
 * The steps for each importer, in the order shown. They have a file of their own, so that the page
 * that shows them does not load the code that reads the files.
 */
export const howTo = {
  xArchive: { title: 'pastHowX', steps: ['pastHowX1', 'pastHowX2', 'pastHowX3'] },
  xAnalytics: { title: 'pastHowAnalytics', steps: ['pastHowAnalytics1', 'pastHowAnalytics2'] },
  linkedin: {
    title: 'pastHowLinkedin',
    steps: ['pastHowLinkedin1', 'pastHowLinkedin2', 'pastHowLinkedin3'],
  },
  facebook: {
    title: 'pastHowFacebook',
    steps: ['pastHowFacebook1', 'pastHowFacebook2', 'pastHowFacebook3'],
  },
  metaSuite: { title: 'pastHowMeta', steps: ['pastHowMeta1', 'pastHowMeta2'] },
  bluesky: { title: 'pastHowBluesky', steps: ['pastHowBluesky1', 'pastHowBluesky2'] },
} as const satisfies Record<string, HowTo>;
