import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/translate.ts';
import { remarkWords } from '../partners/remark-words.ts';
import { OnePartner } from './OnePartner.tsx';
import type { ListPreview, WelcomeActions } from './welcome-state.ts';

export interface PartnersStepProps {
  /** Partners already in the book. */
  readonly count: number;
  /** A pasted or chosen list that isn't imported yet. */
  readonly list: Signal<string>;
  readonly actions: Pick<WelcomeActions, 'preview' | 'importList' | 'readFile'>;
  readonly t: Translate;
}

/** Milliseconds without a keystroke before a list is previewed. */
const pause = 300;

/** Whom the organisation works with: a pasted list or a file, previewed before it is imported, or one at a time. */
export function PartnersStep({ count, list: text, actions, t }: PartnersStepProps) {
  const id = useId();
  const preview = useSignal<ListPreview | undefined>(undefined);
  /** The list the preview belongs to. */
  const looked = useSignal('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useSignal(count);
  const problem = useSignal<string | undefined>(undefined);

  const show = (list: string, found: ListPreview | undefined) => {
    looked.value = list;
    preview.value = found;
  };
  const look = async (list: string) => {
    clearTimeout(timer.current);
    text.value = list;
    const found = list.trim() === '' ? undefined : await actions.preview(list);
    // A newer list arrived while this one was read.
    if (text.value === list) show(list, found);
  };
  const lookSoon = (list: string) => {
    clearTimeout(timer.current);
    problem.value = undefined;
    text.value = list;
    if (list.trim() === '') show(list, undefined);
    else timer.current = setTimeout(() => void attempt(() => look(list)), pause);
  };
  const attempt = async (work: () => Promise<void>) => {
    problem.value = undefined;
    try {
      await work();
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  const importList = () =>
    attempt(async () => {
      kept.value = await actions.importList(text.value);
      text.value = '';
      show('', undefined);
    });
  useEffect(() => {
    // Text pasted before the writer went back and returned.
    if (text.value.trim() !== '') void attempt(() => look(text.value));
    return () => clearTimeout(timer.current);
  }, []);
  const found = preview.value;
  const taking = (found?.added ?? 0) + (found?.changed ?? 0);
  return (
    <>
      <p>{t('welcomePartnersLead')}</p>
      <div class="field">
        <label for={id}>{t('welcomeList')}</label>
        <p class="muted small" id={`${id}-hint`}>
          {t('welcomeListHint')}
        </p>
        <textarea
          id={id}
          rows={3}
          aria-describedby={`${id}-hint`}
          value={text.value}
          onInput={({ currentTarget }) => lookSoon(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-file`}>{t('welcomeFile')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.json,.vcf,text/csv,text/plain,text/vcard,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void attempt(async () => look(await actions.readFile(file)));
          }}
        />
      </div>
      <OnePartner
        add={(list) =>
          attempt(async () => {
            kept.value = await actions.importList(list);
          })
        }
        t={t}
      />
      {problem.value && <p role="alert">{problem.value}</p>}
      <div role="status">
        {found?.problem && <p>{found.problem}</p>}
        {found && !found.problem && (
          <p>
            {t('welcomeListFound', [found.added.toLocaleString(), found.names.join(', ')])}{' '}
            {found.broken > 0 && t('welcomeListBroken', found.broken.toLocaleString())}
          </p>
        )}
        {found && <Remarks of={found} t={t} />}
        {kept.value > 0 && <p>{t('welcomeListKept', kept.value.toLocaleString())}</p>}
      </div>
      {taking > 0 && (
        <p>
          <button
            type="button"
            disabled={looked.value !== text.value}
            onClick={() => void importList()}
          >
            {t('welcomeListTake', taking.toLocaleString())}
          </button>
        </p>
      )}
    </>
  );
}

/** What was corrected or skipped; the first few as sentences. */
function Remarks({ of: { remarked, remarks }, t }: { of: ListPreview; t: Translate }) {
  if (remarked === 0) return null;
  return (
    <>
      <p>{t('welcomeListRemarks', remarked.toLocaleString())}</p>
      <ul>
        {remarks.map(({ number, remark }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row may have several
          <li key={i}>
            <bdi>{t('welcomeListRemark', [String(number), remarkWords(remark, t)])}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
