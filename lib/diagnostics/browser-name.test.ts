import { expect, test } from 'vitest';
import { nameBrowser } from './browser-name.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome 156',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1',
    'Edge 156',
  ],
  ['something else', 'another browser'],
])('names the browser from the user agent %s', (userAgent, name) => {
  expect(nameBrowser(userAgent)).toBe(name);
});
