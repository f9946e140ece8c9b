import Quill2 from 'quill';
import Quill1 from 'quill1';
import {
  type MountedEditor,
  type MountOptions,
  parseText,
  setAttributes,
  submitKeyOf,
} from './mount.ts';
import { createTypeahead, queryBefore } from './typeahead.ts';

export type QuillVersion = 1 | 2;

interface Operation {
  readonly insert?: unknown;
  readonly attributes?: { readonly mention?: string; readonly bold?: boolean };
}

/** The part of Quill's API that the mount needs, the same in both versions. */
interface Quill {
  readonly root: HTMLElement;
  readonly container: HTMLElement;
  readonly history: { clear(): void };
  readonly selection: QuillSelection;
  on(event: 'text-change' | 'selection-change', heard: () => void): void;
  getText(): string;
  getText(index: number, length: number): string;
  getContents(): { readonly ops: readonly Operation[] };
  setContents(operations: readonly Operation[], source: string): void;
  getSelection(): { readonly index: number; readonly length: number } | null;
  setSelection(index: number, length: number, source: string): void;
  insertText(index: number, text: string, format: object, source: string): void;
  deleteText(index: number, length: number, source: string): void;
  formatText(index: number, length: number, format: object, source: string): void;
}

/** The part of Quill that asks the document where the caret is. */
interface QuillSelection {
  hasFocus(): boolean;
  getNativeRange(): unknown;
  normalizeNative(range: Range): unknown;
  setNativeRange(
    start: Node | null,
    startOffset?: number,
    end?: Node | null,
    endOffset?: number,
  ): void;
}

interface QuillClass {
  new (container: HTMLElement, options: object): Quill;
  import(path: string): new () => InlineBlot;
  register(blot: unknown): void;
}

interface InlineBlot {
  readonly domNode: HTMLElement;
}

const classes: Readonly<Record<QuillVersion, QuillClass>> = {
  1: withMentions(Quill1 as QuillClass),
  2: withMentions(Quill2 as unknown as QuillClass),
};

/**
 * LinkedIn's share box in both forms seen in 2026: in the page, and in an open shadow root. It is Quill with
 * its own kind of link as a mention, which is removed when its words change.
 */
export function mountQuill(
  version: QuillVersion,
  options: MountOptions & { readonly findsCaretInShadow?: boolean },
): MountedEditor {
  const container = document.createElement('div');
  options.parent.append(container);
  const quill = new classes[version](container, {
    placeholder: options.placeholder ?? '',
    modules: { toolbar: false },
  });
  const element = quill.root;
  if (options.findsCaretInShadow) findCaretInShadow(quill);
  setAttributes(element, {
    role: 'textbox',
    'aria-multiline': 'true',
    'data-test-ql-editor-contenteditable': 'true',
    // The rules of Quill's own style sheet that its text depends on.
    style: 'white-space: pre-wrap; overflow-wrap: break-word; outline: none; tab-size: 4',
    ...options.attributes,
  });
  const decoy = container.querySelector<HTMLElement>('.ql-clipboard');
  decoy?.setAttribute(
    'style',
    'position: absolute; left: -100000px; height: 1px; overflow: hidden',
  );

  const read = () => quill.getText().replace(/\n$/, '');
  const write = (text: string) => {
    quill.setContents(contentsOf(text), 'api');
    quill.history.clear();
  };
  quill.on('text-change', () => {
    dropBrokenMentions(quill);
    options.changed?.(read());
  });
  const closeList = options.people && offerPeople(quill, options);
  element.addEventListener(
    'keydown',
    (event) => {
      const key = submitKeyOf(event);
      if (!key || !options.submitted?.(key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  write(options.text ?? '');

  return {
    element,
    read,
    mentions: () => mentionsOf(quill),
    bold: () =>
      quill
        .getContents()
        .ops.filter(({ attributes }) => attributes?.bold)
        .map(({ insert }) => String(insert)),
    write,
    insertMention(name) {
      const place = quill.getSelection() ?? { index: quill.getText().length - 1, length: 0 };
      putMention(quill, place.index, place.length, name);
    },
    destroy() {
      closeList?.();
      container.remove();
    },
  };
}

/**
 * Quill asks the document for its caret, which Chromium does not reveal for a shadow root: no list, no undo, no
 * Enter handling. A site that offers a list there must have worked around this.
 */
function findCaretInShadow({ root: element, selection }: Quill): void {
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const find = () => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => root.activeElement === element;
  selection.getNativeRange = () => {
    const native = find();
    return native?.rangeCount ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (start, startOffset = 0, end = start, endOffset = startOffset) => {
    if (start && end) {
      if (!selection.hasFocus()) element.focus({ preventScroll: true });
      document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
    } else element.blur();
  };
}

function withMentions(Quill: QuillClass): QuillClass {
  const Inline = Quill.import('blots/inline') as unknown as {
    new (): InlineBlot;
    create(value: string): HTMLElement;
  };
  class MentionBlot extends Inline {
    static blotName = 'mention';
    static className = 'ql-mention';
    static tagName = 'A';

    static override create(name: string): HTMLElement {
      const node = super.create(name);
      setAttributes(node, {
        href: '#',
        'data-entity-urn': `urn:li:fsd_company:${name.length}`,
        'data-object-urn': `urn:li:organization:${name.length}`,
        'data-guid': '0',
        'data-original-text': name,
        spellcheck: 'false',
        'data-test-ql-mention': 'true',
      });
      return node;
    }

    static formats(node: HTMLElement): string | undefined {
      return node.dataset['originalText'];
    }
  }
  Quill.register(MentionBlot);
  return Quill;
}

function contentsOf(text: string): readonly Operation[] {
  const lines = parseText(text).map((pieces) => [
    ...pieces.map(({ text, isMention, isBold }) => ({
      insert: text,
      ...(isMention && { attributes: { mention: text } }),
      ...(isBold && { attributes: { bold: true } }),
    })),
    { insert: '\n' },
  ]);
  return lines.flat();
}

function mentionsOf(quill: Quill): readonly string[] {
  return quill
    .getContents()
    .ops.filter(({ attributes }) => attributes?.mention !== undefined)
    .map(({ insert }) => String(insert));
}

/** LinkedIn keeps the picked name and drops the tag when the words change. */
function dropBrokenMentions(quill: Quill): void {
  let index = 0;
  for (const { insert, attributes } of quill.getContents().ops) {
    const length = typeof insert === 'string' ? insert.length : 1;
    if (attributes?.mention !== undefined && attributes.mention !== insert) {
      quill.formatText(index, length, { mention: false }, 'silent');
    }
    index += length;
  }
}

function putMention(quill: Quill, index: number, length: number, name: string): void {
  if (length > 0) quill.deleteText(index, length, 'user');
  quill.insertText(index, name, { mention: name }, 'user');
  quill.insertText(index + name.length, ' ', { mention: false }, 'user');
  quill.setSelection(index + name.length + 1, 0, 'user');
}

function offerPeople(quill: Quill, options: MountOptions): () => void {
  const find = () => {
    const caret = quill.getSelection();
    if (!caret || caret.length > 0) return undefined;
    const query = queryBefore(quill.getText(0, caret.index));
    return query === undefined ? undefined : { query, index: caret.index - query.length - 1 };
  };
  const list = createTypeahead({
    style: 'linkedin-quill',
    people: options.people ?? [],
    parent: options.listParent ?? document.body,
    picked: (name) => {
      const found = find();
      if (found) putMention(quill, found.index, found.query.length + 1, name);
    },
  });
  let frame = 0;
  // Quill moves its caret only after reporting the text change.
  const look = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const query = find()?.query;
      if (query) list.offer(query);
      else list.close();
    });
  };
  quill.on('text-change', look);
  quill.on('selection-change', look);
  return () => {
    cancelAnimationFrame(frame);
    list.close();
  };
}
