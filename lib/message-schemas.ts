import * as v from 'valibot';
import type { Requests } from './messages.ts';
import { siteIds } from './sites/facts/all-sites.ts';

/**
 * The shapes of messages a page may send. The page is not ours and its process may be compromised, so
 * everything has a maximum size and every span must lie within its text.
 */
const text = v.pipe(v.string(), v.maxLength(200_000));
const short = v.pipe(v.string(), v.maxLength(300));
const handle = v.pipe(v.string(), v.maxLength(120));
const site = v.picklist(siteIds);
const postId = new RegExp(String.raw`^(?:${siteIds.join('|')}):[\w:.-]{1,150}$`);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: count, end: count });

const author = v.object({
  site,
  handle: v.exactOptional(handle),
  name: v.exactOptional(short),
});

const place = v.object({ id: v.pipe(short, v.nonEmpty()), name: short });

const writtenText = v.pipe(
  v.object({
    text,
    mentions: v.pipe(
      v.array(v.object({ span, name: short, handle: v.exactOptional(handle) })),
      v.maxLength(2000),
    ),
  }),
  v.check(
    ({ text, mentions }) =>
      mentions.every(({ span }) => span.start < span.end && span.end <= text.length),
    'a span lies outside its text',
  ),
);

const draft = v.intersect([
  writtenText,
  v.object({
    site,
    kind: v.picklist(['post', 'reply', 'quote', 'comment']),
    author,
    place: v.exactOptional(place),
    replyingTo: v.pipe(v.array(handle), v.maxLength(50)),
    rest: v.pipe(v.array(writtenText), v.maxLength(50)),
  }),
]);

const outcome = v.object({
  rule: v.pipe(v.string(), v.maxLength(80)),
  outcome: v.picklist(['shown', 'taken', 'ignored', 'wrong']),
});

/** Typed by request kind, so that a schema cannot differ from its type and no cast is needed. */
const schemas: {
  readonly [Kind in keyof Requests]: v.GenericSchema<unknown, Requests[Kind]['request']>;
} = {
  warm: v.object({ author: v.optional(author), place: v.optional(place), site }),
  analyze: v.object({
    composer: v.pipe(v.string(), v.maxLength(80)),
    version: count,
    names: v.pipe(count, v.maxValue(1000)),
    draft,
  }),
  'post.published': v.object({
    id: v.pipe(v.string(), v.regex(postId)),
    url: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\//))),
    at: count,
    // No later than the year 2100.
    scheduledFor: v.exactOptional(
      v.union([v.pipe(count, v.maxValue(4_102_444_800_000)), v.literal('unknown')]),
    ),
    draft,
    outcomes: v.pipe(v.array(outcome), v.maxLength(100)),
  }),
  mute: v.variant('what', [
    v.object({
      what: v.literal('phrase'),
      rule: v.pipe(v.string(), v.maxLength(80)),
      // A finding covers at most one sentence, and sentences are cut at 600 characters.
      phrase: v.pipe(v.string(), v.maxLength(700)),
    }),
    v.object({ what: v.literal('rule'), rule: v.pipe(v.string(), v.maxLength(80)) }),
    v.object({ what: v.literal('today') }),
  ]),
  'partner.kept': v.object({ draft, name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)) }),
  'account.answered': v.variant('coach', [
    v.object({
      author,
      place: v.exactOptional(place),
      coach: v.literal(true),
      profile: v.pipe(v.string(), v.maxLength(80)),
    }),
    v.object({ author, place: v.exactOptional(place), coach: v.literal(false) }),
  ]),
  'findings.counted': v.object({
    count: v.pipe(count, v.maxValue(99)),
    asks: v.boolean(),
  }),
  // Names from our own code, so they cannot contain a page's words.
  'unit.failed': v.object({
    unit: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z][a-z0-9:-]*$/)),
    error: v.pipe(v.string(), v.maxLength(40), v.regex(/^\w+$/)),
    where: v.pipe(v.string(), v.maxLength(60), v.regex(/^[\w.:-]*$/)),
  }),
  'failures.held': v.object({}),
  'failures.forget': v.object({}),
};

/** Validates one request; undefined if its shape is wrong. */
export function parseRequest<Kind extends keyof Requests>(
  kind: Kind,
  request: unknown,
): Requests[Kind]['request'] | undefined {
  const result = v.safeParse(schemas[kind], request);
  return result.success ? result.output : undefined;
}
