import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';

export interface WrongNudgeProps {
  /** Returns the report's text. */
  readonly write: () => string;
  /** Drafts of reports, and the key of this one. */
  readonly reports: Map<string, string>;
  readonly name: string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** *Report a mistake*: a text the writer reads, edits and posts themselves. Nothing is sent. */
export function WrongNudge({ write, reports, name, copy, t }: WrongNudgeProps) {
  const report = useSignal(reports.get(name));
  const set = (text: string) => {
    reports.set(name, text);
    report.value = text;
  };
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const id = useId();
  if (report.value === undefined) {
    return (
      <button type="button" class="link" onClick={() => set(write())}>
        {t('wrongNudge')}
      </button>
    );
  }
  return (
    <div class="wrong-nudge">
      <label for={id}>{t('wrongNudgeLabel')}</label>
      <p class="muted small">{t('wrongNudgeSays')}</p>
      <textarea
        id={id}
        rows={10}
        dir="auto"
        value={report.value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <button
        type="button"
        onClick={() =>
          void copy(report.value ?? '').then((isDone) => (copied.value = isDone ? 'yes' : 'failed'))
        }
      >
        {t('wrongNudgeCopy')}
      </button>
      <p role="status">
        {copied.value !== 'no' &&
          t(copied.value === 'yes' ? 'wrongNudgeCopied' : 'popupCopyFailed')}
      </p>
    </div>
  );
}
