import type { DatedSelector } from './define-site.ts';

const code = '2026-08: its own code';

/** Selectors for where people write on Bluesky. Its test ids are the same in every language. */
export const selectors = {
  /** The rule is positive: the site's chat, search and forms are elsewhere, whatever they are made of. */
  composer: [
    {
      css: '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
      seen: `${code}; post, thread, reply and quote (TipTap 2)`,
    },
  ],
  /** Holds the boxes of a whole thread, and the button that publishes them. */
  view: [{ css: '[data-testid="composePostView"]', seen: code }],
  /** Disabled while there is nothing to publish; out of the page while a post is on its way. */
  publish: [{ css: 'button[data-testid="composerPublishBtn"]', seen: code }],
  /** Every post that begins a thread has it, and no reply. */
  replyGate: [{ css: '[data-testid="openReplyGateButton"]', seen: code }],
  ownProfile: [
    {
      css: '[role="navigation"] a[href^="/profile/"]',
      seen: `${code}; beside the pages, and below them on a phone`,
    },
  ],
  avatar: [{ css: '[data-testid="userAvatarImage"]', seen: `${code}; composer row` }],
  tagList: [{ css: '.tippy-content .items', seen: `${code}; under the caret` }],
  reply: [{ css: '[data-testid="replyBtn"]', seen: code }],
  post: [
    { css: '[data-testid^="feedItem-by-"]', seen: `${code}; lists` },
    { css: '[data-testid^="postThreadItem-by-"]', seen: `${code}; a post's own page` },
  ],
  postLink: [{ css: 'a[href^="/profile/"][href*="/post/"]', seen: `${code}; the time of a post` }],
  dialog: [{ css: '[role="dialog"]', seen: code }],
  /** The message of a new post has a button that shows it; a saved or discarded draft gives no message. */
  published: [
    { css: '[data-sonner-toast]:has([role="button"])', seen: `${code}; sonner 2` },
    { css: '[data-sonner-toast]:has(button)', seen: 'not seen; the same button as an element' },
  ],
} as const satisfies Record<string, readonly DatedSelector[]>;

/** Where people write privately. A post begun above these pages isn't read either. */
export const privatePaths: readonly DatedSelector[] = [
  { css: '/messages', seen: code },
  { css: '/chat', seen: code },
];
