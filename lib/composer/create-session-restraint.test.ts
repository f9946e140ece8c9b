import { describe, expect, test } from 'vitest';
import {
  createSessionFixture,
  findingIn,
  type SessionFixture,
} from '../../tests/fixtures/session-fixture.ts';
import { draft, seen, shown } from './shown-session.ts';

describe('restraint', () => {
  const two = 'Thanks to our partners, says our community of followers';
  const both = () => [
    { ...findingIn(two, 'our partners'), rule: 'unnamed-partner' },
    { ...findingIn(two, 'our community'), rule: 'followers-as-community' },
  ];

  async function analysed(mostNew: number): Promise<SessionFixture> {
    const fixture = createSessionFixture();
    fixture.accountStatus = { ...fixture.accountStatus, mostNew };
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(two);
    await fixture.pass(600);
    await fixture.waiting.shift()!.answer(both());
    return fixture;
  }

  test('shows every finding in the first week', async () => {
    const fixture = await analysed(3);
    expect(seen(fixture)).toEqual(['our partners', 'our community']);
  });

  test('shows one rule per draft after the first week, and dismissing it reveals no other', async () => {
    const fixture = await analysed(1);
    expect(seen(fixture)).toEqual(['our partners']);
    fixture.session.dismiss(fixture.session.findings.value[0]!.id);
    fixture.type(`${two}.`);
    await fixture.pass(600);
    await fixture.waiting.shift()!.answer(both());
    expect(seen(fixture)).toEqual([]);
  });

  test('a finding the writer fixes by hand is not counted as ignored, and makes room for another', async () => {
    const fixture = await analysed(1);
    const mended = 'Thanks to Riverside, says our community of followers';
    fixture.type(mended);
    await fixture.pass(600);
    const rule = 'followers-as-community';
    await fixture.waiting.shift()!.answer([{ ...findingIn(mended, 'our community'), rule }]);
    expect(seen(fixture)).toEqual(['our community']);
    expect(fixture.session.readOutcomes()).toEqual([{ rule, outcome: 'shown' }]);
  });
});

test('a draft whose author changed is no longer coached, even before asking again', async () => {
  const fixture = await shown();
  expect(fixture.session.isCoached()).toBe(true);
  fixture.handle = 'SomebodyElse';
  expect(fixture.session.isCoached()).toBe(false);
});

describe('a restricted audience', () => {
  const friends = { id: 'audience:friends', name: 'Friends' };

  test('is closed until the writer adds it, and the popup learns which it is', async () => {
    const fixture = createSessionFixture();
    fixture.place = friends;
    fixture.accountStatus = {
      ...fixture.accountStatus,
      coached: 'closed',
      profiles: [{ id: 'p', name: 'P' }],
    };
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
    await fixture.pass(1000);
    const closed = fixture.session.describe();
    await fixture.pass(0);
    expect(await closed).toMatchObject({ state: 'closed', place: friends, text: '' });
    expect(fixture.reads.count).toBe(0);
    expect(fixture.sent[0]?.request).toMatchObject({ place: friends });
  });

  test('ends the reading at once when chosen in an open draft', async () => {
    const fixture = await shown();
    fixture.place = friends;
    fixture.accountStatus = { ...fixture.accountStatus, coached: 'closed' };
    expect(fixture.session.isCoached()).toBe(false);
    fixture.type(`${draft}.`);
    await fixture.pass(600);
    await fixture.pass(0);
    expect(fixture.session.status.value).toBe('closed');
    expect(fixture.session.findings.value).toEqual([]);
    expect(fixture.sent.filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });
});

describe('a box with text before the writer typed', () => {
  test('may be an older post being edited', async () => {
    const fixture = createSessionFixture();
    fixture.text = draft;
    fixture.session.focused();
    await fixture.pass(0);
    fixture.session.inserts(1);
    fixture.session.typed();
    fixture.change(`${draft}!`);
    expect(fixture.session.heldWords()).toBe(true);
  });

  test('is not one the writer filled, even if it is read late', async () => {
    const fixture = createSessionFixture();
    fixture.accountStatus = { ...fixture.accountStatus, coached: 'ask' };
    fixture.session.focused();
    await fixture.pass(0);
    for (let length = 1; length <= draft.length; length += 1) fixture.type(draft.slice(0, length));
    fixture.accountStatus = { ...fixture.accountStatus, coached: 'yes' };
    await fixture.session.answerAccount('p');
    fixture.type(`${draft}!`);
    expect(fixture.session.heldWords()).toBe(false);
  });
});

test.each([
  ['a paste or dictation', 40, false],
  ['one key beside existing text', 1, true],
])('before the background answers: %s', async (_, entered, isOlder) => {
  const fixture = createSessionFixture();
  fixture.session.inserts(entered);
  fixture.session.typed();
  fixture.text = 'Thanks to Riverside for the soup';
  fixture.session.focused();
  await fixture.pass(0);
  expect(fixture.session.heldWords()).toBe(isOlder);
});
