import { useMemo } from 'preact/hooks';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { LinesField, TextField } from '../forms/Fields.tsx';
import { HandleFields } from '../forms/HandleFields.tsx';
import { createForm, fromLines, type SaveOutcome, type Values } from '../forms/form-model.ts';
import { SaveStatus } from '../forms/SaveStatus.tsx';
import { OwnWords } from './OwnWords.tsx';
import { saveProfile, toValues } from './profile-record.ts';
import type { SharedNotes } from './shared-notes.ts';
import { SharedNote } from './SharedNote.tsx';

export interface ProfileFormProps {
  readonly profile: Profile | undefined;
  readonly id: string;
  readonly shared: SharedNotes;
  /** Set by the organisation, all of it. */
  readonly isLocked: boolean;
  /** People never named, whatever the writer adds. */
  readonly fixedNames: readonly string[];
  /** Checks and keeps the record; the problems name its fields. */
  readonly save: (record: unknown) => Promise<SaveOutcome>;
  readonly t: Translate;
}

/** One organisation; give it a `key` of its id. */
export function ProfileForm(props: ProfileFormProps) {
  const { profile, id, shared, isLocked, fixedNames, save, t } = props;
  const form = useMemo(
    () =>
      createForm(toValues(profile && withoutNames(profile, fixedNames)), (values) =>
        saveProfile(id, withNames(values, fixedNames), save),
      ),
    // One model for the life of the form: a save must not reset what is being typed.
    [id],
  );
  const list = t('onePerLine');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SaveStatus form={form} t={t} />
      {shared.isShared(id) && <SharedNote shared={shared} isLocked={isLocked} t={t} />}
      <fieldset class="bare" disabled={isLocked}>
        <TextField form={form} name="name" label={t('profileName')} />
        <LinesField form={form} name="aliases" label={t('profileAliases')} hint={list} />
        <HandleFields form={form} t={t} />
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
        {fixedNames.length > 0 && (
          <p class="shared-note muted">{t('sharedNeverName', fixedNames.join(', '))}</p>
        )}
        <OwnWords form={form} t={t} />
      </fieldset>
    </form>
  );
}

/** The writer's own lines: the organisation's stand beside the field. */
function withoutNames(profile: Profile, fixed: readonly string[]): Profile {
  return { ...profile, neverName: profile.neverName.filter((name) => !fixed.includes(name)) };
}

function withNames(values: Values, fixed: readonly string[]): Values {
  return { ...values, neverName: [...fromLines(values['neverName']), ...fixed].join('\n') };
}
