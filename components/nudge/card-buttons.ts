/** The button the keys are at while the page holds the focus itself. */
const mark = 'data-current';

/** The buttons of the open card, in the order they are read. */
export function findButtons(root: ShadowRoot): readonly HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.card button')];
}

/** The button the keys are at. */
export function findCurrent(root: ShadowRoot): HTMLButtonElement | undefined {
  return findButtons(root).find(
    (button) => button === root.activeElement || button.hasAttribute(mark),
  );
}

/** Goes to a button; a dialog that keeps the focus to itself gets it shown as if it had it. */
export function goToButton(root: ShadowRoot, button: HTMLButtonElement | undefined): void {
  for (const other of findButtons(root)) other.removeAttribute(mark);
  button?.focus();
  if (button && root.activeElement !== button) button.setAttribute(mark, '');
}

/** Where the keys begin: at what answers the finding. */
export function goToFirst(root: ShadowRoot): void {
  const buttons = findButtons(root);
  const best = ['suggestion', 'quiet'].map((name) =>
    buttons.find(({ classList }) => classList.contains(name)),
  );
  goToButton(root, best.find(Boolean) ?? buttons[0]);
}
