import { useSignal } from '@preact/signals';
import type { Finding, Suggestion } from '../../lib/analyzer/finding.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { Applying, PopupActions } from './popup-state.ts';
import { WrongNudge } from './WrongNudge.tsx';

export interface FindingItemProps {
  readonly finding: Finding;
  /** The id of the composer it was found in. */
  readonly composer: string;
  readonly isFirst: boolean;
  /** What became of a clicked suggestion of this finding. */
  readonly applying: Applying | undefined;
  /** True in the side panel, where every suggestion can also be copied in case the page never accepts it. */
  readonly staysOpen: boolean;
  readonly actions: Pick<PopupActions, 'apply' | 'copy' | 'reportNudge' | 'reports'>;
  readonly t: Translate;
}

const says: Readonly<Record<Applying['is'], MessageKey>> = {
  waiting: 'panelWaiting',
  refused: 'panelRefused',
  unverified: 'nudgeUnverified',
};

/** One finding: its sentence, suggestions and evidence. */
export function FindingItem(props: FindingItemProps) {
  const { finding, composer, isFirst, applying, staysOpen, actions, t } = props;
  const reportName = `${composer} ${finding.id}`;
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const copy = async (words: string) => {
    copied.value = (await actions.copy(words)) ? 'yes' : 'failed';
  };
  const take = (suggestion: Suggestion, index: number) => {
    copied.value = 'no';
    if (suggestion.kind !== 'question') return actions.apply(finding.id, index);
    if (suggestion.copy !== undefined) void copy(suggestion.copy);
  };
  const applies = finding.suggestions.some(({ kind }) => kind !== 'question');
  return (
    <section class={`finding is-${finding.category}`}>
      <p class="finding-message">{finding.message}</p>
      <ul class="suggestions">
        {finding.suggestions.map((suggestion, index) => (
          <li key={`${suggestion.kind} ${suggestion.label}`}>
            {suggestion.kind === 'question' && suggestion.copy === undefined ? (
              <span class="question">{suggestion.label}</span>
            ) : (
              <span class="row">
                <button
                  type="button"
                  // One primary action per view: the best suggestion of the first finding.
                  class={isFirst && index === 0 ? 'primary' : ''}
                  onClick={() => take(suggestion, index)}
                >
                  {suggestion.label}
                </button>
                {staysOpen && suggestion.kind !== 'question' && (
                  <button
                    type="button"
                    class="link"
                    aria-label={`${t('panelCopy')}: ${suggestion.text.trim()}`}
                    onClick={() => void copy(suggestion.text.trim())}
                  >
                    {t('panelCopy')}
                  </button>
                )}
              </span>
            )}
            {suggestion.kind !== 'edit' && suggestion.because && (
              <p class="muted small">{suggestion.because}</p>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {applying && <p class="applying">{t(says[applying.is])}</p>}
        {copied.value !== 'no' && (
          <p>{t(copied.value === 'yes' ? 'popupCopied' : 'popupCopyFailed')}</p>
        )}
      </div>
      {applies && !applying && (
        <p class="muted small">{t(staysOpen ? 'panelApplyHint' : 'popupApplyHint')}</p>
      )}
      <details open={actions.reports.has(reportName)}>
        <summary>{t('popupWhy')}</summary>
        <p>{finding.why}</p>
        <p class="muted">{finding.evidence}</p>
        <WrongNudge
          key={reportName}
          write={() => actions.reportNudge(finding)}
          reports={actions.reports}
          name={reportName}
          copy={actions.copy}
          t={t}
        />
      </details>
    </section>
  );
}
