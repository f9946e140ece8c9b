import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { findDriver, type Editor, type EditorDriver, type OpenOptions } from '../editors/driver.ts';
import type { ComposerView, Send, TabRequests } from '../messages.ts';
import type { BadgeAnchor, Site } from '../sites/define-site.ts';
import type { Span } from '../text/span.ts';
import { countInToolbar } from './count-in-toolbar.ts';
import { createSession } from './create-session.ts';
import { createDraftMemories } from './draft-memory.ts';
import { watchGestures } from './gestures.ts';
import { createMountPoint, createStage, removeDeadHosts } from './mount-point.ts';
import type { HeardInside, OwnEvents } from './own-events.ts';
import { createPagePort, systemClock } from './ports.ts';
import type { Session } from './session.ts';
import { createFailed } from './tell-failures.ts';
import { readTheme } from './theme.ts';
import underlineStyle from './underlines.css?inline';
import { createUnderlines, type Underlines } from './underlines.ts';
import { watchComposers } from './watch-composers.ts';
import { watchInput, watchRemoval } from './watch-input.ts';
import { watchPublishing } from './watch-publishing.ts';
import type { Turn } from './writers-input.ts';

/** What a nudge gets. It draws into `root` and does everything else through the session. */
export interface NudgeParts {
  /** Our own closed shadow root at this composer. */
  readonly root: ShadowRoot;
  readonly session: Session;
  /** Calls back for each click and key in the root; nothing else hears them. */
  readonly listen: (heard: HeardInside) => void;
  /** False while the writer is in another composer, or while the page could observe events in the root. */
  readonly isActive: ReadonlySignal<boolean>;
  readonly findAnchor: () => BadgeAnchor | undefined;
  /** True while the site's own list of people may be open and needs the keys. */
  readonly isListOpen: () => boolean;
  /** Where part of the draft is on screen, one rectangle per line. */
  readonly rectsOf: (span: Span) => readonly DOMRect[];
}

export interface NudgeHandle {
  /** True while it has something to show and must be in the page. */
  readonly isShown: ReadonlySignal<boolean>;
  /** Opens the card for the keyboard; false when there is nothing to show. */
  openCard(): boolean;
}

export type MountNudge = (parts: NudgeParts) => NudgeHandle;

export interface CoachPageParts {
  readonly site: Site;
  readonly send: Send;
  readonly events: OwnEvents;
  /** The stylesheet of the nudge. */
  readonly css: string;
  readonly mountNudge: MountNudge;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Calls back when a setting changes, so that open composers follow at once. */
  readonly watchSettings: (changed: () => void) => void;
  readonly signal: AbortSignal;
}

/** The handlers for what the popup and the keyboard command ask of a tab. */
export type TabAnswers = {
  readonly [Kind in keyof TabRequests]: (
    request: TabRequests[Kind]['request'],
  ) => Promise<TabRequests[Kind]['answer']>;
};

/** A coached page, for the popup and the side panel. */
export interface CoachedPage {
  readonly answers: TabAnswers;
  /**
   * Calls `show` with the current composer, now and after each change, until the returned function is
   * called. Unlike `composer.describe` it does not count as the writer's act: nothing is read for it.
   */
  watch(show: (composer: ComposerView | undefined) => void): () => void;
}

interface Coached {
  readonly session: Session;
  readonly nudge: NudgeHandle;
}

/**
 * Coaches every public composer of one page: a site's pages through its content script, the practice page
 * through its own. Until a composer gets the focus it only listens for that.
 */
export function coachPage(parts: CoachPageParts): CoachedPage {
  const { site, send, events, signal: ended } = parts;
  // A page that is still loading has no dead hosts, so the search is skipped.
  if (document.readyState !== 'loading') removeDeadHosts();
  const page = createPagePort(parts.isAlive);
  const failed = createFailed(send);
  const memories = createDraftMemories();
  const underlines = createUnderlines(underlineStyle, ended);
  const coached = new Map<HTMLElement, Coached>();
  /** Composers where our code threw: left alone while the page keeps them. */
  const broken = new WeakSet<HTMLElement>();
  const active = signal<Session | undefined>(undefined);
  const isPrivate = signal(true);
  const gestures = watchGestures(ended);
  const turn: Turn = {};

  const failedIn = (driver: EditorDriver) => (error: unknown) =>
    failed(`composer:${site.id}:${driver.id}`, error);
  const openEditor = (
    element: HTMLElement,
    stage: OpenOptions['stage'],
    signal: AbortSignal,
  ): Editor | undefined => {
    const driver = findDriver(site.drivers, element);
    return driver?.open(element, { stage, signal, failed: failedIn(driver) });
  };
  const openBox = (element: HTMLElement): Editor | undefined =>
    coached.get(element)?.session.editor ?? openEditor(element, () => undefined, ended);

  function meet(composer: HTMLElement): void {
    if (broken.has(composer)) return;
    const known = coached.get(composer) ?? begin(composer);
    if (!known) return;
    isPrivate.value = events.isPrivate();
    active.value = known.session;
    known.session.focused();
  }

  function begin(composer: HTMLElement): Coached | undefined {
    const ending = new AbortController();
    const own = AbortSignal.any([ended, ending.signal]);
    const mount = createMountPoint(parts.css, own);
    const nudge = signal<NudgeHandle | undefined>(undefined);
    const stage = createStage(underlineStyle, own);
    let stopWatching = () => {};
    const driver = findDriver(site.drivers, composer);
    if (!driver) {
      ending.abort();
      return undefined;
    }
    const tell = failedIn(driver);
    const editor = driver.open(composer, {
      stage: () => stage(composer),
      signal: own,
      failed: tell,
    });
    const session = createSession({
      editor,
      site,
      send,
      memories,
      clock: systemClock,
      page,
      turn,
      openBox,
      failed: tell,
      broken: () => broken.add(composer),
      signal: own,
    });
    const leave = () => {
      stopWatching();
      ending.abort();
      coached.delete(composer);
      if (active.peek() === session) active.value = undefined;
    };
    session.signal.addEventListener('abort', leave, { once: true });
    watchRemoval(composer, () => session.end(), session.signal);
    watchInput(composer, session, gestures, session.signal);
    composer.addEventListener('focusin', settle, { signal: session.signal });
    const stopSettling = effect(settle);
    session.signal.addEventListener('abort', stopSettling, { once: true });
    drawUnderlines(session, underlines);
    nudge.value = parts.mountNudge({
      root: mount.root,
      session,
      listen: (heard) => events.listen(mount.root, heard, session.signal),
      isActive: computed(() => active.value === session && isPrivate.value),
      findAnchor: () => site.findBadgeAnchor(composer),
      isListOpen: () => site.findTagLists(composer).length > 0,
      rectsOf: (span) => editor.rangesOf(span).flatMap(rectsIn),
    });
    const entry = { session, nudge: nudge.value };
    coached.set(composer, entry);
    return entry;

    /**
     * Adds the host to the page only once there is something to show. The composer may have moved to
     * another layer or theme since it was met.
     */
    function settle(): void {
      stopWatching();
      if (!nudge.value?.isShown.value) return mount.leave();
      mount.follow(composer);
      mount.setTheme(readTheme(composer));
      stopWatching = events.watchPlace(mount.root.host, () => (isPrivate.value = false));
    }
  }

  const current = () => active.value ?? [...coached.values()].at(-1)?.session;
  const sessions = () => [...coached.values()].map(({ session }) => session);

  parts.watchSettings(() => {
    for (const session of sessions()) session.recheck();
  });
  countInToolbar({ active, send, signal: ended });
  const publishingFailed = (error: unknown) => failed(`publishing:${site.id}`, error);
  watchPublishing({
    site,
    send,
    clock: systemClock,
    page,
    sessions,
    failed: publishingFailed,
    signal: ended,
  });
  const siteFailed = (error: unknown) => failed(`site:${site.id}`, error);
  const isKnown = (element: Element) => coached.has(element as HTMLElement);
  watchComposers({ site, found: meet, failed: siteFailed, isKnown, signal: ended });

  const answers: TabAnswers = {
    'composer.describe': async () => ({ composer: await current()?.describe() }),
    'composer.apply': async ({ composer, version, finding, suggestion }) => {
      const session = sessions().find(({ id }) => id === composer);
      const now = await session?.describe();
      const isKnown =
        now?.version === version && session?.findings.peek().some(({ id }) => id === finding);
      if (!session || !isKnown) return { waiting: false };
      void session.apply(finding, suggestion);
      return { waiting: true };
    },
    'card.open': async () => {
      const session = current();
      const nudge = session && coached.get(session.editor.element)?.nudge;
      return { opened: nudge?.openCard() ?? false };
    },
  };
  return { answers, watch: (show) => effect(() => show(current()?.view())) };
}

/** Underlines the findings, and redraws after each change because Draft.js replaces its text nodes. */
function drawUnderlines(session: Session, underlines: Underlines): void {
  const stop = effect(() => {
    session.changes.value; // oxlint-disable-line no-unused-expressions -- subscribes to each change
    const { editor, findings, accountStatus } = session;
    const mode = accountStatus.value?.mode;
    const isDrawn = mode === 'nudge' || mode === 'underlines';
    const found = findings.value.filter(({ whole }) => isDrawn && !whole);
    underlines.draw(
      session,
      found.map(({ category, span }) => ({ category, ranges: editor.rangesOf(span) })),
      editor.element.getRootNode(),
    );
  });
  session.signal.addEventListener(
    'abort',
    () => {
      stop();
      underlines.draw(session, []);
    },
    { once: true },
  );
}

/**
 * Where a range is on screen, one rectangle per line. A caret in an empty line has no rectangle of its own,
 * so it gets that of the line.
 */
function rectsIn(range: Range): DOMRect[] {
  const { startContainer } = range;
  const rects = [...range.getClientRects()];
  if (!rects[0] && startContainer instanceof Element)
    rects.push(startContainer.getBoundingClientRect());
  return rects;
}
