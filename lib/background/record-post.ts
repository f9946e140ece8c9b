import type { Analysis } from '../analyzer/analysis.ts';
import type { RecordedPost } from '../habits/recorded-post.ts';
import type { PublishedPost } from '../messages.ts';
import type { Profile } from '../organisation/profile.ts';

/** The derived record of a post: what it was, without its text. */
export function toRecordedPost(
  published: PublishedPost,
  profile: Profile,
  analysis: Analysis,
): RecordedPost {
  const { draft, scheduledFor, url } = published;
  const boxes = [draft, ...draft.rest];
  const own = new Set(Object.values(profile.handles).map((handle) => handle.toLowerCase()));
  const tagged = boxes
    .flatMap(({ mentions }) => mentions.map(({ handle, name }) => handle ?? name))
    .filter((handle) => !own.has(handle.toLowerCase()));
  return {
    id: published.id,
    at: typeof scheduledFor === 'number' ? scheduledFor : published.at,
    ...(scheduledFor !== undefined && {
      scheduled: scheduledFor === 'unknown' ? ('unknown' as const) : ('known' as const),
    }),
    site: draft.site,
    kind: draft.kind,
    author: draft.author,
    profile: profile.id,
    ...(url !== undefined && { url }),
    verdict: analysis.verdict,
    spotlight: analysis.spotlight,
    purpose: analysis.purpose,
    topic: analysis.topic,
    asks: analysis.asks,
    quiet: analysis.quiet,
    // A partner named without a tag was named all the same.
    creditsSomeone: analysis.credits.length > 0 || analysis.credited.length > 0,
    credited: analysis.credited,
    tagged: [...new Set(tagged)],
    answers: draft.replyingTo,
    links: boxes.reduce((sum, { links }) => sum + links.length, 0),
    outcomes: published.outcomes,
  };
}
