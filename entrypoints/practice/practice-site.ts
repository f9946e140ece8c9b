import { defineSite } from '../../lib/sites/define-site.ts';
import { readMarks } from '../../lib/sites/x-marks.ts';
import { practiceHandle } from './sample.ts';

/** The practice page's own composer, coached as a post on X. Nothing can be published here. */
export default defineSite({
  id: 'x',
  hosts: [],
  readMarks,
  findComposer: (element) =>
    element instanceof HTMLTextAreaElement && element.id === 'practice' ? element : undefined,
  isPublicPath: () => true,
  kindOf: () => 'post',
  readAuthor: () => ({ site: 'x', handle: practiceHandle }),
  readReplyingTo: () => [],
  findThread: (composer) => [composer],
  isPublishing: () => false,
  findPublished: () => [],
  findBadgeAnchor(composer) {
    const picture = composer.parentElement?.querySelector('.practice-picture');
    return picture ? { element: picture, side: 'below' } : undefined;
  },
});
