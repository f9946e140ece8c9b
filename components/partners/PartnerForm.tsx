import { partnerKinds, type Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import type { SharedNotes } from '../dashboard/shared-notes.ts';
import { SharedNote } from '../dashboard/SharedNote.tsx';
import { CheckField, ChoiceField, LinesField, TextField } from '../forms/Fields.tsx';
import type { FormModel } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { accountLabel } from '../sites/account-words.ts';
import { AmbiguousNames } from './AmbiguousNames.tsx';
import { isPerson } from './partner-record.ts';
import { columnKeys, dayWords, kindKeys, rhythmKeys } from './partner-words.ts';
import { factsOf, siteIds } from '../../lib/sites/facts/all-sites.ts';

export interface PartnerFormProps {
  readonly partner: Partner | undefined;
  readonly id: string;
  readonly form: FormModel;
  readonly shared: SharedNotes;
  readonly t: Translate;
}

interface GroupProps {
  readonly form: FormModel;
  readonly partner: Partner | undefined;
  readonly t: Translate;
}

const groups = [
  ['partnerGroupWho', Who],
  ['partnerGroupAccounts', Accounts],
  ['partnerGroupCredit', Credit],
  ['partnerGroupAbout', About],
] as const;

/** One partner; saved while the writer types. */
export function PartnerForm({ partner, id, form, shared, t }: PartnerFormProps) {
  const isShared = shared.isShared('partners', id);
  const isLocked = isShared && shared.locked.has('partners');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SaveStatus form={form} t={t} />
      {isShared && <SharedNote shared={shared} isLocked={isLocked} t={t} />}
      <fieldset class="bare" disabled={isLocked}>
        {groups.map(([title, Fields]) => (
          <fieldset key={title} class="form-group">
            <legend>{t(title)}</legend>
            <Fields form={form} partner={partner} t={t} />
          </fieldset>
        ))}
      </fieldset>
    </form>
  );
}

function Who({ form, t }: GroupProps) {
  const kinds = partnerKinds.map((value) => ({ value, label: t(kindKeys[value]) }));
  return (
    <>
      <TextField form={form} name="name" label={t(columnKeys.name)} />
      <LinesField form={form} name="aliases" label={t(columnKeys.aliases)} hint={t('onePerLine')} />
      <AmbiguousNames form={form} t={t} />
      <ChoiceField form={form} name="kind" label={t(columnKeys.kind)} choices={kinds} />
      {isPerson(form.values.value['kind']) && (
        <CheckField form={form} name="consent" label={t(columnKeys.consent)} />
      )}
    </>
  );
}

function Accounts({ form, t }: GroupProps) {
  return (
    <>
      <div class="accounts">
        {siteIds.map((site) => (
          <div key={site}>
            <TextField form={form} name={`handles.${site}`} label={accountLabel(site, t)} />
            <CheckField
              form={form}
              name={`noAccount.${site}`}
              label={t('partnerNoAccountOn', factsOf(site).name)}
            />
          </div>
        ))}
      </div>
      <CheckField form={form} name="doNotTag" label={t(columnKeys.doNotTag)} />
    </>
  );
}

function Credit({ form, partner, t }: GroupProps) {
  const rhythms = Object.entries(rhythmKeys).map(([value, key]) => ({ value, label: t(key) }));
  const choices = [{ value: '', label: t('partnerRhythmNone') }, ...rhythms];
  const hints = {
    creditLine: t('partnerCreditLineHint'),
    creditFor: `${t('partnerCreditForHint')} ${t('onePerLine')}`,
    likes: t('partnerLikesHint'),
  };
  return (
    <>
      <p class="muted small">
        {partner?.lastCredited === undefined
          ? t('partnerNeverCreditedLine')
          : t('partnerLastCreditedLine', dayWords(partner.lastCredited))}
      </p>
      <ChoiceField form={form} name="rhythm" label={t(columnKeys.rhythm)} choices={choices} />
      <TextField
        form={form}
        name="creditLine"
        label={t(columnKeys.creditLine)}
        hint={hints.creditLine}
      />
      <LinesField
        form={form}
        name="creditHashtags"
        label={t(columnKeys.creditHashtags)}
        hint={t('onePerLine')}
      />
      <LinesField
        form={form}
        name="creditFor"
        label={t(columnKeys.creditFor)}
        hint={hints.creditFor}
      />
      <LinesField form={form} name="likes" label={t(columnKeys.likes)} hint={hints.likes} />
    </>
  );
}

function About({ form, t }: GroupProps) {
  return (
    <>
      <div class="pair">
        <TextField form={form} name="website" label={t(columnKeys.website)} />
        <TextField form={form} name="place" label={t(columnKeys.place)} />
      </div>
      <LinesField form={form} name="topics" label={t(columnKeys.topics)} hint={t('onePerLine')} />
      <LinesField form={form} name="note" rows={3} label={t(columnKeys.note)} />
    </>
  );
}
