import type { DatedSelector } from './define-site.ts';

/** Selectors for where people write on Facebook. Its class names change with every build. */
export const selectors = {
  /** Also matches chats; the surroundings decide. */
  editable: [
    {
      css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      seen: '2026-09: posts and comments (Lexical)',
    },
  ],
  composer: [{ css: '[role="dialog"] form[method="post" i]', seen: '2026: profile, page, group' }],
  comment: [{ css: 'form[role="presentation"]', seen: '2026-09' }],
  /** Surrounds a comment box, but never a chat. */
  commentContainer: [
    { css: '[role="article"]', seen: '2026-09' },
    { css: '[role="dialog"]', seen: '2026-09' },
  ],
  commentSubmit: [{ css: '#focused-state-composer-submit', seen: '2021 to 2026' }],
  /** business.facebook.com; which library its editor uses is not known. */
  business: [{ css: '[role="combobox"][contenteditable="true"].notranslate', seen: '2026-09-16' }],
  businessEngine: [
    { css: '[data-lexical-editor="true"]', seen: '2026: reels and bulk composers' },
    { css: '[data-contents]', seen: '2024: Draft.js' },
  ],
  private: [
    { css: '[data-pagelet*="ChatTab"]', seen: '2026-09' },
    { css: '[data-testid="mwchat-tab"]', seen: '2026-02' },
    { css: '#ChatTabBar', seen: '2026-02' },
    { css: '[aria-placeholder="Aa"]', seen: '2026-09: Messenger' },
    { css: '[role="search"]', seen: '2026' },
  ],
  button: [{ css: '[role="button"]', seen: '2026' }],
  authorName: [{ css: 'strong', seen: '2026' }],
  authorLink: [{ css: 'a[role="link"][href]', seen: '2026' }],
  tagList: [{ css: '[role="listbox"]', seen: '2026-02' }],
  article: [{ css: '[role="article"]', seen: '2026-09' }],
  commentLink: [{ css: 'a[href*="comment_id="]', seen: '2026: the comment’s own time' }],
  groupPost: [
    { css: 'a[href*="/groups/"][href*="/posts/"]', seen: '2026' },
    { css: 'a[href*="/groups/"][href*="/permalink/"]', seen: '2025' },
    { css: 'a[href*="/groups/"][href*="/user/"]', seen: '2026' },
  ],
  /** A step that asks for a time. */
  time: [
    { css: '[role="spinbutton"]', seen: 'not seen' },
    { css: 'input[type="time"]', seen: 'not seen' },
    { css: 'input[type="date"]', seen: 'not seen' },
  ],
} as const satisfies Record<string, readonly DatedSelector[]>;

/** Where people write privately. */
export const privatePaths: readonly DatedSelector[] = [
  { css: '/messages', seen: '2026-09' },
  { css: '/latest/inbox', seen: '2026-09: business.facebook.com' },
];
