import { useMemo } from 'preact/hooks';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { LinesField, TextField } from '../forms/Fields.tsx';
import { HandleFields } from '../forms/HandleFields.tsx';
import { createForm, type SaveOutcome } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { KindField } from './KindField.tsx';
import { OwnWords } from './OwnWords.tsx';
import { saveProfile, toValues } from './profile-record.ts';
import type { SharedNotes } from './shared-notes.ts';
import { SharedNote } from './SharedNote.tsx';

export interface ProfileFormProps {
  readonly profile: Profile | undefined;
  readonly id: string;
  readonly shared: SharedNotes;
  /** The whole profile is locked by policy. */
  readonly isLocked: boolean;
  /** Validates and saves the record; problems name its fields. */
  readonly save: (record: unknown) => Promise<SaveOutcome>;
  readonly t: Translate;
}

/** The form for one organisation. Give it a `key` with the profile's id. */
export function ProfileForm(props: ProfileFormProps) {
  const { profile, id, shared, isLocked, save, t } = props;
  const form = useMemo(
    () => createForm(toValues(profile), (values) => saveProfile(id, values, save)),
    // One model for the lifetime of the form: a save must not reset what is being typed.
    [id],
  );
  const list = t('onePerLine');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SaveStatus form={form} t={t} />
      {shared.isShared('profiles', id) && <SharedNote shared={shared} isLocked={isLocked} t={t} />}
      <fieldset class="bare" disabled={isLocked}>
        <TextField form={form} name="name" label={t('profileName')} />
        <KindField form={form} t={t} />
        <LinesField form={form} name="aliases" label={t('profileAliases')} hint={list} />
        <HandleFields form={form} t={t} />
        <LinesField
          form={form}
          name="sisterAccounts"
          label={t('profileSisterAccounts')}
          hint={`${t('profileSisterAccountsHint')} ${list}`}
        />
        <LinesField form={form} name="domains" label={t('profileDomains')} hint={list} />
        <LinesField form={form} name="hashtags" label={t('profileHashtags')} hint={list} />
        <LinesField form={form} name="products" label={t('profileProducts')} hint={list} />
        <LinesField form={form} name="causes" label={t('profileCauses')} hint={list} />
        <LinesField
          form={form}
          name="followedFor"
          rows={3}
          label={t('profileFollowedFor')}
          hint={`${t('profileFollowedForHint')} ${list}`}
        />
        <LinesField
          form={form}
          name="neverName"
          label={t('profileNeverName')}
          hint={`${t('profileNeverNameHint')} ${list}`}
        />
        {shared.neverName.length > 0 && (
          <p class="shared-note muted">{t('sharedNeverName', shared.neverName.join(', '))}</p>
        )}
        <OwnWords form={form} t={t} />
      </fieldset>
    </form>
  );
}
