import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { searchLinks, type SearchLink } from '../../lib/connect/search-links.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import type { ConnectActions, ConnectState } from './connect-state.ts';
import { Contacts } from './Contacts.tsx';
import { Pitch } from './Pitch.tsx';

export interface ConnectViewProps {
  readonly state: ConnectState;
  readonly actions: ConnectActions;
  readonly t: Translate;
}

const whatKeys: Readonly<Record<SearchLink['what'], MessageKey>> = {
  people: 'connectPeople',
  organisations: 'connectOrganisations',
  groups: 'connectGroups',
  posts: 'connectPosts',
};

/** People and organisations who share a cause: where to look, what to write, and who was contacted. */
export function ConnectView({ state, actions, t }: ConnectViewProps) {
  const id = useId();
  const causes = state.profiles.flatMap((profile) =>
    profile.causes.map((cause) => ({ profile, cause })),
  );
  const chosen = useSignal(0);
  const own = useSignal('');
  const [first] = state.profiles;
  const at = causes[chosen.value] ?? causes[0];
  const profile = at?.profile ?? first;
  const cause = own.value.trim() || at?.cause || '';
  if (profile === undefined) {
    return (
      <section class="empty">
        <p>{t('connectEmpty')}</p>
        <button type="button" class="primary" onClick={actions.openProfile}>
          {t('connectEmptyButton')}
        </button>
      </section>
    );
  }
  return (
    <>
      <p>{t('connectLead')}</p>
      {state.onlyPlace && (
        <p class="empty">
          {t('connectAllLocal', [state.onlyPlace.partners.toLocaleString(), state.onlyPlace.place])}
        </p>
      )}
      {causes.length > 0 && (
        <div class="field">
          <label for={`${id}-cause`}>{t('connectCause')}</label>
          <select
            id={`${id}-cause`}
            value={String(chosen.value)}
            onChange={({ currentTarget }) => {
              chosen.value = Number(currentTarget.value);
              own.value = '';
            }}
          >
            {causes.map((each, index) => (
              <option key={`${each.profile.id} ${each.cause}`} value={String(index)}>
                {state.profiles.length > 1 ? `${each.cause} (${each.profile.name})` : each.cause}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}-own`}>
          {t(causes.length > 0 ? 'connectOtherCause' : 'connectCause')}
        </label>
        <input
          id={`${id}-own`}
          type="text"
          autoComplete="off"
          value={own.value}
          onInput={({ currentTarget }) => (own.value = currentTarget.value)}
        />
      </div>
      {cause === '' ? (
        <p class="muted">{t('connectNoCause')}</p>
      ) : (
        <>
          <Searches cause={cause} t={t} />
          <Pitch profile={profile} cause={cause} copy={actions.copy} t={t} />
        </>
      )}
      <Contacts contacts={state.contacts} cause={cause} actions={actions} t={t} />
    </>
  );
}

/** Links to each site's own search, opened in a tab when clicked. */
function Searches({ cause, t }: { readonly cause: string; readonly t: Translate }) {
  const links = searchLinks(cause);
  const sites = [...new Set(links.map(({ site }) => site))];
  return (
    <section aria-labelledby="searches">
      <h2 id="searches">{t('connectSearches', cause)}</h2>
      <dl class="searches">
        {sites.map((site) => (
          <div key={site}>
            <dt>{factsOf(site).name}</dt>
            {links
              .filter((link) => link.site === site)
              .map(({ what, url }) => (
                <dd key={what}>
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {t(whatKeys[what])}
                  </a>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
