import { signal, type ReadonlySignal } from '@preact/signals';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';

export interface Listed {
  /** The section it is shown in. */
  readonly part: string;
  readonly title: string;
  readonly posts: readonly RecordedPost[];
}

/** The posts behind a figure: one list at a time, in the section that was clicked. */
export interface Listing {
  readonly shown: ReadonlySignal<Listed | undefined>;
  open(listed: Listed): void;
  /** Closes the list and returns the focus to the clicked figure. */
  close(): void;
  /** The figures changed, so close the list. */
  drop(): void;
}

export function createListing(): Listing {
  const shown = signal<Listed | undefined>(undefined);
  let opener: Element | null = null;
  return {
    shown,
    open(listed) {
      opener = document.activeElement;
      shown.value = listed;
    },
    close() {
      const { part } = shown.value ?? {};
      shown.value = undefined;
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      const back =
        isThere && opener !== document.body ? opener : document.getElementById(`${part}`);
      if (back instanceof HTMLElement) back.focus();
    },
    drop: () => (shown.value = undefined),
  };
}
