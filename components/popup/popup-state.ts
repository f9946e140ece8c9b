import type { Finding } from '../../lib/analyzer/finding.ts';
import type { ComposerView } from '../../lib/messages.ts';
import type { Idea } from '../../lib/ideas/idea.ts';
import type { NewName } from '../../lib/organisation/new-names.ts';
import type { SiteId } from '../../lib/post.ts';
import type { HabitsActions } from '../habits/HabitsView.tsx';

/** What the popup found under it. */
export type TabState =
  | { readonly is: 'loading' }
  /** No organisation is named yet. */
  | { readonly is: 'setup' }
  /** A page that is none of ours. */
  | { readonly is: 'unsupported' }
  /** One of our sites, with no permission to look at it. */
  | { readonly is: 'allow' }
  /** One of our sites, opened before Hat Tip came. */
  | { readonly is: 'reload' }
  | { readonly is: 'quiet'; readonly until: number }
  /** `locked`: the organisation's own reason, where the writer cannot switch it on. */
  | { readonly is: 'off'; readonly site: SiteId; readonly locked?: string }
  /** Something failed; a whole sentence. */
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'no-composer' }
  | {
      readonly is: 'composer';
      readonly view: ComposerView;
      /** What was pressed was about a draft that has gone on. */
      readonly changed?: true;
      readonly applying?: Applying;
    };

/** A suggestion that was pressed in a panel: it waits for the writer to come back to the draft, or could not be written. */
export interface Applying {
  readonly finding: string;
  readonly is: 'waiting' | 'refused' | 'unverified';
}

export interface ProfileName {
  readonly id: string;
  readonly name: string;
}

/** What an idea can lead to. */
export interface IdeaActions {
  /** Opens the site's own post box with these first words in it. */
  startIdea(words: string): void;
  openDashboard(part?: 'profile' | 'partners' | 'rules' | 'diagnostics'): void;
  openPost(url: string): void;
  copy(text: string): Promise<boolean>;
}

/** What the book makes of the tab: ideas where there is no draft, new names where there is one. */
export interface BookSays {
  readonly ideas: readonly Idea[];
  readonly newNames: readonly NewName[];
  /** Where an idea can be begun by opening a page. */
  readonly site: SiteId;
}

/** What the popup can do; all of it happens outside the components. */
export interface PopupActions extends HabitsActions, IdeaActions {
  /** The line about the week was seen: it comes again in a week. */
  weekSeen(): void;
  /** Takes a name of the draft into the partner book; false when it could not be kept. */
  learnName(name: NewName): Promise<boolean>;
  openWelcome(): void;
  openPractice(): void;
  /** Opens an empty draft on the first site that has an address for one. */
  openDraft(): void;
  reloadTab(): void;
  allowSite(): void;
  endQuiet(): void;
  /** With the toolbar only where the site's terms forbid more. */
  switchSiteOn(): void;
  answerAccount(profile: string | undefined): void;
  apply(finding: string, suggestion: number): void;
  /** Reads the draft in use now: the press is the writer's own act. */
  readNow(): void;
  /** Opens the panel that stays open beside the page; undefined where there is none, and in the panel itself. */
  readonly openPanel: (() => void) | undefined;
  /** The figures are looked at: a panel that was open for a while reads them anew. */
  habitsShown(): void;
  /** What the writer may post about a finding that is wrong. */
  reportNudge(finding: Finding): string;
  /** Reports begun, by box and finding: one that is left for another tab is there again afterwards. */
  readonly reports: Map<string, string>;
}
