/** Fields that take letters. */
const fields = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** What the writer did last on this page, heard at the window before the page can hide it. */
export interface Gestures {
  /** Counts how often the focus came to something. */
  arrivals(): number;
  /**
   * True when the writer's last press or key was in another field that is still there: who gets the
   * focus then did not get it from the writer, who may type on unaware.
   */
  isElsewhere(composer: HTMLElement): boolean;
}

/** Listens from the start of the page; what is heard is kept nowhere but here. */
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
    // Tab is the writer's own way to another field.
    if (event.key === 'Tab') last = undefined;
  });
  listen('focusin', () => (arrivals += 1));
  return {
    arrivals: () => arrivals,
    isElsewhere: (composer) =>
      last?.isConnected === true && !composer.contains(last) && last.closest(fields) !== null,
  };
}

/** True for an event in the composer's own text; a page may put a field of its own into a box. */
export function isInText(event: Event, composer: HTMLElement): boolean {
  const [target] = event.composedPath();
  const field = target instanceof Element ? target.closest(fields) : null;
  return field === composer || !composer.matches(fields);
}
