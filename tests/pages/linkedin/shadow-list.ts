import type { MountedEditor } from '../editors/mount.ts';
import { createTypeahead, queryBefore } from '../editors/typeahead.ts';
import { people } from './state.ts';

/**
 * The list of people in the shadow root. Stock Quill 1 cannot read its selection there (2026-11) but LinkedIn's
 * own build can, so this list opens by the words in the box.
 */
export function createShadowList(parent: HTMLElement, editor: () => MountedEditor | undefined) {
  let asked = '';
  const list = createTypeahead({
    style: 'linkedin-quill',
    people,
    parent,
    picked(name) {
      const box = editor();
      const mentions = new Set(box?.mentions());
      const text = box?.read().replace(`@${asked}`, name) ?? '';
      box?.write([...mentions, name].reduce((all, each) => all.replace(each, `[${each}]`), text));
    },
  });
  return (text: string) => {
    asked = people.find((name) => text.includes(`@${name}`)) ?? queryBefore(text) ?? '';
    if (asked) list.offer(asked);
    else list.close();
  };
}
