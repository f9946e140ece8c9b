import type { ComponentChildren } from 'preact';

/** What a press does; `isKey` where a key pressed it. */
export type Action = (isKey: boolean) => void;

interface Props {
  readonly class: string;
  readonly action: Action;
  /** The words on it. */
  readonly words?: string;
  /** What it is called where it shows a sign instead of words. */
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly opensDialog?: boolean;
  readonly children?: ComponentChildren;
  readonly sign?: string;
}

const actions = new WeakMap<Element, Action>();

/**
 * A button of the nudge. It listens to nothing itself: a press comes by way of `pressAt`, which asks
 * the browser whether a person was behind it. Its words are painted, not text (nudge.css), so that it
 * needs a name.
 */
export function Press({
  action,
  words,
  label,
  isExpanded,
  opensDialog,
  sign,
  children,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      ref={(button) => {
        if (button) actions.set(button, action);
      }}
      data-words={words}
      data-sign={sign}
      aria-label={label ?? words}
      aria-haspopup={opensDialog && 'dialog'}
      aria-expanded={isExpanded}
    >
      {children}
    </button>
  );
}

/** Does what the button at this element does; false where there is none. */
export function pressAt(target: Element, isKey: boolean): boolean {
  const button = target.closest('button');
  const action = button ? actions.get(button) : undefined;
  action?.(isKey);
  return action !== undefined;
}
