import { useId } from 'preact/hooks';
import { isWhoeverAsked } from '../../lib/past-posts/accounts.ts';
import type { FoundAccount, FoundSource } from '../../lib/past-posts/preview-posts.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Translate } from '../../lib/translate.ts';
import { PastDates } from './PastDates.tsx';
import type { Past, Stage } from './past-state.ts';
import {
  accountWords,
  brokenWords,
  daysInWords,
  emptyWords,
  failureWords,
  postsInWords,
  short,
  unseenWords,
} from './past-words.ts';

type PreviewStage = Extract<Stage, { at: 'preview' }>;

interface PastPreviewProps {
  readonly stage: PreviewStage;
  readonly past: Past;
  readonly profiles: readonly Profile[];
  readonly t: Translate;
}

/** What the files hold; nothing is written yet. */
export function PastPreview({ stage, past, profiles, t }: PastPreviewProps) {
  const { found, choices } = stage;
  return (
    <>
      {found.sources.map((source) => (
        <SourceView key={source.note.id} source={source} past={past} t={t} />
      ))}
      {found.failures.map((failure) => (
        <p key={failure.where} role="alert">
          {failureWords(failure, t)}
        </p>
      ))}
      {found.empty.map((source) => (
        <p key={source.note.id} role="alert">
          {emptyWords(source, t)}
        </p>
      ))}
      {found.accounts.length > 0 && <h3>{t('pastAccountsTitle')}</h3>}
      {found.accounts.map((account) => (
        <AccountField
          key={account.key}
          account={account}
          chosen={choices[account.key]}
          past={past}
          profiles={profiles}
          t={t}
        />
      ))}
      <Next stage={stage} past={past} t={t} />
    </>
  );
}

/** One file: how many posts, from when to when, and what it doesn't show. */
function SourceView({
  source,
  past,
  t,
}: Pick<PastPreviewProps, 'past' | 't'> & { readonly source: FoundSource }) {
  const { note, posts, fresh, rows, firstRows, failures, isResumed } = source;
  const unseen = unseenWords(source, t);
  const rowWords = rows === 1 ? t('pastRowsOne') : t('pastRows', rows.toLocaleString());
  return (
    <section class="past-source" aria-label={short(note.name)}>
      <p class="past-name">
        <bdi>{short(note.name, 120)}</bdi>
      </p>
      <p class="muted">{note.title}</p>
      {posts > 0 && <Counts source={source} t={t} />}
      <PastDates source={source} past={past} t={t} />
      {isResumed && fresh > 0 && <p>{t('pastResumed')}</p>}
      {unseen && <p>{unseen}</p>}
      {failures.map((failure) => (
        <p key={failure.where} role="alert">
          {brokenWords(failure, t)}
        </p>
      ))}
      {rows > 0 && (
        <details class="past-how">
          <summary>{rowWords}</summary>
          <ul>
            {firstRows.map((where) => (
              <li key={where}>
                <bdi>{short(where)}</bdi>
              </li>
            ))}
            {rows > firstRows.length && (
              <li>{t('pastRowsMore', (rows - firstRows.length).toLocaleString())}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

/** How many posts, how many of them new, and their dates. */
function Counts({ source, t }: { readonly source: FoundSource; readonly t: Translate }) {
  const { posts, fresh } = source;
  return (
    <dl class="counts">
      <div>
        <dt>{t('pastCountPosts')}</dt>
        <dd>{posts.toLocaleString()}</dd>
      </div>
      <div>
        <dt>{t('pastCountNew')}</dt>
        <dd>{fresh.toLocaleString()}</dd>
      </div>
      <div>
        <dt>{t('pastCountWhen')}</dt>
        <dd class="past-when">{daysInWords(source, t)}</dd>
      </div>
    </dl>
  );
}

interface AccountFieldProps {
  readonly account: FoundAccount;
  readonly chosen: string | undefined;
  readonly past: Past;
  readonly profiles: readonly Profile[];
  readonly t: Translate;
}

/** The organisation an account's posts count for. */
function AccountField({ account, chosen, past, profiles, t }: AccountFieldProps) {
  const id = useId();
  const isPerson = isWhoeverAsked(account.author);
  return (
    <div class="field past-account">
      <label for={id}>
        <bdi>{accountWords(account, t)}</bdi>
      </label>
      <p class="muted small" id={`${id}-posts`}>
        {postsInWords(account.posts, t)}, {daysInWords(account, t)}
      </p>
      {isPerson && (
        <p class="muted small" id={`${id}-person`}>
          {t('pastAskerHint')}
        </p>
      )}
      <select
        id={id}
        aria-describedby={isPerson ? `${id}-posts ${id}-person` : `${id}-posts`}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          past.choose(account.key, value === '' ? undefined : value)
        }
      >
        <option value="">{t('pastLeaveOut')}</option>
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {t('pastCountsFor', short(profile.name))}
          </option>
        ))}
      </select>
    </div>
  );
}

function Next({
  stage: { chosen, found },
  past,
  t,
}: Pick<PastPreviewProps, 'stage' | 'past' | 't'>) {
  const isOpen = found.sources.some(({ question }) => question !== undefined);
  return (
    <>
      {isOpen && <p class="empty">{t('pastDatesFirst')}</p>}
      {!isOpen && chosen.posts === 0 && <p class="empty">{t('pastAllLeftOut')}</p>}
      {!isOpen && chosen.posts > 0 && chosen.fresh === 0 && (
        <p class="empty" role="status">
          {t('pastNothingNew')}
        </p>
      )}
      <p class="row">
        {!isOpen && chosen.fresh > 0 && (
          <button type="button" class="primary" onClick={() => void past.importPosts()}>
            {t('pastBringIn', postsInWords(chosen.fresh, t))}
          </button>
        )}
        <button type="button" onClick={past.startAgain}>
          {t('pastOther')}
        </button>
      </p>
    </>
  );
}
