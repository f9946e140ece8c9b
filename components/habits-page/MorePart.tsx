import { ofWords } from './figure-words.ts';
import { PagePart, PostsButton, type PartProps } from './PagePart.tsx';

const part = 'habits-more';

/** Links to others, shared posts, accepted suggestions. */
export function MorePart(props: PartProps) {
  const { figures, listing, t } = props;
  const { linking, own, posts, shares, suggestions } = figures.habits;
  const lines = [
    {
      key: 'links',
      words:
        linking.n > 0
          ? t('pageLinks', ofWords(linking, t))
          : t(own.length > 0 ? 'pageLinksUnseen' : 'pageNoOwnPosts'),
      title: t('pageLinksTitle'),
      posts: own.filter(({ linksOut }) => (linksOut ?? 0) > 0),
    },
    {
      key: 'shares',
      words: shares.n === 0 ? t('pageSharesUnseen') : t('pageShares', ofWords(shares, t)),
      title: t('pageSharesTitle'),
      posts: posts.filter(({ sharesOf }) => sharesOf !== undefined),
    },
    {
      key: 'suggestions',
      words:
        suggestions.shown === 0
          ? t('pageNoSuggestions')
          : t('pageSuggestions', ofWords({ k: suggestions.taken, n: suggestions.shown }, t)),
      title: t('pageSuggestionsTitle'),
      posts: posts.filter(({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'taken')),
    },
    ...(suggestions.wrong === 0
      ? []
      : [
          {
            key: 'wrong',
            words: t('pageSaidWrong', suggestions.wrong.toLocaleString()),
            title: t('pageSaidWrongTitle'),
            posts: posts.filter(({ outcomes }) =>
              outcomes.some(({ outcome }) => outcome === 'wrong'),
            ),
          },
        ]),
  ];
  if (posts.length === 0) {
    return (
      <PagePart {...props} id={part} title={t('pageMoreTitle')}>
        <p>{t('pageNothingCounts')}</p>
      </PagePart>
    );
  }
  return (
    <PagePart {...props} id={part} title={t('pageMoreTitle')}>
      <ul class="plain more-lines">
        {lines.map(({ key, words, title, posts }) => (
          <li key={key}>
            <PostsButton part={part} listing={listing} posts={posts} words={words} title={title} />
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
