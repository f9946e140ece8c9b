import type { Session } from '../../lib/composer/session.ts';
import type { Translate } from '../../lib/translate.ts';
import { AccountQuestion, questionAbout } from './AccountQuestion.tsx';
import { Close, FindingCard, Outcome } from './FindingCard.tsx';
import { Press } from './Press.tsx';
import type { NudgeState } from './nudge-state.ts';

interface Props {
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

/** The card: a finding, the question about the account, or a plain sentence. */
export function Card(props: Props) {
  const { session, state, t } = props;
  const isAsking = state.isAsking.value;
  const finding = session.status.value === 'problem' ? undefined : state.finding.value;
  const praise = session.praise.value;
  const message = isAsking
    ? questionAbout(session.author.value, t)
    : (finding?.message ?? praise?.message ?? sentenceOf(session, t));
  return (
    <div class="card" role="dialog" aria-label={message} tabIndex={-1}>
      {isAsking ? (
        <AccountQuestion message={message} {...props} />
      ) : finding ? (
        <FindingCard finding={finding} {...props} />
      ) : (
        <Sentence message={message} {...props} />
      )}
      {!isAsking && session.readLength.value !== undefined && (
        <p
          class="evidence"
          data-words={t('draftLimited', session.readLength.value.toLocaleString())}
        />
      )}
      {finding && !isAsking && praise && <p class="praise" data-words={praise.message} />}
    </div>
  );
}

function Sentence({ message, session, state, t }: Props & { readonly message: string }) {
  const praise = session.praise.value;
  const newcomer = session.analysis.value?.newcomers[0];
  return (
    <>
      <header>
        <span
          class="meaning"
          data-meaning={praise ? 'praise' : undefined}
          data-words={t(praise ? 'nudgeMeaningPraise' : 'brandName')}
        />
        <Close state={state} t={t} />
      </header>
      <p class="message" data-words={message} />
      {newcomer && (
        <Press
          class="suggestion"
          words={t('nudgeKeepPartner', newcomer.name)}
          action={() => void session.keepPartner(newcomer.name)}
        />
      )}
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
