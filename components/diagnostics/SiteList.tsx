import type { Diagnosis } from '../../lib/diagnostics/diagnosis.ts';
import type { Translate } from '../../lib/translate.ts';
import { modeWords } from '../sites/SiteModes.tsx';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

interface Props {
  readonly sites: Diagnosis['sites'];
  readonly t: Translate;
}

/** The mode of each site, and whether the browser grants access. */
export function SiteList({ sites, t }: Props) {
  return (
    <ul class="plain">
      {sites.map(({ site, mode, isAllowed }) => (
        <li key={site}>
          {t(isAllowed || mode === 'off' ? 'diagnosticsSite' : 'diagnosticsSiteShut', [
            factsOf(site).name,
            t(modeWords[mode][0]),
          ])}
        </li>
      ))}
    </ul>
  );
}
