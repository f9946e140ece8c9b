import { signal } from '@preact/signals';
import type { Diagnostics } from '../../components/diagnostics/DiagnosticsView.tsx';
import { browser } from '../../lib/browser.ts';
import { nameBrowser } from '../../lib/diagnostics/browser-name.ts';
import { writeDiagnosis, type Diagnosis } from '../../lib/diagnostics/diagnosis.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { modeOf, readSettings } from '../../lib/settings.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';
import type { Failures } from '../../lib/store/failures.ts';
import { forgetFailures, readFailures } from '../../lib/store/own-failures.ts';
import type { Store } from '../../lib/store/store.ts';
import { heldSites } from './held-sites.ts';
import { copyText } from './copy-text.ts';

/** State of the *Diagnostics* section, which must work even if the store can't be read. */
export function createDiagnostics(
  store: Store,
  failures: Failures,
): Diagnostics & { read(): Promise<void> } {
  const diagnosis = signal<Diagnosis | undefined>(undefined);

  const readSites = async () => {
    const [settings, policy, held] = await Promise.all([
      readSettings(browser.storage.local),
      readPolicy(browser.storage.managed),
      heldSites(),
    ]);
    return siteIds.map((site) => ({
      site,
      mode: modeOf(settings, site, policy),
      isAllowed: held.includes(site),
    }));
  };

  const read = async () => {
    const [sites, records, failed] = await Promise.all([
      readSites(),
      store.count().catch(() => undefined),
      readFailures(failures),
    ]);
    diagnosis.value = {
      version: browser.runtime.getManifest().version,
      browser: nameBrowser(navigator.userAgent),
      language: navigator.language,
      sites,
      records,
      failures: failed,
    };
  };

  return {
    diagnosis,
    read,
    async forget() {
      await forgetFailures(failures);
      await read();
    },
    copy: () => copyText(diagnosis.value ? writeDiagnosis(diagnosis.value) : ''),
  };
}
