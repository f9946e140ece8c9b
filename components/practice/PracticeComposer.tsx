import type { Translate } from '../../lib/translate.ts';
import { Hat } from '../Hat.tsx';

/** A post box of our own, for the practice page and the first run. */
export function PracticeComposer({ t }: { readonly t: Translate }) {
  return (
    <section class="practice-composer" aria-label={t('practiceComposer')}>
      <span class="practice-picture" aria-hidden="true">
        <Hat size={24} />
      </span>
      <textarea
        id="practice"
        rows={6}
        aria-label={t('practiceComposer')}
        placeholder={t('practicePlaceholder')}
        spellcheck
      />
    </section>
  );
}
