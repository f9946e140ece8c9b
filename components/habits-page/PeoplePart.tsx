import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { dayWords, ofWords } from './figure-words.ts';
import { PagePart, PostsButton, type PartProps } from './PagePart.tsx';

const part = 'habits-people';
const page = 20;

/** Replies, and people answered more than once. */
export function PeoplePart(props: PartProps) {
  const { figures, listing, t } = props;
  const { conversations, posts, replies } = figures.habits;
  const areMany = new Set(conversations.map(({ site }) => site)).size > 1;
  const answered = posts.filter(({ kind }) => kind === 'reply' || kind === 'comment');
  return (
    <PagePart {...props} id={part} title={t('pagePeopleTitle')}>
      <p>
        {replies.n === 0 ? (
          t(posts.length === 0 ? 'pageNothingCounts' : 'pageRepliesUnseen')
        ) : (
          <PostsButton
            part={part}
            listing={listing}
            posts={answered}
            words={t('pageReplies', ofWords(replies, t))}
            title={t('pageRepliesTitle')}
          />
        )}
      </p>
      {conversations.length === 0 ? (
        <p class="muted">{t('pageNoConversations')}</p>
      ) : (
        <div class="wide-table">
          <table class="data-table">
            <caption>{t('pageConversations')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('pageColumnWho')}</th>
                <th scope="col">{t('pageColumnTimes')}</th>
                <th scope="col">{t('pageColumnLastTime')}</th>
              </tr>
            </thead>
            <tbody>
              {conversations.slice(0, page).map(({ site, handle, times, last }) => (
                <tr key={`${site} ${handle}`}>
                  <th scope="row">
                    @{handle}
                    {areMany && <span class="muted"> ({factsOf(site).name})</span>}
                  </th>
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-label={t('pageCount', [t('pageRepliesTo', `@${handle}`), String(times)])}
                      onClick={() =>
                        listing.open({
                          part,
                          title: t('pageRepliesTo', `@${handle}`),
                          posts: posts.filter(
                            (post) =>
                              post.site === site &&
                              post.answers.some(
                                (one) => one.toLowerCase() === handle.toLowerCase(),
                              ),
                          ),
                        })
                      }
                    >
                      {times}
                    </button>
                  </td>
                  <td>{dayWords(last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {conversations.length > page && (
        <p class="muted">{t('pageMorePeople', String(conversations.length - page))}</p>
      )}
    </PagePart>
  );
}
