import type { Place } from '../post.ts';
import { audiencePlace, isFacebookPublic } from './audience-words.ts';
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
import { noteSchedule, pressComment, pressPost } from './facebook-press.ts';
import { privatePaths } from './facebook-selectors.ts';
import { siteHosts } from './hosts.ts';
import {
  findOpenList,
  findPressed,
  isBefore,
  isEnabled,
  isShown,
  isUnder,
  wordsOf,
} from './page-parts.ts';

const profilePath = /^\/([A-Za-z0-9.]{1,60})\/?$/;
const groupPath = /^\/groups\/([A-Za-z0-9._-]+)/;

/** Facebook: the dialog of a profile, page or group, and comment boxes. */
export default defineSite({
  id: 'facebook',
  hosts: siteHosts.facebook,
  // A typed `@Name` is dead text: only somebody picked is tagged, and that the driver sees.
  tags: 'list',

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
    const links = partsBefore<HTMLAnchorElement>(form, composer, css.authorLink);
    const name = [...partsBefore(form, composer, css.authorName), ...links]
      .flatMap((part) => wordsOf(part)[0] ?? [])
      .at(0);
    const handle = links.flatMap(readHandle).at(0);
    if (!handle && !name) return undefined;
    return { site: 'facebook', ...(handle && { handle }), ...(name && { name }) };
  },

  readPlace: (composer) => readGroup(composer) ?? readAudience(composer),
  readReplyingTo: () => [],
  findThread: (composer) => [composer],
  findTagList: () => findOpenList([document], css.tagList),

  readPress(composer, event) {
    const isEnter = event instanceof KeyboardEvent && isBareEnter(event, composer);
    const pressed = event.type === 'click' ? findPressed(event, css.button) : undefined;
    if ((!isEnter && !pressed) || !isShown(composer)) return undefined;
    const form = findCommentForm(composer);
    const control = form ? findCommentSubmit(form) : findLast(findForm(composer), composer);
    if (!control || !isEnabled(control) || (pressed && pressed !== control)) return undefined;
    if (!form) return isEnter ? undefined : pressPost(composer);
    // While names are offered, Enter picks one.
    return isEnter && findOpenList([document], css.tagList)
      ? undefined
      : pressComment(form, composer);
  },

  readSchedule: noteSchedule,

  findBadgeAnchor(composer): BadgeAnchor {
    // Left of the writer's picture or of the comment: Post stands below, over the whole width.
    const form = findForm(composer);
    const [link] = form ? partsBefore(form, composer, css.authorLink) : [];
    return { element: link ?? findCommentForm(composer) ?? composer, side: 'left' };
  },
});

/** "/mybrand"; "/profile.php?id=1" has none. */
function readHandle({ pathname }: HTMLAnchorElement): string[] {
  const [, handle] = profilePath.exec(pathname) ?? [];
  return handle && !handle.endsWith('.php') && handle !== 'groups' ? [handle] : [];
}

/** The group of the page, or the one that the composer's head or the post answered is linked to. */
function readGroup(composer: Element): Place | undefined {
  const form = findForm(composer);
  const comment = findCommentForm(composer);
  const links = form
    ? partsBefore<HTMLAnchorElement>(form, composer, css.authorLink)
    : comment
      ? [...threadOf(comment).querySelectorAll<HTMLAnchorElement>(css.groupPost)]
      : [];
  const [id] = [location.pathname, ...links.map(({ pathname }) => pathname)].flatMap(
    (path) => groupPath.exec(path)?.[1] ?? [],
  );
  if (!id || id === 'feed') return undefined;
  const named = [...document.querySelectorAll(`a[href*="/groups/${id}"]`)].flatMap(
    (link) =>
      (/\/groups\/[^/]+\/?$/.test((link as HTMLAnchorElement).pathname) && wordsOf(link)[0]) || [],
  );
  return { id: `group:${id}`, name: (named[0] ?? id).slice(0, 200) };
}

/** The first button behind the author's name says who will see it, in the interface's language. */
function readAudience(composer: Element): Place | undefined {
  const form = findForm(composer);
  const name = form && partsBefore(form, composer, `${css.authorName}, ${css.authorLink}`).at(-1);
  const button =
    name &&
    partsBefore(form, composer, `${css.button}[aria-label]`).find((each) => isBefore(name, each));
  if (!button) return undefined;
  const shown = wordsOf(button).join(' ');
  const label = button.getAttribute('aria-label') ?? '';
  return isFacebookPublic(shown, label) ? undefined : audiencePlace(shown || label);
}

function isBareEnter(event: KeyboardEvent, composer: HTMLElement): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
  return (
    key === 'Enter' &&
    !(shiftKey || ctrlKey || metaKey || altKey || isComposing) &&
    event.composedPath().includes(composer)
  );
}
