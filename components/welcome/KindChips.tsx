import { guessKind, organisationKinds } from '../../lib/organisation/organisation-kinds.ts';
import type { Translate } from '../../lib/translate.ts';
import { kindLabels } from '../dashboard/KindField.tsx';
import type { FormModel } from '../forms/form-model.ts';

/** The kind of organisation in one click. Until one is chosen, what the name suggests is marked. */
export function KindChips({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const { name, kind } = form.values.value;
  const chosen = kind === '' ? guessKind(String(name)) : kind;
  return (
    <fieldset class="field kinds">
      <legend>{t('welcomeKind')}</legend>
      {organisationKinds.map((each) => (
        <label key={each} class="kind">
          <input
            type="radio"
            name="kind"
            value={each}
            checked={chosen === each}
            onChange={() => {
              form.type('kind', each);
              form.leave('kind');
            }}
          />
          <span>{t(kindLabels[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
