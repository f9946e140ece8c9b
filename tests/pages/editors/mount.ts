/**
 * The editors of the sites, each mounted from the real library, for any test page. The page decides where they
 * go and what surrounds them; the editors decide how they behave.
 */
export interface MountedEditor {
  /** The editable element itself. */
  readonly element: HTMLElement;
  /** The editor's own model: paragraphs joined by line feeds, mentions as their names. */
  read(): string;
  /** The text that the page shows, if its paragraphs alone do not tell. */
  shown?(): string;
  /** The names of the mention nodes in the model, in order. */
  mentions(): readonly string[];
  /** The bold words in the model, if it supports bold. */
  bold?(): readonly string[];
  /** The page replaces its model, as a site does after posting or when it restores a draft. */
  write(text: string): void;
  /** Inserts a mention node at the caret, as a pick from the site's list does. */
  insertMention?(name: string): void;
  /** From now on the editor accepts no change; an editor that first asks the page does not need this. */
  freeze?(): void;
  destroy(): void;
}

export interface MountOptions {
  /** May be in an open shadow root. */
  readonly parent: HTMLElement;
  /** `[Jane Doe]` is a mention node, `**words**` are bold, and a line feed starts a new paragraph. */
  readonly text?: string;
  /** Set on the editable: role, componentkey, aria-label, classes. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly placeholder?: string;
  /** Called after every change of the model, with its text. */
  readonly changed?: (text: string) => void;
  /** Called for Enter, where the site sends with it, and for Ctrl or Cmd with Enter. */
  readonly submitted?: (key: SubmitKey) => boolean;
  /** Whom the site's own list offers after `@` and the start of a name; if absent, no list opens. */
  readonly people?: readonly string[];
  /** Where the list is added; the document's body if absent. */
  readonly listParent?: HTMLElement;
}

/** Which key was pressed; `submitted` returns true if the page handled it. */
export type SubmitKey = 'Enter' | 'Control+Enter';

/** One piece of a start text: words, bold words, or the name of someone mentioned. */
export interface Piece {
  readonly text: string;
  readonly isMention: boolean;
  readonly isBold: boolean;
}

/** The paragraphs of a start text, each split into pieces. */
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

/** Sets the attributes on the editable one by one; classes are added to those that the library needs. */
export function setAttributes(
  element: HTMLElement,
  attributes: Readonly<Record<string, string>> = {},
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') element.classList.add(...value.split(/\s+/).filter(Boolean));
    else element.setAttribute(name, value);
  }
}

/** The submit key of a key event; undefined for any other key. */
export function submitKeyOf(event: KeyboardEvent): SubmitKey | undefined {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return undefined;
  return event.ctrlKey || event.metaKey ? 'Control+Enter' : 'Enter';
}
