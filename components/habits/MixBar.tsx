import type { Reading, SpotlightCount } from '../../lib/analyzer/analysis.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const parts: readonly (readonly [Reading, MessageKey])[] = [
  ['us', 'meterUs'],
  ['others', 'meterOthers'],
  ['together', 'meterTogether'],
  ['subject', 'meterSubject'],
];

/** The sentences of all posts in one bar, with the counts in words below. */
export function MixBar({
  sentences,
  t,
}: {
  readonly sentences: SpotlightCount;
  readonly t: Translate;
}) {
  const shown = parts.filter(([reading]) => sentences[reading] > 0);
  return (
    <section class="meter" aria-label={t('habitsMixLabel')}>
      <div class="meter-bar" aria-hidden="true">
        {shown.map(([reading]) => (
          <span
            key={reading}
            class={`meter-part is-${reading}`}
            style={{ flexGrow: sentences[reading] }}
          />
        ))}
      </div>
      <ul class="meter-words">
        {shown.map(([reading, key]) => (
          <li key={reading} class={`meter-word is-${reading}`}>
            {t('meterPart', [t(key), String(sentences[reading])])}
          </li>
        ))}
      </ul>
    </section>
  );
}
