import type { ComponentChildren } from 'preact';
import type { SiteMode } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

export const siteNames = {
  x: 'siteX',
  linkedin: 'siteLinkedin',
  facebook: 'siteFacebook',
} as const satisfies Record<SiteId, MessageKey>;

/** The name and description of each mode. */
export const modeWords = {
  nudge: ['modeNudge', 'modeNudgeHint'],
  underlines: ['modeUnderlines', 'modeUnderlinesHint'],
  toolbar: ['modeToolbar', 'modeToolbarHint'],
  off: ['modeOff', 'modeOffHint'],
} as const satisfies Record<SiteMode, readonly [MessageKey, MessageKey]>;

/** The order of the options; on LinkedIn, what its terms allow comes first. */
const order: Readonly<Record<SiteId, readonly SiteMode[]>> = {
  x: ['nudge', 'underlines', 'toolbar', 'off'],
  linkedin: ['toolbar', 'underlines', 'nudge', 'off'],
  facebook: ['nudge', 'underlines', 'toolbar', 'off'],
};

export interface SiteModesProps {
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  readonly setMode: (site: SiteId, mode: SiteMode) => void;
  /** True if the organisation's policy locks the mode. */
  readonly isLocked?: (site: SiteId) => boolean;
  /** Renders the explanation, under this id. */
  readonly lockedNote?: (id: string) => ComponentChildren;
  readonly t: Translate;
}

/** The mode of each site. */
export function SiteModes({ modes, setMode, isLocked, lockedNote, t }: SiteModesProps) {
  return (
    <div class="site-modes">
      {(Object.keys(order) as SiteId[]).map((site) => (
        <fieldset
          key={site}
          class="site-mode"
          disabled={isLocked?.(site)}
          aria-describedby={isLocked?.(site) ? `mode-${site}-locked` : undefined}
        >
          <legend>{t(siteNames[site])}</legend>
          {isLocked?.(site) && lockedNote?.(`mode-${site}-locked`)}
          {site === 'linkedin' && <p class="muted">{t('modeLinkedinTerms')}</p>}
          {order[site].map((mode) => {
            const [name, hint] = modeWords[mode];
            const id = `mode-${site}-${mode}`;
            return (
              <p key={mode} class="choice">
                <input
                  id={id}
                  type="radio"
                  name={`mode-${site}`}
                  value={mode}
                  checked={modes[site] === mode}
                  onChange={() => setMode(site, mode)}
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
