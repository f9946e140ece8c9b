import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createFailures } from './failures.ts';

let clock = 0;
let count = 0;
let failures: ReturnType<typeof createFailures>;
beforeEach(() => {
  clock = 1000;
  count += 1;
  failures = createFailures({ version: '1.2.3', now: () => clock, name: `failures-${count}` });
});

const broken = { unit: 'rule:asks', error: 'TypeError', where: 'rules.js:1:20' };

test('keeps a repeated failure once, with its count and times', async () => {
  await failures.keep(broken);
  clock = 5000;
  await failures.keep(broken);
  await failures.keep({ ...broken, unit: 'storage' });
  expect(await failures.all()).toMatchObject([
    { unit: 'rule:asks', times: 2, first: 1000, last: 5000, version: '1.2.3' },
    { unit: 'storage', times: 1, first: 5000, last: 5000 },
  ]);
  await failures.clear();
  expect(await failures.all()).toEqual([]);
});

test('keeps at most a hundred different ones and drops the oldest', async () => {
  for (let nth = 0; nth < 103; nth += 1) {
    clock += 1;
    await failures.keep({ ...broken, unit: `rule:${nth}` });
  }
  const all = await failures.all();
  expect(all).toHaveLength(100);
  expect(all[0]?.unit).toBe('rule:102');
  expect(all.at(-1)?.unit).toBe('rule:3');
});

test('holds failures in memory if nothing can be stored, and never throws', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  failures.note('storage', new RangeError('SECRET'));
  failures.note('storage', new RangeError('SECRET'));
  const all = await failures.all();
  expect(all).toMatchObject([{ unit: 'storage', error: 'RangeError' }]);
  expect(JSON.stringify(all)).not.toContain('SECRET');
  open.mockRestore();
});
