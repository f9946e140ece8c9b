import type { ComponentChildren } from 'preact';
import type { RecordedPost } from '../../lib/habits/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Figures, HabitsPageActions } from './habits-page-state.ts';
import type { Listing } from './listing.ts';
import { RecordList } from './RecordList.tsx';

/** What every part of the page is given. */
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

/** A heading, what stands under it, and the posts behind what was pressed in it. */
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
  /** What the button says, and what its list is called where no other title is given. */
  readonly words: string;
  readonly title?: string;
}

/** A figure that lists its posts when it is pressed; mere words where there are none. */
export function PostsButton({ part, listing, posts, words, title = words }: PostsButtonProps) {
  if (posts.length === 0) return <>{words}</>;
  return (
    <button type="button" class="link" onClick={() => listing.open({ part, title, posts })}>
      {words}
    </button>
  );
}
