import type { DatedSelector } from './define-site.ts';

/** What X's pages are made of where people write. Test ids are the same in every language. */
export const selectors = {
  /** The editable itself: its label and its container share the beginning of the test id. */
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
  /** Places where people write in private or ask a machine. Never read, whatever else they match. */
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
  /** The account that will post stands beside the editable: right for delegated accounts too. */
  avatar: [{ css: '[data-testid^="UserAvatar-Container-"]', seen: '2026-09-23: composer row' }],
  ownProfile: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-09-23: desktop and mobile' },
  ],
  /** Somebody else's words: a post in a list, the post answered, the post quoted. */
  otherPost: [
    { css: '[data-testid="tweet"]', seen: '2026-09-23: lists and reply modal' },
    { css: '[data-testid="tweetText"]', seen: '2026-09-23: also the quoted post in a composer' },
    { css: '[data-testid="User-Name"]', seen: '2026-09-23: also the quoted post in a composer' },
  ],
  toolBar: [
    { css: '[data-testid="toolBar"]', seen: '2026-10-04: beside the text row, never around it' },
  ],
  /** The site's list of people, open while a handle is being typed. */
  tagList: [{ css: '[id^="typeaheadDropdown"]', seen: '2026-10-04: under the caret' }],
  /** Stands in the composer once a time was settled, with the words of the schedule dialog; the same control then schedules. */
  scheduled: [{ css: '[data-testid="scheduledTweetIndicator"]', seen: '2026-07: home and modal' }],
  settleSchedule: [
    {
      css: '[data-testid="scheduledConfirmationPrimaryAction"]',
      seen: '2026-07: /compose/post/schedule',
    },
  ],
  toast: [{ css: '[data-testid="toast"]', seen: '2026-08-08: success, failure and schedule' }],
  /** Every success links the new post, in every language; a failure and a schedule do not. */
  published: [
    { css: '[data-testid="toast"] a[href*="/status/"]', seen: '2026-08-08' },
    { css: '[role="alert"] a[href*="/status/"]', seen: '2026-02-26' },
  ],
} as const satisfies Record<string, readonly DatedSelector[]>;

/** Where people write in private, or something other than a post. */
export const privatePaths: readonly DatedSelector[] = [
  { css: '/messages', seen: '2025' },
  { css: '/i/chat', seen: '2026-08-16' },
  { css: '/i/grok', seen: '2026-10-04' },
  { css: '/compose/articles', seen: '2026-10-04: the long article editor is another one' },
];
