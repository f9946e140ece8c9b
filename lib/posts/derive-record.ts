import type { Analysis } from '../analyzer/analysis.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import { longestHandle, longestText, mostNamed, type RecordedPost } from './recorded-post.ts';
import { fingerprintOf } from './same-post.ts';

/** The part of a record that describes the post itself, whether it was published in the browser or imported. */
export type Derived = Omit<
  RecordedPost,
  'id' | 'at' | 'timeIs' | 'scheduled' | 'url' | 'outcomes' | 'import' | 'unseen' | 'sharesOf'
>;

export interface Judged {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly analysis: Analysis;
  /** Links to other people's sites. */
  readonly linksOut: number;
}

/** What the post was, with its text; the store drops the text unless the writer wants it kept. */
export function deriveRecord({ draft, profile, analysis, linksOut }: Judged): Derived {
  const boxes = [draft, ...draft.rest];
  const own = new Set(Object.values(profile.handles).map((handle) => handle.toLowerCase()));
  const tagged = boxes
    .flatMap(({ mentions }) => mentions.map(({ handle, name }) => handle ?? name))
    .filter((handle) => !own.has(handle.toLowerCase()))
    .map((handle) => handle.slice(0, longestHandle));
  const text = boxes.map((box) => box.text).join('\n\n');
  const fingerprint = fingerprintOf(draft.site, text);
  return {
    site: draft.site,
    kind: draft.kind,
    author: draft.author,
    profile: profile.id,
    verdict: analysis.verdict,
    spotlight: analysis.spotlight,
    purpose: analysis.purpose,
    topic: analysis.topic,
    ...(analysis.shape !== undefined && { shape: analysis.shape }),
    ...(analysis.askedReaders.length > 0 && { askedReaders: analysis.askedReaders.slice(0, 10) }),
    asks: analysis.asks,
    quiet: analysis.quiet,
    // A partner named without a tag is credited too.
    creditsSomeone: analysis.credits.length > 0 || analysis.credited.length > 0,
    credited: analysis.credited.slice(0, mostNamed),
    tagged: [...new Set(tagged)].slice(0, mostNamed),
    answers: draft.replyingTo,
    links: boxes.reduce((sum, { links }) => sum + links.length, 0),
    linksOut,
    ...(fingerprint !== undefined && { print: fingerprint }),
    text: text.slice(0, longestText),
  };
}
