import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { StillMissing } from '../../lib/organisation/still-missing.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { MissingNote } from '../organisation/MissingNote.tsx';
import type { DashboardActions } from './dashboard-state.ts';
import { ProfileForm } from './ProfileForm.tsx';
import type { SharedNotes } from './shared-notes.ts';

export interface ProfileViewProps {
  readonly profiles: readonly Profile[];
  readonly missing: readonly StillMissing[];
  readonly shared: SharedNotes;
  readonly actions: DashboardActions;
  readonly t: Translate;
}

/** The organisations the writer posts for, one at a time. */
export function ProfileView({ profiles, missing, shared, actions, t }: ProfileViewProps) {
  const picked = useSignal<string | undefined>(undefined);
  const fresh = useMemo(() => actions.newId(), []);
  // The policy's profile may arrive while the page is open.
  const chosen = picked.value ?? profiles[0]?.id ?? fresh;
  const isLocked = shared.locked.has('profile') && shared.isShared('profiles', chosen);
  const confirming = useSignal(false);
  const profile = profiles.find(({ id }) => id === chosen);
  const choose = (id: string) => {
    picked.value = id;
    confirming.value = false;
  };
  return (
    <>
      <p>{t('profileLead')}</p>
      <MissingNote
        missing={missing}
        add={actions.openWelcome}
        dismiss={actions.dismissMissing}
        t={t}
      />
      {profiles.length === 0 && <p class="empty">{t('profileEmpty')}</p>}
      {profiles.length > 1 || (profiles.length === 1 && !profile) ? (
        <div class="field">
          <label for="which">{t('profileWhich')}</label>
          <select id="which" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {!profile && <option value={chosen}>{t('profileUnnamed')}</option>}
          </select>
        </div>
      ) : null}
      <ProfileForm
        // A locked profile re-renders when the policy changes it; a form being typed in does not.
        key={JSON.stringify([chosen, isLocked && profile])}
        id={chosen}
        profile={profile}
        shared={shared}
        isLocked={isLocked}
        save={actions.saveProfile}
        t={t}
      />
      {profile && (
        <p class="row">
          <button type="button" onClick={() => choose(actions.newId())}>
            {t('profileAnother')}
          </button>
          {!isLocked && confirming.value && (
            <button
              type="button"
              class="damage"
              onClick={async () => {
                await actions.deleteProfile(profile.id);
                choose(profiles.find(({ id }) => id !== profile.id)?.id ?? actions.newId());
              }}
            >
              {t('profileDeleteConfirm', profile.name)}
            </button>
          )}
          {!isLocked && !confirming.value && (
            <button type="button" class="link" onClick={() => (confirming.value = true)}>
              {t('profileDelete')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
