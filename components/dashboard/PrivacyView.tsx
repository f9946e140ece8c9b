import type { Translate } from '../../lib/translate.ts';

/** What is kept and what is read, in plain words. */
export function PrivacyView({ setAside, t }: { readonly setAside: number; readonly t: Translate }) {
  return (
    <>
      <p>{t('privacyLead')}</p>
      <h2>{t('privacyReads')}</h2>
      <p>{t('privacyReadsDrafts')}</p>
      <h2>{t('privacyKeeps')}</h2>
      <p>{t('privacyKeepsProfile')}</p>
      <p>{t('privacyKeepsPosts')}</p>
      {setAside > 0 && <p role="alert">{t('privacySetAside', String(setAside))}</p>}
    </>
  );
}
