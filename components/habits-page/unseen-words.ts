import type { Habits } from '../../lib/habits/statistics.ts';
import type { BlindSpot } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const spotKeys = {
  tags: 'pageUnseenTags',
  reposts: 'pageUnseenReposts',
  'time-of-day': 'pageUnseenTimeOfDay',
  replies: 'pageUnseenReplies',
  'company-posts': 'pageUnseenCompanyPosts',
  author: 'pageUnseenAuthor',
} as const satisfies Record<BlindSpot, MessageKey>;

/** What can't be known about some of the posts, as a sentence. */
export function unseenWords({ spot, posts }: Habits['unseen'][number], t: Translate): string {
  const what = t(spotKeys[spot]);
  return posts === 1 ? t('pageUnseenOne', what) : t('pageUnseenMany', [String(posts), what]);
}
