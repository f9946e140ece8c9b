import { useSignal } from '@preact/signals';
import type { Finding } from '../../lib/analyzer/finding.ts';
import type { ApplyResult, Session } from '../../lib/composer/session.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { NudgeState } from './nudge-state.ts';
import { Press } from './Press.tsx';

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

/** One finding: what it means, its sentence, suggestions, evidence, and how to dismiss it. */
export function FindingCard({ finding, session, state, t }: Props) {
  const count = session.findings.value.length;
  const number = session.findings.value.findIndex(({ id }) => id === finding.id) + 1;
  return (
    <>
      <header>
        <span
          class="meaning"
          data-meaning={finding.category}
          data-words={t(meanings[finding.category])}
        />
        {count > 1 && (
          <span class="steps">
            <Press
              class="icon"
              words="‹"
              label={t('nudgePrevious')}
              action={() => state.step(-1)}
            />
            <span data-words={t('nudgeOneOf', [String(number), String(count)])} />
            <Press class="icon" words="›" label={t('nudgeNext')} action={() => state.step(1)} />
          </span>
        )}
        <Close state={state} t={t} />
      </header>
      <p class="message" data-words={finding.message} />
      <Suggestions finding={finding} session={session} />
      <Outcome session={session} state={state} t={t} />
      <Why finding={finding} t={t} key={`why ${finding.id}`} />
      <Leave finding={finding} session={session} state={state} t={t} key={`leave ${finding.id}`} />
    </>
  );
}

export function Close({ state, t }: { readonly state: NudgeState; readonly t: Translate }) {
  return (
    <Press class="icon close" words="×" label={t('nudgeClose')} action={() => state.close()} />
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
          <p class="question" key={suggestion.label} data-words={suggestion.label} />
        ) : (
          [
            <Press
              class="suggestion"
              key={suggestion.label}
              words={suggestion.label}
              action={() => void session.apply(finding.id, index)}
            />,
            suggestion.kind !== 'edit' && suggestion.because && (
              <small key={index} data-words={suggestion.because} />
            ),
          ]
        ),
      )}
    </div>
  );
}

/** What to say about an outcome the draft itself doesn't show. */
export const outcomes: Partial<Record<ApplyResult['outcome'], MessageKey>> = {
  copied: 'nudgeCopied',
  gone: 'nudgeMoved',
  refused: 'nudgeRefused',
  unverified: 'nudgeUnverified',
  'no-list': 'nudgeNoList',
  kept: 'nudgeKept',
};

export function Outcome({ session, state, t }: Omit<Props, 'finding'>) {
  const result = state.result.value;
  const sentence = result && outcomes[result.outcome];
  if (!sentence) return null;
  return (
    <div class="outcome">
      <p data-words={t(sentence)} />
      {result.text !== '' && result.outcome !== 'copied' && result.outcome !== 'gone' && (
        <>
          <p class="words" data-words={result.text} />
          <Press
            class="suggestion"
            words={t('nudgeCopy')}
            action={() => void session.copy(result.text)}
          />
        </>
      )}
    </div>
  );
}

function Why({ finding, t }: { readonly finding: Finding; readonly t: Translate }) {
  const isOpen = useSignal(false);
  return (
    <div class="why">
      <Press
        class="quiet"
        words={t('nudgeWhy')}
        isExpanded={isOpen.value}
        action={() => (isOpen.value = !isOpen.value)}
      />
      {isOpen.value && (
        <>
          <p data-words={finding.why} />
          <p class="evidence" data-words={finding.evidence} />
        </>
      )}
    </div>
  );
}

/** Longer phrases are shortened on the button; the whole phrase is muted. */
const longest = 28;

function Leave({ finding, session, state, t }: Props) {
  const isOpen = useSignal(false);
  const { rule, phrase } = finding;
  const short = phrase.length > longest ? `${phrase.slice(0, longest - 1).trimEnd()}…` : phrase;
  return (
    <footer>
      <div class="row">
        <Press class="quiet" words={t('nudgeNotNow')} action={() => session.dismiss(finding.id)} />
        {finding.whole && (
          <Press
            class="quiet"
            words={t('nudgeNotOnlyUs')}
            action={() => session.dismiss(finding.id, 'wrong')}
          />
        )}
        {!finding.whole && phrase.trim() !== '' && (
          <Press
            class="quiet never"
            words={t('nudgeNever', short)}
            action={() => void session.mute({ what: 'phrase', rule, phrase })}
          />
        )}
        <Press
          class="icon more"
          words="⋯"
          label={t('nudgeMore')}
          isExpanded={isOpen.value}
          action={() => (isOpen.value = !isOpen.value)}
        />
      </div>
      {isOpen.value && (
        <div class="row">
          <Press
            class="quiet"
            words={t('nudgeRuleOff')}
            action={() => void session.mute({ what: 'rule', rule })}
          />
          <Press
            class="quiet"
            words={t('nudgeQuietToday')}
            action={() => {
              state.close();
              void session.mute({ what: 'today' });
            }}
          />
        </div>
      )}
    </footer>
  );
}
