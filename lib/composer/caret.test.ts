import { expect, test } from 'vitest';
import { findCaretAfter } from './caret.ts';

const text = 'Thanks to Acme today';
const span = { start: 10, end: 14 };

test.each([
  ['before the words it stays', 3, 'Acme (@acme)', 3],
  ['behind them it moves along', 20, 'Acme (@acme)', 28],
  ['in them it goes to their end', 12, 'Acme (@acme)', 22],
  ['directly behind a handle it steps over the space', 14, '@acme', 16],
  ['behind a bracket it stays', 14, 'Acme (@acme)', 22],
])('%s', (_, at, words, caret) => {
  expect(findCaretAfter(text, { span, text: words }, at)).toBe(caret);
});
