import type { Analysis, Verdict } from '../../lib/analyzer/analysis.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { Meter } from '../meter/Meter.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { Applying, PopupActions } from './popup-state.ts';

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
  /** The composer's id. */
  readonly composer: string;
  readonly analysis: Analysis;
  /** What became of the suggestion clicked last. */
  readonly applying: Applying | undefined;
  readonly staysOpen: boolean;
  readonly actions: Pick<PopupActions, 'apply' | 'copy' | 'reportNudge' | 'reports'>;
  readonly t: Translate;
}

/** Verdict, meter and findings of one draft. */
export function AnalysisView(props: AnalysisViewProps) {
  const { text, composer, analysis, applying, staysOpen, actions, t } = props;
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
          composer={composer}
          isFirst={index === 0}
          applying={applying?.finding === finding.id ? applying : undefined}
          staysOpen={staysOpen}
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
