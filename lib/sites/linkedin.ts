import prosemirror from '../editors/prosemirror.ts';
import quill from '../editors/quill.ts';
import type { Audience } from '../post.ts';
import { readLinkedinAudience } from './audience-words.ts';
import { tags } from './facts/linkedin.ts';
import { defineSite, type BadgeAnchor } from './define-site.ts';
import {
  css,
  findAuthorButton,
  findCommentBox,
  findCommentSubmit,
  findPublish,
  findShareBox,
  readHeader,
  rootsOf,
} from './linkedin-parts.ts';
import { attemptComment, attemptShare } from './linkedin-publish.ts';
import { readCompany } from './linkedin-company.ts';
import { noteSchedule } from './linkedin-schedule-step.ts';
import { privatePaths } from './linkedin-selectors.ts';
import {
  closestAcross,
  findOpenLists,
  findPressed,
  isBefore,
  isEnabled,
  isSendChord,
  isShown,
  isUnder,
} from './page-parts.ts';

const groupPath = /\/groups\/([\w-]+)|groupPost:(\d+)/;

/** LinkedIn: share dialogs of three generations, and comment boxes of two. */
export default defineSite({
  id: 'linkedin',
  // A typed `@Name` is plain text: only a name picked from the list is a tag, which the driver reports.
  tags,
  // Boxes are recognised by these two editors, so no fallback is needed.
  drivers: [quill, prosemirror],

  findComposer(element) {
    const box = closestAcross(element, css.editable);
    if (!(box instanceof HTMLElement) || closestAcross(box, css.private)) return undefined;
    return (findShareBox(box) || findCommentBox(box)) && isShown(box) ? box : undefined;
  },

  isPublicPath: (path) => !isUnder(privatePaths, path),

  kindOf(composer) {
    if (findCommentBox(composer)) {
      return findCommentSubmit(composer)?.matches(css.replySubmit) ? 'reply' : 'comment';
    }
    const reposted = [...(findShareBox(composer)?.querySelectorAll(css.reposted) ?? [])];
    return reposted.some((each) => isBefore(composer, each)) ? 'quote' : 'post';
  },

  readAuthor(composer) {
    const handle = readCompany(location.pathname);
    const name = findCommentBox(composer) ? undefined : readHeader(composer).name;
    if (!handle && !name) return undefined;
    return { site: 'linkedin', ...(handle && { handle }), ...(name && { name }) };
  },

  readAudience(composer) {
    const header = findCommentBox(composer) ? undefined : readHeader(composer);
    const group = readGroup(composer, header?.audience);
    // A company page posts to everyone; a comment does not show its audience.
    if (group || !header || readCompany(location.pathname)) return group;
    return readLinkedinAudience(header.audience, header.name);
  },

  readReplyingTo: () => [],
  findThread: (composer) => [composer],
  findTagLists: (composer) => findOpenLists(rootsOf(composer), css.tagList),

  readAttempt(composer, event) {
    // The cheap checks come first, because this runs on every key.
    const pressed = event.type === 'click' && findPressed(event, 'button');
    if ((!pressed && !isSendChord(event, composer)) || !isShown(composer)) return undefined;
    const isComment = findCommentBox(composer) !== undefined;
    // The key chord sends only comments.
    if (!pressed && !isComment) return undefined;
    const control = isComment ? findCommentSubmit(composer) : findPublish(composer);
    if (!control || !isEnabled(control) || (pressed && pressed !== control)) return undefined;
    return isComment ? attemptComment(composer) : attemptShare(composer);
  },

  noteClick: noteSchedule,

  findBadgeAnchor(composer): BadgeAnchor {
    // Left of the writer's name or the whole comment box: the Post button is below, on the right.
    const element = findAuthorButton(composer) ?? findCommentBox(composer) ?? composer;
    return { element, side: 'left' };
  },
});

function readGroup(composer: Element, audience = ''): Audience | undefined {
  const key = closestAcross(composer, css.commentBox)?.getAttribute('componentkey') ?? '';
  const found = groupPath.exec(`${location.pathname} ${key}`);
  const id = found?.[1] ?? found?.[2];
  if (!id) return undefined;
  const name = audience || document.querySelector('h1')?.textContent.trim() || id;
  return { id: `group:${id}`, name: name.slice(0, 200) };
}
