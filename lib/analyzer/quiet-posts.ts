import type { PostKind } from '../post.ts';
import { quietEntries } from './lexicons/quiet.ts';

/** Why the coach keeps silent about this draft; undefined when it need not. */
export function findQuietReason(text: string, kind: PostKind): string | undefined {
  const answers = kind === 'reply' || kind === 'comment';
  return quietEntries.find(
    ({ pattern, postsOnly }) => !(answers && postsOnly === true) && pattern.test(text),
  )?.why;
}
