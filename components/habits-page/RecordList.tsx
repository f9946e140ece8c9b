import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import type { HabitsPageActions } from './habits-page-state.ts';
import type { Listed } from './listing.ts';
import { RecordRow } from './RecordRow.tsx';

export interface RecordListProps {
  readonly listed: Listed;
  readonly names: ReadonlyMap<string, string>;
  readonly close: () => void;
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

const page = 100;

/** The posts behind a figure. A deleted post stays as a line with an undo button until the list is closed. */
export function RecordList({ listed, names, close, actions, t }: RecordListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const most = useSignal(page);
  const gone = useSignal<ReadonlySet<string>>(new Set());
  const problem = useSignal('');
  const { title, posts } = listed;
  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    // The button may be gone: focus the first new row.
    const first = most.value > page ? body.current?.rows[most.value - page] : undefined;
    first?.querySelector<HTMLElement>('a, button')?.focus();
  }, [most.value]);
  const change = async (post: RecordedPost, isGone: boolean) => {
    problem.value = '';
    try {
      await (isGone ? actions.deletePost(post) : actions.restore(post));
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
      return;
    }
    const others = [...gone.value].filter((id) => id !== post.id);
    gone.value = new Set(isGone ? [...others, post.id] : others);
  };
  return (
    <div class="record-list" role="group" aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {t('pageListTitle', [title, String(posts.length)])}
      </h3>
      {problem.value && <p role="alert">{problem.value}</p>}
      <table class="data-table stacks">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pageColumnDay')}</th>
            <th scope="col">{t('pageColumnWhere')}</th>
            <th scope="col">{t('pageColumnWhat')}</th>
            <th scope="col">{t('pageColumnCredits')}</th>
            <th scope="col">{t('pageColumnDo')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {posts.slice(0, most.value).map((post) => (
            <RecordRow
              key={post.id}
              post={post}
              names={names}
              isGone={gone.value.has(post.id)}
              change={change}
              t={t}
            />
          ))}
        </tbody>
      </table>
      <p class="row">
        {posts.length > most.value && (
          <button type="button" onClick={() => (most.value += page)}>
            {t('pageShowMore', String(Math.min(page, posts.length - most.value)))}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('pageListClose')}
        </button>
      </p>
    </div>
  );
}
