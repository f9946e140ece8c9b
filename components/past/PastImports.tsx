import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PastImport } from '../../lib/posts/past-import.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Past } from './past-state.ts';
import { importWords, postsInWords, short } from './past-words.ts';

interface PastImportsProps {
  readonly past: Past;
  readonly t: Translate;
}

/** Earlier imports, each of which can be deleted. */
export function PastImports({ past, t }: PastImportsProps) {
  const said = useRef<HTMLParagraphElement>(null);
  const all = past.imports.value ?? [];
  const deleted = past.deleted.value;
  // The clicked line is gone.
  const known = useRef(deleted);
  useLayoutEffect(() => {
    if (known.current !== deleted) said.current?.focus();
    known.current = deleted;
  }, [deleted]);
  if (all.length === 0 && !deleted && !past.problem.value) return null;
  return (
    <section aria-labelledby="past-imports">
      <h2 id="past-imports">{t('pastImportsTitle')}</h2>
      {past.problem.value && <p role="alert">{past.problem.value}</p>}
      {deleted && (
        <p ref={said} role="status" tabIndex={-1} class="past-said">
          {t('pastDeleted', [short(deleted.name), postsInWords(deleted.posts, t)])}
        </p>
      )}
      <ul class="plain past-imports">
        {all.map((each) => (
          <ImportLine key={each.id} one={each} past={past} t={t} />
        ))}
      </ul>
    </section>
  );
}

function ImportLine({ one, past, t }: PastImportsProps & { readonly one: PastImport }) {
  const isAsked = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const ask = (asked: boolean) => {
    isAsked.value = asked;
  };
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (wasAsked.current !== isAsked.value) first.current?.focus();
    wasAsked.current = isAsked.value;
  }, [isAsked.value]);
  return (
    <li class="past-import">
      <p class="past-name">
        <bdi>{short(one.name, 120)}</bdi>
      </p>
      <p class="muted">{importWords(one, t)}</p>
      {!one.isDone && <p>{t('pastUnfinished')}</p>}
      {isAsked.value ? (
        <p class="row">
          <span>{t('pastDeleteSure', postsInWords(one.posts, t))}</span>
          <button
            ref={first}
            type="button"
            class="damage"
            onClick={() => void past.deleteImport(one.id)}
          >
            {t('pastDeletePosts', postsInWords(one.posts, t))}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {t('pastKeep')}
          </button>
        </p>
      ) : (
        <button
          ref={first}
          type="button"
          class="link"
          aria-label={t('pastDeleteOf', short(one.name))}
          onClick={() => ask(true)}
        >
          {t('pastDelete')}
        </button>
      )}
    </li>
  );
}
