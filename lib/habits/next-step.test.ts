import { describe, expect, test } from 'vitest';
import type { Partner } from '../partners/partner.ts';
import { findNextStep } from './next-step.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

const posts = (count: number, creditsSomeone: boolean, verdict: RecordedPost['verdict']) =>
  Array.from({ length: count }, () => ({ creditsSomeone, verdict }) as RecordedPost);
const plain = (count: number) => posts(count, false, 'brand-only');
const shared = (count: number) => posts(count, true, 'shared');
const proud = (count: number) => posts(count, true, 'brand-only');
const partner = (id: string) => ({ id, name: id, doNotTag: false }) as Partner;
const next = (own: readonly RecordedPost[]) => findNextStep(own, [], [], []);

describe('the first step that fits', () => {
  test('no step with too few posts', () => {
    expect(next([])).toEqual({ step: 'none' });
    expect(next([...shared(1), ...plain(3)])).toEqual({ step: 'none' });
  });

  test('none of the last five posts credits anybody, whatever came before', () => {
    expect(next([...plain(5), ...shared(20)])).toEqual({ step: 'credit-somebody' });
  });

  test('credit more, with many posts and few credits', () => {
    const own = [...shared(1), ...plain(11)];
    expect(next(own)).toEqual({ step: 'credit-more', credits: { k: 1, n: 12 } });
    expect(next([...shared(2), ...plain(3)])).toMatchObject({ step: 'credit-more' });
    expect(next([...shared(3), ...plain(3)])).toEqual({ step: 'well-done' });
  });

  test("crediting posts that are mostly about the organisation aren't a good mix", () => {
    expect(next(proud(6))).toEqual({ step: 'speak-of-others' });
    expect(next([...proud(3), ...shared(2)])).toEqual({ step: 'speak-of-others' });
    expect(next([...proud(3), ...shared(3)])).toEqual({ step: 'well-done' });
    expect(next([...proud(2), ...posts(3, true, 'unclear')])).toEqual({ step: 'well-done' });
  });

  test('a partner with most of the credits, and a partner who is due, take precedence', () => {
    const own = [...shared(4), ...plain(8)];
    const [bank, choir] = [partner('bank'), partner('choir')];
    const waiting = [{ partner: choir, days: 40 }];
    const counts = [{ partner: bank, posts: 4 }] as Parameters<typeof findNextStep>[1];
    expect(findNextStep(own, counts, waiting, [bank, choir])).toEqual({
      step: 'spread',
      partner: bank,
      others: [choir],
    });
    expect(findNextStep(own, [], waiting, [bank, choir])).toMatchObject({ step: 'waiting' });
    expect(findNextStep(proud(6), [], waiting, [])).toMatchObject({ step: 'waiting' });
  });
});
