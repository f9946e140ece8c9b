import { parseRecordedPost, type RecordedPost } from './recorded-post.ts';

/** A record for tests: an ordinary post of @riverside on X that credits nobody, with overrides in `fields`. */
export function samplePost(fields: Partial<Record<keyof RecordedPost, unknown>>): RecordedPost {
  const parsed = parseRecordedPost({
    id: 'x:1',
    at: 1,
    site: 'x',
    kind: 'post',
    author: { site: 'x', handle: 'riverside' },
    profile: 'p',
    verdict: 'shared',
    spotlight: { us: 1, others: 1, together: 0, subject: 0 },
    purpose: 'information',
    topic: 'news',
    asks: false,
    quiet: false,
    creditsSomeone: false,
    credited: [],
    tagged: [],
    answers: [],
    links: 0,
    outcomes: [],
    ...fields,
  });
  if (!parsed) throw new Error('Not a valid post record.');
  return parsed;
}
