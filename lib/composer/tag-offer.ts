import type { Mention } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { DraftMemory } from './draft-memory.ts';
import type { ApplyResult } from './session.ts';

/**
 * Records which suggestions were taken. Where tags are picked from the site's own list, a written name is
 * only offered: it counts as taken once the site's mention appears.
 */
export function createTagOffer(site: Site) {
  let offered: { readonly rule: string; readonly name: string } | undefined;
  return {
    take(rule: string, { outcome, text }: ApplyResult, memory: DraftMemory): void {
      if (outcome === 'applied' && site.tags === 'list' && text.startsWith('@')) {
        offered = { rule, name: text.slice(1) };
      } else if (outcome === 'applied' || outcome === 'copied' || outcome === 'noted') {
        memory.outcomes.set(rule, 'taken');
      }
    },
    hear(mentions: readonly Mention[], memory: DraftMemory): void {
      if (!offered || !mentions.some(({ name }) => name === offered?.name)) return;
      memory.outcomes.set(offered.rule, 'taken');
      offered = undefined;
    },
  };
}
