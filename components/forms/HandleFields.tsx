import { siteIds } from '../../lib/sites/facts/all-sites.ts';
import type { Translate } from '../../lib/translate.ts';
import { accountLabel, ownAccountHint } from '../sites/account-words.ts';
import { TextField } from './Fields.tsx';
import type { FormModel } from './form-model.ts';

interface Props {
  readonly form: FormModel;
  readonly t: Translate;
}

/** The organisation's own account on each site. */
export function HandleFields({ form, t }: Props) {
  return (
    <>
      {siteIds.map((site) => (
        <TextField
          key={site}
          form={form}
          name={`handles.${site}`}
          label={accountLabel(site, t)}
          hint={ownAccountHint(site, t)}
        />
      ))}
    </>
  );
}
