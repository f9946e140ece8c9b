/**
 * The editors of the sites, each the real library in a mount of its own, for any test page. A
 * page decides where they stand and what surrounds them; how they behave is theirs alone.
 */
export interface MountedEditor {
  /** The editable itself. */
  readonly element: HTMLElement;
  /** The editor's own model: paragraphs joined by line feeds, a mention as its name. */
  read(): string;
  /** What the page shows, where its paragraphs do not say so by themselves. */
  shown?(): string;
  /** The names of the mention nodes of the model, in their order. */
  mentions(): readonly string[];
  /** The words that are bold in the model, where it can hold such. */
  bold?(): readonly string[];
  /** The page sets its model anew, as a site does after a post or a draft restored. */
  write(text: string): void;
  /** Puts a mention node at the caret, as a pick from the site's list does. */
  insertMention?(name: string): void;
  /** From now on the editor takes no change; an editor that asks the page first needs none of its own. */
  freeze?(): void;
  destroy(): void;
}

export interface MountOptions {
  /** May stand in an open shadow root. */
  readonly parent: HTMLElement;
  /** `[Jane Doe]` is a mention node, `**words**` are bold, a line feed begins a new paragraph. */
  readonly text?: string;
  /** Put on the editable: role, componentkey, aria-label, classes. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly placeholder?: string;
  /** After every change of the model, with its text. */
  readonly changed?: (text: string) => void;
  /** Enter where the site takes it for «send», and Ctrl or Cmd with Enter. */
  readonly submitted?: (key: SubmitKey) => boolean;
  /** Whom the site's own list offers after `@` and the beginning of a name; without it no list opens. */
  readonly people?: readonly string[];
  /** Where the list is put; the body of the document when absent. */
  readonly listParent?: HTMLElement;
}

/** Which key was pressed; `submitted` says true when the page took it. */
export type SubmitKey = 'Enter' | 'Control+Enter';

/** One stretch of a start text: words, bold words, or the name of somebody mentioned. */
export interface Piece {
  readonly text: string;
  readonly isMention: boolean;
  readonly isBold: boolean;
}

/** The paragraphs of a start text, each in pieces. */
export function parseText(text: string): readonly (readonly Piece[])[] {
  return text.split('\n').map((line) =>
    line
      .split(/(\[[^\]]+\]|\*\*[^*]+\*\*)/)
      .filter(Boolean)
      .map((part) => {
        const isMention = part.startsWith('[');
        const isBold = part.startsWith('**');
        const text = isMention ? part.slice(1, -1) : isBold ? part.slice(2, -2) : part;
        return { text, isMention, isBold };
      }),
  );
}

/** Attributes go on the editable one by one; classes join those the library needs. */
export function setAttributes(
  element: HTMLElement,
  attributes: Readonly<Record<string, string>> = {},
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') element.classList.add(...value.split(/\s+/).filter(Boolean));
    else element.setAttribute(name, value);
  }
}

/** Reports the key of a submit to the page, which says whether it took it. */
export function submitKeyOf(event: KeyboardEvent): SubmitKey | undefined {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return undefined;
  return event.ctrlKey || event.metaKey ? 'Control+Enter' : 'Enter';
}
