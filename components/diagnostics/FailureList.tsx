import type { KeptFailure } from '../../lib/diagnostics/diagnosis.ts';
import type { Translate } from '../../lib/translate.ts';
import { failureInWords } from './failure-words.ts';

interface Props {
  readonly failures: readonly KeptFailure[];
  readonly t: Translate;
}

/** Each failure once: in words, then with the details a developer needs. */
export function FailureList({ failures, t }: Props) {
  return (
    <ul class="plain failures">
      {failures.map((failure) => (
        <li key={failure.id}>
          <p>{failureInWords(failure, t)}</p>
          <p class="muted small">
            {t('failureWhen', [
              failure.times.toLocaleString(),
              moment(failure.last),
              failure.version,
            ])}{' '}
            <code>{[failure.unit, failure.error, failure.where].join(' ').trim()}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}

const moment = (at: number) =>
  new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
