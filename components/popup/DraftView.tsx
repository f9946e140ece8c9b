import type { SiteId } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import { factsOf, siteWithDrafts } from '../../lib/sites/facts/all-sites.ts';
import { anySite } from '../sites/site-list.ts';
import { AnalysisView } from './AnalysisView.tsx';
import { IdeasView } from './IdeasView.tsx';
import { NewNames } from './NewNames.tsx';
import type { BookSays, PopupActions, ProfileName, TabState } from './popup-state.ts';

export interface DraftViewProps {
  readonly state: TabState;
  readonly profiles: readonly ProfileName[];
  /** Undefined until the book is loaded. */
  readonly book: BookSays | undefined;
  /** True in the side panel, which stays open from draft to draft. */
  readonly staysOpen: boolean;
  readonly actions: PopupActions;
  readonly t: Translate;
}

/** *This draft*: the analysis, or the one obstacle to it. */
export function DraftView(props: DraftViewProps) {
  const { state, book, actions, t } = props;
  switch (state.is) {
    case 'loading':
      return <p class="muted">{t('popupLoading')}</p>;
    case 'setup':
      return (
        <Way
          says={t('popupSetup')}
          label={t('popupSetupButton')}
          go={actions.openWelcome}
          also={{ label: t('popupPractise'), go: actions.openPractice }}
        />
      );
    case 'unsupported':
      return (
        <>
          <Way
            says={t('popupUnsupported', [anySite(t), factsOf(siteWithDrafts).name])}
            label={t('popupOpenSite', factsOf(siteWithDrafts).name)}
            go={actions.openDraft}
            also={{ label: t('popupPractise'), go: actions.openPractice }}
          />
          {state.offers.map((site) => (
            <Offer key={site} site={site} actions={actions} t={t} />
          ))}
          <Ideas book={book} isSecond actions={actions} t={t} />
        </>
      );
    case 'allow':
      return <Way says={t('popupAllow')} label={t('popupAllowButton')} go={actions.allowSite} />;
    case 'reload':
      return <Way says={t('popupReload')} label={t('popupReloadButton')} go={actions.reloadTab} />;
    case 'quiet':
      return (
        <Way
          says={t('popupQuiet', clock(state.until))}
          label={t('popupQuietOver')}
          go={actions.endQuiet}
        />
      );
    case 'off':
      return state.locked === undefined ? (
        <SwitchedOff site={state.site} actions={actions} t={t} />
      ) : (
        <p>{t('popupLockedOff', [factsOf(state.site).name, state.locked])}</p>
      );
    case 'problem':
      return <p role="alert">{state.message}</p>;
    case 'no-composer':
      return (
        <>
          <p>{t('popupNoComposer')}</p>
          <Ideas book={book} actions={actions} t={t} />
        </>
      );
    case 'composer':
      return <Composer {...props} state={state} />;
  }
}

/** A composer was found: what it is waiting for, or its analysis. */
function Composer({
  state: { view, changed, applying },
  profiles,
  book,
  staysOpen,
  actions,
  t,
}: DraftViewProps & { readonly state: Extract<TabState, { is: 'composer' }> }) {
  const who = view.author?.handle
    ? `@${view.author.handle}`
    : (view.author?.name ?? t('someAccount'));
  if (view.state === 'closed') {
    return (
      <section class="way">
        <p>{t('popupClosed', view.place?.name ?? who)}</p>
        {profiles.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => actions.answerAccount(id)}>
            {t('popupCoachPlace', name)}
          </button>
        ))}
      </section>
    );
  }
  if (view.state === 'ask' || view.state === 'not-coached') {
    const ask = view.state === 'ask';
    return (
      <section class="way">
        <p>{t(ask ? 'popupAsk' : 'popupNotCoached', who)}</p>
        {profiles.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class={ask ? 'primary' : ''}
            onClick={() => actions.answerAccount(id)}
          >
            {t(ask ? 'popupAskYes' : 'popupCoachAfterAll', name)}
          </button>
        ))}
        {ask && (
          <button type="button" onClick={() => actions.answerAccount(undefined)}>
            {t('popupAskNever')}
          </button>
        )}
      </section>
    );
  }
  if (view.state === 'problem') return <p role="alert">{view.problem ?? t('nudgeUnreachable')}</p>;
  if (view.state === 'waiting') {
    return <Way says={t('panelNotRead')} label={t('panelReadNow')} go={actions.readNow} />;
  }
  if (view.state === 'empty') {
    return (
      <>
        <p>{t('popupEmpty')}</p>
        <Ideas book={book} isInBox actions={actions} t={t} />
      </>
    );
  }
  if (!view.analysis) return <p class="muted">{t('popupReading')}</p>;
  return (
    <>
      {changed && <p role="status">{t('popupChanged')}</p>}
      <AnalysisView
        text={view.text}
        composer={view.composer}
        analysis={view.analysis}
        applying={applying}
        staysOpen={staysOpen}
        actions={actions}
        t={t}
      />
      {book && <NewNames names={book.newNames} actions={actions} t={t} />}
    </>
  );
}

/** With a composer open, the first words are copied; otherwise the site's own composer opens with them. */
function Ideas({
  book,
  isInBox = false,
  isSecond = false,
  actions,
  t,
}: Pick<DraftViewProps, 'book' | 'actions' | 't'> & {
  readonly isInBox?: boolean;
  /** Something else comes first. */
  readonly isSecond?: boolean;
}) {
  if (book === undefined) return null;
  const { name, draftAddress } = factsOf(book.site);
  const startsOn = draftAddress && !isInBox ? name : undefined;
  return (
    <IdeasView ideas={book.ideas} isSecond={isSecond} startsOn={startsOn} actions={actions} t={t} />
  );
}

/** States a site's terms before anything is switched on there, and offers what they allow first. */
function SwitchedOff({
  site,
  actions,
  t,
}: Pick<DraftViewProps, 'actions' | 't'> & { readonly site: SiteId }) {
  const { name, forbidsAdditions } = factsOf(site);
  return (
    <Way
      says={t(forbidsAdditions ? 'popupSiteOffTerms' : 'popupSiteOff', name)}
      label={t(forbidsAdditions ? 'popupToolbarOnly' : 'popupSiteOn')}
      go={actions.switchSiteOn}
      also={{ label: t('popupOtherModes'), go: () => actions.openDashboard('rules') }}
    />
  );
}

/** The browser asks for this site alone, and for nothing before the press. */
function Offer({
  site,
  actions,
  t,
}: Pick<DraftViewProps, 'actions' | 't'> & { readonly site: SiteId }) {
  const { name } = factsOf(site);
  return (
    <section class="way">
      <p class="muted">{t('popupOffer', name)}</p>
      <button type="button" onClick={() => actions.useSite(site)}>
        {t('siteUse', name)}
      </button>
    </section>
  );
}

interface WayProps {
  readonly says: string;
  readonly label: string;
  readonly go: () => void;
  readonly also?: { readonly label: string; readonly go: () => void };
}

/** One sentence and the one thing to do about it. */
function Way({ says, label, go, also }: WayProps) {
  return (
    <section class="way">
      <p>{says}</p>
      <button type="button" class="primary" onClick={go}>
        {label}
      </button>
      {also && (
        <button type="button" class="link" onClick={also.go}>
          {also.label}
        </button>
      )}
    </section>
  );
}

/** "18:30" or "09:00", in the reader's language. */
function clock(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
