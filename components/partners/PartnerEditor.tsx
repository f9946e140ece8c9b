import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import type { SharedNotes } from '../dashboard/shared-notes.ts';
import { createForm } from '../forms/form-model.ts';
import type { BookActions } from './book-state.ts';
import { PartnerForm } from './PartnerForm.tsx';
import { toRecord, toValues } from './partner-record.ts';

export interface PartnerEditorProps {
  readonly partner: Partner | undefined;
  readonly id: string;
  readonly label: string;
  readonly shared: SharedNotes;
  readonly actions: BookActions;
  /** Esc or Done. */
  readonly close: () => void;
  readonly remove?: () => void;
  readonly t: Translate;
}

/** A partner’s form, expanded in the list: focus moves in, Esc or Done leave. Give it a `key` with the partner's id. */
export function PartnerEditor(props: PartnerEditorProps) {
  const { partner, id, label, shared, actions, close, remove, t } = props;
  const panel = useRef<HTMLElement>(null);
  const isWarned = useSignal(false);
  const form = useMemo(
    () => createForm(toValues(partner), (values) => actions.save(toRecord(id, partner, values))),
    // One model for the lifetime of the form: a save must not reset what is being typed.
    [id],
  );
  const focusOn = (found: HTMLElement | null | undefined) => {
    if (found) found.focus();
    // A locked form is only read, so start at the top.
    else panel.current?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => focusOn(panel.current?.querySelector<HTMLElement>('input:enabled')), []);
  useLayoutEffect(() => {
    if (isWarned.value) {
      focusOn(panel.current?.querySelector<HTMLElement>('[aria-invalid="true"]'));
    }
  }, [isWarned.value]);
  /** Shows once what couldn't be saved, before it is lost with the form. */
  const leave = () => {
    if (form.status.value !== 'not-saved' || isWarned.value) {
      close();
      return;
    }
    for (const name of Object.keys(form.values.value)) form.leave(name);
    isWarned.value = true;
  };
  const isLocked = shared.isShared('partners', id) && shared.locked.has('partners');
  return (
    <section
      ref={panel}
      class="partner-editor"
      data-focus="own"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => {
        // In a select, Escape closes the list of options.
        const isOurs = !event.isComposing && !(event.target instanceof HTMLSelectElement);
        if (event.key === 'Escape' && isOurs) leave();
      }}
    >
      <PartnerForm partner={partner} id={id} form={form} shared={shared} t={t} />
      <p class="row">
        <button type="button" class="primary" onClick={leave}>
          {t('partnerDone')}
        </button>
        {remove && partner && !isLocked && (
          <button type="button" class="damage" onClick={remove}>
            {t('partnerDelete')}
          </button>
        )}
      </p>
    </section>
  );
}
