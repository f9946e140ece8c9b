import { blankPartner, type Partner } from '../partner.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readPartnerList } from './read-file.ts';

let made = 0;
const newId = () => `new-${(made += 1)}`;

/** For tests: a partner of the book. */
export const partner = (more: Partial<Partner>): Partner => ({
  ...blankPartner,
  id: 'old',
  ...more,
});

/** For tests: what a list would do to a book, from its text in one go. */
export function plan(
  text: string,
  book: readonly Partner[] = [],
  isLocked?: (id: string) => boolean,
): ImportPlan {
  const list = readPartnerList(text);
  if (list.is === 'unreadable') throw new Error(list.reason);
  const steps = planImport(list, list.is === 'table' ? list.mapping : [], book, newId, isLocked);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
