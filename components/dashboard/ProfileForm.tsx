import { useMemo } from 'preact/hooks';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { LinesField, TextField } from '../forms/Fields.tsx';
import { createForm, type SaveOutcome } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { OwnWords } from './OwnWords.tsx';
import { saveProfile, toValues } from './profile-record.ts';

export interface ProfileFormProps {
  readonly profile: Profile | undefined;
  readonly id: string;
  /** Checks and keeps the record; the problems name its fields. */
  readonly save: (record: unknown) => Promise<SaveOutcome>;
  readonly t: Translate;
}

/** One organisation; give it a `key` of its id. */
export function ProfileForm({ profile, id, save, t }: ProfileFormProps) {
  const form = useMemo(
    () => createForm(toValues(profile), (values) => saveProfile(id, values, save)),
    // One model for the life of the form: a save must not reset what is being typed.
    [id],
  );
  const list = t('onePerLine');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SaveStatus form={form} t={t} />
      <TextField form={form} name="name" label={t('profileName')} />
      <LinesField form={form} name="aliases" label={t('profileAliases')} hint={list} />
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
      <OwnWords form={form} t={t} />
    </form>
  );
}
