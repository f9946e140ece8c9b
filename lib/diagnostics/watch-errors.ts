import type { Failed } from './failure.ts';

/** Tells of everything that breaks in one of our own pages, workers or the background and was caught by nobody. */
export function watchErrors(unit: string, failed: Failed): void {
  globalThis.addEventListener('error', (event) => failed(unit, event.error));
  globalThis.addEventListener('unhandledrejection', (event) => failed(unit, event.reason));
}
