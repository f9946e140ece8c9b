import { useMemo } from 'preact/hooks';
import { isAmbiguousName } from '../../lib/organisation/find-partners.ts';
import { partnerKinds, type Partner, type PartnerKind } from '../../lib/organisation/partner.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { CheckField, ChoiceField, LinesField, TextField } from '../forms/Fields.tsx';
import {
  createForm,
  fromLines,
  toLines,
  type SaveOutcome,
  type Values,
} from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';

export const kindKeys: Readonly<Record<PartnerKind, MessageKey>> = {
  partner: 'kindPartner',
  member: 'kindMember',
  volunteer: 'kindVolunteer',
  staff: 'kindStaff',
  funder: 'kindFunder',
  source: 'kindSource',
  peer: 'kindPeer',
};

const rhythms: readonly (readonly [string, MessageKey])[] = [
  ['', 'partnerRhythmNone'],
  ['weekly', 'partnerRhythmWeekly'],
  ['monthly', 'partnerRhythmMonthly'],
  ['quarterly', 'partnerRhythmQuarterly'],
  ['yearly', 'partnerRhythmYearly'],
];

function toValues(partner: Partner | undefined): Values {
  return {
    name: partner?.name ?? '',
    kind: partner?.kind ?? 'partner',
    'handles.x': partner?.handles.x ?? '',
    'handles.linkedin': partner?.handles.linkedin ?? '',
    'handles.facebook': partner?.handles.facebook ?? '',
    noAccountX: partner?.noAccount.includes('x') ?? false,
    doNotTag: partner?.doNotTag ?? false,
    aliases: toLines(partner?.aliases),
    topics: toLines(partner?.topics),
    creditLine: partner?.creditLine ?? '',
    rhythm: partner?.rhythm ?? '',
    consent: partner?.consent ?? false,
    note: partner?.note ?? '',
  };
}

/** The record that stands in the form. What the form does not show of the old record is kept. */
function toRecord(id: string, partner: Partner | undefined, values: Values): unknown {
  const others = (partner?.noAccount ?? []).filter((site) => site !== 'x');
  return {
    ...partner,
    id,
    name: values['name'],
    kind: values['kind'],
    handles: {
      x: values['handles.x'],
      linkedin: values['handles.linkedin'],
      facebook: values['handles.facebook'],
    },
    noAccount: values['noAccountX'] ? [...others, 'x'] : others,
    doNotTag: values['doNotTag'],
    aliases: fromLines(values['aliases']),
    topics: fromLines(values['topics']),
    creditLine: values['creditLine'],
    rhythm: values['rhythm'] || undefined,
    consent: values['consent'],
    note: values['note'],
  };
}

export interface PartnerFormProps {
  readonly partner: Partner | undefined;
  readonly id: string;
  readonly save: (record: unknown) => Promise<SaveOutcome>;
  readonly t: Translate;
}

/** One partner; give it a `key` of its id. */
export function PartnerForm({ partner, id, save, t }: PartnerFormProps) {
  const form = useMemo(
    () => createForm(toValues(partner), (values) => save(toRecord(id, partner, values))),
    // One model for the life of the form: a save must not reset what is being typed.
    [id],
  );
  const { name, aliases } = form.values.value;
  const ambiguous = [String(name), ...fromLines(aliases)]
    .map((each) => each.trim())
    .filter((each) => each !== '' && isAmbiguousName(each));
  const list = t('onePerLine');
  const kinds = partnerKinds.map((value) => ({ value, label: t(kindKeys[value]) }));
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SaveStatus form={form} t={t} />
      <TextField form={form} name="name" label={t('partnerName')} />
      {ambiguous.map((name) => (
        <p key={name} class="muted small" role="status">
          {t('partnerAmbiguous', name)}
        </p>
      ))}
      <TextField form={form} name="handles.x" label={t('partnerHandleX')} />
      <TextField form={form} name="handles.linkedin" label={t('partnerHandleLinkedin')} />
      <TextField form={form} name="handles.facebook" label={t('partnerHandleFacebook')} />
      <CheckField form={form} name="noAccountX" label={t('partnerNoAccountX')} />
      <CheckField form={form} name="doNotTag" label={t('partnerDoNotTag')} />
      <LinesField form={form} name="aliases" label={t('partnerAliases')} hint={list} />
      <ChoiceField form={form} name="kind" label={t('partnerKind')} choices={kinds} />
      <CheckField form={form} name="consent" label={t('partnerConsent')} />
      <LinesField form={form} name="topics" label={t('partnerTopics')} hint={list} />
      <ChoiceField
        form={form}
        name="rhythm"
        label={t('partnerRhythm')}
        choices={rhythms.map(([value, key]) => ({ value, label: t(key) }))}
      />
      <TextField
        form={form}
        name="creditLine"
        label={t('partnerCreditLine')}
        hint={t('partnerCreditLineHint')}
      />
      <LinesField form={form} name="note" rows={3} label={t('partnerNote')} />
    </form>
  );
}
