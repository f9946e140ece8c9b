import draftjs from '../editors/draftjs.ts';
import lexical from '../editors/lexical.ts';
import unknown from '../editors/unknown.ts';
import type { Audience } from '../post.ts';
import { toAudience, isFacebookPublic } from './audience-words.ts';
import { tags } from './facts/facebook.ts';
import { defineSite, type BadgeAnchor } from './define-site.ts';
import {
  css,
  findCommentForm,
  findCommentSubmit,
  findForm,
  findLast,
  isBusiness,
  partsBefore,
  threadOf,
} from './facebook-parts.ts';
import { noteSchedule, attemptComment, attemptPost } from './facebook-publish.ts';
import { privatePaths } from './facebook-selectors.ts';
import {
  findOpenLists,
  findPressed,
  isBefore,
  isEnabled,
  isShown,
  isUnder,
  wordsOf,
} from './page-parts.ts';

const profilePath = /^\/([A-Za-z0-9.]{1,60})\/?$/;
/** Excludes the pages that show posts from several groups. */
const groupPath = /^\/groups\/(?!(?:feed|discover|joins|search)(?:\/|$))([\w.-]+)/;

/** Facebook: the dialog of a profile, page or group, and comment boxes. */
export default defineSite({
  id: 'facebook',
  // A typed `@Name` is plain text: only a name picked from the list is a tag, which the driver reports.
  tags,
  // On business.facebook.com the element that identifies the editor may be nested deeper than its driver looks.
  drivers: [lexical, draftjs, unknown],

  findComposer(element) {
    const box = element.closest<HTMLElement>(`${css.editable}, ${css.business}`);
    if (!box || box.closest(css.private) || !isShown(box)) return undefined;
    return findForm(box) || findCommentForm(box) || isBusiness(box) ? box : undefined;
  },

  isPublicPath: (path) => !isUnder(privatePaths, path),

  kindOf: (composer) => (findCommentForm(composer) ? 'comment' : 'post'),

  readAuthor(composer) {
    const form = findForm(composer);
    if (!form) return undefined;
    const strongs = partsBefore(form, composer, css.authorName);
    const links = partsBefore<HTMLAnchorElement>(form, composer, css.authorLink);
    const [strong] = strongs;
    const [link] = links;
    const name = [...strongs, ...links].flatMap((part) => wordsOf(part)[0] ?? []).at(0);
    // The author is a picture or the name; a link after the name is to someone the writer is with.
    const isOwn = link && (!strong || isBefore(link, strong) || wordsOf(link)[0] === name);
    const handle = isOwn && readHandle(link);
    if (!handle && !name) return undefined;
    return { site: 'facebook', ...(handle && { handle }), ...(name && { name }) };
  },

  readAudience: (composer) => readGroup(composer) ?? readAudienceButton(composer),
  readReplyingTo: () => [],
  findThread: (composer) => [composer],
  findTagLists: () => findOpenLists([document], css.tagList),

  readAttempt(composer, event) {
    const isEnter = event instanceof KeyboardEvent && isBareEnter(event, composer);
    const pressed = event.type === 'click' ? findPressed(event, css.button) : undefined;
    if ((!isEnter && !pressed) || !isShown(composer)) return undefined;
    const form = findCommentForm(composer);
    const control = form ? findCommentSubmit(form) : findLast(findForm(composer), composer);
    if (!control || !isEnabled(control) || (pressed && pressed !== control)) return undefined;
    if (!form) return isEnter ? undefined : attemptPost(composer);
    // While names are offered, Enter picks one.
    return isEnter && findOpenLists([document], css.tagList).length > 0
      ? undefined
      : attemptComment(form, composer);
  },

  noteClick: noteSchedule,

  findBadgeAnchor(composer): BadgeAnchor {
    // Left of the writer's picture or the comment: the Post button fills the whole width below.
    const form = findForm(composer);
    const [link] = form ? partsBefore(form, composer, css.authorLink) : [];
    return { element: link ?? findCommentForm(composer) ?? composer, side: 'left' };
  },
});

/** "/mybrand" has a handle; "/profile.php?id=1" has none. */
function readHandle({ pathname }: HTMLAnchorElement): string | undefined {
  const [, handle] = profilePath.exec(pathname) ?? [];
  return handle?.endsWith('.php') || handle === 'groups' ? undefined : handle;
}

/** The group of the page, or the one linked from the composer's header or the post being answered. */
function readGroup(composer: Element): Audience | undefined {
  const form = findForm(composer);
  const comment = findCommentForm(composer);
  const links = form
    ? partsBefore<HTMLAnchorElement>(form, composer, css.authorLink)
    : comment
      ? [...threadOf(comment).querySelectorAll<HTMLAnchorElement>(css.groupPost)]
      : [];
  // Everything on a groups page belongs to a group, even when the group is not recognised.
  const { pathname } = location;
  const [found] = [pathname, ...links.map((link) => link.pathname)].flatMap(
    (path) => groupPath.exec(path)?.[1] ?? [],
  );
  const id = found ?? (pathname.startsWith('/groups/') && '?');
  if (!id) return undefined;
  const named = [...document.querySelectorAll(`a[href*="/groups/${id}"]`)].flatMap(
    (link) =>
      (/\/groups\/[^/]+\/?$/.test((link as HTMLAnchorElement).pathname) && wordsOf(link)[0]) || [],
  );
  return { id: `group:${id}`, name: (named[0] ?? found ?? 'Facebook').slice(0, 200) };
}

/** The first button after the author's name shows the audience, in the interface language. */
function readAudienceButton(composer: Element): Audience | undefined {
  const form = findForm(composer);
  const name = form && partsBefore(form, composer, `${css.authorName}, ${css.authorLink}`).at(-1);
  const button =
    name &&
    partsBefore(form, composer, `${css.button}[aria-label]`).find((each) => isBefore(name, each));
  if (!button) return undefined;
  const shown = wordsOf(button).join(' ');
  const label = button.getAttribute('aria-label') ?? '';
  return isFacebookPublic(shown, label) ? undefined : toAudience(shown || label);
}

function isBareEnter(event: KeyboardEvent, composer: HTMLElement): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
  return (
    key === 'Enter' &&
    !(shiftKey || ctrlKey || metaKey || altKey || isComposing) &&
    event.composedPath().includes(composer)
  );
}
