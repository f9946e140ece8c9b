import { Refusal, type FindingOutcome, type PublishedPost, type Send } from '../messages.ts';
import type { Draft } from '../post.ts';
import type { PublishedSign, Site } from '../sites/define-site.ts';
import { cutDraft } from './cut-draft.ts';
import type { Clock, PagePort } from './ports.ts';
import type { Session } from './session.ts';

export interface PublishingParts {
  readonly site: Site;
  readonly send: Send;
  readonly clock: Clock;
  readonly page: PagePort;
  /** Every composer of the page that is being coached or may be. */
  readonly sessions: () => Iterable<Session>;
  readonly signal: AbortSignal;
}

/** How long the site may take to say that a post is out. */
const patience = 30_000;
/** When a post that nobody acknowledged is told again: the background may be busy or gone. */
const retries = [1000, 5000, 20_000, 60_000];

interface Pending {
  readonly draft: Draft;
  readonly outcomes: readonly FindingOutcome[];
  readonly sessions: readonly Session[];
  /** Signs that were there before: of other posts. */
  readonly old: ReadonlySet<string>;
}

/**
 * Notices that a coached draft was published: the writer presses the composer's own control, then
 * the site itself shows the new post. No sign, no record; a failure, a schedule and a saved draft
 * show none. The text is taken at the press, before the page clears it.
 */
export function watchPublishing({
  site,
  send,
  clock,
  page,
  sessions,
  signal,
}: PublishingParts): void {
  const pending = new Set<Pending>();
  const told = new Set<string>();
  let observer: MutationObserver | undefined;

  const pressed = (event: Event) => {
    if (!event.isTrusted) return;
    const pressedIn = [...sessions()].filter(
      ({ editor }) => editor.element.isConnected && site.isPublishing(editor.element, event),
    );
    const first = pressedIn[0];
    if (first) arm(first, pressedIn);
  };
  window.addEventListener('click', pressed, { signal, capture: true });
  window.addEventListener('keydown', pressed, { signal, capture: true });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  function arm(session: Session, all: readonly Session[]): void {
    if (!session.isCoached()) return;
    const boxes = site.findThread(session.editor.element);
    const together = boxes.flatMap((box) => all.find(({ editor }) => editor.element === box) ?? []);
    const entry: Pending = {
      draft: cutDraft(inOrder(session, boxes)),
      outcomes: strongest(together.flatMap((each) => each.readOutcomes())),
      sessions: together,
      old: new Set(site.findPublished(document).map(({ id }) => id)),
    };
    // A second press, while the first is not yet answered, is about the same post.
    for (const other of pending) {
      if (other.sessions.some((each) => together.includes(each))) pending.delete(other);
    }
    pending.add(entry);
    clock.after(patience, () => settle(entry));
    observer ??= observe();
  }

  function observe(): MutationObserver {
    const watching = new MutationObserver(look);
    watching.observe(document.documentElement, { childList: true, subtree: true });
    return watching;
  }

  function look(): void {
    for (const sign of site.findPublished(document)) {
      const entry = [...pending].find(
        ({ old, draft }) => !old.has(sign.id) && !told.has(sign.id) && isBy(sign, draft),
      );
      if (!entry) continue;
      told.add(sign.id);
      settle(entry);
      for (const session of entry.sessions) session.published();
      void tell(entry, sign);
    }
  }

  function settle(entry: Pending): void {
    pending.delete(entry);
    if (pending.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  async function tell({ draft, outcomes, sessions }: Pending, sign: PublishedSign): Promise<void> {
    const post: PublishedPost = {
      id: `${site.id}:${sign.id}`,
      url: sign.url,
      at: clock.now(),
      draft,
      outcomes,
    };
    for (const wait of [...retries, undefined]) {
      if (signal.aborted || !page.isAlive()) return;
      try {
        await send('post.published', post);
        return;
      } catch (error) {
        if (error instanceof Refusal) {
          for (const session of sessions) session.complain(error.message);
          return;
        }
        if (wait !== undefined) await new Promise<void>((resolve) => clock.after(wait, resolve));
      }
    }
  }
}

/** A thread is one post: its first box with the others behind it. */
function inOrder(session: Session, boxes: readonly HTMLElement[]): Draft {
  const draft = session.readDraft();
  const place = boxes.indexOf(session.editor.element);
  const texts = draft.rest.toSpliced(Math.max(place, 0), 0, draft);
  const [first = draft, ...rest] = texts;
  const { text, mentions, links } = first;
  return {
    ...draft,
    text,
    mentions,
    links,
    rest: rest.map((box) => ({ text: box.text, mentions: box.mentions, links: box.links })),
  };
}

function isBy(sign: PublishedSign, { author }: Draft): boolean {
  if (!sign.handle || !author.handle) return true;
  return sign.handle.toLowerCase() === author.handle.toLowerCase();
}

const strength = { shown: 0, ignored: 1, taken: 2 } as const;

/** One outcome a rule: what the writer did counts more than that it was shown. */
function strongest(outcomes: readonly FindingOutcome[]): readonly FindingOutcome[] {
  const best = new Map<string, FindingOutcome>();
  for (const outcome of outcomes) {
    const known = best.get(outcome.rule);
    if (!known || strength[outcome.outcome] > strength[known.outcome])
      best.set(outcome.rule, outcome);
  }
  return [...best.values()];
}
