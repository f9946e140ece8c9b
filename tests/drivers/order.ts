import type { Page } from 'puppeteer-core';
import type { EditOutcome, EditRequest } from '../../lib/editors/driver.ts';
import type { AnnotatedText } from '../../lib/post.ts';
import type { Span } from '../../lib/text/span.ts';
import type { EditorsPage } from '../pages/editors/index.ts';

export interface PaintedRange {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edit as requested from outside the content script. */
export interface PlainRequest extends Omit<EditRequest, 'caret'> {
  /** The caret's position after the edit; after the new text if absent. */
  readonly caret?: number;
}

/** As the session requests an edit: replaces the first occurrence of the words. */
interface Taking extends Box {
  readonly words: string;
  readonly text: string;
}

/** Which editor on the page; the first if absent. */
interface Box {
  readonly box?: number;
}

/** The commands that the content script (content.ts) runs for a test. */
export interface Order {
  (order: 'reset'): Promise<boolean>;
  (order: 'open', words: Box & { selector: string }): Promise<boolean>;
  (order: 'read', words?: Box): Promise<AnnotatedText>;
  (order: 'ranges', words: Box & { span: Span }): Promise<PaintedRange[]>;
  (order: 'replace', words: Box & { request: PlainRequest }): Promise<EditOutcome>;
  (order: 'take', words: Taking): Promise<EditOutcome>;
  (order: 'takeOften', words: Taking & { edits: number }): Promise<EditOutcome[]>;
  (order: 'takeMany', words: Box & { edits: number; seed: number }): Promise<EditOutcome[]>;
  (order: 'caret' | 'changes', words?: Box): Promise<number>;
  (order: 'placeCaret', words: Box & { offset: number }): Promise<boolean>;
}

/** Sends commands to the content script through the page. */
export const createOrder = (page: Page): Order =>
  ((order: string, words: object = {}) =>
    page.evaluate(
      (order, words) => (window as unknown as { editors: EditorsPage }).editors.ask(order, words),
      order,
      words,
    )) as Order;
