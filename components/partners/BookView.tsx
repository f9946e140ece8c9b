import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { writePartnerCsv, writePartnerJson } from '../../lib/partners/list/write-file.ts';
import type { PartnersViewProps } from './partners-props.ts';
import { PartnerEditor } from './PartnerEditor.tsx';
import { PartnerList } from './PartnerList.tsx';
import { TaggedPanel } from './TaggedPanel.tsx';
import { DuplicatesLine } from './DuplicatesLine.tsx';

interface BookViewProps extends PartnersViewProps {
  readonly isLocked: (id: string) => boolean;
}

/** The list of partners, and actions on the whole book. */
export function BookView({ book, shared, isLocked, visit, actions, t }: BookViewProps) {
  const adding = useSignal<string | undefined>(undefined);
  const open = useSignal<string | undefined>(undefined);
  /** Incremented to sort the list again. */
  const made = useSignal(0);
  const add = useRef<HTMLButtonElement>(null);
  const now = useMemo(() => Date.now(), []);
  const newest = book.find(({ id }) => id === adding.value);
  const download = (ending: 'csv' | 'json', type: string, text: string) =>
    actions.download(`hat-tip-partners.${ending}`, type, text);
  return (
    <>
      <p>{t('partnersLead')}</p>
      <p class="row">
        <button
          ref={add}
          type="button"
          class="primary"
          onClick={() => {
            open.value = undefined;
            adding.value = actions.newId();
          }}
        >
          {t('partnersAdd')}
        </button>
        <button type="button" onClick={() => (visit.place.value = 'import')}>
          {t('partnersImport')}
        </button>
      </p>
      {adding.value !== undefined && (
        <div class="partner-new">
          <h2>{t('partnerNew')}</h2>
          <PartnerEditor
            key={adding.value}
            partner={newest}
            id={adding.value}
            label={t('partnerNew')}
            shared={shared}
            actions={actions}
            close={() => {
              adding.value = undefined;
              made.value += 1;
              add.current?.focus();
            }}
            t={t}
          />
        </div>
      )}
      {book.length === 0 && <p class="empty">{t('partnersEmpty')}</p>}
      <TaggedPanel visit={visit} isFirst={book.length === 0} t={t} />
      <DuplicatesLine
        book={book}
        isEdited={adding.value !== undefined || open.value !== undefined}
        apart={visit.apart.value}
        isLocked={isLocked}
        look={() => (visit.place.value = 'duplicates')}
        t={t}
      />
      {book.length > 0 && (
        <>
          <PartnerList
            key={made.value}
            book={book}
            open={open}
            shared={shared}
            actions={actions}
            remove={(partner) => void visit.remove(partner)}
            now={now}
            t={t}
          />
          <p class="row">
            <button
              type="button"
              onClick={() => download('csv', 'text/csv', writePartnerCsv(book))}
            >
              {t('partnersExportCsv')}
            </button>
            <button
              type="button"
              onClick={() => download('json', 'application/json', writePartnerJson(book))}
            >
              {t('partnersExportJson')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
