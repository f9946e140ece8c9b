import { readFailure, type Failed } from '../diagnostics/failure.ts';
import type { Send } from '../messages.ts';

/**
 * Tells the background of what broke on this page, each unit once: an error that is caught twice
 * on its way out has the name it was given first.
 */
export function createFailed(send: Send): Failed {
  const told = new Set<unknown>();
  return (unit, error) => {
    if (told.has(unit) || told.has(error)) return;
    told.add(unit).add(error);
    // Nobody there to be told: then nothing else of ours goes on either.
    void send('unit.failed', readFailure(unit, error)).catch(() => {});
  };
}
