import prosemirror from '../editors/prosemirror.ts';
import unknown from '../editors/unknown.ts';
import { answeredNow, attemptPost, noteAnswered } from './bluesky-posts.ts';
import { privatePaths, selectors } from './bluesky-selectors.ts';
import { defineSite } from './define-site.ts';
import { tags } from './facts/bluesky.ts';
import { cssOf, findPressed, isBefore, isEnabled, isSendChord, isUnder } from './page-parts.ts';

const css = cssOf(selectors);

/** Bluesky: one dialog for posts, threads, replies and quotes, with a box for each post. */
export default defineSite({
  id: 'bluesky',
  tags,
  drivers: [prosemirror, unknown],

  findComposer: (element) => element.closest<HTMLElement>(css.composer) ?? undefined,

  isPublicPath: (path) => !isUnder(privatePaths, path),

  kindOf: (composer) => (isReply(composer) ? 'reply' : quotes(composer) ? 'quote' : 'post'),

  readAuthor() {
    const paths = [...document.querySelectorAll<HTMLAnchorElement>(css.ownProfile)].flatMap(
      ({ pathname }) => /^\/profile\/([^/:]+)$/.exec(pathname)?.[1] ?? [],
    );
    // Two accounts would mean that one of the links is somebody else's.
    const [handle, other] = new Set(paths);
    return handle && !other ? { site: 'bluesky', handle } : undefined;
  },

  // Who may reply can be limited; who may read cannot.
  readAudience: () => undefined,

  readReplyingTo: (composer) => (isReply(composer) ? answeredNow() : []),

  findThread: (composer) => [...viewOf(composer).querySelectorAll<HTMLElement>(css.composer)],

  findTagLists: () => [...document.querySelectorAll(css.tagList)],

  readAttempt(composer, event) {
    // The cheap check comes first, because this runs on every key.
    const pressed = event.type === 'click' && findPressed(event, css.publish);
    if (!pressed && !isSendChord(event, composer)) return undefined;
    const view = viewOf(composer);
    const control = view.querySelector(css.publish);
    if (!control || !isEnabled(control) || (pressed && control !== pressed)) return undefined;
    return attemptPost(view);
  },

  noteClick: noteAnswered,

  // The space below the writer's own picture is empty: beside the text, far from the button that publishes.
  findBadgeAnchor(composer) {
    const element = [...viewOf(composer).querySelectorAll(css.avatar)].findLast((picture) =>
      isBefore(picture, composer),
    );
    return element && { element, side: 'below' };
  },
});

const viewOf = (composer: HTMLElement) => composer.closest(css.view) ?? composer;

const isReply = (composer: HTMLElement) => !viewOf(composer).querySelector(css.replyGate);

/** A quoted post stands behind the box, with its author's handle as mere text. */
function quotes(composer: HTMLElement): boolean {
  const view = viewOf(composer);
  const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  texts.currentNode = composer;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const box = text.parentElement?.closest(css.composer);
    if (box === composer) continue;
    // The rest is another box's.
    if (box) return false;
    if (/^@[\w-]+(?:\.[\w-]+)+$/.test(text.nodeValue!.replace(/[\p{Cf}\s]/gu, ''))) return true;
  }
  return false;
}
