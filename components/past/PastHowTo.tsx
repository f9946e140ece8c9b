import type { MessageKey, Translate } from '../../lib/translate.ts';

/** Where each site offers its export, in short steps. */
const ways: readonly { readonly title: MessageKey; readonly steps: readonly MessageKey[] }[] = [
  { title: 'pastHowX', steps: ['pastHowX1', 'pastHowX2', 'pastHowX3'] },
  { title: 'pastHowAnalytics', steps: ['pastHowAnalytics1', 'pastHowAnalytics2'] },
  { title: 'pastHowLinkedin', steps: ['pastHowLinkedin1', 'pastHowLinkedin2', 'pastHowLinkedin3'] },
  { title: 'pastHowFacebook', steps: ['pastHowFacebook1', 'pastHowFacebook2', 'pastHowFacebook3'] },
  { title: 'pastHowMeta', steps: ['pastHowMeta1', 'pastHowMeta2'] },
];

export function PastHowTo({ t }: { readonly t: Translate }) {
  return (
    <>
      <h2>{t('pastHowTitle')}</h2>
      {ways.map(({ title, steps }) => (
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
