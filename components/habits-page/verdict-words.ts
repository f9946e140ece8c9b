import type { Purpose, Verdict } from '../../lib/analyzer/analysis.ts';
import type { MessageKey } from '../../lib/translate.ts';
import type { Look } from './picture-data.ts';

export const verdictKeys = {
  'brand-only': 'pageVerdictBrandOnly',
  'mostly-us': 'pageVerdictMostlyUs',
  shared: 'pageVerdictShared',
  'community-first': 'pageVerdictCommunityFirst',
  unclear: 'pageVerdictUnclear',
} as const satisfies Record<Verdict, MessageKey>;

/** In the printed report the organisation speaks in the first person. */
export const reportVerdictKeys = {
  ...verdictKeys,
  'brand-only': 'reportVerdictBrandOnly',
  'mostly-us': 'reportVerdictMostlyUs',
  shared: 'reportVerdictShared',
} as const satisfies Record<Verdict, MessageKey>;

export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  'brand-only': 'us',
  'mostly-us': 'us-lightly',
  shared: 'others',
  'community-first': 'together',
  unclear: 'subject',
};

export const purposeKeys = {
  information: 'pagePurposeInformation',
  community: 'pagePurposeCommunity',
  action: 'pagePurposeAction',
} as const satisfies Record<Purpose, MessageKey>;
