import { deriveRecord, type Judged } from '../posts/derive-record.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import type { PublishedPost } from '../messages.ts';

/** The record of a post that the content script saw published. */
export function toRecordedPost(published: PublishedPost, judged: Judged): RecordedPost {
  const { scheduledFor, url } = published;
  return {
    id: published.id,
    at: typeof scheduledFor === 'number' ? scheduledFor : published.at,
    ...(scheduledFor !== undefined && {
      scheduled: scheduledFor === 'unknown' ? ('unknown' as const) : ('known' as const),
    }),
    ...(url !== undefined && { url }),
    ...deriveRecord(judged),
    outcomes: published.outcomes,
  };
}
