import type { Session } from '../../lib/composer/session.ts';
import type { Translate } from '../../lib/translate.ts';
import { Hat } from '../Hat.tsx';
import type { NudgeState } from './nudge-state.ts';
import { Press } from './Press.tsx';

interface Props {
  readonly session: Session;
  readonly state: NudgeState;
  readonly t: Translate;
}

/** The pill at the composer: the hat, then a count or a check. It says the same in words. */
export function Badge({ session, state, t }: Props) {
  const count = session.findings.value.length;
  const hasPraise = session.praise.value !== undefined && !state.isSensitivePost.value;
  const sign = state.isAsking.value ? '?' : count > 0 ? String(count) : hasPraise ? '✓' : '';
  return (
    <Press
      class="badge"
      sign={sign === '' ? 'none' : count > 0 ? 'count' : sign === '✓' ? 'praise' : 'ask'}
      label={nameOf({ session, state, t })}
      opensDialog
      isExpanded={state.isOpen.value}
      action={(isKey) =>
        state.isOpen.value ? state.close() : state.open(isKey ? 'keyboard' : 'click')
      }
    >
      <Hat size={18} />
      {sign && <span aria-hidden="true" data-words={sign} />}
    </Press>
  );
}

/** "Hat Tip: 1 idea about this draft" */
export function nameOf({ session, state, t }: Props): string {
  const count = session.findings.value.length;
  if (state.isAsking.value) return t('nudgeNameAsk');
  if (session.status.value === 'problem') return t('nudgeNameProblem');
  if (session.status.value === 'quiet') return t('nudgeNameQuiet');
  if (session.status.value !== 'ready') return t('nudgeName');
  if (count === 1) return t('nudgeNameOne');
  if (count > 1) return t('nudgeNameMany', String(count));
  return session.praise.value ? t('nudgeNamePraise') : t('nudgeNameNothing');
}
