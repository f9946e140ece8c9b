import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isCredit } from '../../lib/habits/pick-posts.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { PartnerFigures } from './PartnerFigures.tsx';
import { PagePart, type PartProps } from './PagePart.tsx';
import { Picture } from './Picture.tsx';
import { postsWords, reciprocityWords } from './figure-words.ts';

const part = 'habits-partners';
const mostBars = 10;
/** Shown at first, and added by each click. */
const page = 25;
const nextPage = 100;

/** Who was credited, how long ago, and who credited back. */
export function PartnersPart(props: PartProps) {
  const { figures, listing, actions, t } = props;
  const { habits, partners } = figures;
  const most = useSignal(page);
  const wanted = useSignal('');
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button may be gone: focus the first new line.
    if (most.value === page) return;
    const line = table.current?.querySelectorAll('tbody tr')[most.value - nextPage];
    line?.querySelector('button')?.focus();
  }, [most.value]);
  const counts = new Map(habits.partners.map(({ partner, posts }) => [partner.id, posts]));
  const back = new Map(habits.creditedUs.map(({ partner, posts }) => [partner.id, posts]));
  const waiting = new Set(habits.waiting.map(({ partner }) => partner.id));
  const top = habits.partners.slice(0, mostBars);
  const open = ({ id, name }: Partner) =>
    listing.open({
      part,
      title: t('pagePostsCrediting', name),
      posts: habits.posts.filter((post) => isCredit(post) && post.credited.includes(id)),
    });
  const named = wanted.value.trim().toLowerCase();
  const rows = partners
    .filter(({ name }) => name.toLowerCase().includes(named))
    .toSorted(
      (a, b) =>
        (b.lastCredited ?? 0) - (a.lastCredited ?? 0) ||
        Number(waiting.has(b.id)) - Number(waiting.has(a.id)) ||
        a.name.localeCompare(b.name),
    );
  return (
    <PagePart {...props} id={part} title={t('pagePartnersTitle')}>
      {top.length === 0 ? (
        <p>{t('pageNoPartners')}</p>
      ) : (
        <>
          <p>{reciprocityWords(habits, t)}</p>
          <Picture
            data={{
              shape: 'lying',
              labels: top.map(({ partner }) => partner.name),
              series: [
                {
                  name: t('pagePosts'),
                  look: 'others',
                  values: top.map(({ posts }) => posts),
                },
              ],
            }}
            says={t('pagePartnersSays', [
              String(habits.partners.length),
              top[0]!.partner.name,
              postsWords(top[0]!.posts, t),
            ])}
            pick={(_, label) => open(top[label]!.partner)}
          />
        </>
      )}
      {partners.length > page && (
        <div class="field find-partner">
          <label for="habits-find-partner">{t('pageFindPartner')}</label>
          <input
            id="habits-find-partner"
            type="search"
            value={wanted.value}
            onInput={({ currentTarget }) => (wanted.value = currentTarget.value)}
          />
        </div>
      )}
      {partners.length > 0 && (
        <div ref={table}>
          <PartnerFigures
            rows={rows.slice(0, most.value)}
            all={rows}
            counts={counts}
            back={back}
            waiting={waiting}
            open={open}
            actions={actions}
            t={t}
          />
        </div>
      )}
      {rows.length > most.value && (
        <p>
          <button type="button" onClick={() => (most.value += nextPage)}>
            {t('pageShowMorePartners', String(Math.min(nextPage, rows.length - most.value)))}
          </button>
        </p>
      )}
    </PagePart>
  );
}
