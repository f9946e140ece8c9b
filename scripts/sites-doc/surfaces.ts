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
  'a new message of LinkedIn that links the post; else the dialog gone for five seconds, when its button was the last thing pressed and was not switched on again, nothing beside the dialog was clicked, and the path of the page is still the same';
const linkedinTime =
  'a scheduled post is one while the time that was settled still stands over the draft; the order of day and month is that of the page’s language, and what could be read in two ways is kept as “unknown”';

const editing =
  'Editing an older post looks like writing a new one: where the box held words from the start, only the site’s own link makes a record.';

export const surfaces: readonly Surface[] = [
  {
    site: 'x',
    name: 'Post, thread, quote, reply',
    editor: 'Draft.js',
    seen: '2026-10-04',
    confidence: 'measured',
    author: 'the handle at the picture beside the box',
    out: 'a new message of X that links the post; for a schedule a new message that finds the box emptied or gone, when nothing was clicked meanwhile',
    gaps: [
      'The time of a schedule is known where the words beside the draft are those of the dialog that settled it, as was seen in 2026-07; else it is kept as “unknown”.',
      'A schedule whose message came before its box is emptied would not be recorded; which comes first was not seen.',
    ],
  },
  {
    site: 'x',
    name: 'Mobile web',
    editor: 'a text field',
    seen: '2026-08-17',
    confidence: 'told',
    author: 'the profile link of the page',
    out: 'as above',
    gaps: ['The field’s own attributes were not seen.'],
  },
  {
    site: 'x',
    name: 'pro.x.com',
    editor: 'Draft.js',
    seen: 'not seen',
    confidence: 'inferred',
    author: 'as above',
    out: 'as above',
    gaps: ['Works where it is made of the same parts as x.com, and is left alone where not.'],
  },
  {
    site: 'linkedin',
    name: 'Share dialog, newest',
    editor: 'TipTap',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the name on the button over the draft; LinkedIn shows no handle there',
    out: linkedinDialog,
    gaps: [
      'Its Post button has no mark of its own: it is taken to be the last button behind the draft with words and nothing else. Where there is none, nothing is recorded.',
      'Its author button was told of and not seen: the first one over the draft with words.',
      'Whether its schedule step is that of the older dialogs was not seen.',
      'Whether its message is marked as an alert or a status was not seen; without, the dialog counts.',
      'Where its path goes with it when a post is out, only the message counts: that is what going back looks like too.',
      editing,
    ],
  },
  {
    site: 'linkedin',
    name: 'Share dialog in the open shadow root',
    editor: 'Quill 1',
    seen: '2026-07-22; its author button and Post button 2026-08-08',
    confidence: 'measured',
    author: 'the name on the button over the draft',
    out: linkedinDialog,
    gaps: [`Schedules were told of in 2026-06: ${linkedinTime}.`, editing],
  },
  {
    site: 'linkedin',
    name: 'Share dialog of a company page',
    editor: 'Quill 1',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the page of the address, `/company/<name>/admin`, and its name on the button',
    out: linkedinDialog,
    gaps: [
      `Schedules as in the shadow root: ${linkedinTime}.`,
      'Its posts are taken to be for everybody, whatever its button says.',
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
      'What marks the reposted item was not seen: a link to a post, or an urn, behind the draft. Where it is otherwise, it counts as a post.',
    ],
  },
  {
    site: 'linkedin',
    name: 'Comments and replies',
    editor: 'TipTap',
    seen: '2026-06-26; the editor 2026-10-09',
    confidence: 'measured',
    author: 'not shown: the writer’s choice for the site holds',
    out: 'the box emptied or gone, and one comment of the same post that was not there before',
    gaps: ['Of a comment in the feed it is not shown whether its post is for everybody.'],
  },
  {
    site: 'linkedin',
    name: 'Comments on company pages and in old lists',
    editor: 'Quill 1',
    seen: '2026-10-09',
    confidence: 'measured',
    author: 'the page of the address; elsewhere not shown',
    out: 'the box emptied or gone, and one comment in the thread around it that was not there before',
    gaps: [
      'The marks of a comment in these lists are of 2024.',
      'A page’s manager can comment as a member by a switch that was told of only: there the page counts as the author.',
    ],
  },
  {
    site: 'facebook',
    name: 'Post of a profile or a page',
    editor: 'Lexical',
    seen: '2026',
    confidence: 'told',
    author:
      'the name over the draft, and the handle where the picture or that name leads to `/name`',
    out: 'the dialog gone, when the last button of the form was the last thing pressed and was not switched on again, nothing beside the dialog was clicked, and the path of the page is still the same. Facebook shows no address: the record has none',
    gaps: [
      'The form and its last button were seen in older builds and told of in 2026.',
      'A page’s “Next” leads to a second step: the press of that step’s last button counts.',
      'No schedule step was seen. One that asks for a time by number fields makes the post a scheduled one whose time is unknown.',
      'A dialog without an audience button may be that of a page, or of a build where the button is made otherwise. It counts as public: nothing else in the dialog tells a page from a person.',
      'A button that is switched on again for a moment after a success would look like a failure, and nothing would be recorded.',
      editing,
    ],
  },
  {
    site: 'facebook',
    name: 'Post in a group',
    editor: 'Lexical',
    seen: '2026',
    confidence: 'told',
    author: 'the name over the draft',
    out: 'as a post',
    gaps: [
      'Every group is a place of its own, public ones too: read only where it was added.',
      'In the feed of all groups a post that links none is in one all the same, and is not read.',
      editing,
    ],
  },
  {
    site: 'facebook',
    name: 'Comments and replies',
    editor: 'Lexical',
    seen: '2026-09',
    confidence: 'measured',
    author: 'not shown without words of a language: the writer’s choice for the site holds',
    out: 'the box emptied or gone, and one new article in the same post: with the comment’s id at once, without one when it is alone and still stands five seconds after the press',
    gaps: [
      'A box whose send button comes only after the focus is known from the next focus on.',
      'It is not shown without words of a language whether the post above is for everybody, but for groups.',
      'Replies count as comments.',
      'A comment that failed, and stands there without an id while the box stays empty, would be taken for one that is out.',
    ],
  },
  {
    site: 'facebook',
    name: 'business.facebook.com',
    editor: 'Lexical or Draft.js, asked of the element itself',
    seen: '2026-09-16',
    confidence: 'inferred',
    author: 'not shown',
    out: 'not noticed: what publishes there was not seen',
    gaps: [
      'On the composers’ own paths only, and only where the element says which software it is.',
    ],
  },
];

/** Facts about a whole site. */
export const general: Readonly<Record<SiteId, readonly string[]>> = {
  x: ['A typed `@handle` is a tag.', 'Everybody on X can read a post.'],
  linkedin: [
    'Off until the writer switches it on: LinkedIn’s terms forbid putting elements into its pages.',
    'Only somebody picked from LinkedIn’s own list is tagged. Taking a suggestion writes `@` and the name; the list opens, and the writer picks. Where no list opens, the words are put back.',
    'Who may see a member’s post is read from the words behind the author’s name: as a whole, since a group may have “anyone” in its name. What is not known to mean everybody, or is not shown, counts as a place of its own: nothing is read there until the writer adds it. The words are from memory but for English and German, and most languages have none.',
    'Groups are known by the address, or by the urn of the post.',
    'Messages, notes to a connection, search, hidden dialogs and frames are never read.',
  ],
  facebook: [
    'Only somebody picked from Facebook’s own list is tagged, as on LinkedIn.',
    'Who may see a post is read from the first button behind the author’s name. What is not known to mean everybody counts as a place of its own. The words are from memory. Without such a button the post counts as public.',
    'Chats, search and notes are never read: a composer is a form that posts inside a dialog, or a comment’s form with its own send button inside a post.',
    'Enter sends a comment, but not while the list of names is open.',
  ],
};
