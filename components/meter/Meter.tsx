import { useSignal } from '@preact/signals';
import type { Reading, ReadSentence, SpotlightCount } from '../../lib/analyzer/analysis.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { MarkedSentence } from './MarkedSentence.tsx';

const readings: readonly Reading[] = ['us', 'others', 'together', 'subject'];

const words: Readonly<Record<Reading, MessageKey>> = {
  us: 'meterUs',
  others: 'meterOthers',
  together: 'meterTogether',
  subject: 'meterSubject',
};

export interface MeterProps {
  readonly spotlight: SpotlightCount;
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly t: Translate;
}

/** One bar with four parts and their counts; clicking a part shows its sentences. */
export function Meter({ spotlight, text, sentences, t }: MeterProps) {
  const open = useSignal<Reading | undefined>(undefined);
  const shown = readings.filter((reading) => spotlight[reading] > 0);
  if (shown.length === 0) return <p class="muted">{t('meterNone')}</p>;
  return (
    <section class="meter" aria-label={t('meterLabel')}>
      <div class="meter-bar" aria-hidden="true">
        {shown.map((reading) => (
          <span
            key={reading}
            class={`meter-part is-${reading}`}
            style={{ flexGrow: spotlight[reading] }}
          />
        ))}
      </div>
      <ul class="meter-words">
        {shown.map((reading) => (
          <li key={reading}>
            <button
              type="button"
              class={`meter-word is-${reading}`}
              aria-expanded={open.value === reading}
              onClick={() => (open.value = open.value === reading ? undefined : reading)}
            >
              {t('meterPart', [t(words[reading]), String(spotlight[reading])])}
            </button>
          </li>
        ))}
      </ul>
      {open.value && (
        <ul class="meter-sentences">
          {sentences
            .filter(({ reading }) => reading === open.value)
            .map((sentence) => (
              <li key={sentence.span.start}>
                <MarkedSentence text={text} sentence={sentence} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
