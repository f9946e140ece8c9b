import { KeepTexts, type KeepTextsProps } from './KeepTexts.tsx';

/** What is kept and what is read, in plain words. */
export function PrivacyView({
  setAside,
  t,
  ...texts
}: KeepTextsProps & { readonly setAside: number }) {
  return (
    <>
      <p>{t('privacyLead')}</p>
      <h2>{t('privacyReads')}</h2>
      <p>{t('privacyReadsDrafts')}</p>
      <h2>{t('privacyKeeps')}</h2>
      <p>{t('privacyKeepsProfile')}</p>
      <p>{t('privacyKeepsPosts')}</p>
      <p>{t('privacyKeepsMore')}</p>
      <KeepTexts {...texts} t={t} />
      {setAside > 0 && <p role="alert">{t('privacySetAside', String(setAside))}</p>}
    </>
  );
}
