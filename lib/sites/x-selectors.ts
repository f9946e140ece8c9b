import type { DatedSelector } from './define-site.ts';

/** Selectors for where people write on X. Its test ids are the same in every language. */
export const selectors = {
  /** The editable itself: its label and container have test ids with the same prefix. */
  composer: [
    {
      css: '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]',
      seen: '2026-10-04: home, modal, reply, quote and thread (Draft.js)',
    },
    { css: '[data-testid^="tweetTextarea"] textarea', seen: '2026-08-17: mobile web' },
    {
      css: 'textarea[data-testid^="tweetTextarea_"]',
      seen: 'not seen; the same id on the field itself',
    },
  ],
  /** Private messages, search and chatbots. Never read, whatever else they match. */
  private: [
    { css: '[data-testid="DMDrawer"]', seen: '2026-08-16: drawer of messages' },
    { css: '[data-testid="chat-drawer-root"]', seen: '2026-08-16: drawer of chats' },
    { css: '[data-testid="dm-container"]', seen: '2026-08-16: /i/chat' },
    { css: '[data-testid="dm-composer-form"]', seen: '2026-08-16: /i/chat' },
    { css: '[data-testid="dmComposerTextInput"]', seen: '2025: old messages, Draft.js too' },
    { css: '[data-testid="dm-composer-textarea"]', seen: '2026-08-16: /i/chat' },
    { css: '[data-testid="SearchBox_Search_Input"]', seen: '2026-10-04' },
  ],
  publish: [
    { css: '[data-testid="tweetButtonInline"]', seen: '2026-10-04: home and reply under a post' },
    { css: '[data-testid="tweetButton"]', seen: '2026-10-04: modal; moves when a thread grows' },
  ],
  dialog: [{ css: '[role="dialog"][aria-modal="true"]', seen: '2026-10-04: inside #layers' }],
  /** The posting account's picture, beside the editable: correct for delegated accounts too. */
  avatar: [{ css: '[data-testid^="UserAvatar-Container-"]', seen: '2026-09-23: composer row' }],
  ownProfile: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-09-23: desktop and mobile' },
  ],
  /** Other people's words: a post in a list, the post being answered, the quoted post. */
  otherPost: [
    { css: '[data-testid="tweet"]', seen: '2026-09-23: lists and reply modal' },
    { css: '[data-testid="tweetText"]', seen: '2026-09-23: also the quoted post in a composer' },
    { css: '[data-testid="User-Name"]', seen: '2026-09-23: also the quoted post in a composer' },
  ],
  toolBar: [
    { css: '[data-testid="toolBar"]', seen: '2026-10-04: beside the text row, never around it' },
  ],
  /** The site's list of people, open while a handle is typed. */
  tagList: [{ css: '[id^="typeaheadDropdown"]', seen: '2026-10-04: under the caret' }],
  /**
   * Appears in the composer once a time is chosen, with the schedule dialog's words; the same control then
   * schedules the post.
   */
  scheduled: [{ css: '[data-testid="scheduledTweetIndicator"]', seen: '2026-07: home and modal' }],
  settleSchedule: [
    {
      css: '[data-testid="scheduledConfirmationPrimaryAction"]',
      seen: '2026-07: /compose/post/schedule',
    },
  ],
  toast: [{ css: '[data-testid="toast"]', seen: '2026-08-08: success, failure and schedule' }],
  /** Every success message links to the new post, in every language; failures and scheduling do not. */
  published: [
    { css: '[data-testid="toast"] a[href*="/status/"]', seen: '2026-08-08' },
    { css: '[role="alert"] a[href*="/status/"]', seen: '2026-02-26' },
  ],
} as const satisfies Record<string, readonly DatedSelector[]>;

/** Where people write privately, or write something other than a post. */
export const privatePaths: readonly DatedSelector[] = [
  { css: '/messages', seen: '2025' },
  { css: '/i/chat', seen: '2026-08-16' },
  { css: '/i/grok', seen: '2026-10-04' },
  { css: '/compose/articles', seen: '2026-10-04: the long article editor is another one' },
];
