import { useSignal } from '@preact/signals';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { DropZone } from '../forms/DropZone.tsx';
import type { Import, Stage } from './import-state.ts';

type Problem = NonNullable<Extract<Stage, { at: 'choose' }>['problem']>;

const problemKeys: Readonly<Record<Problem, MessageKey>> = {
  empty: 'importEmpty',
  'too-long': 'importTooLong',
  'too-many': 'importTooMany',
  'not-text': 'importNotText',
  'other-format': 'importOtherFormat',
  'no-partners': 'importNoPartners',
  gone: 'importGone',
};

interface ImportChooseProps {
  readonly problem: Problem | undefined;
  readonly model: Import;
  readonly t: Translate;
}

/** A chosen or dropped file, or pasted text. */
export function ImportChoose({ problem, model, t }: ImportChooseProps) {
  const pasted = useSignal('');
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void model.readFile(file);
  };
  return (
    <>
      <p>{t('importLead')}</p>
      {problem && <p role="alert">{t(problemKeys[problem])}</p>}
      <DropZone onFiles={take}>
        <label for="import-file">{t('importDrop')}</label>
        <input
          id="import-file"
          type="file"
          accept=".csv,.tsv,.txt,.json,.vcf,text/*,application/json"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // Lets the writer choose the same file again after fixing it.
            currentTarget.value = '';
          }}
        />
      </DropZone>
      <div class="field">
        <label for="import-paste">{t('importPaste')}</label>
        <textarea
          id="import-paste"
          rows={5}
          value={pasted.value}
          onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
        />
      </div>
      <button type="button" onClick={() => void model.readText(pasted.value)}>
        {t('importPasteRead')}
      </button>
    </>
  );
}
