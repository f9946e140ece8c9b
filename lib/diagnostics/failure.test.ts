import { expect, test } from 'vitest';
import { readFailure } from './failure.ts';

test("gives the position in our own file for either browser's stack, never the message", () => {
  const chromium = new TypeError('Cannot read SECRET');
  chromium.stack = `TypeError: Cannot read SECRET
    at Object.read (chrome-extension://abcdefgh/content-scripts/x.js:1:2345)
    at look (chrome-extension://abcdefgh/content-scripts/x.js:1:99)`;
  expect(readFailure('composer:x:draftjs', chromium)).toEqual({
    unit: 'composer:x:draftjs',
    error: 'TypeError',
    where: 'x.js:1:2345',
  });
  const firefox = new RangeError('SECRET');
  firefox.stack =
    'read@moz-extension://1-2-3/background.js:7:12\nlook@moz-extension://1-2-3/x.js:1:1';
  expect(readFailure('background:analyze', firefox).where).toBe('background.js:7:12');
});

test('accepts any thrown value', () => {
  expect(readFailure('nudge', 'SECRET')).toEqual({ unit: 'nudge', error: 'string', where: '' });
  expect(readFailure('nudge', undefined)).toEqual({ unit: 'nudge', error: 'undefined', where: '' });
});
