import { changeOf, fewestForPercent } from '../../lib/habits/change.ts';
import type { Habits, KOfN } from '../../lib/habits/statistics.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Figures } from './habits-page-state.ts';

/** "3 of 7"; a percentage only from ten on. */
export function ofWords({ k, n }: KOfN, t: Translate): string {
  return n < fewestForPercent
    ? t('pageOf', [String(k), String(n)])
    : t('pageOfPercent', [String(k), String(n), percentWords({ k, n }, t)]);
}

/** "43 %"; a few are not said to be none, nor almost all to be all. */
export function percentWords({ k, n }: KOfN, t: Translate): string {
  const percent = n === 0 ? 0 : Math.round((100 * k) / n);
  if (percent === 0 && k > 0) return t('pagePercentUnderOne');
  if (percent === 100 && k < n) return t('pagePercentOverMost');
  return t('pagePercent', String(percent));
}

/** How the share of crediting posts moved against the period before; nothing where nothing came before. */
export function changeWords(now: Habits, before: Figures['before'], t: Translate): string {
  if (before === 'reading') return '';
  if (!before || before.crediting.n === 0) return t('pageChangeNothingBefore');
  const was = t('pageChangeBefore', ofWords(before.crediting, t));
  const change = changeOf(now.crediting, before.crediting);
  // Both are said as they are; one post more would move so small a share by much.
  const fewest = Math.min(now.crediting.n, before.crediting.n);
  if (change !== undefined && fewest < fewestForPercent) return was;
  const moved =
    change === undefined
      ? t('pageChangeTooFew')
      : change === 0
        ? t('pageChangeSame')
        : t(change > 0 ? 'pageChangeUp' : 'pageChangeDown', String(Math.abs(change)));
  return `${was} ${moved}`;
}

/** One post, or many. */
export const postsWords = (n: number, t: Translate) =>
  n === 1 ? t('pagePostOne') : t('pagePostMany', String(n));

export const dayWords = (at: number) =>
  new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** Who of those credited credited back, as far as the writer marked it. */
export function reciprocityWords(
  { partners, creditedUs }: Habits,
  t: Translate,
  who: 'you' | 'us' = 'you',
): string {
  const back = new Set(creditedUs.map(({ partner }) => partner.id));
  const [k, n] = [partners.filter(({ partner }) => back.has(partner.id)).length, partners.length];
  if (who === 'us') return t('reportReciprocity', ofWords({ k, n }, t));
  if (k === 0) return t('pageReciprocityNone');
  return n === 1 ? t('pageReciprocityOne') : t('pageReciprocity', [String(k), String(n)]);
}
