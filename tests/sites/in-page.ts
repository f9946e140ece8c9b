import { readDraft } from '../../lib/composer/read-draft.ts';
import type { Session } from '../../lib/composer/session.ts';
import { watchComposers } from '../../lib/composer/watch-composers.ts';
import { watchPublishing } from '../../lib/composer/watch-publishing.ts';
import { findDriver, type Editor } from '../../lib/editors/driver.ts';
import type { PublishedPost, Send } from '../../lib/messages.ts';
import type { RawDraft } from '../../lib/post.ts';
import type { Outcome, PublishAttempt, Site } from '../../lib/sites/define-site.ts';
import bluesky from '../../lib/sites/bluesky.ts';
import facebook from '../../lib/sites/facebook.ts';
import { findSiteId } from '../../lib/sites/facts/all-sites.ts';
import linkedin from '../../lib/sites/linkedin.ts';
import x from '../../lib/sites/x.ts';
import { createStoppedClock } from './stopped-clock.ts';

/**
 * Runs in a test page: the site module with the shipped watchers of lib/composer; every composer is coached and
 * nothing is analysed. What the watchers report is on `window.watched`.
 */
export interface Watched {
  /** The drafts of the composers found so far that are still in the page. */
  drafts(): readonly RawDraft[];
  /** The outcomes of the publish attempts as the site reported them, in order. */
  readonly outcomes: readonly Outcome['is'][];
  /** The posts reported as published. */
  readonly published: readonly PublishedPost[];
  /** The errors thrown in the watchers. */
  readonly failures: readonly string[];
  /** Moves the clock forward; the page changes too, as a feed always does. */
  pass(seconds: number): void;
}

const outcomes: Outcome['is'][] = [];
const published: PublishedPost[] = [];
const failures: string[] = [];
const met = new Map<HTMLElement, Session>();
const clock = createStoppedClock();
const site = noteOutcomes({ x, linkedin, facebook, bluesky }[findSiteId(location.href)!]);
const { signal } = new AbortController();
const failed = (error: unknown) => failures.push(String(error));

const openBox = (element: HTMLElement): Editor | undefined =>
  findDriver(site.drivers, element)?.open(element, {
    stage: () => undefined,
    failed,
    signal,
  });

watchComposers({
  site,
  found(composer) {
    const editor = met.has(composer) ? undefined : openBox(composer);
    if (editor) met.set(composer, coach(editor));
  },
  failed,
  isKnown: (element) => met.has(element as HTMLElement),
  signal,
});
watchPublishing({
  site,
  send: (async (_kind, post) => void published.push(post as PublishedPost)) as Send,
  clock,
  page: {
    path: () => location.pathname,
    focused: async () => true,
    copy: async () => false,
    isAlive: () => true,
  },
  sessions: () => met.values(),
  failed,
  signal,
});

const watched: Watched = {
  drafts: () =>
    [...met.values()]
      .filter(({ editor }) => editor.element.isConnected)
      .map((session) => session.readDraft()),
  outcomes,
  published,
  failures,
  pass(seconds) {
    clock.pass(seconds * 1000);
    document.body.append(document.createElement('i'));
  },
};
Object.assign(window, { watched });

/** The part of a session that publishing needs. */
function coach(editor: Editor): Session {
  const session: Partial<Session> = {
    editor,
    isCoached: () => true,
    readDraft: () => readDraft(site, editor, openBox),
    readOutcomes: () => [],
    heldWords: () => false,
    published: () => undefined,
    complain: failed,
  };
  return session as Session;
}

/** The same site; it also records the outcome of each attempt. */
function noteOutcomes(site: Site): Site {
  return {
    ...site,
    readAttempt(composer, event) {
      const attempt = site.readAttempt(composer, event);
      return attempt && noteAttempt(attempt);
    },
  };
}

function noteAttempt(attempt: PublishAttempt): PublishAttempt {
  return {
    // The time may be chosen after the attempt starts.
    get scheduledFor() {
      return attempt.scheduledFor;
    },
    roots: attempt.roots,
    look(event) {
      const outcome = attempt.look(event);
      if (outcome) outcomes.push(outcome.is);
      return outcome;
    },
  };
}
