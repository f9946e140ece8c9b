import type { Diagnosis } from '../../lib/diagnostics/diagnosis.ts';
import { siteIds } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { siteNames } from '../sites/SiteModes.tsx';

const modes: Readonly<Record<string, MessageKey>> = {
  nudge: 'modeNudge',
  underlines: 'modeUnderlines',
  toolbar: 'modeToolbar',
  off: 'modeOff',
};

/** How Hat Tip shows itself on each site, and whether the browser lets it in. */
export function SiteList({
  sites,
  t,
}: {
  readonly sites: Diagnosis['sites'];
  readonly t: Translate;
}) {
  return (
    <ul class="plain">
      {sites.map(({ site, mode, isAllowed }) => {
        const id = siteIds.find((each) => each === site);
        const key = modes[mode];
        return (
          <li key={site}>
            {t(isAllowed ? 'diagnosticsSite' : 'diagnosticsSiteShut', [
              id ? t(siteNames[id]) : site,
              key ? t(key) : mode,
            ])}
          </li>
        );
      })}
    </ul>
  );
}
