import { readFailure, type Failed } from '../diagnostics/failure.ts';
import type { Send } from '../messages.ts';

/**
 * Reports failures on this page to the background, once per unit. An error that is caught twice on its way
 * out keeps the first unit.
 */
export function createFailed(send: Send): Failed {
  const told = new Set<unknown>();
  return (unit, error) => {
    if (told.has(unit) || told.has(error)) return;
    told.add(unit).add(error);
    // If the background cannot be reached, nothing else of ours works either.
    void send('unit.failed', readFailure(unit, error)).catch(() => {});
  };
}
