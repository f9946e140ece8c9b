import {
  createSessionFixture,
  findingIn,
  type SessionFixture,
} from '../../tests/fixtures/session-fixture.ts';

/** The draft of the fixture below. */
export const draft = 'Thanks to Riverside for the boxes';

/** A session fixture that has shown one finding. */
export async function shown(fixture = createSessionFixture()): Promise<SessionFixture> {
  fixture.session.focused();
  await fixture.pass(0);
  fixture.type(draft);
  await fixture.pass(600);
  await fixture.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  return fixture;
}

/** The words under the current findings. */
export const seen = (fixture: SessionFixture) =>
  fixture.session.findings.value.map(({ span }) => fixture.text.slice(span.start, span.end));
