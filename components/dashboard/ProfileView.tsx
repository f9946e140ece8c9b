import { useSignal } from '@preact/signals';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import type { DashboardActions } from './dashboard-state.ts';
import { ProfileForm } from './ProfileForm.tsx';

export interface ProfileViewProps {
  readonly profiles: readonly Profile[];
  readonly actions: DashboardActions;
  readonly t: Translate;
}

/** The organisations the writer posts for, one at a time. */
export function ProfileView({ profiles, actions, t }: ProfileViewProps) {
  const chosen = useSignal(profiles[0]?.id ?? actions.newId());
  const confirming = useSignal(false);
  const profile = profiles.find(({ id }) => id === chosen.value);
  const choose = (id: string) => {
    chosen.value = id;
    confirming.value = false;
  };
  return (
    <>
      <p>{t('profileLead')}</p>
      {profiles.length === 0 && <p class="empty">{t('profileEmpty')}</p>}
      {profiles.length > 1 || (profiles.length === 1 && !profile) ? (
        <div class="field">
          <label for="which">{t('profileWhich')}</label>
          <select
            id="which"
            value={chosen.value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {!profile && <option value={chosen.value}>{t('profileUnnamed')}</option>}
          </select>
        </div>
      ) : null}
      <ProfileForm
        key={chosen.value}
        id={chosen.value}
        profile={profile}
        save={actions.saveProfile}
        t={t}
      />
      {profile && (
        <p class="row">
          <button type="button" onClick={() => choose(actions.newId())}>
            {t('profileAnother')}
          </button>
          {confirming.value ? (
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
          ) : (
            <button type="button" class="link" onClick={() => (confirming.value = true)}>
              {t('profileDelete')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
