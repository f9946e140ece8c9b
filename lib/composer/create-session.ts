import { signal } from '@preact/signals-core';
import type { AnalyzeAnswer } from '../messages.ts';
import { findEdit } from '../text/edit.ts';
import { createApply } from './apply.ts';
import { createAsk, type NoAnswer } from './ask.ts';
import { cutDraft } from './cut-draft.ts';
import { describeSession } from './describe-session.ts';
import { nameBox, type DraftMemory } from './draft-memory.ts';
import { readDraft } from './read-draft.ts';
import type { ApplyResult, Session, SessionParts, SessionStatus } from './session.ts';
import { createShown } from './shown.ts';
import { createChoices } from './writers-choices.ts';
import { isNaming, isPicking, mostWaits } from './tag-list.ts';
import { createTagOffer } from './tag-offer.ts';
import { createAccountStatus, type Silence } from './account-status.ts';
import { createWritersInput } from './writers-input.ts';

/** How long the writer must pause before an analysis, in milliseconds. */
const pause = 600;

export function createSession(parts: SessionParts): Session {
  const { editor, site, memories, clock, page } = parts;
  const own = new AbortController();
  const ended = AbortSignal.any([parts.signal, own.signal]);
  const id = crypto.randomUUID();
  const offer = createTagOffer(site);
  const ask = createAsk(parts.send, page, ended);

  const shown = createShown();
  const status = signal<SessionStatus>('waking');
  const problem = signal<NoAnswer | undefined>(undefined);
  const result = signal<ApplyResult | undefined>(undefined);
  const changes = signal(0);
  let text = '';
  let version = 0;
  /** The text that was last analysed. */
  let analysed: string | undefined;
  /** Resolves when the last analysis was answered. */
  let reading: Promise<void> | undefined;
  /** Set from the first read on. */
  let memory: DraftMemory | undefined;
  const input = createWritersInput(parts.turn);
  /** Keys pressed before the box is first read. */
  let keys = 0;
  let heldWords: boolean | undefined;
  let waits = 0;
  let isComposing = false;
  let watching: AbortController | undefined;
  let cancelPause = () => {};
  ended.addEventListener('abort', () => cancelPause(), { once: true });

  const account = createAccountStatus({ composer: editor.element, site, ask, clock, heard });
  const mayRead = () => !ended.aborted && account.mayRead() && site.isPublicPath(page.path());
  const boxKey = () => nameBox(site, editor.element, account.key());
  const readOwnDraft = () => readDraft(site, editor, parts.openBox);

  function heard(answer: Silence | 'coached' | NoAnswer): void {
    if (ended.aborted) return;
    if (typeof answer === 'object' || answer === 'unreachable' || answer === 'gone') {
      return fail(answer);
    }
    if (answer !== 'coached') return silence(answer);
    problem.value = undefined;
    if (status.peek() !== 'ready' && status.peek() !== 'reading') status.value = 'waiting';
    if (!watching) {
      watching = new AbortController();
      editor.watch(changed, AbortSignal.any([ended, watching.signal]));
    }
    if (input.isFresh()) changed();
  }

  /** Stops reading and showing findings. */
  function silence(why: Silence | 'waking'): void {
    cancelPause();
    watching?.abort();
    watching = undefined;
    shown.clear();
    analysed = undefined;
    status.value = why;
  }

  /** An update removes the nudge while the writer types; a writer who clicked is told why. */
  function fail(why: NoAnswer, isPressed = false): void {
    analysed = undefined;
    if (why === 'gone' && !isPressed) return own.abort();
    problem.value = why;
    status.value = 'problem';
  }

  function broke(error: unknown): void {
    parts.failed(error);
    parts.broken();
    own.abort();
  }

  function changed(): void {
    try {
      follow();
    } catch (error) {
      broke(error);
    }
  }

  /** Handles a possible change of the text: what was found moves with it at once. */
  function follow(): void {
    // Nothing may be read before a trusted key.
    if (!mayRead() || (memory === undefined && !input.isFresh())) return;
    const { text: next, mentions } = editor.read();
    const isHeld = keys < 2 && next.length > Math.max(input.entered(), 1);
    heldWords ??= isHeld && !memories.knows(boxKey(), next);
    if (memory) offer.hear(mentions, memory);
    const edit = findEdit(text, next);
    const isOwn = input.owns(edit, next.length);
    if (edit) {
      const before = text;
      text = next;
      version += 1;
      // Cleared even if the same words come back: their findings may be gone.
      analysed = undefined;
      result.value = undefined;
      if (isOwn) shown.move(edit);
      else {
        // The page or another extension changed the text: no key accounts for it.
        shown.clear();
        status.value = 'waiting';
      }
      // An emptied box keeps its memory, because undo brings the same draft back.
      if (!next) shown.clear();
      else if (memory && before) memory.text = next;
      else memory = memories.recall(boxKey(), next);
    }
    changes.value += 1;
    schedule();
  }

  function schedule(): void {
    cancelPause();
    if (isComposing || !input.isFresh() || text === analysed) return;
    cancelPause = clock.after(pause, () => (reading = analyze().catch(broke)));
  }

  async function analyze(): Promise<void> {
    cancelPause();
    if (isComposing || !input.isFresh() || !mayRead()) return;
    if (waits < mostWaits && isPicking(site, editor, text)) {
      waits += 1;
      return schedule();
    }
    waits = 0;
    if (!account.isSameAuthor()) {
      silence('waking');
      return account.wake();
    }
    const draft = readOwnDraft();
    if (draft.text !== text) return changed();
    input.spend();
    analysed = text;
    if (text.trim() === '') {
      shown.clear();
      status.value = 'ready';
      return;
    }
    const asked = version;
    if (status.peek() !== 'ready') status.value = 'reading';
    const reply = await ask('analyze', {
      composer: id,
      version: asked,
      names: input.mayName(),
      draft: cutDraft(draft),
    });
    // The draft changed meanwhile, so the answer is about another text.
    if (ended.aborted || asked !== version) return;
    if ('missing' in reply) fail(reply.missing);
    else hear(reply.answer, asked);
  }

  function hear(answer: AnalyzeAnswer, asked: number): void {
    if (answer.version !== asked) return;
    if ('problem' in answer) return fail({ sentence: answer.problem });
    if ('silent' in answer) {
      if (answer.silent === 'superseded') analysed = undefined;
      else silence(answer.silent);
      return;
    }
    problem.value = undefined;
    status.value = 'ready';
    shown.show(answer.analysis, text, memory, account.accountStatus.peek()?.mostNew ?? 1);
  }

  /** The same words may now get another answer; the writer's click allows reading them. */
  function readAgain(): void {
    analysed = undefined;
    input.acted();
    changed();
  }

  function typed(): void {
    keys += 1;
    input.typed();
    const isSilent = status.peek() === 'problem' || status.peek() === 'quiet';
    if (isSilent && account.isStale(5000)) void account.wake();
    if (memory === undefined) changed();
    else schedule();
  }

  const apply = createApply({
    editor,
    site,
    page,
    clock,
    shown,
    input,
    result,
    changed,
    failed: parts.failed,
    took: (rule, found) => memory && offer.take(rule, found, memory),
    signal: ended,
  });

  const choices = createChoices({
    ask,
    account,
    input,
    fail: (why) => fail(why, true),
    silence: () => silence('quiet'),
    forget: (mute) => shown.mute(mute, memory),
    readAgain,
    readDraft: readOwnDraft,
    unread: () => (analysed = undefined),
    result,
  });

  const session: Session = {
    id,
    editor,
    signal: ended,
    status,
    accountStatus: account.accountStatus,
    author: account.author,
    place: account.place,
    analysis: shown.analysis,
    findings: shown.findings,
    praise: shown.praise,
    problem,
    result,
    changes,
    readLength: shown.readLength,
    typed,
    inserts: input.inserts,
    undoes: input.undoes,
    pressed: input.pressed,
    isCoached: account.isCoached,
    readDraft: readOwnDraft,
    focused() {
      if (account.isStale()) void account.wake();
    },
    recheck: () => void account.wake(),
    composing(isOn) {
      isComposing = isOn;
      if (isOn) cancelPause();
    },
    apply,
    async copy(words) {
      const isDone = await page.copy(words);
      result.value = { outcome: isDone ? 'copied' : 'refused', text: words };
    },
    dismiss(findingId, outcome) {
      memory?.dismissed.add(findingId);
      shown.drop((finding) => finding.id === findingId, memory, outcome);
    },
    ...choices,
    async describe() {
      if (!account.mayRead()) await account.wake();
      if (!mayRead()) return session.view();
      if (analysed === undefined) input.acted();
      input.allow(true);
      changed();
      input.allow(false);
      await (text === analysed ? reading : analyze().catch(broke));
      return session.view();
    },
    view() {
      changes.value; // oxlint-disable-line no-unused-expressions -- subscribes to each change
      return describeSession(session, { site, version, text: memory ? text : '' });
    },
    isNaming: () => isNaming(editor, text),
    heldWords: () => heldWords ?? false,
    readOutcomes: () => [...(memory?.outcomes ?? [])].map(([rule, outcome]) => ({ rule, outcome })),
    published() {
      memories.forget(boxKey());
      memory = undefined;
      heldWords = false;
      input.restart();
      shown.clear();
    },
    complain: (sentence) => fail({ sentence }),
    broke,
    end: () => own.abort(),
  };
  return session;
}
