/** What a session needs of the world around it; the page's own in production, a test's in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, later; the answer takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface PagePort {
  /** The path the page is at now. */
  path(): string;
  /** Resolves true once the page has the keyboard; false when that never came. */
  focused(signal: AbortSignal): Promise<boolean>;
  /** Puts words on the clipboard; false when the page does not allow it. */
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

/** How long an edit asked for from the popup waits for the page. */
const focusPatience = 60_000;

/** The page this script stands in. `isAlive` is the extension's to say. */
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
    // `focus` comes a moment before `hasFocus` is true where a popup was closed over the page.
    const look = () => {
      // The click that brought the focus is still to come, and moves the caret.
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

/** Where a page's policy forbids the clipboard interface, the old command may still be allowed. */
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
