import type { ComposerView } from '../messages.ts';
import type { Site } from '../sites/define-site.ts';
import type { Session } from './session.ts';

/**
 * What the popup and the side panel are told of a session; an effect around it runs again on each change.
 * Text only for a coached account.
 */
export function describeSession(
  session: Session,
  { site, version, text }: { readonly site: Site; readonly version: number; readonly text: string },
): ComposerView {
  const { editor, findings, author, place } = session;
  const isOpen = session.isCoached();
  const problem = session.problem.value;
  const analysis = isOpen ? session.analysis.value : undefined;
  return {
    composer: session.id,
    site: site.id,
    kind: site.kindOf(editor.element),
    author: author.value,
    place: place.value,
    state: stateOf(session, text),
    version,
    text: isOpen ? text : '',
    // The last answer, with the findings that remain at their current positions.
    analysis: analysis && { ...analysis, findings: findings.value },
    problem: typeof problem === 'object' ? problem.sentence : undefined,
    outcome: session.result.value?.outcome,
  };
}

function stateOf(session: Session, text: string): ComposerView['state'] {
  const now = session.status.value;
  switch (now) {
    case 'ask':
    case 'closed':
    case 'waiting':
    case 'problem':
      return now;
    case 'not-coached':
    case 'off':
    case 'quiet':
      return 'not-coached';
    case 'waking':
    case 'reading':
      return 'reading';
    case 'ready':
      return text.trim() === '' ? 'empty' : 'ready';
  }
}
