import type { Translate } from '../../lib/translate.ts';

/** The part of the browser's extension API that a content script needs. */
interface Native {
  readonly i18n: {
    getMessage(key: string, words?: string | string[]): string;
  };
  readonly storage: {
    readonly onChanged: {
      addListener(changed: () => void): void;
    };
  };
  readonly runtime: {
    /** Undefined once the extension was updated under this page. */
    readonly id: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(heard: Heard): void;
    };
    readonly onConnect: {
      addListener(met: (line: Line) => void): void;
    };
  };
}

/** A port opened by one of our pages. */
export interface Line {
  readonly sender?: Sender;
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(ended: () => void): void };
}

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: unknown;
}

/** Returning `true` keeps the channel open; undefined leaves the message to other listeners. */
export type Heard = (
  message: unknown,
  sender: Sender,
  reply: (reply: unknown) => void,
) => true | undefined;

/** The browser's own API. The polyfill stays out of other people's pages: Firefox and Chromium return promises themselves. */
const { browser, chrome } = globalThis as unknown as { browser?: Native; chrome: Native };
export const native: Native = browser ?? chrome;

/** Messages still needed after an update invalidates this page's extension context, when `getMessage` no longer works. */
const lastWords = ['brandName', 'nudgeClose', 'nudgeNameProblem', 'nudgeUpdated'];
/** Loaded with the first lookup, because each lookup blocks the page until the browser answers. */
let kept: ReadonlyMap<string, string> | undefined;

export const translate: Translate = (key, words) => {
  try {
    kept ??= new Map(lastWords.map((each) => [each, native.i18n.getMessage(each)]));
    return (
      kept.get(key) ??
      native.i18n.getMessage(key, typeof words === 'string' ? words : words && [...words])
    );
  } catch {
    return '';
  }
};

/**
 * Calls back when the writer changes a setting; the callback learns only that something changed. The browser itself removes the listener when the
 * extension is updated or removed.
 */
export function watchSettings(changed: () => void): void {
  native.storage.onChanged.addListener(changed);
}
