import type { Translate } from '../../lib/translate.ts';
import { LinesField } from '../forms/Fields.tsx';
import type { FormModel } from '../forms/form-model.ts';
import { StyleGuide } from './StyleGuide.tsx';

/** The organisation's vocabulary, added to the words Hat Tip knows. */
export function OwnWords({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const list = t('onePerLine');
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words">{t('ownWords')}</h2>
      <p>{t('ownWordsLead')}</p>
      <LinesField
        form={form}
        name="staffTitles"
        label={t('ownStaffTitles')}
        hint={`${t('ownStaffTitlesHint')} ${list}`}
      />
      <LinesField
        form={form}
        name="peopleWords"
        label={t('ownPeopleWords')}
        hint={`${t('ownPeopleWordsHint')} ${list}`}
      />
      <LinesField
        form={form}
        name="partnerWords"
        label={t('ownPartnerWords')}
        hint={`${t('ownPartnerWordsHint')} ${list}`}
      />
      <LinesField
        form={form}
        name="quietWords"
        label={t('ownQuietWords')}
        hint={`${t('ownQuietWordsHint')} ${list}`}
      />
      <StyleGuide form={form} t={t} />
    </section>
  );
}
