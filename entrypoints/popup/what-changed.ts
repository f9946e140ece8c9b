import type { Applying, TabState } from '../../components/popup/popup-state.ts';
import type { ComposerView } from '../../lib/messages.ts';

/** Key of what the book's answer depends on, so that not every keystroke queries it. */
export function aboutNames(state: TabState): unknown {
  if (state.is !== 'composer') return state.is;
  const { analysis, author, place, state: is } = state.view;
  return [is, author, place, analysis?.uncredited, analysis?.credits];
}

/** A clicked suggestion is reported until its finding leaves the draft. */
export function stillApplying(
  before: TabState,
  view: ComposerView | undefined,
): Applying | undefined {
  if (before.is !== 'composer' || before.view.composer !== view?.composer) return undefined;
  const { applying } = before;
  const isThere = view.analysis?.findings.some(({ id }) => id === applying?.finding);
  if (!applying || !isThere) return undefined;
  switch (view.outcome) {
    case 'refused':
    case 'gone':
      return { ...applying, is: 'refused' };
    case 'unverified':
      return { ...applying, is: 'unverified' };
    default:
      return applying;
  }
}
