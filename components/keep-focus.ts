import { useEffect, useRef } from 'preact/hooks';

/** Focusable elements. */
const controls =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

interface Stop {
  readonly at: HTMLElement;
  /** From its parent up. */
  readonly parents: readonly HTMLElement[];
  /** The focusable elements before it. */
  readonly before: readonly HTMLElement[];
}

/** For the container: `<main ref={useKeptFocus()}>`. */
export function useKeptFocus() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => keepFocus(root.current!), []);
  return root;
}

/** A ref callback that focuses an element once it is mounted. */
export const takeFocus = (each: HTMLElement | null) => each?.focus();

/**
 * When the focused control is removed by its own action, moves the focus to what replaced it, or to the title if everything around it changed. A
 * component that knows better moves the focus itself: at once, or later with `data-focus="own"`. Returns a function that stops this.
 */
function keepFocus(root: HTMLElement): () => void {
  let last: Stop | undefined;
  let isAwaited = false;
  const until = new AbortController();
  const { signal } = until;

  const note = ({ target }: Event) => {
    const at = target as HTMLElement;
    const all = findControls(root);
    last = { at, parents: parentsOf(at, root), before: all.slice(0, all.indexOf(at)) };
  };
  const goOn = () => {
    isAwaited = false;
    if (signal.aborted || !last || !isLost(last)) return;
    const next = findNext(root, last);
    if (!next.matches(controls)) next.tabIndex = -1;
    next.focus();
  };
  // After the components' own focus moves, which happen once they are painted.
  const watch = new MutationObserver(() => {
    if (isAwaited || !last || !isLost(last)) return;
    if (last.parents.some(({ dataset }) => dataset['focus'] === 'own')) return;
    isAwaited = true;
    requestAnimationFrame(() => setTimeout(goOn));
  });
  watch.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', note, { signal });
  // A click on empty space drops the focus on purpose.
  root.addEventListener('pointerdown', () => (last = undefined), { signal });
  return () => {
    until.abort();
    watch.disconnect();
  };
}

const isLost = ({ at }: Stop) =>
  document.activeElement === document.body && !(at.isConnected && at.checkVisibility());

function findNext(root: HTMLElement, { parents, before }: Stop): HTMLElement {
  const left = parents.find(({ isConnected }) => isConnected) ?? root;
  const isOther = left === root && before.at(-1)?.isConnected !== true;
  const all = findControls(root);
  const anchor = before.findLast((each) => all.includes(each));
  const next = all[anchor ? all.indexOf(anchor) + 1 : 0] ?? anchor;
  return (!isOther && next) || (root.querySelector<HTMLElement>('h1, h2') ?? root);
}

const findControls = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>(controls)].filter((each) => each.checkVisibility());

function parentsOf(at: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const parent = at.parentElement;
  return !parent || at === root ? [] : [parent, ...parentsOf(parent, root)];
}
