import { useSignal } from '@preact/signals';
import type { NewName } from '../../lib/partners/new-names.ts';
import type { Translate } from '../../lib/translate.ts';
import type { PopupActions } from './popup-state.ts';

export interface NewNamesProps {
  readonly names: readonly NewName[];
  readonly actions: Pick<PopupActions, 'learnName' | 'openDashboard'>;
  readonly t: Translate;
}

/** Names in this draft that the partner book lacks, each with an Add button; never added automatically. */
export function NewNames({ names, actions, t }: NewNamesProps) {
  const learned = useSignal<readonly NewName[]>([]);
  const left = names.filter((name) => !learned.value.includes(name));
  const learn = async (name: NewName) => {
    if (await actions.learnName(name)) learned.value = [...learned.value, name];
  };
  if (names.length === 0) return null;
  return (
    <section class="new-names">
      {left.length > 0 && (
        <>
          <h2>{t('newNamesTitle')}</h2>
          <ul class="plain row">
            {left.map((name) => (
              <li key={name.name}>
                <button type="button" onClick={() => void learn(name)}>
                  {t('newNamesAdd', name.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div role="status">
        {learned.value.map(({ name }) => (
          <p key={name} class="muted">
            {t('newNamesAdded', name)}
          </p>
        ))}
      </div>
    </section>
  );
}
