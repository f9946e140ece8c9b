import { expect, test } from 'vitest';
import { withoutEntities } from './entities.ts';

test.each([
  ['Marsh &amp; Daughters', 'Marsh & Daughters'],
  ['Rock &#39;n&#x27; Read', "Rock 'n' Read"],
  ['Caf&eacute; M&uuml;hle &Ccedil;a', 'Café Mühle Ça'],
  ['Mill&nbsp;Lane &ndash; Choir', 'Mill Lane – Choir'],
  ['&amp;lt;', '&lt;'],
  ['Holt & Co; Quay &c; R&D', 'Holt & Co; Quay &c; R&D'],
  [
    '&#0; &#xD800; &#9999999; &nothing; &constructor;',
    '&#0; &#xD800; &#9999999; &nothing; &constructor;',
  ],
])('decodes %s', (text, wanted) => expect(withoutEntities(text)).toBe(wanted));
