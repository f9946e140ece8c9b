import { registerLexicalHashtag, HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  AutoLinkNode,
  createLinkMatcherWithRegExp,
  LinkNode,
  registerAutoLink,
} from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  createEditor,
  type EditorConfig,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import {
  type MountedEditor,
  type MountOptions,
  parseText,
  setAttributes,
  submitKeyOf,
} from './mount.ts';
import { createTypeahead, queryBefore } from './typeahead.ts';

/**
 * Facebook's composer: Lexical with rich text, history, hashtags and links. A person or page picked from the
 * list is a text node of its own kind, which is deleted word by word.
 */
class ActorNode extends TextNode {
  static override getType(): string {
    return 'actor';
  }

  static override clone(node: ActorNode): ActorNode {
    return new ActorNode(node.__text, node.__key);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'xv78j7m';
    element.spellcheck = false;
    return element;
  }
}

function $createActor(name: string): ActorNode {
  return new ActorNode(name).setMode('segmented').toggleDirectionless();
}

/** Mounts it and rethrows errors from inside Lexical, so that the page's own listener sees them. */
export function mountLexical(options: MountOptions): MountedEditor {
  const element = document.createElement('div');
  setAttributes(element, {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    style: 'user-select: text; white-space: pre-wrap; word-break: break-word',
    ...(options.placeholder && { 'aria-placeholder': options.placeholder }),
    ...options.attributes,
  });
  const hint = document.createElement('div');
  hint.setAttribute('aria-hidden', 'true');
  hint.textContent = options.placeholder ?? '';
  options.parent.append(element, hint);

  const editor = createEditor({
    namespace: 'CometPostComposer',
    nodes: [ActorNode, HashtagNode, LinkNode, AutoLinkNode],
    theme: {
      hashtag: 'xv78j7m x1sy0etr',
      link: 'x1fey0fg xmper1u x1edh9d7',
      paragraph: 'xdj266r x14z9mp xat24cr x1lziwak x16tdsg8',
    },
    onError: (error) => reportError(error),
  });
  editor.setRootElement(element);
  const undo = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 1000),
    registerLexicalHashtag(editor),
    registerAutoLink(editor, {
      changeHandlers: [],
      excludeParents: [],
      matchers: [createLinkMatcherWithRegExp(/https?:\/\/[^\s]+[^\s.,;!?]/)],
    }),
  ];

  const read = () => editor.read(() => $readText());
  let before = '';
  undo.push(
    editor.registerUpdateListener(() => {
      const text = read();
      hint.hidden = text !== '';
      if (text !== before) options.changed?.(text);
      before = text;
    }),
    ...(options.people ? [offerPeople(editor, options)] : []),
  );
  element.addEventListener('keydown', (event) => submitOn(event, options), { capture: true });
  $write(editor, options.text ?? '');

  return {
    element,
    read,
    mentions: () =>
      editor.read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => node instanceof ActorNode)
          .map((node) => node.getTextContent()),
      ),
    bold: () =>
      editor.read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => node.hasFormat('bold'))
          .map((node) => node.getTextContent()),
      ),
    write: (text) => $write(editor, text),
    insertMention: (name) =>
      editor.update(
        () => $getSelection()?.insertNodes([$createActor(name), $createTextNode(' ')]),
        {
          discrete: true,
        },
      ),
    destroy() {
      for (const each of undo) each();
      editor.setRootElement(null);
      element.remove();
      hint.remove();
    },
  };
}

function $readText(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}

function $write(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraphs = parseText(text).map((pieces) =>
        $createParagraphNode().append(
          ...pieces.map((piece) =>
            piece.isMention
              ? $createActor(piece.text)
              : $createTextNode(piece.text).setFormat(piece.isBold ? 'bold' : 0),
          ),
        ),
      );
      $getRoot()
        .clear()
        .append(...paragraphs);
    },
    { discrete: true, tag: 'history-merge' },
  );
}

function submitOn(event: KeyboardEvent, { submitted }: MountOptions): void {
  const key = submitKeyOf(event);
  if (!key || !submitted?.(key)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Opens the list while the words before the caret ask for it; a pick replaces them with an actor. */
function offerPeople(editor: LexicalEditor, options: MountOptions): () => void {
  const list = createTypeahead({
    style: 'facebook',
    people: options.people ?? [],
    parent: options.listParent ?? document.body,
    picked: (name) =>
      editor.update(
        () => {
          const place = $findQuery();
          if (!place) return;
          const { node, start, end } = place;
          const parts = node.splitText(start, end);
          const actor = $createActor(name);
          parts[start === 0 ? 0 : 1]?.replace(actor);
          const space = $createTextNode(' ');
          actor.insertAfter(space);
          space.select(1, 1);
        },
        { discrete: true },
      ),
  });
  const stop = editor.registerUpdateListener(() => {
    const query = editor.read(() => $findQuery()?.query);
    if (query) list.offer(query);
    else list.close();
  });
  return () => {
    stop();
    list.close();
  };
}

function $findQuery() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { offset: end } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  const query = queryBefore(node.getTextContent().slice(0, end));
  return query === undefined ? undefined : { node, start: end - query.length - 1, end, query };
}
