import { createElement as h, type ReactNode } from 'react';
import { options } from './options.ts';

let addToast: (toast: ReactNode) => void = () => undefined;
/** Sets how toasts are shown. */
export const showToastsBy = (add: typeof addToast) => (addToast = add);

// Each post on X has its own number, even across page loads.
let posts = Math.floor(performance.timeOrigin);
export const lastPost = () => posts;
/** Each message is a new element. */
let said = 0;

export function publishedToast(id: number): ReactNode {
  return h(
    'div',
    { 'data-testid': 'toast', role: 'alert', key: id },
    'Gesendet. ',
    h('a', { href: `/${options.account}/status/${id}` }, 'Ansehen'),
  );
}

/** Like X, shows a link for a success and plain text for everything else, both in the reader's language. */
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
