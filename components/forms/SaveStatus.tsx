import type { Translate } from '../../lib/translate.ts';
import type { FormModel } from './form-model.ts';

/** Announces politely whether the form is saved. */
export function SaveStatus({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const general = form.problems.value[''];
  return (
    <p class="save-status" role="status">
      {form.status.value === 'saved' && <span class="is-saved">{t('saved')}</span>}
      {form.status.value === 'not-saved' && (
        <span class="is-not-saved">{general ?? t('notSaved')}</span>
      )}
    </p>
  );
}
