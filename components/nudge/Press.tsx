import type { ComponentChildren } from 'preact';

/** A click handler; `isKey` is true for the keyboard. */
export type Action = (isKey: boolean) => void;

interface Props {
  readonly class: string;
  readonly action: Action;
  /** The visible text. */
  readonly words?: string;
  /** The accessible name of an icon button. */
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly opensDialog?: boolean;
  readonly children?: ComponentChildren;
  readonly sign?: string;
}

const actions = new WeakMap<Element, Action>();

/**
 * A button of the nudge. It has no listeners: `pressAt` handles the click, after checking that a person caused it. Its words are painted and not text
 * (nudge.css), so it needs an accessible name.
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

/** Runs the action of the button at this element; false if there is none. */
export function pressAt(target: Element, isKey: boolean): boolean {
  const button = target.closest('button');
  const action = button ? actions.get(button) : undefined;
  action?.(isKey);
  return action !== undefined;
}
