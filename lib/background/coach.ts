import { createChoiceHandlers } from './coach-choices.ts';
import { createDraftHandlers } from './coach-drafts.ts';
import { createCoachTools, type CoachPorts } from './coach-tools.ts';
import type { Handlers } from './message-router.ts';

/** The handlers for everything a composer may ask. */
export function createCoach(ports: CoachPorts): Handlers {
  const tools = createCoachTools(ports);
  return {
    ...createDraftHandlers(ports, tools),
    ...createChoiceHandlers(ports, tools),

    async 'findings.counted'({ count, asks }, tab) {
      await ports.showInToolbar(tab, asks ? '?' : count > 0 ? String(count) : '');
      return { done: true };
    },

    async 'unit.failed'(failure) {
      await ports.failures.keep(failure);
      return { done: true };
    },

    async 'failures.held'() {
      return { failures: ports.failures.held() };
    },

    async 'failures.forget'() {
      await ports.failures.clear();
      return { done: true };
    },
  };
}
