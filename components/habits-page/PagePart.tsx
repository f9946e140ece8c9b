import type { ComponentChildren } from 'preact';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Figures, HabitsPageActions } from './habits-page-state.ts';
import type { Listing } from './listing.ts';
import { RecordList } from './RecordList.tsx';

/** Props of every section. */
export interface PartProps {
  readonly figures: Figures;
  readonly listing: Listing;
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

export interface PagePartProps extends PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A heading, its content, and the list of posts behind the figure that was clicked. */
export function PagePart({ id, title, children, figures, listing, actions, t }: PagePartProps) {
  const listed = listing.shown.value;
  return (
    <section class="habits-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {listed?.part === id && (
        <RecordList
          key={listed}
          listed={listed}
          names={figures.names}
          close={listing.close}
          actions={actions}
          t={t}
        />
      )}
    </section>
  );
}

export interface PostsButtonProps {
  readonly part: string;
  readonly listing: Listing;
  readonly posts: readonly RecordedPost[];
  /** The button's text, and the list's title if no other is given. */
  readonly words: string;
  readonly title?: string;
}

/** A figure that lists its posts on click; plain text if there are none. */
export function PostsButton({ part, listing, posts, words, title = words }: PostsButtonProps) {
  if (posts.length === 0) return <>{words}</>;
  return (
    <button type="button" class="link" onClick={() => listing.open({ part, title, posts })}>
      {words}
    </button>
  );
}
