import { expect, test } from 'vitest';
import { guessKind } from './organisation-kinds.ts';

test.each([
  ['Haven Museum', 'museum'],
  ['Tamarack County Library', 'library'],
  ['Orchard House Hospice', 'hospice'],
  ['Meridian Homes', 'housing'],
  ['Easterby Borough Council', 'council'],
  ['Strathcarron Bay Fire & Rescue', 'council'],
  ['Happy Hocks Equine Rescue', 'animals'],
  ['Manchester City FC', 'club'],
  ['Mill Lane Primary School', 'school'],
  ['Black Heron Brewing Co.', 'food'],
  ['Fernhollow Systems', 'firm'],
  ['Southgate Food Bank', 'charity'],
  ['Jabberwock', undefined],
])('%s is guessed to be: %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});
