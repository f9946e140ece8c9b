import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { MessageKey } from '../../lib/translate.ts';
import { failureInWords } from './failure-words.ts';

const t = (key: MessageKey, words: string | readonly string[] = []) =>
  messages[key].message.replace('$1', typeof words === 'string' ? words : (words[0] ?? ''));

test.each([
  [
    'rule:unnamed-partner',
    'The rule “unnamed-partner” broke and said nothing; the others spoke as always.',
  ],
  [
    'composer:linkedin:quill',
    'Something broke at a post box on LinkedIn. Hat Tip leaves that box alone from then on.',
  ],
  ['storage', 'The browser’s storage refused to read or write. What was saved before is kept.'],
  ['background:analyze', 'Something broke inside Hat Tip (background:analyze).'],
  ['constructor', 'Something broke inside Hat Tip (constructor).'],
])('%s', (unit, sentence) => {
  expect(failureInWords({ unit }, t)).toBe(sentence);
});
