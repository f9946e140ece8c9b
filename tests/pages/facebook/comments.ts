import { mountLexical } from '../editors/lexical.ts';
import { later, make, named } from '../make.ts';
import { boxes, nextPost, offered, options } from './state.ts';
import { words } from './words.ts';

/** Someone else's post with its comments, each an article inside the post's, and the box for a new comment. */
export function makePost(post: string, name: string, group?: string): HTMLElement {
  const list = make('div', { 'data-part': 'comments' });
  const article = make(
    'div',
    { role: 'article', 'data-part': 'post', class: named('post') },
    make(
      'a',
      { href: group ? `/groups/${group}/posts/${post}/` : `/somebody/posts/${post}` },
      '1 h',
    ),
    make('p', {}, `DECOY post ${post}, thanks to our amazing partners`),
    list,
  );
  const add = (id: string) => list.append(makeComment(post, id));
  add(`${post}1`);
  article.append(makeForm(post, name, add));
  threads.set(post, add);
  return article;
}

const isLate = new URLSearchParams(location.search).has('late');

const threads = new Map<string, (id: string) => void>();

function makeComment(post: string, id: string): HTMLElement {
  return make(
    'div',
    { role: 'article', class: named('comment') },
    make('p', {}, 'DECOY a comment of somebody'),
    ...(id ? [make('a', { href: `/somebody/posts/${post}?comment_id=${id}` }, '1 h')] : []),
  );
}

function makeForm(post: string, name: string, add: (id: string) => void): HTMLElement {
  const place = make('div', { 'data-part': 'text' });
  const button = make(
    'div',
    {
      role: 'button',
      'aria-label': words.comment,
      'aria-disabled': 'true',
      tabindex: '-1',
      click: send,
    },
    '➤',
  );
  const submit = make('div', { id: 'focused-state-composer-submit' }, make('span', {}, button));
  const box = make('div', { 'data-part': 'box' }, place, make('ul', {}));
  const form = make('form', { role: 'presentation', 'data-name': name }, box);
  // In some comment boxes the button appears only once the box has the focus.
  if (!isLate) box.append(submit);
  else form.addEventListener('focusin', () => later(() => box.append(submit)), { once: true });
  const hint = `${words.comment}: ${options.account}`;
  const mount = () => {
    const editor = mountLexical({
      parent: place,
      placeholder: hint,
      attributes: { 'aria-label': hint },
      changed: (text) =>
        requestAnimationFrame(() => {
          if (text.trim() === '') button.setAttribute('aria-disabled', 'true');
          else button.removeAttribute('aria-disabled');
        }),
      // Emptied at once, before the key event bubbles up the page. With the list open, Enter picks.
      submitted: (key) => key === 'Enter' && send(),
      ...offered(),
    });
    boxes.set(name, editor);
    return editor;
  };
  let editor = mount();
  return form;

  function send(): boolean {
    if (document.querySelector('[role="listbox"]')) return pickFirst();
    const text = editor.read();
    if (text.trim() === '') return false;
    editor.write('');
    later(() => {
      for (const [other, addThere] of threads) {
        if (other !== post) addThere(`99${nextPost()}`);
      }
      if (options.publish === 'fails') {
        editor.write(text);
        return;
      }
      // The box is redrawn after each comment.
      editor.destroy();
      editor = mount();
      later(() => add(options.publish === 'unnamed' ? '' : String(nextPost())));
    });
    return true;
  }
}

function pickFirst(): boolean {
  document.querySelector<HTMLElement>('[role="listbox"] [role="option"]')?.click();
  return true;
}
