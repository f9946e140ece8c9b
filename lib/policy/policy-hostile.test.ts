import { describe, expect, test } from 'vitest';
import { parsePolicy } from './policy.ts';

/** A policy comes from whoever can write on the machine; a broken or malicious one must harm no record. */
const wrong = [null, 0, -1, Number.NaN, true, 'text', [], {}, [[]], [null], { length: 9 }, () => 1];
const fields = [
  'profile',
  'partners',
  'neverName',
  'modes',
  'locked',
  'reason',
  'ownWords',
  'rules',
  '__proto__',
  'constructor',
];

describe('wrong types', () => {
  test.each(wrong)('a whole policy that is %j reads as an empty one', (policy) => {
    const read = parsePolicy(policy as never);
    expect(read.partners).toEqual([]);
    expect(read.profile).toBeUndefined();
    expect([...read.locked]).toEqual([]);
  });

  test.each(fields)(
    '%s may contain anything: it breaks nothing and changes no other object',
    (field) => {
      for (const value of wrong) {
        const policy = JSON.parse(`{"partners": [{"name": "Mill Lane Choir"}]}`) as object;
        Object.defineProperty(policy, field, { value, enumerable: true });
        const read = parsePolicy(policy as never);
        if (field !== 'partners')
          expect(read.partners.map(({ name }) => name)).toEqual(['Mill Lane Choir']);
        expect(read.locked).toBeInstanceOf(Set);
      }
      expect(({} as { length?: number }).length).toBeUndefined();
    },
  );
});

test('rejects `__proto__` and `constructor` keys', () => {
  const policy = JSON.parse(
    '{"__proto__": {"polluted": 1}, "profile": {"name": "A", "__proto__": {"polluted": 1}}, ' +
      '"partners": [{"name": "B", "__proto__": {"doNotTag": true}}], "modes": {"__proto__": ' +
      '{"x": "off"}}}',
  ) as object;
  const read = parsePolicy(policy as never);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(read.partners[0]?.doNotTag).toBe(false);
  expect(read.modes).toEqual({});
});

test('markup and formulas in names stay text, within the length limit', () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example")',
    'javascript:1',
  ];
  const read = parsePolicy({
    partners: [...names, 'x'.repeat(1_000_000)].map((name) => ({ name })),
    reason: '<b>because</b>'.repeat(10_000),
  } as never);
  expect(read.partners.map(({ name }) => name)).toEqual(names);
  expect((read.reason ?? '').length).toBeLessThanOrEqual(1000);
});

test('handles a list of a hundred thousand', () => {
  const partners = Array.from({ length: 100_000 }, (_, at) => ({ name: `Partner ${at}` }));
  const read = parsePolicy({ partners, neverName: partners.map(({ name }) => name) } as never);
  expect(read.partners[0]).toMatchObject({ name: 'Partner 0' });
});
