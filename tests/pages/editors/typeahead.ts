/** The list of people that opens while a name is typed after `@`, as each site draws it. */
export type TypeaheadStyle = 'linkedin-tiptap' | 'linkedin-quill' | 'facebook';

export interface Typeahead {
  /** Shows the people whose names begin with the query; closes the list if there are none. */
  offer(query: string): void;
  close(): void;
}

interface TypeaheadOptions {
  readonly style: TypeaheadStyle;
  readonly people: readonly string[];
  readonly parent: HTMLElement;
  readonly picked: (name: string) => void;
}

/** A list that is in the page only while it has someone to offer. */
export function createTypeahead({ style, people, parent, picked }: TypeaheadOptions): Typeahead {
  let list: HTMLElement | undefined;
  let shown = '';

  function close(): void {
    list?.remove();
    list = undefined;
    shown = '';
  }

  return {
    close,
    offer(query) {
      const wanted = query.toLowerCase();
      const found = people.filter((name) => name.toLowerCase().startsWith(wanted));
      // Leave an unchanged list alone: the pointer may be over it.
      if (found.join() === shown) return;
      close();
      if (found.length === 0) return;
      shown = found.join();
      list = drawers[style](
        found.map((name) => ({
          name,
          pick: () => {
            close();
            picked(name);
          },
        })),
      );
      // Keeps the focus in the editor, as the sites do.
      list.addEventListener('mousedown', (event) => event.preventDefault());
      parent.append(list);
    },
  };
}

/** The words after the last `@` before the caret, if they could be a name. */
export function queryBefore(textBeforeCaret: string): string | undefined {
  return /(?:^|\s)@([^@\n]{1,40})$/.exec(textBeforeCaret)?.[1];
}

interface Option {
  readonly name: string;
  readonly pick: () => void;
}

/** Attributes as seen on linkedin.com in 2026-10 and on facebook.com in 2026-02. */
const drawers: Readonly<Record<TypeaheadStyle, (options: readonly Option[]) => HTMLElement>> = {
  'linkedin-tiptap': (options) =>
    make(
      'div',
      { 'data-testid': 'typeahead-results-container', role: 'listbox' },
      ...options.map(({ name, pick }) =>
        make(
          'div',
          { role: 'option' },
          clickable(
            make(
              'div',
              { role: 'button', tabindex: '0' },
              make('p', {}, name),
              make('p', {}, '2nd'),
            ),
            pick,
          ),
        ),
      ),
    ),
  'linkedin-quill': (options) =>
    make(
      'div',
      { class: 'editor-typeahead-fetch' },
      make(
        'div',
        { class: 'basic-typeahead__triggered-content', role: 'listbox' },
        ...options.map(({ name, pick }) =>
          clickable(
            make(
              'div',
              {
                class: 'basic-typeahead__selectable editor-typeahead__typeahead-item',
                role: 'option',
              },
              make('span', { class: 'search-typeahead-v2__hit-text' }, name),
              make('span', { class: 'search-typeahead-v2__hit-subtext' }, '2nd'),
            ),
            pick,
          ),
        ),
      ),
    ),
  facebook: (options) =>
    make(
      'ul',
      { role: 'listbox' },
      ...options.map(({ name, pick }) =>
        clickable(make('li', { role: 'option' }, make('span', {}, name)), pick),
      ),
    ),
};

function clickable(element: HTMLElement, pick: () => void): HTMLElement {
  element.addEventListener('click', pick);
  return element;
}

function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
