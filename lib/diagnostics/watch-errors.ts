import type { Failed } from './failure.ts';

/**
 * Tells of what breaks in one of our own pages or the background and was caught by nobody. What is
 * thrown while the browser's own events are heard it is not told of.
 */
export function watchErrors(unit: string, failed: Failed): void {
  globalThis.addEventListener(
    'error',
    ({ error }) => error instanceof Error && failed(unit, error),
  );
  globalThis.addEventListener('unhandledrejection', (event) => failed(unit, event.reason));
}
