import { computed, signal } from '@preact/signals-core';
import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding, Praise } from '../analyzer/finding.ts';
import type { AnalyzeAnswer } from '../messages.ts';
import { findEdit } from '../text/edit.ts';
import { createAsk, type NoAnswer } from './ask.ts';
import { cutDraft } from './cut-draft.ts';
import { describeSession } from './describe-session.ts';
import type { DraftMemory } from './draft-memory.ts';
import { holdFinding, moveFindings, movePraise, type HeldFinding } from './held-findings.ts';
import { readDraft } from './read-draft.ts';
import type { ApplyResult, Session, SessionParts, SessionStatus } from './session.ts';
import { forgetHeeded, markIgnored, mayShow } from './spoken-rules.ts';
import { takeSuggestion } from './take-suggestion.ts';
import { createWelcome, type Silence } from './welcome.ts';

/** How long the writer pauses before anything is analysed. */
const pause = 600;

export function createSession(parts: SessionParts): Session {
  const { editor, site, memories, clock, page } = parts;
  const own = new AbortController();
  const ended = AbortSignal.any([parts.signal, own.signal]);
  const id = crypto.randomUUID();
  const ask = createAsk(parts.send, page, ended);

  const status = signal<SessionStatus>('waking');
  const analysis = signal<Analysis | undefined>(undefined);
  const held = signal<readonly HeldFinding[]>([]);
  const findings = computed(() => held.value.map(({ finding }) => finding));
  const praise = signal<Praise | undefined>(undefined);
  const problem = signal<NoAnswer | undefined>(undefined);
  const result = signal<ApplyResult | undefined>(undefined);
  const changes = signal(0);
  const readLength = signal<number | undefined>(undefined);

  let text = '';
  let version = 0;
  /** The text that was last sent. */
  let analysed: string | undefined;
  /** There from the first read on. */
  let memory: DraftMemory | undefined;
  /** True from a trusted input until the next analysis takes it. */
  let isTrusted = false;
  let isComposing = false;
  let watching: AbortController | undefined;
  let cancelPause = () => {};
  ended.addEventListener('abort', () => cancelPause(), { once: true });

  const account = createWelcome({ composer: editor.element, site, ask, clock, heard });
  const mayRead = () => !ended.aborted && account.mayRead() && site.isPublicPath(page.path());
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
    if (isTrusted) changed();
  }

  /** Says nothing and reads nothing. */
  function silence(why: Silence | 'waking'): void {
    cancelPause();
    watching?.abort();
    watching = undefined;
    clear();
    analysed = undefined;
    status.value = why;
  }

  /** Typing on after an update, the writer sees the nudge go; who pressed a button is told why. */
  function fail(why: NoAnswer, isPressed = false): void {
    analysed = undefined;
    if (why === 'gone' && !isPressed) return own.abort();
    problem.value = why;
    status.value = 'problem';
  }

  function clear(): void {
    held.value = [];
    praise.value = undefined;
    analysis.value = undefined;
    readLength.value = undefined;
  }

  /** The text may be another: what was found moves with it at once. */
  function changed(): void {
    // Without a trusted key there is nothing to keep up with, and nothing to read.
    if (!mayRead() || (memory === undefined && !isTrusted)) return;
    changes.value += 1;
    const next = editor.read().text;
    const edit = findEdit(text, next);
    if (edit) {
      const before = text;
      text = next;
      version += 1;
      result.value = undefined;
      held.value = moveFindings(held.peek(), edit);
      const praised = praise.peek();
      praise.value = praised && movePraise(praised, edit);
      // An emptied box keeps its memory: undoing brings the same draft back.
      if (!next) clear();
      else if (memory && before) memory.text = next;
      else memory = memories.recall(place(), next);
    }
    schedule();
  }

  /** Which box this is, however often it is drawn anew. */
  function place(): string {
    const number = site.findThread(editor.element).indexOf(editor.element);
    return [account.key(), site.kindOf(editor.element), number].join(' ');
  }

  function schedule(): void {
    cancelPause();
    if (isComposing || !isTrusted || text === analysed) return;
    cancelPause = clock.after(pause, () => void analyze());
  }

  async function analyze(): Promise<void> {
    cancelPause();
    if (isComposing || !isTrusted || !mayRead()) return;
    // Somebody is being picked from the site's own list: what is there is half a tag.
    if (site.tags === 'list' && site.findTagList(editor.element)) return schedule();
    if (!account.isSameAuthor()) {
      silence('waking');
      return account.wake();
    }
    const draft = readOwnDraft();
    if (draft.text !== text) return changed();
    isTrusted = false;
    analysed = text;
    if (text.trim() === '') {
      clear();
      status.value = 'ready';
      return;
    }
    const asked = version;
    if (status.peek() !== 'ready') status.value = 'reading';
    const reply = await ask('analyze', { composer: id, version: asked, draft: cutDraft(draft) });
    // The draft went on: what was found is about another text.
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
    show(answer.analysis);
  }

  function show(next: Analysis): void {
    const known = memory;
    const mostNew = account.welcome.peek()?.mostNew ?? 1;
    if (known) forgetHeeded(known, next.findings);
    const visible = known ? next.findings.filter((found) => mayShow(known, found, mostNew)) : [];
    held.value = visible.map((finding) => holdFinding(finding, text));
    praise.value = next.praise[0];
    analysis.value = next;
    readLength.value = next.analysedLength < text.length ? next.analysedLength : undefined;
  }

  function drop(isGone: (finding: Finding) => boolean): void {
    for (const { finding } of held.peek()) {
      if (memory && isGone(finding)) markIgnored(memory, finding.rule);
    }
    held.value = held.peek().filter(({ finding }) => !isGone(finding));
  }

  function typed(): void {
    isTrusted = true;
    const isSilent = status.peek() === 'problem' || status.peek() === 'quiet';
    if (isSilent && account.isStale(5000)) void account.wake();
    if (memory === undefined) changed();
    else schedule();
  }

  const session: Session = {
    id,
    editor,
    signal: ended,
    status,
    welcome: account.welcome,
    author: account.author,
    place: account.place,
    analysis,
    findings,
    praise,
    problem,
    result,
    changes,
    readLength,
    typed,
    isCoached: account.isCoached,
    readDraft: readOwnDraft,
    focused() {
      if (account.isStale()) void account.wake();
    },
    composing(isOn) {
      isComposing = isOn;
      if (isOn) cancelPause();
    },
    async apply(findingId, suggestion) {
      const find = () => held.peek().find(({ finding }) => finding.id === findingId);
      const rule = find()?.finding.rule;
      const written = (words: string) => {
        // The writer's own click: the new text may be read.
        isTrusted = true;
        changed();
        result.value = { outcome: 'applied', text: words };
      };
      const parts = { editor, site, page, clock, find, suggestion, written, signal: ended };
      const found = await takeSuggestion(parts);
      if (ended.aborted) return found;
      if (rule && /^(applied|copied|noted)$/.test(found.outcome)) {
        memory?.outcomes.set(rule, 'taken');
      }
      if (found.outcome !== 'applied') result.value = found;
      return found;
    },
    async copy(words) {
      const isDone = await page.copy(words);
      result.value = { outcome: isDone ? 'copied' : 'refused', text: words };
    },
    dismiss(findingId) {
      memory?.dismissed.add(findingId);
      drop((finding) => finding.id === findingId);
    },
    async mute(mute) {
      if (mute.what === 'today') silence('quiet');
      else {
        drop(({ rule, phrase }) =>
          mute.what === 'rule' ? rule === mute.rule : rule === mute.rule && phrase === mute.phrase,
        );
      }
      const reply = await ask('mute', mute);
      if ('missing' in reply) return fail(reply.missing, true);
      // Something else may be said now; the click was the writer's own.
      analysed = undefined;
      isTrusted = mute.what !== 'today';
      if (mute.what === 'today') await account.wake();
      else changed();
    },
    async answerAccount(profile) {
      const author = account.author.peek();
      if (!author) return;
      const reply = await ask(
        'account.answered',
        profile === undefined ? { author, coach: false } : { author, coach: true, profile },
      );
      if ('missing' in reply) return fail(reply.missing, true);
      isTrusted = profile !== undefined;
      await account.wake();
    },
    async describe() {
      if (!account.mayRead()) await account.wake();
      if (mayRead()) {
        isTrusted ||= analysed === undefined;
        changed();
        if (text !== analysed) await analyze();
      }
      return describeSession(session, { site, version, text: memory ? text : '' });
    },
    readOutcomes: () => [...(memory?.outcomes ?? [])].map(([rule, outcome]) => ({ rule, outcome })),
    published() {
      memories.forget(place());
      memory = undefined;
      clear();
    },
    complain: (sentence) => fail({ sentence }),
    end: () => own.abort(),
  };
  return session;
}
