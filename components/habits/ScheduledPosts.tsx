import { useSignal } from '@preact/signals';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

export interface ScheduledActions {
  /** Sets when a scheduled post goes live, as entered by the writer, in milliseconds since 1970. */
  setScheduledTime(id: string, at: number): void;
  removePost(id: string): void;
}

interface Props {
  readonly posts: readonly RecordedPost[];
  readonly actions: ScheduledActions;
  readonly t: Translate;
}

/** Scheduled posts, which count from their own time. Each can be removed, in case it was removed on the site. */
export function ScheduledPosts({ posts, actions, t }: Props) {
  if (posts.length === 0) return null;
  return (
    <details class="scheduled">
      <summary>{t('habitsScheduledTitle', String(posts.length))}</summary>
      <ul class="plain">
        {posts.map(({ id, at, site }) => (
          <li key={id} class="row">
            <span>{t('habitsScheduledOne', [when(at), factsOf(site).name])}</span>
            <button
              type="button"
              aria-label={t('habitsScheduledRemoveName', [when(at), factsOf(site).name])}
              onClick={() => actions.removePost(id)}
            >
              {t('habitsScheduledRemove')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Asks for the time of a scheduled post when the site's dialog couldn't be read. */
export function ScheduledQuestion({
  post: { id, at, site },
  actions,
  t,
}: Omit<Props, 'posts'> & { readonly post: RecordedPost }) {
  const chosen = useSignal('');
  const time = chosen.value === '' ? NaN : new Date(chosen.value).getTime();
  return (
    <form
      class="way scheduled-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(time)) actions.setScheduledTime(id, time);
      }}
    >
      <label for="scheduled-time">{t('popupScheduledAsk', [factsOf(site).name, when(at)])}</label>
      <input
        id="scheduled-time"
        type="datetime-local"
        min={localMinute(at)}
        value={chosen.value}
        onInput={(event) => (chosen.value = event.currentTarget.value)}
      />
      <p class="row">
        <button type="submit" disabled={Number.isNaN(time)}>
          {t('popupScheduledKeep')}
        </button>
        <button type="button" onClick={() => actions.removePost(id)}>
          {t('popupScheduledRemove')}
        </button>
      </p>
    </form>
  );
}

/** "28 November, 09:00", in the reader's language. */
function when(at: number): string {
  return new Date(at).toLocaleString([], {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The value of a datetime-local field: "2026-11-28T09:00". */
function localMinute(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
