import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rights, type Requests } from '../messages.ts';
import { createMessageRouter, type MessageRouterOptions, type Sender } from './message-router.ts';

/**
 * How the message router treats hostile senders: a compromised content script, a stranger, a flood, for
 * each message kind.
 */
const extensionAddress = 'chrome-extension://abc/';
const page: Sender = { id: 'abc', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const handler = vi.fn(async (_request: unknown) => ({ done: true }));
const kinds = Object.keys(rights) as (keyof Requests)[];

let now = 0;
const createOwnRouter = () =>
  createMessageRouter({
    handlers: Object.fromEntries(kinds.map((kind) => [kind, handler])),
    extensionId: 'abc',
    extensionAddress,
    failed: () => {},
    now: () => now,
  } as unknown as MessageRouterOptions);

const marked = { text: 'Hello there', mentions: [] };
const author = { site: 'x', handle: 'riverside' };
const draft = { ...marked, site: 'x', kind: 'post', author, replyingTo: [], rest: [] };

/** A valid request of each kind that a page may send. */
const good: Partial<Record<keyof Requests, Record<string, unknown>>> = {
  warm: { author, site: 'x' },
  analyze: { composer: 'c', version: 1, names: 3, draft },
  'post.published': { id: 'x:1', at: 0, draft, outcomes: [] },
  mute: { what: 'phrase', rule: 'r', phrase: 'p' },
  'partner.kept': { draft, name: 'Mill Bakery' },
  'account.answered': { author, coach: true, profile: 'p' },
  'findings.counted': { count: 1, asks: false },
  'unit.failed': { unit: 'rule:a', error: 'TypeError', where: '' },
};
const forPages = kinds.filter((kind) => rights[kind] === 'page');
const forOwn = kinds.filter((kind) => (rights[kind] as string) === 'extension');

const send = (kind: string, request: unknown, sender = page) =>
  createOwnRouter()({ hatTip: 1, kind, request }, sender);

beforeEach(() => {
  now = 0;
  handler.mockClear();
});

test('covers every kind a page may send', () => {
  expect(Object.keys(good).toSorted()).toEqual([...forPages].toSorted());
});

describe.each(forPages)('%s', (kind) => {
  test('accepts a valid request', async () => {
    expect(await send(kind, good[kind])).toEqual({ answer: { done: true } });
  });

  const strangers: readonly (readonly [string, Sender])[] = [
    ['another extension', { ...page, id: 'other' }],
    ['a sender without an id', {}],
    ['an inner frame of the site', { ...page, frameId: 1 }],
    ['another host', { ...page, url: 'https://x.com.evil.example/' }],
    ['another subdomain', { ...page, url: 'https://evil.x.com/' }],
    ['a supported host on another port', { ...page, url: 'https://x.com:8443/' }],
    ['a supported host as the user name', { ...page, url: 'https://x.com@evil.example/' }],
    ['a data: address', { ...page, url: 'data:text/html,https://x.com/' }],
    ['about:blank', { ...page, url: 'about:blank' }],
    ['a page of another extension', { ...page, url: 'chrome-extension://abcd/popup.html' }],
    ['an invalid address', { ...page, url: 'https://' }],
  ];
  test.each(strangers)('ignores %s without a reply', (_, sender) => {
    expect(send(kind, good[kind], sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([null, undefined, 1, 'text', [], {}, [good[kind]]])('refuses %j', async (body) => {
    expect(await send(kind, body)).toHaveProperty('problem');
    expect(handler).not.toHaveBeenCalled();
  });

  test('refuses a request with one field of the wrong type, for each field', async () => {
    for (const part of Object.keys(good[kind]!)) {
      for (const wrong of [null, Number.NaN, -1, 'a'.repeat(300_000), ['x'], { nothing: 1 }]) {
        const reply = await send(kind, { ...good[kind], [part]: wrong });
        expect([kind, part, wrong, reply]).toEqual([
          kind,
          part,
          wrong,
          { problem: expect.any(String) as string },
        ]);
      }
    }
    expect(handler).not.toHaveBeenCalled();
  });

  test('rejects `__proto__` and `constructor` keys', async () => {
    const text = JSON.stringify(good[kind]).replace(
      /\{/g,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    await send(kind, JSON.parse(text.replaceAll(',}', '}')));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    for (const [request] of handler.mock.calls) {
      expect(JSON.stringify(request)).not.toContain('polluted');
      expect((request as { polluted?: number }).polluted).toBeUndefined();
    }
  });
});

test.each(forOwn)('ignores %s from a page: only our own pages may send it', (kind) => {
  expect(send(kind, {})).toBeUndefined();
  expect(send(kind, {}, { ...page, url: 'https://x.com/chrome-extension://abc/' })).toBeUndefined();
});

test.each([
  'toString',
  'hasOwnProperty',
  '__proto__',
  'prototype',
  'then',
  '',
  'Analyze',
  'analyze ',
])('ignores the unknown kind “%s” without a reply', (kind) => {
  expect(send(kind, {})).toBeUndefined();
});

test('refuses a hundred boxes of a hundred thousand letters without calling the handler', async () => {
  const rest = Array.from({ length: 100 }, () => ({ ...marked, text: 'a'.repeat(100_000) }));
  const request = { composer: 'c', version: 1, names: 3, draft: { ...draft, rest } };
  expect(await send('analyze', request)).toHaveProperty('problem');
  expect(handler).not.toHaveBeenCalled();
});

test('counts refused requests towards the rate limit', async () => {
  const router = createOwnRouter();
  const send = () => router({ hatTip: 1, kind: 'analyze', request: 'nonsense' }, page);
  for (let time = 0; time < 60; time += 1) await send();
  expect(await send()).toEqual({ problem: expect.stringContaining('too much') as string });
});
