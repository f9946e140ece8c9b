import { useSignal } from '@preact/signals';
import type { Translate } from '../../lib/translate.ts';

interface Props {
  /** Its cells, line by line, the heads first; asked for when it is pressed. */
  readonly lines: () => readonly (readonly string[])[];
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** Copies a table as spreadsheets take it, and says whether that worked. */
export function CopyTable({ lines, copy, t }: Props) {
  const said = useSignal('');
  const asText = () =>
    lines()
      .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t'))
      .join('\n');
  return (
    <p class="row">
      <button
        type="button"
        onClick={async () => {
          said.value = t((await copy(asText())) ? 'pageTableCopied' : 'pageTableNotCopied');
        }}
      >
        {t('pageCopyTable')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
