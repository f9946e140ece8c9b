import type { ImportOutcome } from '../../lib/past-posts/import-posts.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Visit } from '../partners/visit.ts';
import { PastImports } from './PastImports.tsx';
import type { Past } from './past-state.ts';
import { outcomeWords, short } from './past-words.ts';

interface PastDoneProps {
  readonly outcome: ImportOutcome;
  readonly past: Past;
  readonly visit: Pick<Visit, 'tagged' | 'showsTagged'>;
  readonly t: Translate;
}

/** The result of the import. */
export function PastDone({ outcome, past, visit, t }: PastDoneProps) {
  const { stopped } = outcome;
  const why =
    stopped instanceof Error ? t('pastFailedToGoOn', stopped.message) : stopped && t('pastStopped');
  return (
    <>
      {why && <p role="alert">{why}</p>}
      {outcome.broken.map(({ where }) => (
        <p key={where} role="alert">
          {t('pastBrokeOff', short(where))}
        </p>
      ))}
      <p role="status">{outcomeWords(outcome, t).join(' ')}</p>
      <NewNames past={past} visit={visit} t={t} />
      <p class="row">
        <button type="button" class="primary" onClick={past.startAgain}>
          {t('pastAnother')}
        </button>
        {outcome.added > 0 && (
          <a class="button" href="#habits">
            {t('pastSeeHabits')}
          </a>
        )}
      </p>
      <PastImports past={past} t={t} />
    </>
  );
}

/** People tagged in these posts who are not in the partner book, found once the posts are imported. */
function NewNames({ past, visit, t }: Omit<PastDoneProps, 'outcome'>) {
  // Deleting the import removed its tags too.
  const count = past.deleted.value ? 0 : (visit.tagged.list.value?.length ?? 0);
  return (
    <div role="status">
      {count > 0 && (
        <p class="row past-tagged">
          <span>{count === 1 ? t('taggedNewOne') : t('taggedNew', count.toLocaleString())}</span>
          <a class="button" href="#partners" onClick={() => (visit.showsTagged.value = true)}>
            {t('taggedSee')}
          </a>
        </p>
      )}
    </div>
  );
}
