import type { Session } from '../../lib/composer/session.ts';
import type { Translate } from '../../lib/translate.ts';
import { AccountQuestion } from './AccountQuestion.tsx';
import { Close, FindingCard, Outcome } from './FindingCard.tsx';
import type { NudgeState } from './nudge-state.ts';

interface Props {
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

/** The one card: a finding, the question about the account, or a plain sentence. */
export function Card(props: Props) {
  const { session, state, t } = props;
  const finding = state.finding.value;
  const isAsking = state.isAsking.value;
  return (
    <div class="card" role="dialog" aria-labelledby="message" tabIndex={-1}>
      {isAsking ? (
        <AccountQuestion {...props} />
      ) : finding && session.status.value !== 'problem' ? (
        <FindingCard finding={finding} {...props} />
      ) : (
        <Sentence {...props} />
      )}
      {!isAsking && session.readLength.value !== undefined && (
        <p class="evidence">{t('draftLimited', session.readLength.value.toLocaleString())}</p>
      )}
      {!isAsking && finding && session.praise.value && (
        <p class="praise">{session.praise.value.message}</p>
      )}
    </div>
  );
}

function Sentence({ session, state, t }: Props) {
  const praise = session.praise.value;
  return (
    <>
      <header>
        <span class="meaning" data-meaning={praise ? 'praise' : undefined}>
          {t(praise ? 'nudgeMeaningPraise' : 'brandName')}
        </span>
        <Close state={state} t={t} />
      </header>
      <p class="message" id="message">
        {praise?.message ?? sentenceOf(session, t)}
      </p>
      <Outcome session={session} state={state} t={t} />
    </>
  );
}

function sentenceOf(session: Session, t: Translate): string {
  const problem = session.problem.value;
  const analysis = session.analysis.value;
  if (problem === 'gone') return t('nudgeUpdated');
  if (problem) return typeof problem === 'object' ? problem.sentence : t('nudgeUnreachable');
  if (session.status.value === 'quiet') return t('nudgeQuietNow');
  if (session.status.value !== 'ready' || !analysis) return t('nudgeWaiting');
  if (analysis.quiet) return t('nudgeQuietPost');
  if (analysis.language === 'other') return t('nudgeOtherLanguage');
  return t('nudgeNothing');
}
