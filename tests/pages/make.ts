/** The attributes of an element on a test page. A function listens to clicks; undefined is left out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined | (() => void)>>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

const query = new URLSearchParams(location.search);

/** A class that nothing may rely on: `?renamed` changes it, as a new build of the site would. */
export function named(name: string): string {
  if (!query.has('renamed')) return name;
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return `_${sum.toString(36)}`;
}

/** Like the site's own network response: some time later. */
export function later(call: () => void): void {
  setTimeout(call, 60);
}
