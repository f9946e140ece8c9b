import { useSignal } from '@preact/signals';
import type { Translate } from '../../lib/translate.ts';

interface Props {
  /** Cells line by line, headings first; computed on click. */
  readonly lines: () => readonly (readonly string[])[];
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** Copies a table in a form spreadsheets accept, and reports whether it worked. */
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
