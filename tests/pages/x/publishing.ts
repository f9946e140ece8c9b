import { createElement as h, type ReactNode } from 'react';
import { options } from './options.ts';

let addToast: (toast: ReactNode) => void = () => undefined;
/** Says where toasts are shown. */
export const showToastsBy = (add: typeof addToast) => (addToast = add);

// Every post of X has a number of its own, whenever its page was loaded.
let posts = Math.floor(performance.timeOrigin);
export const lastPost = () => posts;
/** Each message is a new one in the page, as each success is. */
let said = 0;

export function publishedToast(id: number): ReactNode {
  return h(
    'div',
    { 'data-testid': 'toast', role: 'alert', key: id },
    'Gesendet. ',
    h('a', { href: `/${options.account}/status/${id}` }, 'Ansehen'),
  );
}

/** As X does: a link for a success, words alone for everything else, both in the reader's language. */
export function publish(isScheduled: boolean): void {
  if (options.publish === 'succeeds' && !isScheduled) {
    posts += 1;
    addToast(publishedToast(posts));
    return;
  }
  const words = options.publish === 'fails' ? 'Etwas ist schiefgelaufen' : 'Geplant';
  said += 1;
  addToast(h('div', { 'data-testid': 'toast', role: 'alert', key: `said ${said}` }, words));
}
