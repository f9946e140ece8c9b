import { mountLexical } from '../editors/lexical.ts';
import { later, make, named } from '../make.ts';
import { boxes, nextPost, offered, options } from './state.ts';
import { words } from './words.ts';

/** A Facebook button: an element with the role of one. */
export function makeButton(label: string, press: () => void, shown = label): HTMLElement {
  return make(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': label, class: named('x1i10hfl'), click: press },
    make('span', {}, shown),
  );
}

function switchOff(button: HTMLElement, isOff: boolean): void {
  button.tabIndex = isOff ? -1 : 0;
  if (isOff) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}

const groupOf = (path: string) => /^\/groups\/(\d+)/.exec(path)?.[1];

/** Closes the open dialog. */
export let closeComposer: () => void = () => undefined;

/** "Create post": header, text and the button that sends it; pages have a second step between. */
export function openComposer(): void {
  const place = make('div', { 'data-part': 'text' });
  const send = makeButton(options.hasNext ? words.next : words.post, () => {
    if (send.getAttribute('aria-disabled') === 'true') return;
    if (options.hasNext) showSettings();
    else publish(send);
  });
  switchOff(send, true);
  const first = make(
    'div',
    {},
    make(
      'div',
      { 'data-part': 'header' },
      make('h2', { id: 'composer-title' }, make('span', {}, words.title)),
      makeButton(words.close, ask, '×'),
    ),
    make('div', { 'data-part': 'author' }, ...authorLine()),
    make('div', { role: 'presentation' }, make('div', {}, place)),
    make(
      'div',
      { class: named('attachments') },
      makeButton(words.photo, () => undefined),
    ),
    make('div', {}, send),
  );
  const form = make(
    'form',
    { method: 'POST' },
    first,
    make('input', { type: 'submit', style: 'display:none' }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const dialog = make(
    'div',
    { role: 'dialog', 'aria-labelledby': 'composer-title', 'data-part': 'dialog' },
    form,
  );
  // Only a corner is visible beside the dialog, so that tests can still click the rest of the page.
  const backdrop = make('div', { 'data-part': 'backdrop', click: () => end() });
  document.body.append(backdrop, dialog);
  window.addEventListener('popstate', () => end(), { once: true });
  closeComposer = () => end();
  const editor = mountLexical({
    parent: place,
    placeholder: words.hint,
    attributes: { class: named('notranslate'), 'aria-label': words.hint },
    // The button follows the model one frame later.
    changed: (text) => requestAnimationFrame(() => switchOff(send, text.trim() === '')),
    ...offered(),
  });
  boxes.set('post', editor);

  function authorLine(): readonly HTMLElement[] {
    const group = groupOf(location.pathname);
    const picture = make(options.linksPicture ? 'a' : 'span', {
      role: 'link',
      'data-part': 'picture',
      href: group ? `/groups/${group}/user/77/` : options.profile,
    });
    const name = make('strong', {}, make('span', {}, options.account));
    if (options.companion) {
      const companion = make('a', { role: 'link', href: '/companion' }, options.companion);
      return [picture, name, make('span', {}, ' is with '), companion];
    }
    if (group) return [picture, name, make('span', {}, 'Public group')];
    const label = `${words.privacy} ${options.audience}.`;
    return options.audience
      ? [picture, name, makeButton(label, () => undefined, options.audience)]
      : [picture, name];
  }

  /** The second step: the draft stays in the page, hidden. */
  function showSettings(): void {
    first.hidden = true;
    const post = makeButton(words.post, () => publish(post));
    const step = make(
      'div',
      { 'data-part': 'step' },
      makeButton(
        words.back,
        () => {
          step.remove();
          first.hidden = false;
        },
        '←',
      ),
      make('h2', {}, words.settings),
      makeButton(words.when, () => showTime(step)),
      post,
    );
    form.prepend(step);
  }

  function showTime(step: HTMLElement): void {
    step.hidden = true;
    const time = make(
      'div',
      { 'data-part': 'time' },
      make('input', { type: 'text', 'aria-label': 'Date', value: '9 June 2031' }),
      make('input', { role: 'spinbutton', 'aria-label': 'Hours', value: '9' }),
      make('input', { role: 'spinbutton', 'aria-label': 'Minutes', value: '30' }),
      makeButton(words.settle, () => {
        time.remove();
        step.hidden = false;
      }),
    );
    form.prepend(time);
  }

  function publish(button: HTMLElement): void {
    if (options.publish === 'ignored') return;
    switchOff(button, true);
    later(() => {
      if (options.publish === 'fails') {
        switchOff(button, false);
        document.body.append(make('div', { role: 'alert', 'data-part': 'alert' }, words.failed));
        return;
      }
      end();
      nextPost();
    });
  }

  function end(): void {
    editor.destroy();
    backdrop.remove();
    dialog.remove();
  }

  /** "Leave page? You have not finished your post." */
  function ask(): void {
    const prompt = make(
      'div',
      { role: 'dialog', 'data-part': 'prompt' },
      makeButton(words.stay, () => prompt.remove()),
      makeButton(words.leave, () => {
        prompt.remove();
        end();
      }),
    );
    document.body.append(prompt);
  }
}
