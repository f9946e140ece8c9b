import type { SiteId } from '../../lib/post.ts';

/**
 * How sure we are that a site still works this way. `measured`: somebody checked the live site and recorded when. `told`: one or more older reports.
 * `inferred`: nobody is known to have checked; if it is wrong, nothing is read and nothing is recorded.
 */
export type Confidence = 'measured' | 'told' | 'inferred';

/** A place where people write, and what Hat Tip does there. Not part of the content script. */
export interface Surface {
  readonly site: SiteId;
  readonly name: string;
  readonly editor: string;
  /** When the markup was last seen. */
  readonly seen: string;
  readonly confidence: Confidence;
  readonly author: string;
  readonly out: string;
  /** What is missing, weak or only known at run time. */
  readonly gaps: readonly string[];
}

const linkedinDialog =
  'a new LinkedIn message that links to the post; otherwise, the dialog has been closed ' +
  'for five seconds, its button was the last thing clicked and was not enabled again, ' +
  'nothing outside the dialog was clicked, and the page’s path is unchanged';
const linkedinTime =
  'a post counts as scheduled while the chosen time is shown above the draft; day and ' +
  'month are in the order of the page’s language, and an ambiguous time is kept as ' +
  '“unknown”';

const editing =
  'Editing an older post looks like writing a new one: if the composer opened with text in it, only the site’s own link makes a record.';

export const surfaces: readonly Surface[] = [
  {
    site: 'x',
    name: 'Post, thread, quote, reply',
    editor: 'Draft.js',
    seen: '2026-10-04',
    confidence: 'measured',
    author: 'the handle at the picture beside the composer',
    out:
      'a new X message that links to the post; for a scheduled post, a new message after which ' +
      'the composer is empty or gone, if nothing was clicked meanwhile',
    gaps: [
      'The scheduled time is known if the text beside the draft matches the dialog that set it, as seen in 2026-07; otherwise it is kept as “unknown”.',
      'A scheduled post whose message appears before the composer is emptied would not be recorded; nobody has seen which comes first.',
    ],
  },
  {
    site: 'x',
    name: 'Mobile web',
    editor: 'a text field',
    seen: '2026-08-17',
    confidence: 'told',
    author: 'the page’s profile link',
    out: 'as above',
    gaps: ['The field’s own attributes have not been seen.'],
  },
  {
    site: 'x',
    name: 'pro.x.com',
    editor: 'Draft.js',
    seen: 'not seen',
    confidence: 'inferred',
    author: 'as above',
    out: 'as above',
    gaps: ['Works if it uses the same components as x.com; otherwise Hat Tip does nothing.'],
  },
  {
    site: 'linkedin',
    name: 'Share dialog, newest',
    editor: 'TipTap',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the name on the button above the draft; LinkedIn shows no handle there',
    out: linkedinDialog,
    gaps: [
      'Its Post button has no attribute of its own: it is assumed to be the last text-only button after the draft. Without one, nothing is recorded.',
      'Its author button was reported but not seen: the first button with text above the draft.',
      'Nobody has seen whether its schedule step matches the older dialogs.',
      'Nobody has seen whether its message is an alert or a status; without either, the dialog decides.',
      'If publishing changes the path, only the message counts, because going back changes the path too.',
      editing,
    ],
  },
  {
    site: 'linkedin',
    name: 'Share dialog in the open shadow root',
    editor: 'Quill 1',
    seen: '2026-07-22; its author button and Post button 2026-08-08',
    confidence: 'measured',
    author: 'the name on the button above the draft',
    out: linkedinDialog,
    gaps: [`Scheduling was reported in 2026-06: ${linkedinTime}.`, editing],
  },
  {
    site: 'linkedin',
    name: 'Share dialog of a company page',
    editor: 'Quill 1',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the page in the address, `/company/<name>/admin`, and its name on the button',
    out: linkedinDialog,
    gaps: [
      `Scheduling works as in the shadow root: ${linkedinTime}.`,
      'Its posts count as public, whatever its button says.',
      editing,
    ],
  },
  {
    site: 'linkedin',
    name: 'Repost with thoughts',
    editor: 'as the share dialog',
    seen: '2026',
    confidence: 'told',
    author: 'as the share dialog',
    out: linkedinDialog,
    gaps: [
      'Nobody has seen how the reposted item is marked: a link to a post, or a URN, after the draft is assumed. Otherwise it counts as a post.',
    ],
  },
  {
    site: 'linkedin',
    name: 'Comments and replies',
    editor: 'TipTap',
    seen: '2026-06-26; the editor 2026-10-09',
    confidence: 'measured',
    author: 'not shown: the writer’s choice for the site applies',
    out: 'the composer is empty or gone, and the same post has one new comment',
    gaps: ['In the feed, LinkedIn does not show whether the commented post is public.'],
  },
  {
    site: 'linkedin',
    name: 'Comments on company pages and in old lists',
    editor: 'Quill 1',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the page in the address; elsewhere not shown',
    out: 'the composer is empty or gone, and its thread has one new comment',
    gaps: [
      'The selectors for comments in these lists date from 2024.',
      'A page’s manager can switch to commenting as a member, which was only reported: the page counts as the author then.',
    ],
  },
  {
    site: 'facebook',
    name: 'Post of a profile or a page',
    editor: 'Lexical',
    seen: '2026',
    confidence: 'told',
    author: 'the name above the draft, and the handle if the picture or the name links to `/name`',
    out:
      'the dialog is gone, the form’s last button was the last thing clicked and was not ' +
      'enabled again, nothing outside the dialog was clicked, and the page’s path is ' +
      'unchanged. Facebook shows no address, so the record has none',
    gaps: [
      'The form and its last button were seen in older builds and reported in 2026.',
      'A page’s “Next” leads to a second step: a click on that step’s last button counts.',
      'No schedule step has been seen. If one asks for a time in number fields, the post counts as scheduled for an unknown time.',
      'A dialog without an audience button may belong to a page, or to a build with a ' +
        'different button. It counts as public, because nothing else in the dialog tells a page ' +
        'from a person.',
      'A button enabled again for a moment after success would look like a failure, and nothing would be recorded.',
      editing,
    ],
  },
  {
    site: 'facebook',
    name: 'Post in a group',
    editor: 'Lexical',
    seen: '2026',
    confidence: 'told',
    author: 'the name above the draft',
    out: 'as for a post',
    gaps: [
      'Every group is an audience of its own, public ones too, and is read only once the writer has added it.',
      'In the feed of all groups, a post without a link to its group is still in one, and is not read.',
      editing,
    ],
  },
  {
    site: 'facebook',
    name: 'Comments and replies',
    editor: 'Lexical',
    seen: '2026-09',
    confidence: 'measured',
    author:
      'shown only in words of the interface language: the writer’s choice for the site applies',
    out:
      'the composer is empty or gone, and the same post has one new article: at once if it has ' +
      'the comment’s id; without an id, if it is the only one and is still there five seconds ' +
      'after the publish attempt',
    gaps: [
      'A composer whose send button appears only after the focus is recognised at the next focus.',
      'Outside groups, only words of the interface language show whether the commented post is public.',
      'Replies count as comments.',
      'A failed comment that remains without an id, with the composer empty, would count as published.',
    ],
  },
  {
    site: 'facebook',
    name: 'business.facebook.com',
    editor: 'Lexical or Draft.js, as the element itself shows',
    seen: '2026-09-16',
    confidence: 'inferred',
    author: 'not shown',
    out: 'not noticed: nobody has seen what publishes there',
    gaps: ['Only on the composers’ own paths, and only if the element shows which software it is.'],
  },
  {
    site: 'bluesky',
    name: 'Post, thread, reply, quote',
    editor: 'TipTap 2',
    seen: '2026-08 in its own code; nobody looked at the live site',
    confidence: 'told',
    author: 'the handle in the navigation’s own profile link',
    out:
      'the dialog has gone, and within two seconds a new message with a button has come. Its link, ' +
      'where the new post shows in the list behind: the writer’s handle, the same words, and a time in the address that is not before the attempt',
    gaps: [
      'A post that waits for its video longer than half a minute is not recorded.',
      'A quoted post is known by the handle behind the box, which has no mark of its own.',
      'Whom a reply answers is known if it began with a click on the button of a post; the dialog shows no handle.',
      'Where the profile link holds no handle, the author counts as not shown.',
      'With addresses in it, or off the lists of posts, a post is recorded without its link.',
    ],
  },
];

/** Facts about a whole site. */
export const general: Readonly<Record<SiteId, readonly string[]>> = {
  x: ['A typed `@handle` is a tag.', 'Everybody on X can read a post.'],
  linkedin: [
    'Off until the writer switches it on, because LinkedIn’s terms forbid adding elements to its pages.',
    'Only somebody picked from LinkedIn’s own list is tagged. Accepting a suggestion writes ' +
      '`@` and the name; the list opens, and the writer picks. If no list opens, the previous ' +
      'text is restored.',
    'The audience of a member’s post is read from the text after the author’s name, compared ' +
      'as a whole, because a group may have “anyone” in its name. Unless it is known to mean ' +
      'everybody, it counts as an audience of its own: nothing is read there until the writer ' +
      'adds it. Except in English and German the words are from memory, and most languages ' +
      'have none.',
    'Groups are recognised by the address, or by the URN of the post.',
    'Messages, notes to a connection, search, hidden dialogs and frames are never read.',
  ],
  facebook: [
    'Only somebody picked from Facebook’s own list is tagged, as on LinkedIn.',
    'The audience of a post is read from the first button after the author’s name. Unless it ' +
      'is known to mean everybody, it counts as an audience of its own. The words are from ' +
      'memory. Without such a button the post counts as public.',
    'Chats, search and notes are never read: a composer is a form that posts inside a dialog, or a comment’s form with its own send button inside a post.',
    'Enter sends a comment, except while the list of names is open.',
  ],
  bluesky: [
    'Off, and closed to Hat Tip by the browser, until the writer presses “Use Hat Tip on Bluesky”.',
    'A typed `@handle` is a tag, after a space or an opening bracket; a tag at the end of the text is written ' +
      'with a space behind it, because the site’s list of people would swallow the next Enter.',
    'Everybody can read a post; who may reply is no audience.',
    'A composer is an editor inside the dialog that publishes: chats, alt texts, profiles, lists and search are elsewhere, whatever they are made of.',
    'Posts have at most 300 characters, and an address counts as the site shows it.',
  ],
};
