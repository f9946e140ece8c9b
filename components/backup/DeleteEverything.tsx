import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';
import { takeFocus } from '../keep-focus.ts';
import type { BackupActions, Counts } from './backup-state.ts';
import { countsInWords } from './counts-in-words.ts';

export interface DeleteEverythingProps {
  readonly actions: BackupActions;
  readonly t: Translate;
}

/** Deleting can't be undone, so the writer types a word first and afterwards sees that nothing is left. */
export function DeleteEverything({ actions, t }: DeleteEverythingProps) {
  const id = useId();
  const typed = useSignal('');
  const left = useSignal<Counts | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const word = t('deleteWord');
  const isMeant = typed.value.trim().toLowerCase() === word.toLowerCase();
  const forget = async () => {
    problem.value = undefined;
    try {
      left.value = await actions.deleteEverything();
      typed.value = '';
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  if (left.value) {
    return (
      <>
        <p ref={takeFocus} role="status" tabIndex={-1}>
          {t('deleteDone', countsInWords(left.value, t))}
        </p>
        <p>
          <button type="button" onClick={actions.startAnew}>
            {t('deleteStartAnew')}
          </button>
        </p>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) void forget();
      }}
    >
      <p>{t('deleteLead')}</p>
      <div class="field">
        <label for={id}>{t('deleteType', word)}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={typed.value}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
      </div>
      <p>
        <button type="submit" class="damage" disabled={!isMeant}>
          {t('deleteEverything')}
        </button>
      </p>
      {problem.value && <p role="alert">{problem.value}</p>}
    </form>
  );
}
