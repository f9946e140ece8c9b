import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rights, type Requests } from '../messages.ts';
import { createDoor, type DoorOptions, type Sender } from './door.ts';

/** A content script that was taken over, a stranger, a flood: what the door does with each of its kinds. */
const extensionAddress = 'chrome-extension://abc/';
const page: Sender = { id: 'abc', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const handler = vi.fn(async (_request: unknown) => ({ done: true }));
const kinds = Object.keys(rights) as (keyof Requests)[];

let now = 0;
const createOwnDoor = () =>
  createDoor({
    handlers: Object.fromEntries(kinds.map((kind) => [kind, handler])),
    extensionId: 'abc',
    extensionAddress,
    failed: () => {},
    now: () => now,
  } as unknown as DoorOptions);

const marked = { text: 'Hello there', mentions: [], links: [] };
const author = { site: 'x', handle: 'riverside' };
const draft = { ...marked, site: 'x', kind: 'post', author, replyingTo: [], rest: [] };

/** One request of each kind that a page may send, as it should be. */
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
  createOwnDoor()({ hatTip: 1, kind, request }, sender);

beforeEach(() => {
  now = 0;
  handler.mockClear();
});

test('every kind a page may send is tried here', () => {
  expect(Object.keys(good).toSorted()).toEqual([...forPages].toSorted());
});

describe.each(forPages)('%s', (kind) => {
  test('is let in as it should be', async () => {
    expect(await send(kind, good[kind])).toEqual({ answer: { done: true } });
  });

  const strangers: readonly (readonly [string, Sender])[] = [
    ['another extension', { ...page, id: 'other' }],
    ['nobody', {}],
    ['a frame of the site', { ...page, frameId: 1 }],
    ['another host', { ...page, url: 'https://x.com.evil.example/' }],
    ['a subdomain that is not ours', { ...page, url: 'https://evil.x.com/' }],
    ['a host with its port', { ...page, url: 'https://x.com:8443/' }],
    ['a name and password', { ...page, url: 'https://x.com@evil.example/' }],
    ['a page of data', { ...page, url: 'data:text/html,https://x.com/' }],
    ['an empty page', { ...page, url: 'about:blank' }],
    ['a page of another extension', { ...page, url: 'chrome-extension://abcd/popup.html' }],
    ['an address that is none', { ...page, url: 'https://' }],
  ];
  test.each(strangers)('from %s gets no reply at all', (_, sender) => {
    expect(send(kind, good[kind], sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([null, undefined, 1, 'text', [], {}, [good[kind]]])(
    'is refused as %j',
    async (body) => {
      expect(await send(kind, body)).toHaveProperty('problem');
      expect(handler).not.toHaveBeenCalled();
    },
  );

  test('with a part of another type is refused, part by part', async () => {
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

  test('keys that would change every object do not get in, and change none', async () => {
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

test.each(forOwn)('%s is for our own pages: a page gets no reply at all', (kind) => {
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
])('a kind that is none, “%s”, gets no reply at all', (kind) => {
  expect(send(kind, {})).toBeUndefined();
});

test('a hundred boxes of a hundred thousand letters are refused before anybody reads them', async () => {
  const rest = Array.from({ length: 100 }, () => ({ ...marked, text: 'a'.repeat(100_000) }));
  const request = { composer: 'c', version: 1, names: 3, draft: { ...draft, rest } };
  expect(await send('analyze', request)).toHaveProperty('problem');
  expect(handler).not.toHaveBeenCalled();
});

test('refused requests count as well: a flood of nonsense is held back like any other', async () => {
  const door = createOwnDoor();
  const knock = () => door({ hatTip: 1, kind: 'analyze', request: 'nonsense' }, page);
  for (let time = 0; time < 60; time += 1) await knock();
  expect(await knock()).toEqual({ problem: expect.stringContaining('too much') as string });
});
