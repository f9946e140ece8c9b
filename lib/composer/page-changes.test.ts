import { describe, expect, test } from 'vitest';
import {
  createSessionFixture,
  findingIn,
  type SessionFixture,
} from '../../tests/fixtures/session-fixture.ts';
import { draft, seen, shown } from './shown-session.ts';

const names = 'Riverside Food Bank, Mill Lane Choir, Orchard Fund, Anchor Lottery and Tide Archive';

async function coached(): Promise<SessionFixture> {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  return fixture;
}

describe('a change by the page', () => {
  test('clears the verdict, and the badge waits again', async () => {
    const fixture = await shown();
    fixture.change(`${draft} today`);
    expect(seen(fixture)).toEqual([]);
    expect(fixture.session.analysis.value).toBeUndefined();
    expect(fixture.session.status.value).toBe('waiting');
    await fixture.pass(1000);
    expect(fixture.waiting).toEqual([]);
  });

  test('is read at the next key, with the text at that time', async () => {
    const fixture = await shown();
    fixture.change(`${draft} today`);
    fixture.type(`${draft} today!`);
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(`${draft} today!`);
  });

  test('is not read because of an earlier key', async () => {
    const fixture = await coached();
    fixture.session.typed();
    fixture.change('A');
    fixture.change(`A ${names}`);
    await fixture.pass(1000);
    expect(fixture.waiting).toEqual([]);
    expect(fixture.session.status.value).toBe('waiting');
  });

  test('is not read because of a key in an empty box', async () => {
    const fixture = await coached();
    fixture.session.typed();
    fixture.change(names);
    await fixture.pass(1000);
    expect(fixture.waiting).toEqual([]);
  });

  test('is shown by the popup, but the next key does not let more of it be read', async () => {
    const fixture = await shown();
    fixture.change(`${draft} today`);
    const view = fixture.session.describe();
    await fixture.pass(0);
    await fixture.waiting.shift()!.answer([]);
    expect(await view).toMatchObject({ state: 'ready', text: `${draft} today` });
    fixture.session.typed();
    fixture.change(`${draft} today ${names}`);
    await fixture.pass(1000);
    expect(fixture.waiting).toEqual([]);
  });

  test('drops the answer about the earlier text', async () => {
    const fixture = await coached();
    fixture.type(draft);
    await fixture.pass(600);
    fixture.change(`${draft} today`);
    await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(seen(fixture)).toEqual([]);
    expect(fixture.session.status.value).toBe('waiting');
  });
});

describe('the writer’s own change', () => {
  test('may be long when the browser reports it: dictated, pasted or dropped', async () => {
    const fixture = await coached();
    fixture.session.inserts(names.length);
    fixture.session.typed();
    fixture.change(names);
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(names);
  });

  test('may be a name that a key picked from the site’s list', async () => {
    const fixture = await shown();
    const picked = draft.replace('Riverside', 'Riverside Food Bank and Kitchen');
    fixture.session.typed();
    fixture.change(picked);
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(picked);
  });

  test('may follow text that was there before', async () => {
    const fixture = await coached();
    fixture.text = `${names}.`.repeat(20);
    fixture.session.typed();
    fixture.change(`${fixture.text}!`);
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(fixture.text);
  });

  test('may delete any amount', async () => {
    const fixture = await shown();
    fixture.session.typed();
    fixture.change('Thanks');
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe('Thanks');
  });

  test('may be a suggestion: the other findings stay', async () => {
    const fixture = await coached();
    fixture.type(draft);
    await fixture.pass(600);
    await fixture.waiting
      .shift()!
      .answer([findingIn(draft, 'Riverside'), findingIn(draft, 'boxes', 'unnamed-partner')]);
    await fixture.session.apply('untagged-partner:Riverside', 0);
    expect(seen(fixture)).toContain('boxes');
    await fixture.pass(600);
    expect(fixture.waiting[0]?.draft.text).toBe(fixture.text);
  });
});

test('each click on the card lets three more partner names be answered, until the post is published', async () => {
  const fixture = await coached();
  const asked = () =>
    fixture.sent.flatMap(({ kind, request }) =>
      kind === 'analyze' ? [(request as { names: number }).names] : [],
    );
  const write = async (text: string) => {
    fixture.type(text);
    await fixture.pass(600);
  };
  await write(draft);
  fixture.session.pressed();
  fixture.session.pressed();
  await write(`${draft}!`);
  fixture.session.published();
  await write('Good morning');
  expect(asked()).toEqual([3, 9, 3]);
});
