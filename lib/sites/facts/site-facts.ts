/** One search on a site's own page. */
export interface SearchAddress {
  readonly what: 'people' | 'organisations' | 'groups' | 'posts';
  /** With `{words}` for what is searched. */
  readonly url: string;
}

/**
 * What Hat Tip knows about a site apart from its pages. Code that treats sites differently reads
 * it here and names none, so that a new site is one row. Addresses are templates for `fillAddress`.
 */
export interface SiteFacts {
  /** As people write it: "LinkedIn". */
  readonly name: string;
  /** What files and lists call it too, in lower case: "twitter". */
  readonly alsoCalled: readonly string[];
  /** The same, short: known only beside an account ("fb: oakhall"). */
  readonly shortNames: readonly string[];

  /**
   * The pages Hat Tip may look at, as match patterns. Manifest, content script and message checks
   * all read this list, so that a permission is never wider than its use.
   */
  readonly hosts: readonly string[];
  /**
   * When the browser lets Hat Tip read these pages: from its installation on, or once the writer has pressed
   * "Use Hat Tip on …". A site of the second kind is off until then.
   */
  readonly allowed: 'install' | 'press';
  /** How Hat Tip shows itself until the writer chooses. */
  readonly firstMode: 'nudge' | 'off';
  /** The site's terms forbid extensions that add to its pages: the writer reads so before choosing a mode. */
  readonly forbidsAdditions: boolean;

  readonly handle: HandleFacts;
  /**
   * `text`: what is written is the tag. `list`: only somebody picked from the site's own list is
   * tagged; what is written opens that list, and a tag shows a name, not a handle.
   */
  readonly tags: 'text' | 'list';
  /** Where a tag is text: finds every tag in a post, its handle as the first group. Absent where the site's own library does. */
  readonly tagInText?: RegExp;
  /** Where a tag is text: stands behind one at the end of a text, so that the site closes its list of people. */
  readonly tagEnd?: string;
  /** A post that begins with a handle is read as said to that account, and replies begin so. */
  readonly opensWithAnswered: boolean;
  /**
   * The longest post and how it is counted; absent where posts never come near the limit. `shortened`: by
   * graphemes, with each address as long as the site shows it.
   */
  readonly characters?: {
    readonly most: number;
    readonly count: 'x' | 'graphemes' | 'shortened';
  };

  /** The page of an account, with `{handle}` or the named parts of `handle.pattern`. */
  readonly profileAddress: string;
  /** The page of a post, with `{handle}` or `{kind}` and `{id}`; absent where these do not lead to it. */
  readonly postAddress?: string;
  /** Where an empty draft opens, and one that begins with `{words}`; absent where no address opens one. */
  readonly draftAddress?: { readonly empty: string; readonly withWords: string };
  readonly searches: readonly SearchAddress[];
  /** Hosts whose addresses stand for others, as the site shortens what is posted. */
  readonly shortLinks: readonly string[];

  /** The site's own id of a post, behind "x:"; a group tells kinds apart that are numbered separately. */
  readonly postId: RegExp;
  /** Whose posts the site's own archive holds: an account's, or those of a person whom it does not name. */
  readonly archiveOf: 'account' | 'person';
  readonly lists: ListFacts;
}

/** What an account is called on a site. */
export interface HandleFacts {
  /** The whole handle, without `@`. */
  readonly pattern: RegExp;
  /** What a form says of one that does not fit. */
  readonly problem: string;
  /** How people give it: as "@name", or as the last part of their page's address. */
  readonly form: 'handle' | 'page';
  /** Without `@`. */
  readonly example: string;
  /** Whose handle the page shows where somebody posts. */
  readonly shownFor: 'everyone' | 'pages';
}

/** How partner lists and address books write accounts of a site. */
export interface ListFacts {
  /** Domains of its addresses, and the subdomains they may have as a pattern. */
  readonly domains: readonly string[];
  readonly subdomains: string;
  /** Where the name may stand behind one of these parts: "company" in /company/oak. */
  readonly behind: readonly string[];
  /** True where nothing else in an address is an account. */
  readonly alwaysBehind: boolean;
  /** Parts in the name's place that are no account. */
  readonly notAccounts: string;
  /** Addresses of persons, where they differ from those of organisations. */
  readonly persons?: RegExp;
  /** Other hosts that show the site's accounts at the same paths. */
  readonly mirrors?: RegExp;
  /** A cell that is an account of this site although it names no site. */
  readonly alone?: RegExp;
  /** Headings beyond those every site has (heading-words.ts), between bars. */
  readonly headings: string;
}
