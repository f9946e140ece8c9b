import { expect, test } from 'vitest';
import { createFailed } from './tell-failures.ts';
import { createSessionFixture } from '../../tests/fixtures/session-fixture.ts';
import { shown } from './shown-session.ts';
import type { Send } from '../messages.ts';

const draft = 'Thanks to Riverside for the boxes';

test('an editor that throws ends its own session and no other', async () => {
  const [one, other] = [createSessionFixture(), createSessionFixture()];
  for (const fixture of [one, other]) {
    fixture.session.focused();
    await fixture.pass(0);
    fixture.type(draft);
  }
  one.breaks = true;
  one.type(`${draft} today`);
  expect(one.session.signal.aborted).toBe(true);
  expect(one.failures).toHaveLength(1);
  await other.pass(600);
  expect(other.waiting[0]?.draft.text).toBe(draft);
  expect(other.failures).toEqual([]);
});

test('an editor that throws during analysis is reported, and the page sees no error', async () => {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  fixture.type(draft);
  fixture.breaks = true;
  await fixture.pass(600);
  expect(fixture.failures).toMatchObject([{ name: 'TypeError' }]);
  expect(fixture.session.signal.aborted).toBe(true);
});

test('an editor that throws during an edit is reported, and the words can be copied', async () => {
  const fixture = await shown();
  fixture.losesCaret = true;
  const { outcome, text } = await fixture.session.apply('untagged-partner:Riverside', 0);
  expect([outcome, text]).toEqual(['unverified', 'Riverside (@tag)']);
  expect(fixture.failures).toMatchObject([{ name: 'TypeError' }]);
  expect(fixture.session.result.value?.outcome).toBe('unverified');
});

test('looking at a session does not count as the writer’s act: nothing is read', async () => {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  fixture.text = draft;
  expect(fixture.session.view()).toMatchObject({ state: 'waiting', text: '', analysis: undefined });
  await fixture.pass(1000);
  expect(fixture.reads.count).toBe(0);
  expect(fixture.waiting).toEqual([]);
});

test('reports each unit and each error once', () => {
  const told: unknown[] = [];
  const failed = createFailed((async (_: string, request: unknown) => told.push(request)) as Send);
  const error = new TypeError('SECRET');
  failed('composer:x:draftjs', error);
  failed('composer:x:draftjs', new RangeError('again'));
  failed('site:x', error);
  failed('publishing:x', new RangeError('another'));
  expect(told).toMatchObject([
    { unit: 'composer:x:draftjs', error: 'TypeError' },
    { unit: 'publishing:x', error: 'RangeError' },
  ]);
  expect(JSON.stringify(told)).not.toContain('SECRET');
});

test('asks for the account status again when the clock is set back', async () => {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  await fixture.pass(-86_400_000);
  fixture.session.focused();
  expect(fixture.sent.filter(({ kind }) => kind === 'warm')).toHaveLength(2);
});
