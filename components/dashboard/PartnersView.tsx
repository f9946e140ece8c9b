import { useSignal } from '@preact/signals';
import type { Partner } from '../../lib/organisation/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import type { DashboardActions } from './dashboard-state.ts';
import { kindKeys, PartnerForm } from './PartnerForm.tsx';

export interface PartnersViewProps {
  readonly partners: readonly Partner[];
  readonly actions: DashboardActions;
  readonly t: Translate;
}

/** Rows shown at first; more on request, so that a large book stays quick. */
const page = 50;

/** The partner book: find, add, edit, remove with undo. */
export function PartnersView({ partners, actions, t }: PartnersViewProps) {
  const wanted = useSignal('');
  const editing = useSignal<string | undefined>(undefined);
  const removed = useSignal<Partner | undefined>(undefined);
  if (editing.value !== undefined) {
    const partner = partners.find(({ id }) => id === editing.value);
    return (
      <>
        <button type="button" class="link" onClick={() => (editing.value = undefined)}>
          {t('partnerBack')}
        </button>
        <h2>{partner?.name ?? t('partnerNew')}</h2>
        <PartnerForm
          key={editing.value}
          id={editing.value}
          partner={partner}
          save={actions.savePartner}
          t={t}
        />
        {partner && (
          <button
            type="button"
            class="damage"
            onClick={async () => {
              await actions.deletePartner(partner.id);
              removed.value = partner;
              editing.value = undefined;
            }}
          >
            {t('partnerDelete')}
          </button>
        )}
      </>
    );
  }
  return (
    <>
      <p>{t('partnersLead')}</p>
      {removed.value && (
        <p class="empty" role="status">
          {t('partnerRemoved', removed.value.name)}{' '}
          <button
            type="button"
            class="link"
            onClick={async () => {
              await actions.savePartner(removed.value);
              removed.value = undefined;
            }}
          >
            {t('partnerUndo', removed.value.name)}
          </button>
        </p>
      )}
      <p class="row">
        <button type="button" class="primary" onClick={() => (editing.value = actions.newId())}>
          {t('partnersAdd')}
        </button>
      </p>
      {partners.length === 0 ? (
        <p class="empty">{t('partnersEmpty')}</p>
      ) : (
        <>
          <div class="field">
            <label for="find">{t('partnersSearch')}</label>
            <input
              id="find"
              type="search"
              value={wanted.value}
              onInput={(event) => (wanted.value = event.currentTarget.value)}
            />
          </div>
          <PartnerList
            partners={partners}
            wanted={wanted.value}
            edit={(id) => (editing.value = id)}
            t={t}
          />
        </>
      )}
    </>
  );
}

interface PartnerListProps {
  readonly partners: readonly Partner[];
  readonly wanted: string;
  readonly edit: (id: string) => void;
  readonly t: Translate;
}

function matches({ name, aliases, handles, topics }: Partner, wanted: string): boolean {
  return [name, ...aliases, ...Object.values(handles), ...topics].some((word) =>
    word.toLowerCase().includes(wanted),
  );
}

function PartnerList({ partners, wanted, edit, t }: PartnerListProps) {
  const most = useSignal(page);
  const needle = wanted.trim().replace(/^@/, '').toLowerCase();
  const found = partners
    .filter((partner) => matches(partner, needle))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <p class="muted" role="status">
        {found.length === 0
          ? t('partnersNone', wanted.trim())
          : t('partnersCount', found.length.toLocaleString())}
      </p>
      <ul class="plain partner-list">
        {found.slice(0, most.value).map((partner) => (
          <li key={partner.id}>
            <button type="button" class="partner-row" onClick={() => edit(partner.id)}>
              <span class="partner-name">{partner.name}</span>
              <span class="muted">
                {[t(kindKeys[partner.kind]), partner.handles.x && `@${partner.handles.x}`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span class="muted">
                {partner.lastCredited === undefined
                  ? t('partnerNeverCredited')
                  : t('partnerLastCredited', new Date(partner.lastCredited).toLocaleDateString())}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most.value && (
        <button type="button" onClick={() => (most.value += page)}>
          {t('partnersMore', String(Math.min(page, found.length - most.value)))}
        </button>
      )}
    </>
  );
}
