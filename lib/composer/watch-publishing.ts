import { Refusal, type FindingOutcome, type PublishedPost, type Send } from '../messages.ts';
import type { RawDraft } from '../post.ts';
import type { Confirmation, PublishAttempt, Site } from '../sites/define-site.ts';
import { cutDraft } from './cut-draft.ts';
import type { Clock, PagePort } from './ports.ts';
import type { Session } from './session.ts';

export interface PublishingParts {
  readonly site: Site;
  readonly send: Send;
  readonly clock: Clock;
  readonly page: PagePort;
  /** Every composer of the page that is or may be coached. */
  readonly sessions: () => Iterable<Session>;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** How long the site may take to confirm a post, in milliseconds. */
const patience = 30_000;
/** When to retry a report that was not acknowledged, because the background was busy or stopped. */
const retries = [1000, 5000, 20_000, 60_000];

interface Pending {
  readonly attempt: PublishAttempt;
  readonly draft: RawDraft;
  readonly outcomes: readonly FindingOutcome[];
  readonly sessions: readonly Session[];
  readonly at: number;
  stopWaiting: () => void;
}

/**
 * Notices that a coached draft was published: the writer activates the composer's own control, then the
 * site confirms. Without a confirmation there is no record; a failure or a saved draft shows none. The text
 * is taken at the attempt, before the page clears it. A scheduled post is recorded at its own time.
 */
export function watchPublishing({
  site,
  send,
  clock,
  page,
  sessions,
  failed,
  signal,
}: PublishingParts): void {
  const pending = new Set<Pending>();
  const told = new Set<string>();
  let observer: MutationObserver | undefined;

  /** If the site's markup changed, an error of ours must not break the writer's click. */
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      failed(error);
    }
  };

  const hear = (event: Event) => {
    if (event.type === 'click') site.noteClick(event);
    let isSent = false;
    for (const session of sessions()) {
      const { element } = session.editor;
      const attempt = element.isConnected ? site.readAttempt(element, event) : undefined;
      if (!attempt || isSent || !session.isCoached()) continue;
      arm(session, attempt);
      isSent = true;
    }
    if (!isSent && isTelling(event)) look(event);
  };
  const pressed = (event: Event) => {
    if (event.isTrusted) guard(() => hear(event));
  };
  window.addEventListener('click', pressed, { signal, capture: true });
  window.addEventListener('keydown', pressed, { signal, capture: true });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  function arm(session: Session, attempt: PublishAttempt): void {
    const all = [...sessions()];
    const boxes = site.findThread(session.editor.element);
    const together = boxes.flatMap((box) => all.find(({ editor }) => editor.element === box) ?? []);
    const entry: Pending = {
      attempt,
      draft: cutDraft(inOrder(session, boxes)),
      outcomes: strongest(together.flatMap((each) => each.readOutcomes())),
      sessions: together,
      at: clock.now(),
      stopWaiting: () => {},
    };
    // A second attempt during the first is about the same post.
    for (const other of pending) {
      if (other.sessions.some((each) => together.includes(each))) settle(other);
    }
    pending.add(entry);
    wait(entry);
    observer ??= new MutationObserver(() => guard(look));
    for (const root of attempt.roots) observer.observe(root, watched);
  }

  function wait(entry: Pending): void {
    entry.stopWaiting();
    entry.stopWaiting = clock.after(patience, () => {
      // One last look: a site may publish without a final change to the page.
      guard(() => ask(entry));
      settle(entry);
    });
  }

  function look(event?: Event): void {
    for (const entry of pending) ask(entry, event);
  }

  function ask(entry: Pending, event?: Event): void {
    const outcome = entry.attempt.look(event);
    if (outcome?.is === 'withdrawn') settle(entry);
    else if (outcome?.is === 'again') wait(entry);
    else if (outcome?.is === 'published') finish(entry, outcome.confirmation);
  }

  function finish(entry: Pending, confirmation: Confirmation | undefined): void {
    if (confirmation && (told.has(confirmation.id) || !isBy(confirmation, entry.draft))) return;
    if (confirmation) told.add(confirmation.id);
    settle(entry);
    // A box that had text from the start may be an older post being edited: its disappearance does not confirm a
    // new post.
    if (!confirmation && entry.sessions.some((session) => session.heldWords())) return;
    for (const session of entry.sessions) session.published();
    void tell(entry, confirmation);
  }

  function settle(entry: Pending): void {
    entry.stopWaiting();
    pending.delete(entry);
    if (pending.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  async function tell(
    { draft, outcomes, sessions, attempt, at }: Pending,
    confirmation: Confirmation | undefined,
  ): Promise<void> {
    const { scheduledFor } = attempt;
    const post: PublishedPost = {
      id: `${site.id}:${confirmation?.id ?? `own.${crypto.randomUUID()}`}`,
      ...(confirmation && { url: confirmation.url }),
      at,
      ...(scheduledFor !== undefined && { scheduledFor }),
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

/** Sites close their dialogs by removing or hiding them. */
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'disabled', 'aria-disabled', 'class', 'style'],
};

/** Other actions of the writer that may end an attempt: closing, discarding, continuing. */
function isTelling(event: Event): boolean {
  return event.type === 'click' || (event instanceof KeyboardEvent && event.key === 'Escape');
}

/** A thread is one post: its first box, followed by the others. */
function inOrder(session: Session, boxes: readonly HTMLElement[]): RawDraft {
  const draft = session.readDraft();
  const at = boxes.indexOf(session.editor.element);
  const texts = draft.rest.toSpliced(Math.max(at, 0), 0, draft);
  const [first = draft, ...rest] = texts;
  const { text, mentions } = first;
  return {
    ...draft,
    text,
    mentions,
    rest: rest.map((box) => ({ text: box.text, mentions: box.mentions })),
  };
}

function isBy(confirmation: Confirmation, { author }: RawDraft): boolean {
  if (!confirmation.handle || !author.handle) return true;
  return confirmation.handle.toLowerCase() === author.handle.toLowerCase();
}

const strength = { shown: 0, ignored: 1, wrong: 2, taken: 3 } as const;

/** One outcome per rule: what the writer did outweighs that it was shown. */
function strongest(outcomes: readonly FindingOutcome[]): readonly FindingOutcome[] {
  const best = new Map<string, FindingOutcome>();
  for (const outcome of outcomes) {
    const known = best.get(outcome.rule);
    if (!known || strength[outcome.outcome] > strength[known.outcome])
      best.set(outcome.rule, outcome);
  }
  return [...best.values()];
}
