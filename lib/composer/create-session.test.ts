import { describe, expect, test } from 'vitest';
import { createDraftMemories } from './draft-memory.ts';
import { createWorld, findingIn } from './session-world.ts';
import { draft, seen, shown } from './shown-session.ts';

describe('reading', () => {
  test('reads nothing before the account is known, nor for one that is not coached', async () => {
    const world = createWorld();
    world.accountStatus = {
      ...world.accountStatus,
      coached: 'ask',
      profiles: [{ id: 'p', name: 'P' }],
    };
    world.type(draft);
    world.session.focused();
    await world.pass(0);
    world.type(`${draft}!`);
    await world.pass(1000);
    expect(world.session.status.value).toBe('ask');
    expect(world.reads.count).toBe(0);
    expect(world.sent.map(({ kind }) => kind)).toEqual(['warm']);
  });

  test('reads nothing before a trusted key, and needs another for each answer', async () => {
    const world = createWorld();
    world.session.focused();
    await world.pass(0);
    world.change(draft);
    await world.pass(1000);
    expect(world.reads.count).toBe(0);
    world.type(draft);
    await world.pass(600);
    await world.waiting.shift()!.answer([]);
    world.change(`${draft} and more`);
    await world.pass(1000);
    expect(world.waiting).toEqual([]);
    world.session.typed();
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(`${draft} and more`);
  });

  test('reads nothing on a private path', async () => {
    const world = createWorld();
    world.path = '/messages';
    world.session.focused();
    await world.pass(0);
    world.type(draft);
    await world.pass(1000);
    expect(world.reads.count).toBe(0);
  });

  test('waits for the pause and for the end of a composition', async () => {
    const world = createWorld();
    world.session.focused();
    await world.pass(0);
    world.type('Th');
    await world.pass(599);
    world.type('Tha');
    await world.pass(599);
    expect(world.waiting).toEqual([]);
    world.session.composing(true);
    world.type('Thあ');
    await world.pass(5000);
    expect(world.waiting).toEqual([]);
    world.session.composing(false);
    world.session.typed();
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe('Thあ');
  });

  test('drops an answer for an older text', async () => {
    const world = createWorld();
    world.session.focused();
    await world.pass(0);
    world.type(draft);
    await world.pass(600);
    world.type(`${draft}!`);
    await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(world.session.findings.value).toEqual([]);
    await world.pass(600);
    await world.waiting.shift()!.answer([findingIn(`${draft}!`, 'Riverside')]);
    expect(seen(world)).toEqual(['Riverside']);
  });

  test('asks again for another author and does not read their draft', async () => {
    const world = await shown();
    world.handle = 'SomebodyElse';
    world.accountStatus = { ...world.accountStatus, coached: 'never' };
    world.type(`${draft} now`);
    await world.pass(600);
    expect(world.session.status.value).toBe('not-coached');
    expect(world.session.findings.value).toEqual([]);
    expect(world.waiting).toEqual([]);
  });
});

describe('findings', () => {
  test('move with an edit elsewhere and disappear with an edit of their words', async () => {
    const world = await shown();
    world.type(`Many ${draft}`);
    expect(seen(world)).toEqual(['Riverside']);
    world.type(`Many ${draft}`.replace('Riverside', 'Riversides'));
    expect(seen(world)).toEqual([]);
  });

  test('stay dismissed when the draft is analysed again or its box is redrawn', async () => {
    const memories = createDraftMemories();
    const world = await shown(createWorld(memories));
    world.session.dismiss('untagged-partner:Riverside');
    expect(seen(world)).toEqual([]);
    expect(world.session.readOutcomes()).toEqual([
      { rule: 'untagged-partner', outcome: 'ignored' },
    ]);
    world.close();
    const again = await shown(createWorld(memories));
    expect(seen(again)).toEqual([]);
    again.session.published();
    again.close();
    expect(seen(await shown(createWorld(memories)))).toEqual(['Riverside']);
  });

  test('disappear at once when their phrase is muted', async () => {
    const world = await shown();
    await world.session.mute({ what: 'phrase', rule: 'untagged-partner', phrase: 'Riverside' });
    expect(seen(world)).toEqual([]);
    expect(world.sent.at(-1)?.kind).toBe('mute');
  });
});

describe('a suggestion', () => {
  test('is written where its words are now', async () => {
    const world = await shown();
    world.type(`Many ${draft}`);
    expect(await world.session.apply('untagged-partner:Riverside', 0)).toEqual({
      outcome: 'applied',
      text: 'Riverside (@tag)',
    });
    expect(world.text).toBe('Many Thanks to Riverside (@tag) for the boxes');
    expect(world.session.readOutcomes()).toEqual([{ rule: 'untagged-partner', outcome: 'taken' }]);
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(world.text);
  });

  test('is offered for copying when it cannot be written', async () => {
    const world = await shown();
    world.refusesEdits = true;
    const { outcome, text } = await world.session.apply('untagged-partner:Riverside', 0);
    expect(outcome).toBe('refused');
    await world.session.copy(text);
    expect(world.copied).toEqual(['Riverside (@tag)']);
    expect(world.text).toBe(draft);
  });

  test('waits for the page’s focus, and changes nothing when it never comes', async () => {
    const world = await shown();
    world.hasFocus = false;
    expect((await world.session.apply('untagged-partner:Riverside', 0)).outcome).toBe('refused');
    expect(world.text).toBe(draft);
  });
});

describe('the background', () => {
  test('is asked once more when it was stopped meanwhile', async () => {
    const world = createWorld();
    world.session.focused();
    await world.pass(0);
    world.type(draft);
    await world.pass(600);
    await world.waiting.shift()!.lose();
    await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(seen(world)).toEqual(['Riverside']);
  });

  test('is reported when it never answers, and asked again at the next key', async () => {
    const world = createWorld();
    world.session.focused();
    await world.pass(0);
    world.type(draft);
    await world.pass(600);
    await world.waiting.shift()!.lose();
    await world.waiting.shift()!.lose();
    expect(world.session.status.value).toBe('problem');
    await world.pass(6000);
    world.type(`${draft}!`);
    await world.pass(0);
    await world.pass(600);
    await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(world.session.status.value).toBe('ready');
  });

  test('is reported to a writer who clicks after an update', async () => {
    const world = await shown();
    world.isAlive = false;
    await world.session.mute({ what: 'rule', rule: 'untagged-partner' });
    expect(world.session.problem.value).toBe('gone');
    expect(world.session.signal.aborted).toBe(false);
  });

  test('ends the session at the next analysis after an update', async () => {
    const world = await shown();
    world.isAlive = false;
    world.type(`${draft}!`);
    await world.pass(600);
    expect(world.session.signal.aborted).toBe(true);
  });
});

test.each([
  ['Yes', 'harbour', { coach: true, profile: 'harbour' }],
  ['Never', undefined, { coach: false }],
])('"%s" applies to the whole site when the site shows no account', async (_, profile, answer) => {
  const world = createWorld();
  world.handle = '';
  world.accountStatus = { ...world.accountStatus, coached: 'ask' };
  world.session.focused();
  await world.pass(0);
  await world.session.answerAccount(profile);
  expect(world.sent).toContainEqual({
    kind: 'account.answered',
    request: { author: { site: 'x' }, ...answer },
  });
});

test('the popup gets the text only of a coached account', async () => {
  const world = await shown();
  const view = world.session.describe();
  await world.pass(0);
  expect(await view).toMatchObject({ state: 'ready', text: draft, kind: 'post' });
  const stranger = createWorld();
  stranger.accountStatus = { ...stranger.accountStatus, coached: 'ask' };
  stranger.text = draft;
  const closed = stranger.session.describe();
  await stranger.pass(0);
  expect(await closed).toMatchObject({ state: 'ask', text: '', analysis: undefined });
  expect(stranger.reads.count).toBe(0);
});

test('the popup waits for a pending answer', async () => {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  world.type(draft);
  await world.pass(600);
  const view = world.session.describe();
  await world.pass(0);
  await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  expect(await view).toMatchObject({
    state: 'ready',
    analysis: { findings: [{ rule: 'untagged-partner' }] },
  });
});

test('words that were changed and changed back are analysed again', async () => {
  const world = await shown();
  world.type(draft.replace('Riverside', 'Riversidex'));
  expect(seen(world)).toEqual([]);
  world.type(draft);
  await world.pass(600);
  await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  expect(seen(world)).toEqual(['Riverside']);
});
