import { expect, test } from 'vitest';
import { readFailure } from './failure.ts';

test('says where in our own file, in the words of either browser, and never what', () => {
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

test('anything can be thrown', () => {
  expect(readFailure('nudge', 'SECRET')).toEqual({ unit: 'nudge', error: 'string', where: '' });
  expect(readFailure('nudge', undefined)).toEqual({ unit: 'nudge', error: 'undefined', where: '' });
});
