import { useSignal } from '@preact/signals';
import type { Analysis, Verdict } from '../../lib/analyzer/analysis.ts';
import type { Finding, Suggestion } from '../../lib/analyzer/finding.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { Meter } from '../meter/Meter.tsx';
import type { PopupActions } from './popup-state.ts';

const verdicts: Readonly<Record<Verdict, MessageKey>> = {
  'brand-only': 'verdictBrandOnly',
  'mostly-us': 'verdictMostlyUs',
  shared: 'verdictShared',
  'community-first': 'verdictCommunityFirst',
  unclear: 'verdictUnclear',
};

function verdictKey({ quiet, language, verdict }: Analysis): MessageKey {
  if (quiet) return 'verdictQuiet';
  return language === 'other' ? 'verdictOtherLanguage' : verdicts[verdict];
}

export interface AnalysisViewProps {
  readonly text: string;
  readonly analysis: Analysis;
  readonly actions: Pick<PopupActions, 'apply' | 'copy'>;
  readonly t: Translate;
}

/** Verdict, meter and findings of one draft. */
export function AnalysisView({ text, analysis, actions, t }: AnalysisViewProps) {
  const { findings, praise, analysedLength } = analysis;
  return (
    <>
      <h2 class="verdict">{t(verdictKey(analysis))}</h2>
      {analysedLength < text.length && (
        <p class="muted">{t('draftLimited', analysedLength.toLocaleString())}</p>
      )}
      <Meter spotlight={analysis.spotlight} sentences={analysis.sentences} text={text} t={t} />
      {findings.length === 0 && praise.length === 0 && <p class="muted">{t('popupNoFindings')}</p>}
      {findings.map((finding, index) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          // One primary action in the view: the best suggestion of the first finding.
          primary={index === 0}
          actions={actions}
          t={t}
        />
      ))}
      {praise.map(({ rule, message }) => (
        <p key={rule} class="praise">
          {message}
        </p>
      ))}
    </>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly primary: boolean;
  readonly actions: Pick<PopupActions, 'apply' | 'copy'>;
  readonly t: Translate;
}

function FindingItem({ finding, primary, actions, t }: FindingItemProps) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const take = async (suggestion: Suggestion, index: number) => {
    if (suggestion.kind !== 'question') return actions.apply(finding.id, index);
    if (suggestion.copy === undefined) return;
    copied.value = (await actions.copy(suggestion.copy)) ? 'yes' : 'failed';
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
              <button
                type="button"
                class={primary && index === 0 ? 'primary' : ''}
                onClick={() => void take(suggestion, index)}
              >
                {suggestion.label}
              </button>
            )}
            {suggestion.kind === 'start' && suggestion.because && (
              <p class="muted small">{suggestion.because}</p>
            )}
          </li>
        ))}
      </ul>
      {applies && <p class="muted small">{t('popupApplyHint')}</p>}
      {copied.value !== 'no' && (
        <p role="status">{t(copied.value === 'yes' ? 'popupCopied' : 'popupCopyFailed')}</p>
      )}
      <details>
        <summary>{t('popupWhy')}</summary>
        <p>{finding.why}</p>
        <p class="muted">{finding.evidence}</p>
      </details>
    </section>
  );
}
