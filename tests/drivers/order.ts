import type { Page } from 'puppeteer-core';
import type { EditOutcome, EditRequest } from '../../lib/editors/driver.ts';
import type { MarkedText } from '../../lib/post.ts';
import type { Span } from '../../lib/text/span.ts';

export interface PaintedRange {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which editor of the page is meant; the first when absent. */
interface Box {
  readonly box?: number;
}

/** What the content script (content.ts) does for a test. */
export interface Order {
  (order: 'reset'): Promise<boolean>;
  (order: 'open', words: Box & { selector: string }): Promise<boolean>;
  (order: 'read', words?: Box): Promise<MarkedText>;
  (order: 'ranges', words: Box & { span: Span }): Promise<PaintedRange[]>;
  (order: 'replace', words: Box & { request: EditRequest }): Promise<EditOutcome>;
  (order: 'caret' | 'changes', words?: Box): Promise<number>;
  (order: 'placeCaret', words: Box & { offset: number }): Promise<boolean>;
}

/** Speaks with the content script of a page: text there, text back. */
export function createOrder(page: Page): Order {
  let orders = 0;
  return ((name: string, words: object = {}) => {
    orders += 1;
    return page.evaluate(
      (id, order, words) =>
        new Promise<unknown>((resolve) => {
          const listen = ({ data }: MessageEvent) => {
            if (typeof data !== 'string' || !data.startsWith('from-driver:')) return;
            const said = JSON.parse(data.slice('from-driver:'.length)) as {
              id: number;
              answer: unknown;
            };
            if (said.id !== id) return;
            window.removeEventListener('message', listen);
            resolve(said.answer);
          };
          window.addEventListener('message', listen);
          window.postMessage(`to-driver:${JSON.stringify({ id, order, words })}`, '*');
        }),
      orders,
      name,
      { box: 0, ...words },
    );
  }) as Order;
}
