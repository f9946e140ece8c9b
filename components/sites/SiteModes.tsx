import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { SiteMode } from '../../lib/sites/facts/site-mode.ts';
import { factsOf, siteIds, type SiteId } from '../../lib/sites/facts/all-sites.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

/** The name and description of each mode. */
export const modeWords = {
  nudge: ['modeNudge', 'modeNudgeHint'],
  underlines: ['modeUnderlines', 'modeUnderlinesHint'],
  toolbar: ['modeToolbar', 'modeToolbarHint'],
  off: ['modeOff', 'modeOffHint'],
} as const satisfies Record<SiteMode, readonly [MessageKey, MessageKey]>;

/** What a site's terms allow comes first. */
function modesOn(site: SiteId): readonly SiteMode[] {
  return factsOf(site).forbidsAdditions
    ? ['toolbar', 'underlines', 'nudge', 'off']
    : ['nudge', 'underlines', 'toolbar', 'off'];
}

export interface SiteModesProps {
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  /** Resolves once `modes` has the choice, or saving it has failed. */
  readonly setMode: (site: SiteId, mode: SiteMode) => Promise<void> | void;
  /** True if the organisation's policy locks the mode. */
  readonly isLocked?: (site: SiteId) => boolean;
  /** Renders the explanation, under this id. */
  readonly lockedNote?: (id: string) => ComponentChildren;
  /** The sites that the browser opens only once the writer has asked for them. */
  readonly onPress?: SitesOnPress;
  readonly t: Translate;
}

export interface SitesOnPress {
  readonly isHeld: (site: SiteId) => boolean;
  readonly use: (site: SiteId) => Promise<void>;
  /** Gives the permission back. */
  readonly leave: (site: SiteId) => Promise<void>;
}

/** The mode of each site. */
export function SiteModes({ modes, setMode, isLocked, lockedNote, onPress, t }: SiteModesProps) {
  // Shown at once: otherwise a page that renders before the choice is saved would briefly undo it.
  const chosen = useSignal<Partial<Record<SiteId, SiteMode>>>({});
  const choose = async (site: SiteId, mode: SiteMode) => {
    chosen.value = { ...chosen.value, [site]: mode };
    try {
      await setMode(site, mode);
    } finally {
      if (chosen.value[site] === mode) chosen.value = { ...chosen.value, [site]: undefined };
    }
  };
  const isOpen = (site: SiteId) =>
    !onPress || factsOf(site).allowed === 'install' || onPress.isHeld(site);
  return (
    <div class="site-modes">
      {siteIds.map((site) => (
        <fieldset
          key={site}
          class="site-mode"
          disabled={isLocked?.(site)}
          aria-describedby={isLocked?.(site) ? `mode-${site}-locked` : undefined}
        >
          <legend>{factsOf(site).name}</legend>
          {isLocked?.(site) && lockedNote?.(`mode-${site}-locked`)}
          {factsOf(site).forbidsAdditions && (
            <p class="muted">{t('modeSiteTerms', factsOf(site).name)}</p>
          )}
          {onPress && factsOf(site).allowed === 'press' && (
            <Press site={site} onPress={onPress} t={t} />
          )}
          {isOpen(site) &&
            modesOn(site).map((mode) => {
              const [name, hint] = modeWords[mode];
              const id = `mode-${site}-${mode}`;
              return (
                <p key={mode} class="choice">
                  <input
                    id={id}
                    type="radio"
                    name={`mode-${site}`}
                    value={mode}
                    checked={(chosen.value[site] ?? modes[site]) === mode}
                    onChange={() => void choose(site, mode)}
                    aria-describedby={`${id}-hint`}
                  />
                  <label for={id}>{t(name)}</label>
                  <span id={`${id}-hint`} class="muted">
                    {t(hint)}
                  </span>
                </p>
              );
            })}
        </fieldset>
      ))}
    </div>
  );
}

/** Asks for a site, or gives it back. */
function Press({
  site,
  onPress,
  t,
}: Pick<SiteModesProps, 't'> & { readonly site: SiteId; readonly onPress: SitesOnPress }) {
  const { name } = factsOf(site);
  const isHeld = onPress.isHeld(site);
  return (
    <>
      <p class="muted">{t(isHeld ? 'siteAsked' : 'siteNotAsked', name)}</p>
      <p>
        <button type="button" onClick={() => void (isHeld ? onPress.leave : onPress.use)(site)}>
          {t(isHeld ? 'siteLeave' : 'siteUse', name)}
        </button>
      </p>
    </>
  );
}
