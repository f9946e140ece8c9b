import { analyzeNow, createAnalyzerCache } from '../analyzer/analyze.ts';
import { countLinksOut } from '../analyzer/reading/links-out.ts';
import { readModel } from '../analyzer/model/model.ts';
import type { ModelData } from '../analyzer/model/model.ts';
import { ownNamesOf } from '../analyzer/names/own-names.ts';
import { readFailure, type Failure } from '../diagnostics/failure.ts';
import { deriveRecord } from '../posts/derive-record.ts';
import { parseRecordedPost, type RecordedPost } from '../posts/recorded-post.ts';
import { fingerprintOf } from '../posts/same-post.ts';
import type { ImportedPost } from '../importers/imported-post.ts';
import { createPartnerBook } from '../partners/find-partners.ts';
import type { Partner } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import { accountId, type BlindSpot, type Draft } from '../post.ts';
import { authorFor, type Choices } from './accounts.ts';
import { toDraft } from './draft-of.ts';

/** What a judge needs to know. */
export interface Knowledge {
  readonly weights: ModelData;
  readonly profiles: readonly Profile[];
  readonly partners: readonly Partner[];
}

/** New posts of one source. */
export interface Batch {
  readonly posts: readonly ImportedPost[];
  readonly choices: Choices;
  /** The import they come with. */
  readonly import: string;
  readonly importer: string;
  readonly unseen: readonly BlindSpot[];
  /** The source gives the full address for each shortened one. */
  readonly namesAllLinks: boolean;
}

export interface Judged {
  readonly records: readonly RecordedPost[];
  /** Posts that couldn't be processed. */
  readonly failed: number;
  /** The error of the first post that threw. */
  readonly broke?: Failure;
}

/** No rule is run, so nothing that only rules ask for is needed. */
const nothingElse = {
  isPublished: true,
  recent: [],
  mutedRules: new Set<string>(),
  mutedPhrases: [],
  restingRules: new Set<string>(),
};

/** Turns posts into records; the same posts and knowledge always give the same records. */
export function createJudge(knowledge: Knowledge): (batch: Batch) => Judged {
  const { profiles, partners } = knowledge;
  const model = readModel(knowledge.weights);
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const book = createPartnerBook(partners, 0);
  const cache = createAnalyzerCache();

  const analyse = (draft: Draft, profile: Profile) =>
    analyzeNow(draft, { ...nothingElse, profile, book, model }, cache);

  const partnersNamed = (name: string) =>
    book
      .find(name)
      .filter(({ span }) => span.end - span.start >= name.length)
      .map(({ partner }) => partner.id);

  const judgeOwn = (post: ImportedPost, profile: Profile, namesAll: boolean) => {
    const author = authorFor(post.author, profile);
    const { draft, unplaced, hidesLinks, besides, isThread } = toDraft(post, author, namesAll);
    const analysis = analyse(draft, profile);
    const all = { ...draft, links: [...draft.links, ...unplaced.map(asLink)] };
    const linksOut = countLinksOut(all, profile);
    const { linksOut: _, ...derived } = deriveRecord({
      draft,
      profile,
      analysis,
      linksOut,
    });
    const own = ownNamesOf(profile);
    // Readers see a tag whether it is in the text or above it.
    const others = besides.filter((name) => !own.isHandle(name) && own.find(name).length === 0);
    const credited = new Set([...derived.credited, ...others.flatMap(partnersNamed)]);
    return {
      ...derived,
      creditsSomeone: derived.creditsSomeone || others.length > 0,
      tagged: bounded([...new Set([...derived.tagged, ...others])]),
      answers: bounded(derived.answers),
      credited: [...credited].slice(0, 200),
      links: all.links.length,
      // The live coach keeps one record per thread, so only the thread's first post counts here.
      ...(isThread && { uncounted: true }),
      ...(!hidesLinks && { linksOut }),
    };
  };

  /** A shared post's text is somebody else's, so it is neither analysed nor kept. */
  const judgeShare = (post: ImportedPost, profile: Profile, sharesOf: string) => {
    const whose = sharesOf.toLowerCase();
    const own = [profile.handles[post.site], post.author.handle];
    const isOwn =
      post.ofOwn ?? (whose !== '' && own.some((handle) => handle?.toLowerCase() === whose));
    const credited = book
      .byHandle(whose)
      .filter(({ handles }) => handles[post.site]?.toLowerCase() === whose)
      .map(({ id }) => id);
    const fingerprint = fingerprintOf(post.site, post.text);
    return {
      site: post.site,
      kind: 'post',
      author: authorFor(post.author, profile),
      profile: profile.id,
      verdict: 'community-first',
      spotlight: { us: 0, others: 1, together: 0, subject: 0 },
      purpose: 'community',
      topic: 'none',
      asks: false,
      quiet: false,
      creditsSomeone: !isOwn,
      credited: isOwn ? [] : credited.sort(),
      tagged: [],
      answers: [],
      links: 0,
      sharesOf: sharesOf.slice(0, 120),
      ...(isOwn && { uncounted: true }),
      ...(fingerprint !== undefined && { print: fingerprint }),
    };
  };

  const judge = (post: ImportedPost, batch: Batch): RecordedPost | undefined => {
    const profile = byId.get(batch.choices[accountId(post.author)] ?? '');
    if (!profile) return undefined;
    const isDay = post.timeIs === 'day';
    return parseRecordedPost({
      id: post.id,
      at: post.at,
      ...(isDay && { timeIs: 'day' }),
      ...(isPage(post.url) && { url: post.url }),
      ...(post.sharesOf === undefined
        ? judgeOwn(post, profile, batch.namesAllLinks)
        : judgeShare(post, profile, post.sharesOf)),
      ...(post.otherIds && { otherIds: post.otherIds }),
      import: batch.import,
      unseen: [
        ...new Set([...batch.unseen, ...(post.unseen ?? []), ...(isDay ? ['time-of-day'] : [])]),
      ],
      outcomes: [],
    });
  };

  return (batch) => {
    let broke: Failure | undefined;
    const records = batch.posts.flatMap((post) => {
      try {
        return judge(post, batch) ?? [];
      } catch (error) {
        // One unexpected post must not stop the others.
        broke ??= readFailure(`importing:${batch.importer}`, error);
        return [];
      }
    });
    return { records, failed: batch.posts.length - records.length, ...(broke && { broke }) };
  };
}

const asLink = (url: string) => ({ span: { start: 0, end: 0 }, url });

function bounded(handles: readonly string[]): readonly string[] {
  return handles.filter((handle) => handle.length <= 120).slice(0, 200);
}

function isPage(url: string | undefined): boolean {
  return url !== undefined && url.startsWith('https://') && url.length <= 2000;
}
