import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePartner, type Partner } from '../partners/partner.ts';
import { findConversations } from './conversations.ts';
import { parseRecordedPost, type RecordedPost } from '../posts/recorded-post.ts';
import { computeHabits } from './statistics.ts';

/** Recounts every figure from its description on the page, as a person would with a pencil and the list of records. Shares no code with the statistics. */

const hour = 3_600_000;
const from = 1000 * hour;
const to = 1100 * hour;

const handles = ['ana', 'Ana', 'ben', 'choir'];
const ids = ['bank', 'mill', 'school', 'gone'];

const record = fc.record({
  at: fc.integer({ min: 990, max: 1110 }).map((h) => h * hour),
  scheduled: fc.constantFrom(undefined, undefined, undefined, 'known', 'unknown'),
  kind: fc.constantFrom('post', 'post', 'quote', 'reply', 'comment'),
  verdict: fc.constantFrom('brand-only', 'mostly-us', 'shared', 'community-first', 'unclear'),
  spotlight: fc.record({
    us: fc.nat(4),
    others: fc.nat(4),
    together: fc.nat(4),
    subject: fc.nat(4),
  }),
  purpose: fc.constantFrom('information', 'community', 'action'),
  quiet: fc.constantFrom(false, false, false, true),
  creditsSomeone: fc.boolean(),
  credited: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
  answers: fc.array(fc.constantFrom(...handles), { maxLength: 2 }),
  linksOut: fc.constantFrom(undefined, 0, 1, 2),
  sharesOf: fc.constantFrom(undefined, undefined, undefined, 'ana', ''),
  import: fc.constantFrom(undefined, 'file'),
  uncounted: fc.constantFrom(undefined, undefined, undefined, true),
  unseen: fc.constantFrom(undefined, [], ['tags'], ['replies', 'reposts']),
  outcomes: fc.array(
    fc.record({
      rule: fc.constant('r'),
      outcome: fc.constantFrom('shown', 'taken', 'ignored', 'wrong'),
    }),
    { maxLength: 3 },
  ),
});

const posts = fc.array(record, { maxLength: 40 }).map((all) =>
  all.map((fields, i): RecordedPost => {
    const parsed = parseRecordedPost(
      JSON.parse(
        JSON.stringify({
          id: `x:${i}`,
          site: 'x',
          author: { site: 'x', handle: 'riverside' },
          profile: 'p',
          topic: 'none',
          asks: false,
          tagged: [],
          links: 0,
          ...fields,
        }),
      ),
    );
    if (!parsed) throw new Error('no record');
    return parsed;
  }),
);

const rhythms = { bank: 'weekly', mill: 'monthly', school: undefined } as const;
const book = fc
  .record({
    lastCredited: fc.array(fc.option(fc.integer({ min: 0, max: 1100 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    }),
    creditedUs: fc.array(fc.array(fc.integer({ min: 990, max: 1110 }), { maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ lastCredited, creditedUs }) =>
    (['bank', 'mill', 'school'] as const).map((id, i): Partner => {
      const last = lastCredited[i];
      const parsed = parsePartner({
        id,
        name: id,
        rhythm: rhythms[id],
        ...(last !== undefined && { lastCredited: last * hour }),
        creditedUs: creditedUs[i]!.map((h) => h * hour),
      });
      if (!parsed.ok) throw new Error('no partner');
      return parsed.value;
    }),
  );

/** Counts by hand. */
function countByHand(all: readonly RecordedPost[], partners: readonly Partner[]) {
  const tally: Record<string, number> = {};
  const mark = (what: string, by = 1) => (tally[what] = (tally[what] ?? 0) + by);
  const credits: Record<string, number> = {};
  const talked: Record<string, number> = {};
  for (const post of all) {
    if (post.at < from) continue;
    if (post.at >= to) continue;
    if (post.quiet) continue;
    if (post.scheduled === 'unknown') continue;
    if (post.uncounted) continue;
    mark('posts');
    const answersSomebody = post.kind === 'reply' || post.kind === 'comment';
    const passedOn = post.sharesOf !== undefined;
    if (!answersSomebody || passedOn) {
      for (const id of ids) if (post.credited.includes(id)) credits[id] = (credits[id] ?? 0) + 1;
    }
    const spokenTo: string[] = [];
    for (const name of post.answers) {
      const lower = name.toLowerCase();
      if (!spokenTo.includes(lower)) spokenTo.push(lower);
    }
    for (const name of spokenTo) talked[name] = (talked[name] ?? 0) + 1;
    if (!(post.unseen ?? []).includes('replies')) {
      mark('could be replies');
      if (answersSomebody) mark('replies');
    }
    if (post.unseen && !post.unseen.includes('reposts')) {
      mark('could be passed on');
      if (passedOn) mark('passed on');
    }
    for (const spot of post.unseen ?? []) mark(`cannot show ${spot}`);
    for (const { outcome } of post.outcomes) {
      mark('suggestions');
      if (outcome === 'taken') mark('suggestions taken');
      if (outcome === 'wrong') mark('suggestions said to be wrong');
    }
    if (passedOn) continue;
    mark(`purpose ${post.purpose}`);
    for (const part of ['us', 'others', 'together', 'subject'] as const) {
      mark(`sentences ${part}`, post.spotlight[part]);
    }
    if (answersSomebody) continue;
    mark('own');
    mark(`verdict ${post.verdict}`);
    if (post.creditsSomeone) mark('own that credit');
    if (post.linksOut === undefined) continue;
    mark('own whose links were read');
    if (post.linksOut > 0) mark('own that link to others');
  }
  const waiting = partners
    .filter(({ rhythm, lastCredited }) => {
      if (rhythm === undefined) return false;
      if (lastCredited === undefined) return true;
      const days = Math.floor((to - 1 - lastCredited) / (24 * hour));
      return days > (rhythm === 'weekly' ? 7 : 31);
    })
    .map(({ id }) => id);
  const theyDid: Record<string, number> = {};
  for (const { id, creditedUs } of partners) {
    for (const at of creditedUs ?? []) {
      if (at >= from && at < to) theyDid[id] = (theyDid[id] ?? 0) + 1;
    }
  }
  delete credits['gone'];
  return { of: (what: string) => tally[what] ?? 0, credits, talked, waiting, theyDid };
}

test('every figure of a period matches a count by hand', () => {
  fc.assert(
    fc.property(posts, book, (all, partners) => {
      const habits = computeHabits(all, partners, { from, to });
      const { of, credits, talked, waiting, theyDid } = countByHand(all, partners);
      const byId = (list: readonly { partner: Partner; posts: number }[]) =>
        Object.fromEntries(list.map(({ partner, posts: n }) => [partner.id, n]));
      expect(habits.posts.length).toBe(of('posts'));
      expect(habits.crediting).toEqual({ k: of('own that credit'), n: of('own') });
      expect(habits.linking).toEqual({
        k: of('own that link to others'),
        n: of('own whose links were read'),
      });
      expect(habits.replies).toEqual({ k: of('replies'), n: of('could be replies') });
      expect(habits.shares).toEqual({ k: of('passed on'), n: of('could be passed on') });
      for (const [verdict, n] of Object.entries(habits.verdicts)) {
        expect(n).toBe(of(`verdict ${verdict}`));
      }
      for (const [part, n] of Object.entries(habits.sentences)) {
        expect(n).toBe(of(`sentences ${part}`));
      }
      for (const [purpose, n] of Object.entries(habits.purposes)) {
        expect(n).toBe(of(`purpose ${purpose}`));
      }
      expect(habits.suggestions).toEqual({
        shown: of('suggestions'),
        taken: of('suggestions taken'),
        wrong: of('suggestions said to be wrong'),
      });
      for (const { spot, posts: n } of habits.unseen) expect(n).toBe(of(`cannot show ${spot}`));
      expect(byId(habits.partners)).toEqual(credits);
      expect(byId(habits.creditedUs)).toEqual(theyDid);
      expect(habits.waiting.map(({ partner }) => partner.id).sort()).toEqual(waiting.sort());
      const twice = Object.entries(talked).filter(([, n]) => n >= 2);
      expect(
        Object.fromEntries(
          findConversations(habits.posts).map(({ handle, times }) => [handle.toLowerCase(), times]),
        ),
      ).toEqual(Object.fromEntries(twice));
      expect(habits.conversations).toEqual(findConversations(habits.posts));
    }),
    { numRuns: 400 },
  );
});
