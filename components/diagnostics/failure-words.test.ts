import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { MessageKey } from '../../lib/translate.ts';
import { failureInWords } from './failure-words.ts';

const t = (key: MessageKey, words: string | readonly string[] = []) =>
  messages[key].message.replace('$1', typeof words === 'string' ? words : (words[0] ?? ''));

test.each([
  ['rule:unnamed-partner', 'The rule “unnamed-partner” stopped working. The others carried on.'],
  [
    'composer:linkedin:quill',
    'Something went wrong where you were writing on LinkedIn, so Hat Tip left that draft alone.',
  ],
  ['storage', 'Your browser couldn’t read or save something. Everything saved earlier is safe.'],
  ['background:analyze', 'Something went wrong inside Hat Tip (background:analyze).'],
  ['constructor', 'Something went wrong inside Hat Tip (constructor).'],
])('explains a failure of %s in a sentence', (unit, sentence) => {
  expect(failureInWords({ unit }, t)).toBe(sentence);
});
