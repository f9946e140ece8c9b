import type { Choice } from '../../lib/habits/pick-posts.ts';
import type { Translate } from '../../lib/translate.ts';
import { accountWords } from '../dashboard/post-words.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import type { Figures } from './habits-page-state.ts';
import { kindKeys } from './kind-words.ts';

/** "Only: X, replies." Empty when nothing is filtered out. */
export function chosenWords(
  { site, account, kind }: Choice,
  accounts: Figures['accounts'],
  t: Translate,
): string {
  const author = accounts.find(({ id }) => id === account)?.author;
  const words = [
    site && factsOf(site).name,
    author && accountWords(author, t),
    kind && t(kindKeys[kind]),
  ].filter(Boolean);
  return words.length > 0 ? t('reportOnly', words.join(', ')) : '';
}
