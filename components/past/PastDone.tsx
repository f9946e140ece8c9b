import type { Brought } from '../../lib/past-posts/bring-in.ts';
import type { Translate } from '../../lib/translate.ts';
import { PastImports } from './PastImports.tsx';
import type { Past } from './past-state.ts';
import { broughtWords, short } from './past-words.ts';

interface PastDoneProps {
  readonly brought: Brought;
  readonly past: Past;
  readonly t: Translate;
}

/** What came of it. */
export function PastDone({ brought, past, t }: PastDoneProps) {
  const { stopped } = brought;
  const why =
    stopped instanceof Error ? t('pastFailedToGoOn', stopped.message) : stopped && t('pastStopped');
  return (
    <>
      {why && <p role="alert">{why}</p>}
      {brought.broken.map(({ where }) => (
        <p key={where} role="alert">
          {t('pastBrokeOff', short(where))}
        </p>
      ))}
      <p role="status">{broughtWords(brought, t).join(' ')}</p>
      <p class="row">
        <button type="button" class="primary" onClick={past.startAgain}>
          {t('pastAnother')}
        </button>
        {brought.added > 0 && (
          <a class="button" href="#habits">
            {t('pastSeeHabits')}
          </a>
        )}
      </p>
      <PastImports past={past} t={t} />
    </>
  );
}
