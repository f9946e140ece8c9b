import textarea from '../../lib/editors/textarea.ts';
import { defineSite } from '../../lib/sites/define-site.ts';
import { practiceHandle } from './sample.ts';

/** The practice page's own composer, coached like a post on X. Nothing can be published here. */
export default defineSite({
  id: 'x',
  tags: 'text',
  drivers: [textarea],
  findComposer: (element) =>
    element instanceof HTMLTextAreaElement && element.id === 'practice' ? element : undefined,
  isPublicPath: () => true,
  kindOf: () => 'post',
  readAuthor: () => ({ site: 'x', handle: practiceHandle }),
  readAudience: () => undefined,
  readReplyingTo: () => [],
  findThread: (composer) => [composer],
  findTagLists: () => [],
  readAttempt: () => undefined,
  noteClick: () => undefined,
  findBadgeAnchor(composer) {
    const picture = composer.parentElement?.querySelector('.practice-picture');
    return picture ? { element: picture, side: 'below' } : undefined;
  },
});
