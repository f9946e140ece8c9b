import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding } from '../analyzer/finding.ts';
import type { Editor } from '../editors/driver.ts';
import type { Requests, Send, AccountStatus } from '../messages.ts';
import type { Audience, RawDraft } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import { createSession } from './create-session.ts';
import { createDraftMemories, type DraftMemories } from './draft-memory.ts';
import type { Turn } from './writers-input.ts';

/** A fixture for session tests: a text box, a clock the test moves, and a background whose answers the test gives. */
export interface SessionFixture {
  text: string;
  handle: string;
  place: Audience | undefined;
  path: string;
  isAlive: boolean;
  hasFocus: boolean;
  /** Takes the keyboard focus away; the returned function gives it back. */
  leavePage(): () => void;
  refusesEdits: boolean;
  /** Set to let the session hear of an edit one frame late, as on a page. */
  isLate: boolean;
  accountStatus: AccountStatus;
  /** Analyses that were requested and not yet answered. */
  readonly waiting: {
    readonly draft: RawDraft;
    readonly version: number;
    answer(findings: readonly Finding[]): Promise<void>;
    lose(): Promise<void>;
  }[];
  readonly sent: { readonly kind: string; readonly request: unknown }[];
  readonly reads: { count: number };
  readonly copied: string[];
  /** Failures as they were reported. */
  readonly failures: unknown[];
  /** Set to make the editor throw when it is read. */
  breaks: boolean;
  /** Set to make the editor throw when it is asked for the caret. */
  losesCaret: boolean;
  readonly session: ReturnType<typeof createSession>;
  /** Changes the text as a person would. */
  type(text: string): void;
  /** Changes the text as the page would. */
  change(text: string): void;
  /** Advances the clock. */
  pass(milliseconds: number): Promise<void>;
  close(): void;
}

export function createSessionFixture(
  memories: DraftMemories = createDraftMemories(),
  turn: Turn = {},
): SessionFixture {
  let changed = () => {};
  let now = 1_000_000;
  let away = Promise.resolve();
  const timers = new Set<{ at: number; call: () => void }>();
  const ending = new AbortController();
  const element = {} as HTMLElement;
  const mark = (text: string) => ({ text, mentions: [] });

  const editor: Editor = {
    element,
    read() {
      fixture.reads.count += 1;
      if (fixture.breaks) throw new TypeError('no text here');
      return mark(fixture.text);
    },
    rangesOf: () => [],
    async replace({ span, expected, text }) {
      if (fixture.refusesEdits || fixture.text.slice(span.start, span.end) !== expected)
        return 'refused';
      fixture.text = fixture.text.slice(0, span.start) + text + fixture.text.slice(span.end);
      if (fixture.isLate) await settle();
      else changed();
      return 'applied';
    },
    placeCaret: async () => {},
    caret() {
      if (fixture.losesCaret) throw new TypeError('no selection here');
      return fixture.text.length;
    },
    watch: (call) => (changed = call),
  };
  const site = {
    id: 'x',
    tags: 'text',
    findTagLists: () => [],
    readAudience: () => fixture.place,
    isPublicPath: (path: string) => path !== '/messages',
    kindOf: () => 'post',
    readAuthor: () => (fixture.handle ? { site: 'x', handle: fixture.handle } : undefined),
    readReplyingTo: () => [],
    findThread: () => [element],
  } as unknown as Site;

  const answers: { [Kind in keyof Requests]?: (request: never) => unknown } = {
    warm: () => fixture.accountStatus,
    analyze: ({ draft, version }: Requests['analyze']['request']) =>
      new Promise((resolve, reject) => {
        fixture.waiting.push({
          draft,
          version,
          async answer(findings) {
            resolve({ version, analysis: analysisOf(findings) });
            await settle();
          },
          async lose() {
            reject(new Error('The message port closed.'));
            await settle();
          },
        });
      }),
    mute: () => ({ done: true }),
    'account.answered': () => ({ done: true }),
  };
  const send = (async (kind: keyof Requests, request: never) => {
    fixture.sent.push({ kind, request });
    return answers[kind]?.(request);
  }) as Send;

  const fixture: SessionFixture = {
    text: '',
    handle: 'HarbourMuseum',
    place: undefined,
    path: '/home',
    isAlive: true,
    hasFocus: true,
    leavePage() {
      let back = () => {};
      away = new Promise((resolve) => (back = resolve));
      return () => back();
    },
    refusesEdits: false,
    isLate: false,
    accountStatus: { coached: 'yes', profiles: [], mode: 'nudge', quietUntil: 0, mostNew: 3 },
    waiting: [],
    sent: [],
    reads: { count: 0 },
    copied: [],
    failures: [],
    breaks: false,
    losesCaret: false,
    session: createSession({
      editor,
      site,
      send,
      memories,
      turn,
      openBox: () => undefined,
      failed: (error) => fixture.failures.push(error),
      broken: () => {},
      signal: ending.signal,
      clock: {
        now: () => now,
        after(milliseconds, call) {
          const timer = { at: now + milliseconds, call };
          timers.add(timer);
          return () => timers.delete(timer);
        },
      },
      page: {
        path: () => fixture.path,
        focused: (signal) =>
          Promise.race([
            away.then(() => fixture.hasFocus),
            new Promise<boolean>((resolve) => {
              signal.addEventListener('abort', () => resolve(false), { once: true });
            }),
          ]),
        isAlive: () => fixture.isAlive,
        copy: async (text) => fixture.copied.push(text) > 0,
      },
    }),
    type(text) {
      fixture.session.inserts(text.length);
      fixture.session.typed();
      fixture.change(text);
    },
    change(text) {
      fixture.text = text;
      changed();
    },
    async pass(milliseconds) {
      await settle();
      now += milliseconds;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.call();
      }
      await settle();
    },
    close: () => ending.abort(),
  };
  return fixture;
}

/** A finding about these words, with a suggestion that tags them. */
export function findingIn(text: string, words: string, rule = 'untagged-partner'): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    id: `${rule}:${words}`,
    rule,
    category: 'others',
    certainty: 'certain',
    whole: false,
    span,
    phrase: words,
    message: `Tag ${words}?`,
    why: '',
    evidence: '',
    suggestions: [{ kind: 'edit', label: 'Tag', span, text: `${words} (@tag)` }],
  };
}

function analysisOf(findings: readonly Finding[]): Analysis {
  return {
    language: 'en',
    verdict: 'shared',
    sureness: 0,
    spotlight: { us: 0, others: 0, together: 0, subject: 0 },
    sentences: [],
    purpose: 'information',
    topic: 'none',
    askedReaders: [],
    newcomers: [],
    asks: false,
    credits: [],
    uncredited: [],
    credited: [],
    findings,
    praise: [],
    quiet: false,
    analysedLength: 0,
  };
}

/** Runs the callbacks of all settled promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
