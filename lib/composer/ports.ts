/** What a session needs from its surroundings: the real page in production, a fixture in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, later; the returned function cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface PagePort {
  /** The current path of the page. */
  path(): string;
  /** Resolves true once the page has the keyboard focus; false when it never comes. */
  focused(signal: AbortSignal): Promise<boolean>;
  /** Copies to the clipboard; false when the page forbids it. */
  copy(text: string): Promise<boolean>;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How long an edit requested from the popup waits for the page's focus, in milliseconds. */
const focusPatience = 60_000;

/** The ports of the page this script runs in. The extension supplies `isAlive`. */
export function createPagePort(isAlive: () => boolean): PagePort {
  return {
    path: () => location.pathname,
    focused,
    copy,
    isAlive,
  };
}

function focused(signal: AbortSignal): Promise<boolean> {
  if (document.hasFocus()) return Promise.resolve(true);
  const over = AbortSignal.any([signal, AbortSignal.timeout(focusPatience)]);
  return new Promise((resolve) => {
    over.addEventListener('abort', () => resolve(false), { once: true });
    // After a popup over the page closes, `focus` fires slightly before `hasFocus` is true.
    const look = () => {
      // The click that focused the page is still to come, and moves the caret.
      if (document.hasFocus()) setTimeout(resolve, 50, true);
      else if (!over.aborted) requestAnimationFrame(look);
    };
    window.addEventListener('focus', look, { signal: over });
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** Where a page's policy forbids the clipboard API, the old command may still be allowed. */
function copyByEvent(text: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return isDone;
}
