import type { Translate } from '../../lib/translate.ts';

/** As much of the browser's own extension object as a content script needs. */
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

/** A line that a page of ours holds open. */
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

/** `true` keeps the channel open; undefined leaves the message to others. */
export type Heard = (
  message: unknown,
  sender: Sender,
  reply: (reply: unknown) => void,
) => true | undefined;

/**
 * The browser's own object. The polyfill stays out of other people's pages: Firefox and Chromium
 * answer with promises themselves.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Native; chrome: Native };
export const native: Native = browser ?? chrome;

/** What is still to be said when the extension was updated under this page and has no words left. */
const lastWords = ['brandName', 'nudgeClose', 'nudgeNameProblem', 'nudgeUpdated'];
/** Filled with the first words that are asked for: asking stops the page until the browser has answered. */
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
 * Calls back when the writer changed a switch. Of what is stored only that it changed is heard. The
 * browser itself ends this when the extension is updated or removed.
 */
export function watchSettings(changed: () => void): void {
  native.storage.onChanged.addListener(changed);
}
