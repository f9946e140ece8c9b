import { siteIds } from '../../lib/sites/facts/all-sites.ts';
import { allOf } from '../sites/site-list.ts';
import { KeepTexts, type KeepTextsProps } from './KeepTexts.tsx';
import { QuarantineList, type QuarantineListProps } from './QuarantineList.tsx';

/** What is kept and what is read, in plain words. */
export function PrivacyView({
  quarantined,
  actions,
  t,
  ...texts
}: KeepTextsProps & QuarantineListProps) {
  const unreadable = quarantined.filter(({ policy }) => policy === undefined).length;
  return (
    <>
      <p>{t('privacyLead')}</p>
      <h2>{t('privacyReads')}</h2>
      <p>{t('privacyReadsDrafts', allOf(siteIds, t))}</p>
      <h2>{t('privacyKeeps')}</h2>
      <p>{t('privacyKeepsProfile')}</p>
      <p>{t('privacyKeepsPosts')}</p>
      <p>{t('privacyKeepsMore')}</p>
      <KeepTexts {...texts} t={t} />
      {unreadable > 0 && <p role="alert">{t('privacySetAside', unreadable.toLocaleString())}</p>}
      <QuarantineList quarantined={quarantined} actions={actions} t={t} />
    </>
  );
}
