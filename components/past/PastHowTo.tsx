import { howTo } from '../../lib/importers/how-to.ts';
import type { Translate } from '../../lib/translate.ts';

/** Where each site offers its export, in short steps. */
export function PastHowTo({ t }: { readonly t: Translate }) {
  return (
    <>
      <h2>{t('pastHowTitle')}</h2>
      {Object.values(howTo).map(({ title, steps }) => (
        <details key={title} class="past-how">
          <summary>{t(title)}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
