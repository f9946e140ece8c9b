import { useSignal } from '@preact/signals';
import {
  neverNamedBy,
  organisationKinds,
  type OrganisationKind,
} from '../../lib/organisation/kinds.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { LinesField } from '../forms/Fields.tsx';
import { fromLines, toLines, type FormModel } from '../forms/form-model.ts';

const kindKeys: Readonly<Record<OrganisationKind, MessageKey>> = {
  charity: 'organisationCharity',
  care: 'organisationCare',
  school: 'organisationSchool',
  museum: 'organisationMuseum',
  club: 'organisationClub',
  council: 'organisationCouncil',
  business: 'organisationBusiness',
};

/** People who must never be named; each kind of organisation brings a starting list. */
export function NeverStep({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const kind = useSignal<OrganisationKind | ''>('');
  const choose = (chosen: OrganisationKind | '') => {
    const old = new Set(kind.value === '' ? [] : neverNamedBy[kind.value]);
    // The writer's own lines stay; the previous kind's list is replaced.
    const own = fromLines(form.values.value['neverName']).filter(
      (line) => line.trim() !== '' && !old.has(line.trim()),
    );
    const brought = chosen === '' ? [] : neverNamedBy[chosen];
    kind.value = chosen;
    form.type('neverName', toLines([...new Set([...own, ...brought])]));
    form.leave('neverName');
  };
  return (
    <>
      <p>{t('welcomeNeverLead')}</p>
      <div class="field">
        <label for="kind">{t('welcomeKind')}</label>
        <select
          id="kind"
          value={kind.value}
          onChange={(event) => choose(event.currentTarget.value as OrganisationKind | '')}
        >
          <option value="">{t('welcomeKindNone')}</option>
          {organisationKinds.map((each) => (
            <option key={each} value={each}>
              {t(kindKeys[each])}
            </option>
          ))}
        </select>
      </div>
      <LinesField
        form={form}
        name="neverName"
        rows={6}
        label={t('profileNeverName')}
        hint={t('onePerLine')}
      />
    </>
  );
}
