import { createElement as h, type ReactElement } from 'react';
import ReactDOM from 'react-dom';
import { Box, boxes, MobileBox } from '../x/box.ts';
import { type MountedEditor, type MountOptions, setAttributes } from './mount.ts';

/** X's post box: Draft.js under React, with handles, hashtags and links in elements of their own. */
export function mountDraft(options: MountOptions): MountedEditor {
  const name = nextName();
  const { text: start = '' } = options;
  const box = h(Box, { index: 0, name, start, placeholder: '', changed, submitted: changed });
  const mounted = mount(box, '[contenteditable="true"]', name, options);
  return {
    ...mounted,
    shown: () =>
      [...mounted.element.querySelectorAll('[data-block]')]
        .map((block) => block.textContent)
        .join('\n'),
  };
}

/** The mobile version: a text field controlled by React. */
export function mountTextarea(options: MountOptions): MountedEditor {
  const name = nextName();
  const mounted = mount(h(MobileBox, { name, changed }), 'textarea', name, options);
  if (options.text) mounted.write(options.text);
  return { ...mounted, shown: () => (mounted.element as HTMLTextAreaElement).value };
}

const changed = () => undefined;

let mounts = 0;
const nextName = () => {
  mounts += 1;
  return `box ${mounts}`;
};

function mount(
  box: ReactElement,
  selector: string,
  name: string,
  { parent, attributes }: MountOptions,
) {
  ReactDOM.render(box, parent);
  const element = parent.querySelector<HTMLElement>(selector)!;
  setAttributes(element, attributes);
  return {
    element,
    read: () => boxes.get(name)!.read(),
    mentions: () => [],
    write: (text: string) => boxes.get(name)!.write(text),
    destroy() {
      ReactDOM.unmountComponentAtNode(parent);
      boxes.delete(name);
    },
  };
}
