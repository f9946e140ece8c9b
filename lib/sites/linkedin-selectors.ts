import type { DatedSelector } from './define-site.ts';

/**
 * Selectors for where people write on LinkedIn. Three generations of markup coexist, and which one a member
 * gets differs by page, so every element is judged on its own.
 */
export const selectors = {
  /** Also matches boxes that are not composers; the surroundings decide. */
  editable: [
    { css: '.tiptap.ProseMirror[contenteditable="true"]', seen: '2026-10-09: share, comments' },
    { css: '.ql-editor[contenteditable="true"]', seen: '2026-10-09: company page; 2026-07: share' },
  ],
  shareBox: [
    { css: '[componentkey="ShareBox_textEditor"]', seen: '2026-10-09: the editable itself' },
    {
      css: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
      seen: '2026-08-08: member and company page',
    },
    { css: '[data-test-modal-id="sharebox"]', seen: '2026-07-22: shadow root' },
    { css: '.share-box-v2__modal', seen: '2026-07-22: shadow root' },
    { css: '.share-creation-state', seen: '2026-05' },
    { css: '.share-box', seen: '2026-05' },
  ],
  commentBox: [
    { css: '[componentkey^="commentBox-"]', seen: '2026-06-26' },
    { css: '[data-view-name="comment-box"]', seen: '2026-06-26' },
    { css: 'form.comments-comment-box__form', seen: '2026-10-09: company page' },
  ],
  private: [
    { css: '.msg-form', seen: '2026-08: shadow root too' },
    { css: '[class*="msg-overlay"]', seen: '2026-08' },
    { css: '[aria-labelledby="send-invite-modal"]', seen: '2026-05: note to a connection' },
    { css: '.search-global-typeahead', seen: '2026-05' },
    { css: '.ql-clipboard', seen: '2026-10-09: copy of the editor' },
  ],
  author: [
    { css: '.share-unified-settings-entry-button', seen: '2026-08-08: name, then audience' },
    { css: '.share-creation-state__member-info button', seen: '2026-05' },
  ],
  /** The reposted item below the draft. */
  reposted: [
    { css: '[data-urn^="urn:li:"]', seen: 'not seen' },
    { css: '.update-components-mini-update-v2', seen: 'not seen' },
    { css: '.feed-shared-mini-update-v2', seen: 'not seen' },
    { css: 'a[href*="/feed/update/urn:li:"]', seen: 'not seen' },
  ],
  /** The newest dialog has no such class: there it is the last button with text only. */
  publish: [
    { css: '.share-actions__primary-action', seen: '2026-08-08' },
    { css: '.share-box-footer__primary-btn', seen: '2026-05' },
  ],
  commentSubmit: [
    { css: 'button[data-view-name="comment-post"]', seen: '2026-06-26' },
    { css: 'button[data-view-name="comment-reply-post"]', seen: '2026-06-26: replies' },
    { css: '.comments-comment-box__submit-button--cr', seen: '2026-10-09: once words are there' },
    { css: 'button[type="submit"]', seen: '2026-06-26' },
  ],
  replySubmit: [{ css: 'button[data-view-name="comment-reply-post"]', seen: '2026-06-26' }],
  comment: [
    { css: '[componentkey^="replaceableComment_urn:li:comment:"]', seen: '2026-06-26' },
    { css: '[data-id^="urn:li:comment:"]', seen: '2024: old lists' },
  ],
  /** Only inside a site message: the feed is full of such links. */
  published: [
    { css: '.artdeco-toast-item a[href*="/feed/update/urn"]', seen: '2026-07' },
    { css: '[data-test-artdeco-toast-item-type] a[href*="/feed/update/urn"]', seen: '2026-07' },
    { css: '[role="alert"] a[href*="/feed/update/urn"]', seen: 'not seen' },
    { css: '[role="status"] a[href*="/feed/update/urn"]', seen: 'not seen' },
  ],
  tagList: [
    { css: '[data-testid="typeahead-results-container"][role="listbox"]', seen: '2026-10-09' },
    {
      css: '.editor-typeahead-fetch .basic-typeahead__triggered-content[role="listbox"]',
      seen: '2026-10-09: Quill',
    },
  ],
  scheduleDate: [
    { css: '#share-post__scheduled-date', seen: '2026-06' },
    { css: 'input[name="artdeco-date"]', seen: '2026-06' },
  ],
  scheduleTime: [{ css: '#share-post__scheduled-time', seen: '2026-06' }],
  settleSchedule: [
    { css: '.share-box-footer__primary-btn', seen: '2026-06' },
    { css: '.artdeco-button--primary', seen: '2025' },
  ],
  outlet: [{ css: '#interop-outlet', seen: '2026-07-22: open shadow root' }],
} as const satisfies Record<string, readonly DatedSelector[]>;

/** Where people write privately, and a hidden copy of the page. */
export const privatePaths: readonly DatedSelector[] = [
  { css: '/messaging', seen: '2026-08' },
  { css: '/preload', seen: '2026-10-09: hidden frame' },
];
