import { describe, expect, test } from 'vitest';
import { createDraftMemories } from './draft-memory.ts';
import { createSessionFixture, findingIn } from '../../tests/fixtures/session-fixture.ts';
import { draft, seen, shown } from './shown-session.ts';

describe('reading', () => {
  test('reads nothing before the account is known, nor for one that is not coached', async () => {
    const fixture = createSessionFixture();
    fixture.accountStatus = {
      ...fixture.accountStatus,
      coached: 'ask',
      profiles: [{ id: 'p', name: 'P' }],
    };
    fixture.type(draft);
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(`${draft}!`);
    await fixture.pass(1000);
    expect(fixture.session.status.value).toBe('ask');
    expect(fixture.reads.count).toBe(0);
    expect(fixture.sent.map(({ kind }) => kind)).toEqual(['warm']);
  });

  test('reads nothing before a trusted key, and needs another for each answer', async () => {
    const fixture = createSessionFixture();
    fixture.session.focused();
    await fixture.pass(0);
    fixture.change(draft);
    await fixture.pass(1000);
    expect(fixture.reads.count).toBe(0);
    fixture.type(draft);
    await fixture.pass(600);
    await fixture.waiting.shift()!.answer([]);
    fixture.change(`${draft} and more`);
    await fixture.pass(1000);
    expect(fixture.waiting).toEqual([]);
    fixture.session.typed();
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(`${draft} and more`);
  });

  test('reads nothing on a private path', async () => {
    const fixture = createSessionFixture();
    fixture.path = '/messages';
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
    await fixture.pass(1000);
    expect(fixture.reads.count).toBe(0);
  });

  test('waits for the pause and for the end of a composition', async () => {
    const fixture = createSessionFixture();
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type('Th');
    await fixture.pass(599);
    fixture.type('Tha');
    await fixture.pass(599);
    expect(fixture.waiting).toEqual([]);
    fixture.session.composing(true);
    fixture.type('Thあ');
    await fixture.pass(5000);
    expect(fixture.waiting).toEqual([]);
    fixture.session.composing(false);
    fixture.session.typed();
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe('Thあ');
  });

  test('drops an answer for an older text', async () => {
    const fixture = createSessionFixture();
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
    await fixture.pass(600);
    fixture.type(`${draft}!`);
    await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(fixture.session.findings.value).toEqual([]);
    await fixture.pass(600);
    await fixture.waiting.shift()!.answer([findingIn(`${draft}!`, 'Riverside')]);
    expect(seen(fixture)).toEqual(['Riverside']);
  });

  test('asks again for another author and does not read their draft', async () => {
    const fixture = await shown();
    fixture.handle = 'SomebodyElse';
    fixture.accountStatus = { ...fixture.accountStatus, coached: 'never' };
    fixture.type(`${draft} now`);
    await fixture.pass(600);
    expect(fixture.session.status.value).toBe('not-coached');
    expect(fixture.session.findings.value).toEqual([]);
    expect(fixture.waiting).toEqual([]);
  });
});

describe('findings', () => {
  test('move with an edit elsewhere and disappear with an edit of their words', async () => {
    const fixture = await shown();
    fixture.type(`Many ${draft}`);
    expect(seen(fixture)).toEqual(['Riverside']);
    fixture.type(`Many ${draft}`.replace('Riverside', 'Riversides'));
    expect(seen(fixture)).toEqual([]);
  });

  test('stay dismissed when the draft is analysed again or its box is redrawn', async () => {
    const memories = createDraftMemories();
    const fixture = await shown(createSessionFixture(memories));
    fixture.session.dismiss('untagged-partner:Riverside');
    expect(seen(fixture)).toEqual([]);
    expect(fixture.session.readOutcomes()).toEqual([
      { rule: 'untagged-partner', outcome: 'ignored' },
    ]);
    fixture.close();
    const again = await shown(createSessionFixture(memories));
    expect(seen(again)).toEqual([]);
    again.session.published();
    again.close();
    expect(seen(await shown(createSessionFixture(memories)))).toEqual(['Riverside']);
  });

  test('disappear at once when their phrase is muted', async () => {
    const fixture = await shown();
    await fixture.session.mute({ what: 'phrase', rule: 'untagged-partner', phrase: 'Riverside' });
    expect(seen(fixture)).toEqual([]);
    expect(fixture.sent.at(-1)?.kind).toBe('mute');
  });
});

describe('a suggestion', () => {
  test('is written where its words are now', async () => {
    const fixture = await shown();
    fixture.type(`Many ${draft}`);
    expect(await fixture.session.apply('untagged-partner:Riverside', 0)).toEqual({
      outcome: 'applied',
      text: 'Riverside (@tag)',
    });
    expect(fixture.text).toBe('Many Thanks to Riverside (@tag) for the boxes');
    expect(fixture.session.readOutcomes()).toEqual([
      { rule: 'untagged-partner', outcome: 'taken' },
    ]);
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(fixture.text);
  });

  test('is offered for copying when it cannot be written', async () => {
    const fixture = await shown();
    fixture.refusesEdits = true;
    const { outcome, text } = await fixture.session.apply('untagged-partner:Riverside', 0);
    expect(outcome).toBe('refused');
    await fixture.session.copy(text);
    expect(fixture.copied).toEqual(['Riverside (@tag)']);
    expect(fixture.text).toBe(draft);
  });

  test('waits for the page’s focus, and changes nothing when it never comes', async () => {
    const fixture = await shown();
    fixture.hasFocus = false;
    expect((await fixture.session.apply('untagged-partner:Riverside', 0)).outcome).toBe('refused');
    expect(fixture.text).toBe(draft);
  });
});

describe('the background', () => {
  test('is asked once more when it was stopped meanwhile', async () => {
    const fixture = createSessionFixture();
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
    await fixture.pass(600);
    await fixture.waiting.shift()!.lose();
    await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(seen(fixture)).toEqual(['Riverside']);
  });

  test('is reported when it never answers, and asked again at the next key', async () => {
    const fixture = createSessionFixture();
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
    await fixture.pass(600);
    await fixture.waiting.shift()!.lose();
    await fixture.waiting.shift()!.lose();
    expect(fixture.session.status.value).toBe('problem');
    await fixture.pass(6000);
    fixture.type(`${draft}!`);
    await fixture.pass(0);
    await fixture.pass(600);
    await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(fixture.session.status.value).toBe('ready');
  });

  test('is reported to a writer who clicks after an update', async () => {
    const fixture = await shown();
    fixture.isAlive = false;
    await fixture.session.mute({ what: 'rule', rule: 'untagged-partner' });
    expect(fixture.session.problem.value).toBe('gone');
    expect(fixture.session.signal.aborted).toBe(false);
  });

  test('ends the session at the next analysis after an update', async () => {
    const fixture = await shown();
    fixture.isAlive = false;
    fixture.type(`${draft}!`);
    await fixture.pass(600);
    expect(fixture.session.signal.aborted).toBe(true);
  });
});

test('a setting changed elsewhere is asked about once, and ends a session whose composer is gone', async () => {
  const fixture = await shown();
  const asked = () => fixture.sent.filter(({ kind }) => kind === 'warm').length;
  const before = asked();
  fixture.session.recheck();
  expect(asked()).toBe(before + 1);
  await fixture.pass(0);
  fixture.isConnected = false;
  fixture.session.recheck();
  expect(asked()).toBe(before + 1);
  expect(fixture.session.signal.aborted).toBe(true);
});

test.each([
  ['Yes', 'harbour', { coach: true, profile: 'harbour' }],
  ['Never', undefined, { coach: false }],
])('"%s" applies to the whole site when the site shows no account', async (_, profile, answer) => {
  const fixture = createSessionFixture();
  fixture.handle = '';
  fixture.accountStatus = { ...fixture.accountStatus, coached: 'ask' };
  fixture.session.focused();
  await fixture.pass(0);
  await fixture.session.answerAccount(profile);
  expect(fixture.sent).toContainEqual({
    kind: 'account.answered',
    request: { author: { site: 'x' }, ...answer },
  });
});

test('the popup gets the text only of a coached account', async () => {
  const fixture = await shown();
  const view = fixture.session.describe();
  await fixture.pass(0);
  expect(await view).toMatchObject({ state: 'ready', text: draft, kind: 'post' });
  const stranger = createSessionFixture();
  stranger.accountStatus = { ...stranger.accountStatus, coached: 'ask' };
  stranger.text = draft;
  const closed = stranger.session.describe();
  await stranger.pass(0);
  expect(await closed).toMatchObject({ state: 'ask', text: '', analysis: undefined });
  expect(stranger.reads.count).toBe(0);
});

test('the popup waits for a pending answer', async () => {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  fixture.type(draft);
  await fixture.pass(600);
  const view = fixture.session.describe();
  await fixture.pass(0);
  await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  expect(await view).toMatchObject({
    state: 'ready',
    analysis: { findings: [{ rule: 'untagged-partner' }] },
  });
});

test('words that were changed and changed back are analysed again', async () => {
  const fixture = await shown();
  fixture.type(draft.replace('Riverside', 'Riversidex'));
  expect(seen(fixture)).toEqual([]);
  fixture.type(draft);
  await fixture.pass(600);
  await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  expect(seen(fixture)).toEqual(['Riverside']);
});
