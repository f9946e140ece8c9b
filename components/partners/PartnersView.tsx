import type { PartnersViewProps } from './partners-props.ts';
import { BookView } from './BookView.tsx';
import { ImportView } from './ImportView.tsx';
import { DuplicatesView } from './DuplicatesView.tsx';
import { UndoList } from './UndoList.tsx';

/** The partner book: the list, an import, or possible duplicates. */
export function PartnersView({ book, shared, visit, actions, t }: PartnersViewProps) {
  const { place, undos, problem, importing } = visit;
  const isLocked = (id: string) => shared.locked.has('partners') && shared.isShared('partners', id);
  const isBusy = ['comparing', 'writing'].includes(importing.stage.value.at);
  return (
    <>
      {place.value !== 'list' && !isBusy && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              importing.startAgain();
              place.value = 'list';
            }}
          >
            {t('partnersBack')}
          </button>
        </p>
      )}
      {problem.value && <p role="alert">{problem.value}</p>}
      {place.value === 'import' && <ImportView model={importing} t={t} />}
      {!isBusy && (
        <UndoList undos={undos} take={(id) => visit.attempt(() => undos.take(id))} t={t} />
      )}
      {place.value === 'duplicates' && (
        <DuplicatesView
          book={book}
          apart={visit.apart.value}
          isLocked={isLocked}
          merge={visit.merge}
          keepApart={visit.keepApart}
          t={t}
        />
      )}
      {place.value === 'list' && (
        <BookView
          book={book}
          shared={shared}
          isLocked={isLocked}
          visit={visit}
          actions={actions}
          t={t}
        />
      )}
    </>
  );
}
