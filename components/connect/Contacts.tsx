import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Contact } from '../../lib/connect/contact.ts';
import type { Translate } from '../../lib/translate.ts';
import type { ConnectActions } from './connect-state.ts';

export interface ContactsProps {
  readonly contacts: readonly Contact[];
  readonly cause: string;
  readonly actions: ConnectActions;
  readonly t: Translate;
}

/** Contacts shown at first. */
const page = 50;

/** Who was contacted; the writer keeps this list by hand. */
export function Contacts({ contacts, cause, actions, t }: ContactsProps) {
  const id = useId();
  const who = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const most = useSignal(page);
  const add = async () => {
    problem.value = await actions.addContact(who.value, cause);
    if (problem.value === undefined) who.value = '';
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('contactsTitle')}</h2>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for={id}>{t('contactsWho')}</label>
        <div class="row">
          <input
            id={id}
            type="text"
            autoComplete="off"
            aria-invalid={problem.value !== undefined}
            value={who.value}
            onInput={({ currentTarget }) => (who.value = currentTarget.value)}
          />
          <button type="submit">{t('contactsAdd')}</button>
        </div>
        {problem.value && <p class="field-problem">{problem.value}</p>}
      </form>
      {contacts.length === 0 && <p class="muted">{t('contactsEmpty')}</p>}
      <ul class="plain lines">
        {contacts.slice(0, most.value).map((contact) => (
          <li key={contact.id} class="row">
            <span class="contact-who">
              {contact.who}
              <span class="muted">
                {' '}
                {[contact.cause, new Date(contact.at).toLocaleDateString()]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span class="choice">
              <input
                id={`${id}-${contact.id}`}
                type="checkbox"
                checked={contact.answered}
                onChange={({ currentTarget }) =>
                  void actions.setAnswered(contact, currentTarget.checked)
                }
              />
              <label for={`${id}-${contact.id}`}>{t('contactsAnswered')}</label>
            </span>
            <button
              type="button"
              aria-label={t('contactsRemoveName', contact.who)}
              onClick={() => void actions.removeContact(contact.id)}
            >
              {t('contactsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {contacts.length > most.value && (
        <button type="button" onClick={() => (most.value += page)}>
          {t('partnersMore', String(Math.min(page, contacts.length - most.value)))}
        </button>
      )}
    </section>
  );
}
