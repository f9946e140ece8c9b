import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';
import { takeFocus } from '../keep-focus.ts';
import type { BackupActions, BackupPreview as Preview } from './backup-state.ts';
import { BackupPreview } from './BackupPreview.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';

export interface BackupViewProps {
  readonly actions: BackupActions;
  readonly t: Translate;
}

/** Save a backup, restore one, delete everything. */
export function BackupView({ actions, t }: BackupViewProps) {
  const written = useSignal<string | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const write = async () => {
    problem.value = undefined;
    try {
      written.value = await actions.writeBackup();
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <>
      <p>{t('backupLead')}</p>
      <p>
        <button type="button" class="primary" onClick={() => void write()}>
          {t('backupWrite')}
        </button>
      </p>
      {written.value && <p role="status">{t('backupWritten', written.value)}</p>}
      {problem.value && <p role="alert">{problem.value}</p>}
      <h2>{t('backupTakeInTitle')}</h2>
      <RestoreFile actions={actions} t={t} />
      <h2>{t('deleteTitle')}</h2>
      <DeleteEverything actions={actions} t={t} />
    </>
  );
}

/** Choose a backup file and preview it before anything changes. */
function RestoreFile({ actions, t }: BackupViewProps) {
  const id = useId();
  const preview = useSignal<Preview | undefined>(undefined);
  const count = useSignal(0);
  const isReading = useSignal(false);
  const done = useSignal(false);
  const found = preview.value;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      preview.value = { is: 'problem', message };
    }
  };
  const look = (file: File) =>
    attempt(async () => {
      done.value = false;
      preview.value = undefined;
      isReading.value = true;
      preview.value = await actions.readBackup(file);
      count.value += 1;
    }).finally(() => (isReading.value = false));
  const restore = (chosen: ReadonlySet<string>, takesSwitches: boolean) =>
    attempt(async () => {
      await actions.restore(chosen, takesSwitches);
      preview.value = undefined;
      done.value = true;
    });
  return (
    <>
      <div class="field">
        <label for={id}>{t('backupFile')}</label>
        <p class="muted small" id={`${id}-hint`}>
          {t('backupFileHint')}
        </p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void look(file);
          }}
        />
      </div>
      {found?.is === 'problem' && <p role="alert">{found.message}</p>}
      {isReading.value && <p role="status">{t('backupReading')}</p>}
      {found?.is === 'ready' && (
        // Choices made for one file don't apply to the next.
        <BackupPreview key={count.value} found={found} restore={restore} t={t} />
      )}
      {done.value && (
        <p ref={takeFocus} role="status" tabIndex={-1}>
          {t('backupTakenIn')}
        </p>
      )}
    </>
  );
}
