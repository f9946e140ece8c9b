import { expect, test } from 'vitest';
import { oneAtATime } from './settle.ts';

const request = { span: { start: 0, end: 0 }, expected: '', text: '' };
const { signal } = new AbortController();

test('an edit that throws is reported, counts as unverified, and does not block the next', async () => {
  const failures: unknown[] = [];
  let breaks = true;
  const replace = oneAtATime(
    async () => {
      if (breaks) throw new TypeError('no node here');
      return 'applied';
    },
    (error) => failures.push(error),
  );
  expect(await replace(request, signal)).toBe('unverified');
  expect(failures).toMatchObject([{ name: 'TypeError' }]);
  breaks = false;
  expect(await replace(request, signal)).toBe('applied');
  expect(failures).toHaveLength(1);
});
