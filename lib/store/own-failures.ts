import { browser } from '../browser.ts';
import type { KeptFailure } from '../diagnostics/diagnosis.ts';
import { watchErrors } from '../diagnostics/watch-errors.ts';
import { createSend } from '../messages.ts';
import { createFailures, type Failures } from './failures.ts';

const send = createSend((envelope) => browser.runtime.sendMessage(envelope));

/** Where one of our pages, or the background, records its failures; uncaught ones are recorded under `unit`. */
export function openFailures(unit: string): Failures {
  const { version } = browser.runtime.getManifest();
  const failures = createFailures({ version, now: () => Date.now() });
  watchErrors(unit, failures.note);
  return failures;
}

/** Newest first, each once; including those that only the background knows because they couldn't be stored. */
export async function readFailures(failures: Failures): Promise<readonly KeptFailure[]> {
  const [kept, { failures: held }] = await Promise.all([
    failures.all(),
    send('failures.held', {}).catch(() => ({ failures: [] })),
  ]);
  const more = held.filter(({ id }) => !kept.some((each) => each.id === id));
  return [...kept, ...more].sort((a, b) => b.last - a.last);
}

/** Deletes the failures here and those the background holds. */
export async function forgetFailures(failures: Failures): Promise<void> {
  await failures.clear();
  await send('failures.forget', {}).catch(() => undefined);
}
