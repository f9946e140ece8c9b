import { expect, test } from 'vitest';
import { blankPartner } from './partner.ts';
import type { Partner } from './partner.ts';
import { whyPartner } from './why-partner.ts';

const now = Date.UTC(2026, 10, 30);
const day = 86_400_000;

test.each<[Partial<Partner>, readonly string[], number, string]>([
  [{}, ['reading', 'books'], 0, 'In your book for reading and books'],
  [
    { kind: 'volunteer', consent: true },
    ['sorting'],
    0,
    'Volunteer, happy to be named; in your book for sorting',
  ],
  [{}, ['flour'], 3, 'In your book for flour; in three of your last posts like this one'],
  [{}, [], 0, 'Not in a post of yours yet'],
  [{ lastCredited: Date.UTC(2026, 4, 2) }, [], 0, 'Not in a post of yours since May'],
  [{ lastCredited: Date.UTC(2024, 4, 2) }, [], 0, 'Not in a post of yours since May 2024'],
  [{ lastCredited: now - 3 * day }, [], 0, 'In your partner book'],
  [{ kind: 'staff', consent: true }, [], 0, 'In your book; agreed to be named'],
])('%j with %j, credited %i times: %s', (more, topics, times, reason) => {
  expect(whyPartner({ ...blankPartner, ...more }, { topics, times, now })).toBe(reason);
});
