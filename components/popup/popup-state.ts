import type { ComposerView } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/post.ts';
import type { ScheduledActions } from '../habits/ScheduledPosts.tsx';

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
  | { readonly is: 'off'; readonly site: SiteId }
  /** Something failed; a whole sentence. */
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'no-composer' }
  /** `changed`: what was pressed was about a draft that has gone on. */
  | { readonly is: 'composer'; readonly view: ComposerView; readonly changed?: true };

export interface ProfileName {
  readonly id: string;
  readonly name: string;
}

/** What the popup can do; all of it happens outside the components. */
export interface PopupActions extends ScheduledActions {
  openDashboard(part?: 'profile' | 'partners' | 'rules'): void;
  openPractice(): void;
  openX(): void;
  reloadTab(): void;
  allowSite(): void;
  endQuiet(): void;
  /** On LinkedIn with the toolbar only. */
  switchSiteOn(): void;
  answerAccount(profile: string | undefined): void;
  apply(finding: string, suggestion: number): void;
  copy(text: string): Promise<boolean>;
  openPost(url: string): void;
}
