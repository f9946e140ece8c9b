import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import type { Author } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import { TextField } from '../forms/Fields.tsx';
import { HandleFields } from '../forms/HandleFields.tsx';
import type { FormModel } from '../forms/form-model.ts';
import { KindChips } from './KindChips.tsx';

export interface WhoStepProps {
  readonly form: FormModel;
  readonly seen: readonly Author[];
  readonly t: Translate;
}

/** The name, the kind in one click, and the accounts: enough for the coach to know who "we" are. */
export function WhoStep({ form, seen, t }: WhoStepProps) {
  const values = form.values.value;
  const offered = seen.filter(({ site, handle }) => handle && values[`handles.${site}`] !== handle);
  return (
    <>
      <TextField form={form} name="name" label={t('profileName')} />
      <KindChips form={form} t={t} />
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
      <details>
        <summary>{t('welcomeAccounts')}</summary>
        <HandleFields form={form} t={t} />
      </details>
    </>
  );
}
