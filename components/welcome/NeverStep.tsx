import { neverNamedBy } from '../../lib/organisation/never-named.ts';
import { kindOf, type OrganisationKind } from '../../lib/organisation/organisation-kinds.ts';
import type { Translate } from '../../lib/translate.ts';
import { LinesField } from '../forms/Fields.tsx';
import { fromLines, toLines, type FormModel } from '../forms/form-model.ts';

/** People who must never be named; what is usual for the kind of organisation is added in one click. */
export function NeverStep({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const { name, kind, neverName } = form.values.value;
  const own = fromLines(neverName).filter((line) => line.trim() !== '');
  const known = kindOf({
    name: String(name),
    ...(kind !== '' && { kind: kind as OrganisationKind }),
  });
  const usual = known === undefined ? [] : neverNamedBy[known];
  const missing = usual.filter((line) => !own.includes(line));
  return (
    <>
      <p>{t('welcomeNeverLead')}</p>
      {missing.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              form.type('neverName', toLines([...own, ...missing]));
              form.leave('neverName');
            }}
          >
            {t('welcomeNeverUsual', missing.join(', '))}
          </button>
        </p>
      )}
      <LinesField
        form={form}
        name="neverName"
        rows={4}
        label={t('profileNeverName')}
        hint={t('onePerLine')}
      />
    </>
  );
}
