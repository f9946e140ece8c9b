/** Fields that take text. */
const fields = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** What the writer last did on this page, heard at the window before the page can hide it. */
export interface Gestures {
  /** How often anything received the focus. */
  arrivals(): number;
  /**
   * True when the writer's last click or key was in another field that still exists: then the page moved
   * the focus here, and the writer may be typing on unaware.
   */
  isElsewhere(composer: HTMLElement): boolean;
}

/** Listens from the start of the page and stores nothing. */
export function watchGestures(signal: AbortSignal): Gestures {
  let last: Element | undefined;
  let arrivals = 0;
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    heard: (event: WindowEventMap[Type]) => void,
  ) =>
    window.addEventListener(type, (event) => event.isTrusted && heard(event), {
      signal,
      capture: true,
      passive: true,
    });
  const note = (event: Event) => {
    const [target] = event.composedPath();
    last = target instanceof Element ? target : undefined;
  };
  listen('pointerdown', note);
  listen('keydown', (event) => {
    note(event);
    // With Tab the writer moves to another field on purpose.
    if (event.key === 'Tab') last = undefined;
  });
  listen('focusin', () => (arrivals += 1));
  return {
    arrivals: () => arrivals,
    isElsewhere: (composer) =>
      last?.isConnected === true && !composer.contains(last) && last.closest(fields) !== null,
  };
}

/** True for an event in the composer's own text, not in a field that the page put into the box. */
export function isInText(event: Event, composer: HTMLElement): boolean {
  const [target] = event.composedPath();
  const field = target instanceof Element ? target.closest(fields) : null;
  return field === composer || !composer.matches(fields);
}
