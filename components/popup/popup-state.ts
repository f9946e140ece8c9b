import type { Finding } from '../../lib/analyzer/finding.ts';
import type { ComposerView } from '../../lib/messages.ts';
import type { Idea } from '../../lib/ideas/idea.ts';
import type { NewName } from '../../lib/partners/new-names.ts';
import type { SiteId } from '../../lib/post.ts';
import type { HabitsActions } from '../habits/HabitsView.tsx';

/** What the popup found in the current tab. */
export type TabState =
  | { readonly is: 'loading' }
  /** No organisation is named yet. */
  | { readonly is: 'setup' }
  /** A page we don't support, or one of a site in `offers`, whose pages the writer has not asked for. */
  | { readonly is: 'unsupported'; readonly offers: readonly SiteId[] }
  /** One of our sites, without permission to read it. */
  | { readonly is: 'allow' }
  /** One of our sites, opened before Hat Tip was installed. */
  | { readonly is: 'reload' }
  | { readonly is: 'quiet'; readonly until: number }
  /** `locked`: the organisation's reason, if the writer can't switch it on. */
  | { readonly is: 'off'; readonly site: SiteId; readonly locked?: string }
  /** Something failed; a full sentence. */
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'no-composer' }
  | {
      readonly is: 'composer';
      readonly view: ComposerView;
      /** The draft changed after the suggestion was shown. */
      readonly changed?: true;
      readonly applying?: Applying;
    };

/** A suggestion clicked in the side panel that waits for the writer to return to the draft, or couldn't be applied. */
export interface Applying {
  readonly finding: string;
  readonly is: 'waiting' | 'refused' | 'unverified';
}

export interface ProfileName {
  readonly id: string;
  readonly name: string;
}

/** Actions on an idea. */
export interface IdeaActions {
  /** Opens the site's own composer with these first words in it. */
  startIdea(words: string): void;
  openDashboard(part?: 'profile' | 'partners' | 'rules' | 'diagnostics'): void;
  openPost(url: string): void;
  copy(text: string): Promise<boolean>;
}

/** What the book offers for the tab: ideas without a draft, new names with one. */
export interface BookSays {
  readonly ideas: readonly Idea[];
  readonly newNames: readonly NewName[];
  /** The site where opening a page starts a draft. */
  readonly site: SiteId;
}

/** Actions of the popup; they all run outside the components. */
export interface PopupActions extends HabitsActions, IdeaActions {
  /** The weekly line was seen; it returns in a week. */
  weekSeen(): void;
  /** Adds a name from the draft to the partner book; false if it couldn't be saved. */
  learnName(name: NewName): Promise<boolean>;
  openWelcome(): void;
  /** Never says again what is missing. */
  dismissMissing(): void;
  openPractice(): void;
  /** Opens an empty draft on the first site that has an address for one. */
  openDraft(): void;
  reloadTab(): void;
  allowSite(): void;
  /** Asks the browser for the pages of a site, and switches Hat Tip on there. */
  useSite(site: SiteId): void;
  endQuiet(): void;
  /** With the toolbar only where the site's terms forbid more. */
  switchSiteOn(): void;
  answerAccount(profile: string | undefined): void;
  apply(finding: string, suggestion: number): void;
  /** Reads the current draft now: the click is the writer's own act. */
  readNow(): void;
  /** Opens the side panel; undefined if the browser has none, or inside the panel. */
  readonly openPanel: (() => void) | undefined;
  /** The figures became visible: a panel open for a while loads them again. */
  habitsShown(): void;
  /** The text of a report about a wrong finding. */
  reportNudge(finding: Finding): string;
  /** Drafts of reports, by composer and finding: switching tabs doesn't lose them. */
  readonly reports: Map<string, string>;
}
