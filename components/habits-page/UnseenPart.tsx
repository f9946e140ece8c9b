import { PagePart, PostsButton, type PartProps } from './PagePart.tsx';
import { unseenWords } from './unseen-words.ts';

const part = 'habits-unseen';

/** What the figures can't show, so that nobody reads it as zero. */
export function UnseenPart(props: PartProps) {
  const { figures, listing, t } = props;
  const { posts, unseen } = figures.habits;
  if (unseen.length === 0) return null;
  return (
    <PagePart {...props} id={part} title={t('pageUnseenTitle')}>
      <ul class="plain more-lines">
        {unseen.map((each) => (
          <li key={each.spot}>
            <PostsButton
              part={part}
              listing={listing}
              posts={posts.filter((post) => post.unseen?.includes(each.spot))}
              words={unseenWords(each, t)}
            />
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
