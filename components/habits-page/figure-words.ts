import { changeOf, fewestForPercent } from '../../lib/habits/change.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { KOfN } from '../../lib/habits/k-of-n.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Figures } from './habits-page-state.ts';

/** "3 of 7"; a percentage from ten upwards. */
export function ofWords({ k, n }: KOfN, t: Translate): string {
  return n < fewestForPercent
    ? t('pageOf', [String(k), String(n)])
    : t('pageOfPercent', [String(k), String(n), percentWords({ k, n }, t)]);
}

/** "43 %"; never rounds a few down to none, or almost all up to all. */
export function percentWords({ k, n }: KOfN, t: Translate): string {
  const percent = n === 0 ? 0 : Math.round((100 * k) / n);
  if (percent === 0 && k > 0) return t('pagePercentUnderOne');
  if (percent === 100 && k < n) return t('pagePercentOverMost');
  return t('pagePercent', String(percent));
}

/** How the share of crediting posts changed from the previous period; empty if there was none. */
export function changeWords(now: Habits, before: Figures['before'], t: Translate): string {
  if (before === 'reading') return '';
  if (!before || before.crediting.n === 0) return t('pageChangeNothingBefore');
  const was = t('pageChangeBefore', ofWords(before.crediting, t));
  const change = changeOf(now.crediting, before.crediting);
  // Show both counts: with so few posts, one more would change the percentage a lot.
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

/** Singular or plural. */
export const postsWords = (n: number, t: Translate) =>
  n === 1 ? t('pagePostOne') : t('pagePostMany', String(n));

export const dayWords = (at: number) =>
  new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** How many of the credited partners credited back, as far as the writer recorded it. */
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
