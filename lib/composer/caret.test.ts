import { expect, test } from 'vitest';
import { findCaretAfter } from './caret.ts';

const text = 'Thanks to Acme today';
const span = { start: 10, end: 14 };

test.each([
  ['stays when before the words', 3, 'Acme (@acme)', 3],
  ['shifts when after the words', 20, 'Acme (@acme)', 28],
  ['goes to the end when inside the words', 12, 'Acme (@acme)', 22],
  ['skips the space directly after a handle', 14, '@acme', 16],
  ['skips the space directly after a handle that is a domain', 14, '@a-cme.example', 25],
  ['stays directly after a bracket', 14, 'Acme (@acme)', 22],
])('the caret %s', (_, at, words, caret) => {
  expect(findCaretAfter(text, { span, text: words }, at)).toBe(caret);
});
