import { expect, test } from 'vitest';
import {
  createSessionFixture,
  findingIn,
  type SessionFixture,
} from '../../tests/fixtures/session-fixture.ts';

const draft = 'Thanks to Riverside for the boxes, and to Mill Lane for the songs';

const [one, other] = [findingIn(draft, 'Riverside'), findingIn(draft, 'Mill Lane', 'other')];

async function analysed(): Promise<SessionFixture> {
  const fixture = createSessionFixture();
  fixture.session.focused();
  await fixture.pass(0);
  fixture.type(draft);
  await fixture.pass(600);
  await fixture.waiting.shift()!.answer([one, other]);
  return fixture;
}

test('when two suggestions are clicked while the page has no focus, only the last one is written', async () => {
  const fixture = await analysed();
  const back = fixture.leavePage();
  const first = fixture.session.apply(one.id, 0);
  const second = fixture.session.apply(other.id, 0);
  back();
  expect((await first).outcome).toBe('refused');
  expect((await second).outcome).toBe('applied');
  expect(fixture.text).toBe(draft.replace('Mill Lane', 'Mill Lane (@tag)'));
});

test.each([2, 3])(
  'a suggestion clicked %d times in quick succession is written once',
  async (presses) => {
    const fixture = await analysed();
    fixture.isLate = true;
    const pressed: ReturnType<typeof fixture.session.apply>[] = [];
    for (let press = 0; press < presses; press += 1) {
      pressed.push(fixture.session.apply(one.id, 0));
      // The first edit is written, but the session has not heard of it yet.
      for (let turn = 0; turn < 10; turn += 1) await undefined;
    }
    const outcomes = await Promise.all(pressed);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(presses).fill('applied'));
    expect(fixture.text).toBe(draft.replace('Riverside', 'Riverside (@tag)'));
    expect(fixture.session.result.value?.outcome).toBe('applied');
  },
);

test('applying re-reads the draft instead of using the text the session last heard of', async () => {
  const fixture = await analysed();
  fixture.session.inserts(9);
  fixture.session.typed();
  fixture.text = `Warmest ${draft}`;
  await fixture.session.apply(one.id, 0);
  expect(fixture.text).toBe(`Warmest ${draft.replace('Riverside', 'Riverside (@tag)')}`);
});
