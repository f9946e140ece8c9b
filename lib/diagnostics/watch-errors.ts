import type { Failed } from './failure.ts';

/** Reports uncaught errors in one of our pages or the background. Errors thrown inside extension API listeners don't reach it. */
export function watchErrors(unit: string, failed: Failed): void {
  globalThis.addEventListener(
    'error',
    ({ error }) => error instanceof Error && failed(unit, error),
  );
  globalThis.addEventListener('unhandledrejection', (event) => failed(unit, event.reason));
}
