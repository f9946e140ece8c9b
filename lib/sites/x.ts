import draftjs from '../editors/draftjs.ts';
import textarea from '../editors/textarea.ts';
import unknown from '../editors/unknown.ts';
import { fillAddress } from './facts/fill-address.ts';
import { postAddress, tags } from './facts/x.ts';
import { defineSite, type BadgeAnchor, type Outcome } from './define-site.ts';
import {
  around,
  cssOf,
  findPressed,
  isBefore,
  isEmpty,
  isEnabled,
  isSendChord,
  isShown,
  isUnder,
} from './page-parts.ts';
import { readScheduleFields } from './x-schedule.ts';
import { privatePaths, selectors } from './x-selectors.ts';

const css = cssOf(selectors);

const handlePath = /^\/([A-Za-z0-9_]{1,15})$/;
const statusPath = /^\/([A-Za-z0-9_]{1,15})\/status\/(\d+)$/;
/** Pages whose paths look like handles. */
const pages = new Set(['home', 'explore', 'compose', 'search', 'notifications', 'messages', 'i']);

/** X: posts, replies, quotes and threads share one composer; its surroundings tell which it is. */
export default defineSite({
  id: 'x',
  tags,
  // Boxes are recognised by their test ids, so the editor may be an unknown one.
  drivers: [draftjs, textarea, unknown],

  findComposer(element) {
    const box = element.closest<HTMLElement>(css.composer);
    return box && !box.closest(css.private) ? box : undefined;
  },

  isPublicPath: (path) => !isUnder(privatePaths, path),

  kindOf(composer) {
    const dialog = composer.closest(css.dialog);
    if (!dialog) return statusPath.test(location.pathname) ? 'reply' : 'post';
    const posts = [...dialog.querySelectorAll(css.otherPost)];
    if (posts.some((post) => isBefore(post, composer))) return 'reply';
    return posts.length > 0 ? 'quote' : 'post';
  },

  readAuthor(composer) {
    const handle = readRowHandle(composer) ?? readProfileHandle();
    return handle ? { site: 'x', handle } : undefined;
  },

  // Everyone on X can read a post; its communities have been open to all since 2024.
  readAudience: () => undefined,

  readReplyingTo(composer) {
    const scope = findScope(composer);
    const links = [...(scope?.querySelectorAll<HTMLAnchorElement>('a[href^="/"]') ?? [])];
    const answered = links
      .filter((link) => isBefore(link, composer) && !link.closest(css.otherPost))
      .filter((link) => link.textContent.trim().startsWith('@'))
      .flatMap((link) => parseHandle(link.pathname.slice(1)) ?? []);
    return [...new Set(answered)];
  },

  findThread(composer) {
    const boxes = [...(findScope(composer)?.querySelectorAll<HTMLElement>(css.composer) ?? [])];
    return boxes.includes(composer) ? boxes : [composer];
  },

  findTagLists: () => [...document.querySelectorAll(css.tagList)].filter(isShown),

  readAttempt(composer, event) {
    // The cheap check comes first, because this runs on every key.
    const pressed = event.type === 'click' && findPressed(event, css.publish);
    if (!pressed && !isSendChord(event, composer)) return undefined;
    const scope = findScope(composer);
    const control = scope?.querySelector(css.publish);
    if (!control || !isEnabled(control) || (pressed && control !== pressed)) return undefined;
    const indicator = scope?.querySelector(css.scheduled);
    return {
      scheduledFor: indicator ? readSettled(indicator) : undefined,
      roots: [document],
      look: indicator ? watchScheduled(composer) : watchPublished(),
    };
  },

  noteClick(event) {
    const pressed = findPressed(event, css.settleSchedule);
    const dialog = pressed?.closest(css.dialog);
    if (!dialog || !isEnabled(pressed!)) return;
    const at = readScheduleFields([...dialog.querySelectorAll('select')]);
    settled.set(squeeze(dialog), at ?? 'unknown');
  },

  findBadgeAnchor(composer): BadgeAnchor | undefined {
    // The space below the writer's own picture is empty: beside the text, far from the Post button.
    const avatar = findRowAvatar(composer);
    if (avatar && avatar.getBoundingClientRect().height > 0)
      return { element: avatar, side: 'below' };
    const toolBar = findScope(composer)?.querySelector(css.toolBar);
    return toolBar ? { element: toolBar, side: 'above' } : undefined;
  },
});

/** The chosen times, keyed by the dialog's whole text. */
const settled = new Map<string, number | 'unknown'>();

const squeeze = ({ textContent }: Element) => textContent.replace(/\s/g, '');

/** X's schedule dialog states the time in the same words that the composer then shows (2026-07). */
function readSettled(indicator: Element): number | 'unknown' {
  const words = squeeze(indicator);
  const found = words && [...settled].find(([dialog]) => dialog.includes(words));
  return found ? found[1] : 'unknown';
}

/** The smallest part of the page that contains this composer and its publish control. */
function findScope(composer: HTMLElement): Element | undefined {
  const dialog = composer.closest(css.dialog);
  if (dialog) return dialog;
  for (const part of around(composer).slice(1)) {
    if (part.querySelector(css.publish)) return part;
  }
  return undefined;
}

/** The picture in the composer's row: the last one before the editable that is not inside someone else's post. */
function findRowAvatar(composer: HTMLElement): Element | undefined {
  const end = findScope(composer);
  for (const part of around(composer).slice(1)) {
    const pictures = [...part.querySelectorAll(css.avatar)].filter(
      (picture) => isBefore(picture, composer) && !picture.closest(css.otherPost),
    );
    if (pictures.length > 0) return pictures.at(-1);
    if (!end || part === end) return undefined;
  }
  return undefined;
}

function readRowHandle(composer: HTMLElement): string | undefined {
  const id = findRowAvatar(composer)?.getAttribute('data-testid');
  return parseHandle(id?.slice('UserAvatar-Container-'.length));
}

function readProfileHandle(): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(css.ownProfile);
  return parseHandle(link?.pathname.slice(1));
}

function parseHandle(words: string | undefined): string | undefined {
  return words && handlePath.test(`/${words}`) && !pages.has(words) ? words : undefined;
}

/** Success is a link to the new post; links already on the page belong to other posts. */
function watchPublished(): () => Outcome | undefined {
  const old = new Set(findLinked().map(({ href }) => href));
  return () => {
    for (const link of findLinked().toReversed()) {
      const [, handle, id] = statusPath.exec(link.pathname) ?? [];
      if (!handle || !id || old.has(link.href)) continue;
      return {
        is: 'published',
        confirmation: { id, handle, url: fillAddress(postAddress, { handle, id }) },
      };
    }
    return undefined;
  };
}

const findLinked = () => [...document.querySelectorAll<HTMLAnchorElement>(css.published)];

/**
 * A scheduled post has no link yet. X shows a new message once the box is emptied or gone; on failure the
 * message appears while the text is still there. If the writer does something else first, they may be
 * closing the composer.
 */
function watchScheduled(composer: HTMLElement): (event?: Event) => Outcome | undefined {
  const old = new Set(document.querySelectorAll(css.toast));
  return (event) => {
    const isSaid = [...document.querySelectorAll(css.toast)].some((toast) => !old.has(toast));
    const isLeft = !composer.isConnected || isEmpty(composer);
    if (isSaid && isLeft) return { is: 'published' };
    return isSaid || (event && !isLeft) ? { is: 'withdrawn' } : undefined;
  };
}
