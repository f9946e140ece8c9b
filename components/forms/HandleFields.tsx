import type { Translate } from '../../lib/translate.ts';
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
      <TextField
        form={form}
        name="handles.x"
        label={t('profileHandleX')}
        hint={t('profileHandleXHint')}
      />
      <TextField
        form={form}
        name="handles.linkedin"
        label={t('profileHandleLinkedin')}
        hint={t('profileHandleLinkedinHint')}
      />
      <TextField
        form={form}
        name="handles.facebook"
        label={t('profileHandleFacebook')}
        hint={t('profileHandleFacebookHint')}
      />
    </>
  );
}
