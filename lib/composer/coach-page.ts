import { effect, signal } from '@preact/signals-core';
import type { Editor } from '../editors/driver.ts';
import type { ComposerView, Send, TabRequests } from '../messages.ts';
import type { Site } from '../sites/define-site.ts';
import {
  coachComposer,
  openEditor,
  type Coached,
  type ComposerParts,
  type MountNudge,
} from './coach-composer.ts';
import { countInToolbar } from './count-in-toolbar.ts';
import { createDraftMemories } from './draft-memory.ts';
import { watchGestures } from './gestures.ts';
import { removeDeadHosts } from './mount-point.ts';
import type { OwnEvents } from './own-events.ts';
import { createPagePort, systemClock } from './ports.ts';
import type { Session } from './session.ts';
import { createFailed } from './tell-failures.ts';
import underlineStyle from './underlines.css?inline';
import { createUnderlines } from './underlines.ts';
import { watchComposers } from './watch-composers.ts';
import { watchPublishing } from './watch-publishing.ts';
import type { Turn } from './writers-input.ts';

export type { MountNudge, NudgeHandle, NudgeParts } from './coach-composer.ts';

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

  const openBox = (element: HTMLElement): Editor | undefined =>
    coached.get(element)?.session.editor ??
    openEditor(shared, element, { stage: () => undefined, signal: ended });
  const shared: ComposerParts = {
    ...parts,
    page,
    failed,
    memories,
    underlines,
    coached,
    broken,
    active,
    isPrivate,
    gestures,
    turn,
    openBox,
  };

  function meet(composer: HTMLElement): void {
    if (broken.has(composer)) return;
    const known = coached.get(composer) ?? coachComposer(composer, shared);
    if (!known) return;
    isPrivate.value = events.isPrivate();
    active.value = known.session;
    known.session.focused();
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

  const answers = createTabAnswers(coached, current);
  return { answers, watch: (show) => effect(() => show(current()?.view())) };
}

function createTabAnswers(
  coached: ReadonlyMap<HTMLElement, Coached>,
  current: () => Session | undefined,
): TabAnswers {
  return {
    'composer.describe': async () => ({ composer: await current()?.describe() }),
    'composer.apply': async ({ composer, version, finding, suggestion }) => {
      const session = [...coached.values()].find(({ session }) => session.id === composer)?.session;
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
}
