import { expect, test } from 'vitest';
import { writeDiagnosis, type Diagnosis } from './diagnosis.ts';

const day = Date.UTC(2026, 10, 2);
const diagnosis: Diagnosis = {
  version: '1.2.3',
  browser: 'Firefox 153',
  language: 'en-GB',
  sites: [
    { site: 'x', mode: 'nudge', isAllowed: true },
    { site: 'linkedin', mode: 'off', isAllowed: false },
  ],
  records: { profiles: 1, posts: 200 },
  failures: [
    {
      id: 'a',
      unit: 'rule:asks',
      error: 'TypeError',
      where: 'rules.js:1:20',
      version: '1.2.2',
      first: day,
      last: day + 86_400_000,
      times: 3,
    },
  ],
};

test('writes one line per fact', () => {
  expect(writeDiagnosis(diagnosis)).toBe(`Hat Tip 1.2.3, Firefox 153, en-GB
x: nudge
linkedin: off, not allowed
Records: profiles 1, posts 200
What failed:
- rule:asks: TypeError at rules.js:1:20, 3 × from 2026-11-02 to 2026-11-03, 1.2.2`);
});

test("says that nothing failed, and that records can't be counted", () => {
  const text = writeDiagnosis({ ...diagnosis, records: undefined, failures: [] });
  expect(text).toContain('Records: can’t be counted\nNothing has failed.');
});
