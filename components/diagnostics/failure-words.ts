import type { Failure } from '../../lib/diagnostics/failure.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { factsOf, siteIds } from '../../lib/sites/facts/all-sites.ts';

/** What broke, and what was kept. */
const sentences: Readonly<Record<string, MessageKey>> = {
  rule: 'failureRule',
  composer: 'failureComposer',
  site: 'failureSite',
  publishing: 'failurePublishing',
  storage: 'failureStorage',
  weights: 'failureWeights',
};

/** A failure as a sentence; an unknown unit is shown by its name. */
export function failureInWords({ unit }: Pick<Failure, 'unit'>, t: Translate): string {
  const [kind = '', name = ''] = unit.split(':');
  const site = siteIds.find((id) => id === name);
  const sentence = Object.hasOwn(sentences, kind) ? sentences[kind] : undefined;
  return sentence ? t(sentence, site ? factsOf(site).name : name) : t('failureOther', unit);
}
