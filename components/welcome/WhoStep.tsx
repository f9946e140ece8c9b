import type { Author } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import { LinesField, TextField } from '../forms/Fields.tsx';
import { HandleFields } from '../forms/HandleFields.tsx';
import type { FormModel } from '../forms/form-model.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

export interface WhoStepProps {
  readonly form: FormModel;
  readonly seen: readonly Author[];
  readonly t: Translate;
}

/** Names, accounts and website: these tell Hat Tip who "we" are. */
export function WhoStep({ form, seen, t }: WhoStepProps) {
  const values = form.values.value;
  const offered = seen.filter(({ site, handle }) => handle && values[`handles.${site}`] !== handle);
  const list = t('onePerLine');
  return (
    <>
      <TextField form={form} name="name" label={t('profileName')} />
      {offered.map(({ site, handle = '' }) => (
        <p key={`${site} ${handle}`}>
          <button
            type="button"
            onClick={() => {
              form.type(`handles.${site}`, handle);
              form.leave(`handles.${site}`);
            }}
          >
            {t('welcomeUseHandle', [handle, factsOf(site).name])}
          </button>
        </p>
      ))}
      <HandleFields form={form} t={t} />
      <LinesField form={form} name="domains" label={t('profileDomains')} hint={list} />
      <details>
        <summary>{t('welcomeMoreNames')}</summary>
        <LinesField form={form} name="aliases" label={t('profileAliases')} hint={list} />
        <LinesField form={form} name="hashtags" label={t('profileHashtags')} hint={list} />
        <LinesField form={form} name="products" label={t('profileProducts')} hint={list} />
      </details>
    </>
  );
}
