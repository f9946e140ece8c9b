import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/translate.ts';
import { ShowMore, useFirstRows } from '../ShowMore.tsx';
import { modeWords } from '../sites/SiteModes.tsx';
import { AccountsAsked, AccountsNever } from './AccountsAsked.tsx';
import type { ReadyPreview } from './backup-state.ts';
import { countsInWords } from './counts-in-words.ts';
import { Differences } from './Differences.tsx';
import { factsOf, siteIds } from '../../lib/sites/facts/all-sites.ts';

interface BackupPreviewProps {
  readonly found: ReadyPreview;
  readonly restore: (chosen: ReadonlySet<string>, takesSwitches: boolean) => Promise<void>;
  readonly t: Translate;
}

/** What restoring the file would do, and what the writer can choose. Nothing is written yet. */
export function BackupPreview({ found, restore, t }: BackupPreviewProps) {
  const { plan, added, broken, changes } = found;
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const takesSwitches = useSignal(false);
  const isBusy = useSignal(false);
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen.value);
    for (const key of keys) {
      if (isChosen) next.add(key);
      else next.delete(key);
    }
    chosen.value = next;
  };
  const profiles = new Map(
    [...plan.added.profiles, ...found.profiles].map(({ id, name }) => [id, name]),
  );
  const nameOf = (profile: string | undefined) =>
    profiles.get(profile ?? '') ?? t('profileUnnamed');
  const take = async () => {
    isBusy.value = true;
    await restore(chosen.value, takesSwitches.value);
    isBusy.value = false;
  };
  const sentences = [
    plan.same > 0 && t('backupSame', plan.same.toLocaleString()),
    plan.credited.length > 0 && t('backupCredited', plan.credited.length.toLocaleString()),
    plan.locked > 0 && t('backupLocked', plan.locked.toLocaleString()),
    broken > 0 && t('backupBroken', broken.toLocaleString()),
  ];
  return (
    <>
      <p role="status">
        {[t('backupFound', [found.made, countsInWords(added, t)]), ...sentences]
          .filter(Boolean)
          .join(' ')}
      </p>
      <AccountsNever never={plan.never} t={t} />
      {changes === 0 && <p class="empty">{t('backupNothing')}</p>}
      <AccountsAsked coached={plan.coached} chosen={chosen} choose={choose} t={t} />
      <Differences
        different={plan.different}
        chosen={chosen}
        choose={choose}
        nameOf={nameOf}
        t={t}
      />
      <Switches found={found} t={t}>
        <input
          id="take-switches"
          type="checkbox"
          checked={takesSwitches.value}
          onChange={({ currentTarget }) => (takesSwitches.value = currentTarget.checked)}
        />
      </Switches>
      <NewRecords found={found} t={t} />
      {changes > 0 && (
        <div class="restore-bar">
          <button type="button" class="primary" disabled={isBusy.value} onClick={() => void take()}>
            {t('backupTakeIn')}
          </button>
          {plan.different.length + plan.coached.length > 0 && (
            <span class="muted" aria-live="polite">
              {t('backupChosen', [
                chosen.value.size.toLocaleString(),
                (plan.different.length + plan.coached.length).toLocaleString(),
              ])}
            </span>
          )}
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly found: ReadyPreview;
  readonly t: Translate;
}

/** Rules the file switches off, and modes it sets for sites that have none here. */
function Switches({ found, children, t }: PartProps & { readonly children: ComponentChildren }) {
  const { modes, rules } = found.switches;
  const words = siteIds.flatMap((site) => {
    const mode = modes[site];
    return mode ? `${factsOf(site).name}: ${t(modeWords[mode][0])}` : [];
  });
  if (rules.length > 0) words.push(t('backupRulesOff', rules.join(', ')));
  if (words.length === 0) return null;
  return (
    <section>
      <h3>{t('backupSwitches')}</h3>
      <p class="choice">
        {children}
        <label for="take-switches">{t('backupTakeSwitches')}</label>
        <span class="muted">{words.join('. ')}</span>
      </p>
    </section>
  );
}

/** The names of new records, folded away. */
function NewRecords({ found: { plan }, t }: PartProps) {
  const rows: readonly (readonly [string, string])[] = [
    ...plan.added.profiles.map(({ name }) => [name, ''] as const),
    ...plan.added.partners.map(({ name, handles }): [string, string] => [
      name,
      siteIds
        .flatMap((site) => (handles[site] ? `@${handles[site]} (${factsOf(site).name})` : []))
        .join(', '),
    ]),
  ];
  const [shown, most] = useFirstRows(rows);
  if (rows.length === 0) return null;
  return (
    <details class="new-records">
      <summary>{t('backupNewNames', rows.length.toLocaleString())}</summary>
      <ul class="plain">
        {shown.map(([name, handles], at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows are only ever appended
          <li key={at}>
            <bdi>{name}</bdi> <span class="muted">{handles}</span>
          </li>
        ))}
      </ul>
      <ShowMore total={rows.length} most={most} t={t} />
    </details>
  );
}
