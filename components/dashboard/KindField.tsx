import { guessKind, organisationKinds } from '../../lib/organisation/organisation-kinds.ts';
import type { OrganisationKind } from '../../lib/organisation/organisation-kinds.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { ChoiceField } from '../forms/Fields.tsx';
import type { FormModel } from '../forms/form-model.ts';

export const kindLabels: Readonly<Record<OrganisationKind, MessageKey>> = {
  charity: 'kindCharity',
  museum: 'kindMuseum',
  library: 'kindLibrary',
  school: 'kindSchool',
  university: 'kindUniversity',
  arts: 'kindArts',
  club: 'kindClub',
  nature: 'kindNature',
  animals: 'kindAnimals',
  food: 'kindFood',
  shop: 'kindShop',
  firm: 'kindFirm',
  association: 'kindAssociation',
  faith: 'kindFaith',
  health: 'kindHealth',
  hospice: 'kindHospice',
  council: 'kindCouncil',
  housing: 'kindHousing',
  utility: 'kindUtility',
};

/** The kind of organisation. Until chosen, Hat Tip guesses from the name and shows the guess. */
export function KindField({ form, t }: { readonly form: FormModel; readonly t: Translate }) {
  const { name } = form.values.value;
  const guess = guessKind(typeof name === 'string' ? name : '');
  const guessed =
    guess === undefined ? t('kindNotChosen') : t('kindGuessed', t(kindLabels[guess]).toLowerCase());
  return (
    <ChoiceField
      form={form}
      name="kind"
      label={t('profileKind')}
      hint={t('profileKindHint')}
      choices={[
        { value: '', label: guessed },
        ...organisationKinds.map((kind) => ({ value: kind, label: t(kindLabels[kind]) })),
      ]}
    />
  );
}
