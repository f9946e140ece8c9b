import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Failed } from '../diagnostics/failure.ts';
import { findDriver, type Editor, type OpenOptions } from '../editors/driver.ts';
import type { Send } from '../messages.ts';
import type { BadgeAnchor, Site } from '../sites/define-site.ts';
import type { Span } from '../text/span.ts';
import { createSession } from './create-session.ts';
import type { DraftMemories } from './draft-memory.ts';
import type { Gestures } from './gestures.ts';
import { createMountPoint, createStage } from './mount-point.ts';
import type { HeardInside, OwnEvents } from './own-events.ts';
import { systemClock, type PagePort } from './ports.ts';
import type { Session } from './session.ts';
import { readTheme } from './theme.ts';
import underlineStyle from './underlines.css?inline';
import type { Underlines } from './underlines.ts';
import { watchInput, watchRemoval } from './watch-input.ts';
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

export interface Coached {
  readonly session: Session;
  readonly nudge: NudgeHandle;
}

/** What the composers of one page share. */
export interface ComposerParts {
  readonly site: Site;
  readonly send: Send;
  readonly events: OwnEvents;
  readonly css: string;
  readonly mountNudge: MountNudge;
  readonly page: PagePort;
  readonly failed: Failed;
  readonly memories: DraftMemories;
  readonly underlines: Underlines;
  readonly coached: Map<HTMLElement, Coached>;
  /** Composers where our code threw: left alone while the page keeps them. */
  readonly broken: WeakSet<HTMLElement>;
  readonly active: Signal<Session | undefined>;
  readonly isPrivate: Signal<boolean>;
  readonly gestures: Gestures;
  readonly turn: Turn;
  readonly openBox: (element: HTMLElement) => Editor | undefined;
  readonly signal: AbortSignal;
}

/** Coaches one composer until it leaves the page; undefined if no driver knows its editor. */
export function coachComposer(composer: HTMLElement, parts: ComposerParts): Coached | undefined {
  const { site, events, coached, active, isPrivate } = parts;
  const ending = new AbortController();
  const own = AbortSignal.any([parts.signal, ending.signal]);
  const mount = createMountPoint(parts.css, own);
  const nudge = signal<NudgeHandle | undefined>(undefined);
  const stage = createStage(underlineStyle, own);
  let stopWatching = () => {};
  const editor = openEditor(parts, composer, { stage: () => stage(composer), signal: own });
  if (!editor) {
    ending.abort();
    return undefined;
  }
  const session = createSession({
    ...parts,
    editor,
    clock: systemClock,
    failed: failedIn(parts, composer),
    broken: () => parts.broken.add(composer),
    signal: own,
  });
  const leave = () => {
    stopWatching();
    ending.abort();
    coached.delete(composer);
    if (active.peek() === session) active.value = undefined;
  };
  /**
   * Adds the host to the page only once there is something to show. The composer may have moved to another
   * layer or theme since it was met.
   */
  const settle = () => {
    stopWatching();
    if (!nudge.value?.isShown.value) return mount.leave();
    mount.follow(composer);
    mount.setTheme(readTheme(composer));
    stopWatching = events.watchPlace(mount.root.host, () => (isPrivate.value = false));
  };
  session.signal.addEventListener('abort', leave, { once: true });
  watchRemoval(composer, () => session.end(), session.signal);
  watchInput(composer, session, parts.gestures, session.signal);
  composer.addEventListener('focusin', settle, { signal: session.signal });
  const stopSettling = effect(settle);
  session.signal.addEventListener('abort', stopSettling, { once: true });
  drawUnderlines(session, parts.underlines);
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
}

type DriverParts = Pick<ComposerParts, 'site' | 'failed'>;

export function openEditor(
  parts: DriverParts,
  element: HTMLElement,
  options: Omit<OpenOptions, 'failed'>,
): Editor | undefined {
  const driver = findDriver(parts.site.drivers, element);
  return driver?.open(element, { ...options, failed: failedIn(parts, element) });
}

/** Reports what is thrown in a composer under the name of its driver. */
function failedIn({ site, failed }: DriverParts, element: HTMLElement) {
  const driver = findDriver(site.drivers, element);
  return (error: unknown) => failed(`composer:${site.id}:${driver?.id}`, error);
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
