import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Diagnosis } from '../../lib/diagnostics/diagnosis.ts';
import type { Translate } from '../../lib/translate.ts';
import { FailureList } from './FailureList.tsx';
import { SiteList } from './SiteList.tsx';

/** State and actions of the Diagnostics section. */
export interface Diagnostics {
  /** Undefined until the first check finishes. */
  readonly diagnosis: ReadonlySignal<Diagnosis | undefined>;
  /** Deletes the failures recorded so far. */
  forget(): Promise<void>;
  /** Copies everything here as text. */
  copy(): Promise<boolean>;
}

export interface DiagnosticsViewProps {
  readonly diagnostics: Diagnostics;
  readonly t: Translate;
}

/** What runs here, what failed, and how to report it. */
export function DiagnosticsView({ diagnostics, t }: DiagnosticsViewProps) {
  const said = useSignal('');
  const found = diagnostics.diagnosis.value;
  if (!found) return <p class="muted">{t('dashboardLoading')}</p>;
  const copy = async () => {
    said.value = t((await diagnostics.copy()) ? 'diagnosticsCopied' : 'popupCopyFailed');
  };
  const { version, browser, language, failures } = found;
  return (
    <>
      <p>{t('diagnosticsLead')}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => void copy()}>
          {t('diagnosticsCopy')}
        </button>
        <span role="status">{said}</span>
      </p>
      <h2>{t('diagnosticsFailures')}</h2>
      {failures.length === 0 ? (
        <p class="empty">{t('diagnosticsNone')}</p>
      ) : (
        <>
          <FailureList failures={failures} t={t} />
          <p>
            <button type="button" onClick={() => void diagnostics.forget()}>
              {t('diagnosticsForget')}
            </button>
          </p>
        </>
      )}
      <h2>{t('diagnosticsRuns')}</h2>
      <p>{t('diagnosticsHere', [version, browser, language])}</p>
      <SiteList sites={found.sites} t={t} />
      <p>
        {found.records
          ? t(
              'diagnosticsRecords',
              Object.values(found.records)
                .reduce((a, b) => a + b, 0)
                .toLocaleString(),
            )
          : t('diagnosticsNoRecords')}
      </p>
      <h2>{t('diagnosticsWrong')}</h2>
      <p>{t('diagnosticsWrongHow')}</p>
    </>
  );
}
