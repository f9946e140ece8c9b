/** One search on a site's own page. */
export interface SearchAddress {
  readonly what: 'people' | 'organisations' | 'groups' | 'posts';
  /** `{words}` stands for the search words. */
  readonly url: string;
}

/**
 * What Hat Tip knows about a site apart from its pages. Code that treats sites differently reads
 * it here and names none, so that a new site is one row. Addresses are templates for `fillAddress`.
 */
export interface SiteFacts {
  /** As people write it: "LinkedIn". */
  readonly name: string;
  /** Other names that files and lists use, in lower case: "twitter". */
  readonly alsoCalled: readonly string[];
  /** Short names, recognised only beside an account: "fb: oakhall". */
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
  /** The site's terms forbid extensions that add to its pages; the writer is told before choosing a mode. */
  readonly forbidsAdditions: boolean;

  readonly handle: HandleFacts;
  /**
   * `text`: a typed handle is the tag. `list`: only a name picked from the site's own list is a tag;
   * typing opens that list, and the tag shows a name instead of a handle.
   */
  readonly tags: 'text' | 'list';
  /** If tags are text: finds every tag in a post, with its handle as the first group. Absent if the site's own library does that. */
  readonly tagInText?: RegExp;
  /** If tags are text: written behind one that ends a text, so that the site closes its list of people. */
  readonly tagEnd?: string;
  /** A post that begins with a handle is addressed to that account, and replies begin with one. */
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
  /** Hosts of the site's link shortener. */
  readonly shortLinks: readonly string[];

  /** Matches the site's own id of a post, after "x:"; its group tells kinds apart that are numbered separately. */
  readonly postId: RegExp;
  /** Whose posts the site's own archive holds: an account's, or those of a person it does not name. */
  readonly archiveOf: 'account' | 'person';
  readonly lists: ListFacts;
}

/** What an account is called on a site. */
export interface HandleFacts {
  /** The whole handle, without `@`. */
  readonly pattern: RegExp;
  /** The form's message for an invalid handle. */
  readonly problem: string;
  /** How people give it: as "@name", or as the last part of their page's address. */
  readonly form: 'handle' | 'page';
  /** Without `@`. */
  readonly example: string;
  /** Whose handles the site shows beside a composer. */
  readonly shownFor: 'everyone' | 'pages';
}

/** How partner lists and address books write accounts of a site. */
export interface ListFacts {
  /** Domains of its addresses, and the subdomains they may have as a pattern. */
  readonly domains: readonly string[];
  readonly subdomains: string;
  /** The name may follow one of these parts: "company" in /company/oak. */
  readonly behind: readonly string[];
  /** True if an account always follows one of these parts. */
  readonly alwaysBehind: boolean;
  /** Parts that can be in the name's place without being an account. */
  readonly notAccounts: string;
  /** Matches addresses of people, if they differ from those of organisations. */
  readonly persons?: RegExp;
  /** Other hosts that show the site's accounts at the same paths. */
  readonly mirrors?: RegExp;
  /** Matches a cell that can only be an account of this site, though it does not name the site. */
  readonly alone?: RegExp;
  /** More headings besides those of every site (heading-words.ts), separated by bars. */
  readonly headings: string;
}
