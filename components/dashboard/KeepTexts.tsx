import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';

export interface KeepTextsProps {
  readonly keepsText: boolean;
  /** Resolves with how many texts were deleted when switching off. */
  readonly setKeepsText: (keeps: boolean) => Promise<number>;
  readonly t: Translate;
}

/** The switch for keeping post texts with their records; off by default. */
export function KeepTexts({ keepsText, setKeepsText, t }: KeepTextsProps) {
  const id = useId();
  const said = useSignal<string | undefined>(undefined);
  const change = async (keeps: boolean) => {
    try {
      const forgotten = await setKeepsText(keeps);
      said.value = keeps ? t('textsKept') : t('textsForgotten', forgotten.toLocaleString());
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <>
      <h2>{t('textsTitle')}</h2>
      <div class="field is-check">
        <input
          id={id}
          type="checkbox"
          checked={keepsText}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
        <label for={id}>{t('textsKeep')}</label>
      </div>
      <p class="muted small" id={`${id}-hint`}>
        {t('textsHint')}
      </p>
      <p role="status">{said.value}</p>
    </>
  );
}
