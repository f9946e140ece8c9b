import { expect, test } from 'vitest';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { silencesOf } from './silences.ts';

/** Returns the key and its substitutions. */
const t: Translate = (key: MessageKey, words = []) =>
  [key, ...(typeof words === 'string' ? [words] : words)].join(' | ');

const harbour = { site: 'x', handle: 'HarbourMuseum' } as const;
const ferry = { site: 'facebook', name: 'Harbour Ferry' } as const;
const until = new Date(2026, 2, 3).getTime();
const march = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' }).format(until);
const coaching = {
  rests: [
    { rule: 'brand-only', author: harbour, until, isAgain: false },
    { rule: 'brand-only', author: ferry, until, isAgain: true },
    { rule: 'self-praise', author: ferry, until, isAgain: false },
  ],
  credits: [{ author: harbour, credited: 4, of: 10, isEnough: true }],
};

test('says one sentence per account, and tells a first rest from a second', () => {
  expect(silencesOf('brand-only', coaching, t)).toEqual([
    `ruleRests | ${march} | @HarbourMuseum (X)`,
    `ruleRestsAgain | ${march} | Harbour Ferry (Facebook)`,
    'ruleCreditedLately | 4 | 10 | @HarbourMuseum (X)',
  ]);
});

test('credits in recent posts silence no rule but brand-only', () => {
  expect(silencesOf('self-praise', coaching, t)).toEqual([
    `ruleRests | ${march} | Harbour Ferry (Facebook)`,
  ]);
  expect(silencesOf('asks', coaching, t)).toEqual([]);
});
