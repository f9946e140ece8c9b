import draftjs from './draftjs.ts';
import type { EditorDriver } from './driver.ts';
import lexical from './lexical.ts';
import prosemirror from './prosemirror.ts';
import quill from './quill.ts';
import textarea from './textarea.ts';
import unknown from './unknown.ts';

/** Every editor software we can read and write, tried in this order. */
export const drivers: readonly EditorDriver[] = [
  draftjs,
  lexical,
  quill,
  prosemirror,
  textarea,
  unknown,
];

/** The driver for the editor an element is; undefined when it is none we know. */
export function findDriver(element: HTMLElement): EditorDriver | undefined {
  return drivers.find((driver) => driver.recognises(element));
}
