import { useSignal } from '@preact/signals';
import type { Finding } from '../../lib/analyzer/finding.ts';
import type { ApplyResult, Session } from '../../lib/composer/session.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { NudgeState } from './nudge-state.ts';

interface Props {
  readonly finding: Finding;
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

const meanings = {
  us: 'nudgeMeaningUs',
  others: 'nudgeMeaningOthers',
  together: 'nudgeMeaningTogether',
} as const;

/** One finding: what it means, its sentence, what answers it, why, and how to be rid of it. */
export function FindingCard({ finding, session, state, t }: Props) {
  const count = session.findings.value.length;
  const number = session.findings.value.findIndex(({ id }) => id === finding.id) + 1;
  return (
    <>
      <header>
        <span class="meaning" data-meaning={finding.category}>
          {t(meanings[finding.category])}
        </span>
        {count > 1 && (
          <span class="steps">
            <button class="icon" aria-label={t('nudgePrevious')} onClick={() => state.step(-1)}>
              ‹
            </button>
            <span>{t('nudgeOneOf', [String(number), String(count)])}</span>
            <button class="icon" aria-label={t('nudgeNext')} onClick={() => state.step(1)}>
              ›
            </button>
          </span>
        )}
        <Close state={state} t={t} />
      </header>
      <p class="message" id="message">
        {finding.message}
      </p>
      <Suggestions finding={finding} session={session} />
      <Outcome session={session} state={state} t={t} />
      <Why finding={finding} t={t} key={`why ${finding.id}`} />
      <Leave finding={finding} session={session} state={state} t={t} key={`leave ${finding.id}`} />
    </>
  );
}

export function Close({ state, t }: { readonly state: NudgeState; readonly t: Translate }) {
  return (
    <button class="icon close" aria-label={t('nudgeClose')} onClick={() => state.close()}>
      ×
    </button>
  );
}

function Suggestions({
  finding,
  session,
}: {
  readonly finding: Finding;
  readonly session: Session;
}) {
  return (
    <div class="suggestions">
      {finding.suggestions.map((suggestion, index) =>
        suggestion.kind === 'question' && suggestion.copy === undefined ? (
          <p class="question" key={suggestion.label}>
            {suggestion.label}
          </p>
        ) : (
          [
            <button
              class="suggestion"
              key={suggestion.label}
              onClick={() => void session.apply(finding.id, index)}
            >
              {suggestion.label}
            </button>,
            suggestion.kind === 'start' && suggestion.because && (
              <small key={index}>{suggestion.because}</small>
            ),
          ]
        ),
      )}
    </div>
  );
}

/** What is said of it, where the draft itself does not show it. */
export const outcomes: Partial<Record<ApplyResult['outcome'], MessageKey>> = {
  copied: 'nudgeCopied',
  gone: 'nudgeMoved',
  refused: 'nudgeRefused',
  unverified: 'nudgeUnverified',
  'no-list': 'nudgeNoList',
};

export function Outcome({ session, state, t }: Omit<Props, 'finding'>) {
  const result = state.result.value;
  const sentence = result && outcomes[result.outcome];
  if (!sentence) return null;
  return (
    <div class="outcome">
      <p>{t(sentence)}</p>
      {result.outcome !== 'copied' && result.outcome !== 'gone' && (
        <>
          <p class="words">{result.text}</p>
          <button class="suggestion" onClick={() => void session.copy(result.text)}>
            {t('nudgeCopy')}
          </button>
        </>
      )}
    </div>
  );
}

function Why({ finding, t }: { readonly finding: Finding; readonly t: Translate }) {
  const isOpen = useSignal(false);
  return (
    <div class="why">
      <button
        class="quiet"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {t('nudgeWhy')}
      </button>
      {isOpen.value && (
        <>
          <p>{finding.why}</p>
          <p class="evidence">{finding.evidence}</p>
        </>
      )}
    </div>
  );
}

/** Longer phrases are cut for the button; the whole one is muted. */
const longest = 28;

function Leave({ finding, session, state, t }: Props) {
  const isOpen = useSignal(false);
  const { rule, phrase } = finding;
  const short = phrase.length > longest ? `${phrase.slice(0, longest - 1).trimEnd()}…` : phrase;
  return (
    <footer>
      <div class="row">
        <button class="quiet" onClick={() => session.dismiss(finding.id)}>
          {t('nudgeNotNow')}
        </button>
        {!finding.whole && phrase.trim() !== '' && (
          <button
            class="quiet never"
            onClick={() => void session.mute({ what: 'phrase', rule, phrase })}
          >
            {t('nudgeNever', short)}
          </button>
        )}
        <button
          class="icon more"
          aria-label={t('nudgeMore')}
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          ⋯
        </button>
      </div>
      {isOpen.value && (
        <div class="row">
          <button class="quiet" onClick={() => void session.mute({ what: 'rule', rule })}>
            {t('nudgeRuleOff')}
          </button>
          <button
            class="quiet"
            onClick={() => {
              state.close();
              void session.mute({ what: 'today' });
            }}
          >
            {t('nudgeQuietToday')}
          </button>
        </div>
      )}
    </footer>
  );
}
