import { dayOf } from '../../lib/habits/by-time.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

export interface PostDotsProps {
  readonly posts: readonly RecordedPost[];
  readonly names: ReadonlyMap<string, string>;
  readonly openPost: (url: string) => void;
  readonly t: Translate;
}

/** As many dots as fit in two rows; the newest are shown. */
const most = 40;

/** One dot per post, oldest first, filled if the post credits somebody; clicking opens the post. */
export function PostDots({ posts, names, openPost, t }: PostDotsProps) {
  return (
    <ul class="dots" aria-label={t('habitsDots')}>
      {posts
        .slice(0, most)
        .toReversed()
        .map((post) => {
          const { url } = post;
          const plain = dotLabel(post, names, t);
          const label = post.scheduled ? t('habitsDotScheduled', plain) : plain;
          const dot = (
            <span
              class={`dot${post.creditsSomeone ? ' is-filled' : ''}${post.scheduled ? ' is-scheduled' : ''}`}
            />
          );
          return (
            <li key={post.id}>
              {url === undefined ? (
                // Without an address there is nothing to open.
                <span class="dot-button" role="img" aria-label={label} title={label}>
                  {dot}
                </span>
              ) : (
                <button
                  type="button"
                  class="dot-button"
                  aria-label={label}
                  title={label}
                  onClick={() => openPost(url)}
                >
                  {dot}
                </button>
              )}
            </li>
          );
        })}
    </ul>
  );
}

/** When, where and whom. */
export function dotLabel(
  post: RecordedPost,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const date = new Date(dayOf(post)).toLocaleDateString([], { day: 'numeric', month: 'long' });
  const day = t('habitsDotWhen', [date, factsOf(post.site).name]);
  if (!post.creditsSomeone) return t('habitsDotPlain', day);
  const credited = post.credited.flatMap((id) => names.get(id) ?? []);
  const tagged = post.tagged.map((handle) => `@${handle}`);
  const who = credited.length > 0 ? credited : tagged;
  return who.length > 0 ? t('habitsDotNames', [day, who.join(', ')]) : t('habitsDotCredits', day);
}
