import type { Translate } from '../../lib/translate.ts';
import { LinesField } from '../forms/Fields.tsx';
import type { FormModel } from '../forms/form-model.ts';

/** What people share with the organisation, in the writer's own words. */
export function WhyStep({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const list = t('onePerLine');
  return (
    <>
      <p>{t('welcomeWhyLead')}</p>
      <LinesField
        form={form}
        name="followedFor"
        rows={4}
        label={t('profileFollowedFor')}
        hint={`${t('profileFollowedForHint')} ${list}`}
      />
      <LinesField form={form} name="causes" label={t('profileCauses')} hint={list} />
    </>
  );
}
