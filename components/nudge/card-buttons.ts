/** Marks the button the keyboard is at while the page keeps the focus. */
const mark = 'data-current';

/** The buttons of the open card, in reading order. */
export function findButtons(root: ShadowRoot): readonly HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.card button')];
}

/** The button the keyboard is at. */
export function findCurrent(root: ShadowRoot): HTMLButtonElement | undefined {
  return findButtons(root).find(
    (button) => button === root.activeElement || button.hasAttribute(mark),
  );
}

/** Moves to a button. Inside a dialog that traps the focus, the button only looks focused. */
export function goToButton(root: ShadowRoot, button: HTMLButtonElement | undefined): void {
  for (const other of findButtons(root)) other.removeAttribute(mark);
  button?.focus();
  if (button && root.activeElement !== button) button.setAttribute(mark, '');
}

/** The keyboard starts at the finding's first suggestion. */
export function goToFirst(root: ShadowRoot): void {
  const buttons = findButtons(root);
  const best = ['suggestion', 'quiet'].map((name) =>
    buttons.find(({ classList }) => classList.contains(name)),
  );
  goToButton(root, best.find(Boolean) ?? buttons[0]);
}
