import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal, type AnalyzeRequest } from '../messages.ts';
import { createMessageRouter, type Handlers, type Sender } from './message-router.ts';

const extensionAddress = 'chrome-extension://abc/';
const page: Sender = { id: 'abc', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const draft = {
  text: 'Hello there',
  mentions: [],
  site: 'x',
  kind: 'post',
  author: { site: 'x', handle: 'riverside' },
  replyingTo: [],
  rest: [],
} as const;
const request: AnalyzeRequest = { composer: 'c', version: 1, names: 3, draft };
const envelope = (kind: string, body: unknown) => ({ hatTip: 1, kind, request: body });

let now = 0;
const analyze = vi.fn<Handlers['analyze']>(async ({ version }) => ({ version, silent: 'quiet' }));
const unused = () => Promise.reject(new Error('not expected here'));
const newRouter = () =>
  createMessageRouter({
    handlers: {
      analyze,
      warm: unused,
      'partner.kept': unused,
      mute: unused,
      'post.published': unused,
      'account.answered': unused,
      'findings.counted': unused,
      'unit.failed': unused,
      'failures.held': async () => ({ failures: [] }),
      'failures.forget': unused,
    },
    extensionId: 'abc',
    extensionAddress,
    now: () => now,
    failed: (unit) => failures.push(unit),
  });
const failures: string[] = [];

beforeEach(() => {
  now = 0;
  analyze.mockReset();
  analyze.mockImplementation(async ({ version }) => ({ version, silent: 'quiet' }));
  failures.length = 0;
});

describe('accepts', () => {
  test('a content script in the top frame of a supported site', async () => {
    expect(await newRouter()(envelope('analyze', request), page)).toEqual({
      answer: { version: 1, silent: 'quiet' },
    });
    expect(analyze).toHaveBeenCalledWith(request, '7');
  });

  test('an extension page', async () => {
    const own = { id: 'abc', url: `${extensionAddress}popup.html` };
    expect(await newRouter()(envelope('analyze', request), own)).toHaveProperty('answer');
  });

  test.each<[string, Sender]>([
    ['another extension', { ...page, id: 'other' }],
    ['an inner frame', { ...page, frameId: 3 }],
    ['another host', { ...page, url: 'https://x.com.evil.example/home' }],
    ['a look-alike path', { ...page, url: 'https://evil.example/https://x.com/' }],
    ['plain http', { ...page, url: 'http://x.com/home' }],
    ['no tab', { id: 'abc', url: 'https://x.com/home', frameId: 0 }],
    ['no address', { id: 'abc', frameId: 0, tab: { id: 7 } }],
  ])('ignores %s without a reply', (_, sender) => {
    expect(newRouter()(envelope('analyze', request), sender)).toBeUndefined();
    expect(analyze).not.toHaveBeenCalled();
  });
});

test('ignores a page that asks for what only extension pages may have', async () => {
  expect(newRouter()(envelope('failures.held', {}), page)).toBeUndefined();
  const own = { id: 'abc', url: `${extensionAddress}dashboard.html` };
  expect(await newRouter()(envelope('failures.held', {}), own)).toEqual({
    answer: { failures: [] },
  });
});

describe('validates messages', () => {
  test.each([
    null,
    'analyze',
    { kind: 'analyze', request },
    envelope('__proto__', {}),
    envelope('constructor', {}),
    envelope('store.readAll', {}),
  ])('ignores %j without a reply', (message) => {
    expect(newRouter()(message, page)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['no draft', { composer: 'c', version: 1 }],
    [
      'a span outside the text',
      { ...request, draft: { ...draft, mentions: [{ span: { start: 0, end: 99 }, name: 'a' }] } },
    ],
    ['a text past the limit', { ...request, draft: { ...draft, text: 'a'.repeat(200_001) } }],
    ['an unknown site', { ...request, draft: { ...draft, site: 'mail' } }],
    ['a fractional version', { ...request, version: 1.5 }],
    [
      'a thousand boxes',
      {
        ...request,
        draft: {
          ...draft,
          rest: Array.from({ length: 1000 }, () => ({ text: '', mentions: [] })),
        },
      },
    ],
  ])('refuses %s with a message', async (_, body) => {
    const reply = await newRouter()(envelope('analyze', body), page);
    expect(reply).toEqual({ problem: expect.stringMatching(/^Hat Tip couldn’t read .+\.$/) });
    expect(analyze).not.toHaveBeenCalled();
  });

  test('rate-limits one tab, not the others, and only for a while', async () => {
    const route = newRouter();
    for (let i = 0; i < 60; i += 1) await route(envelope('analyze', request), page);
    expect(await route(envelope('analyze', request), page)).toHaveProperty('problem');
    expect(await route(envelope('analyze', request), { ...page, tab: { id: 8 } })).toHaveProperty(
      'answer',
    );
    now = 10_001;
    expect(await route(envelope('analyze', request), page)).toHaveProperty('answer');
  });
});

describe('when the handler fails', () => {
  test('replies with the message of a refusal', async () => {
    analyze.mockRejectedValueOnce(new Refusal('No room left.'));
    expect(await newRouter()(envelope('analyze', request), page)).toEqual({
      problem: 'No room left.',
    });
  });

  test('replies to any other error with a fixed sentence', async () => {
    analyze.mockRejectedValueOnce(new TypeError('secret partner name'));
    const reply = await newRouter()(envelope('analyze', request), page);
    expect(reply).toHaveProperty('problem');
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});

describe('failures', () => {
  test('are recorded by unit, and the page gets a message without the error’s words', async () => {
    analyze.mockRejectedValueOnce(new TypeError('SECRET'));
    const reply = await newRouter()(envelope('analyze', request), page);
    expect(reply).toEqual({
      problem: 'Something went wrong inside Hat Tip. Your draft is as you left it.',
    });
    expect(failures).toEqual(['background:analyze']);
  });

  test('of storage are recorded as such; a refusal is not a failure', async () => {
    analyze.mockRejectedValueOnce(
      Object.assign(new Error('No room left.'), { name: 'StoreProblem' }),
    );
    expect(await newRouter()(envelope('analyze', request), page)).toEqual({
      problem: 'No room left.',
    });
    analyze.mockRejectedValueOnce(new Refusal('Not now.'));
    expect(await newRouter()(envelope('analyze', request), page)).toEqual({ problem: 'Not now.' });
    expect(failures).toEqual(['storage']);
  });

  test.each([
    { unit: 'rule:asks', error: 'TypeError', where: 'SECRET words' },
    { unit: 'Riverside Food Bank', error: 'TypeError', where: '' },
    { unit: 'rule:asks', error: 'a whole sentence', where: '' },
    { unit: `rule:${'a'.repeat(100)}`, error: 'TypeError', where: '' },
  ])('reported by a page are rejected when they contain free text: %j', async (failure) => {
    expect(await newRouter()(envelope('unit.failed', failure), page)).toHaveProperty('problem');
  });
});
