import type { ChosenFile } from '../../lib/past-posts/sources.ts';
import type { Translate } from '../../lib/translate.ts';
import { PastHowTo } from './PastHowTo.tsx';
import { PastImports } from './PastImports.tsx';
import { DropZone } from '../forms/DropZone.tsx';
import type { Past, Stage } from './past-state.ts';
import { emptyWords, failureWords } from './past-words.ts';

interface PastChooseProps {
  readonly stage: Extract<Stage, { at: 'choose' }>;
  readonly past: Past;
  readonly hasProfile: boolean;
  readonly t: Translate;
}

/** Files that may hold posts, unlike most files of an unpacked archive; for a spreadsheet the page explains what to do. */
const kinds = /\.(?:zip|csv|tsv|txt|js|json|car|xls[xmb]?|ods|numbers)$/i;
/** Sentences about single files shown at once. */
const mostSaid = 8;

/** Choose files, read how to get them, and see earlier imports. */
export function PastChoose({ stage, past, hasProfile, t }: PastChooseProps) {
  return (
    <>
      {stage.problem && <p role="alert">{stage.problem}</p>}
      <Nothing stage={stage} t={t} />
      {hasProfile ? (
        <Inputs past={past} t={t} />
      ) : (
        <div class="empty">
          <p>{t('pastNoProfile')}</p>
          <a class="button past-next" href="#profile">
            {t('pastToProfile')}
          </a>
        </div>
      )}
      <PastImports past={past} t={t} />
      <PastHowTo t={t} />
    </>
  );
}

/** Why nothing that was chosen can be imported. */
function Nothing({ stage: { found }, t }: Pick<PastChooseProps, 'stage' | 't'>) {
  if (!found) return null;
  const sentences = [
    ...found.failures.map((failure) => failureWords(failure, t)),
    ...found.empty.map((source) => emptyWords(source, t)),
  ];
  const more = sentences.length - mostSaid;
  return (
    <div role="alert">
      {sentences.slice(0, mostSaid).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {more > 0 && <p>{t('pastMoreFailures', more.toLocaleString())}</p>}
      {sentences.length === 0 && <p>{t('pastNoFiles')}</p>}
    </div>
  );
}

function Inputs({ past, t }: Pick<PastChooseProps, 'past' | 't'>) {
  const look = (files: FileList | null | undefined) => {
    if (files && files.length > 0) void past.preview(chosen(files));
  };
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    look(currentTarget.files);
    // Lets the writer choose the same file again after fixing it.
    currentTarget.value = '';
  };
  return (
    <DropZone onFiles={look}>
      <label for="past-files">{t('pastFiles')}</label>
      <input
        id="past-files"
        type="file"
        multiple
        accept=".zip,.csv,.tsv,.txt,.js,.json,.car,.xls,.xlsx"
        onChange={take}
      />
      <label for="past-folder" class="past-folder">
        {t('pastFolder')}
      </label>
      <p id="past-folder-hint" class="muted small">
        {t('pastFolderHint')}
      </p>
      <input
        id="past-folder"
        type="file"
        aria-describedby="past-folder-hint"
        ref={(input) => {
          if (input) input.webkitdirectory = true;
        }}
        onChange={take}
      />
    </DropZone>
  );
}

function chosen(files: FileList): readonly ChosenFile[] {
  const all = [...files].map((blob) => ({
    name: blob.webkitRelativePath || blob.name,
    blob,
  }));
  const likely = all.filter(({ name }) => kinds.test(name));
  // Don't report every picture of a folder; do report a single file that is not an export.
  return likely.length > 0 || all.length > 1 ? likely : all;
}
