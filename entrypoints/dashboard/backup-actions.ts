import type { BackupActions, Counts } from '../../components/backup/backup-state.ts';
import { browser } from '../../lib/browser.ts';
import { changeSettings, parseSettings, readSettings, takeSettings } from '../../lib/settings.ts';
import {
  backupVersion,
  type Backup,
  type NoBackup,
  type ReadBackup,
} from '../../lib/store/backup.ts';
import type { Failures } from '../../lib/store/failures.ts';
import { forgetFailures } from '../../lib/store/own-failures.ts';
import { createStore, type Store } from '../../lib/store/store.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { download } from './download.ts';

const reasons: Readonly<Record<NoBackup, MessageKey>> = {
  'not-a-backup': 'backupNone',
  newer: 'backupNewer',
  'too-long': 'backupTooLong',
};

/** Everything into a file, out of a file, and gone. */
export function createBackupActions(
  store: Store,
  failures: Failures,
  changed: () => Promise<void>,
  t: Translate,
): BackupActions {
  const area = browser.storage.local;
  let read: ReadBackup | undefined;
  return {
    async writeBackup() {
      const made = new Date().toISOString();
      const [records, settings] = await Promise.all([store.dump(), readSettings(area)]);
      const backup: Backup = { hatTip: backupVersion, made, settings, records };
      const name = `hat-tip-${made.slice(0, 10)}.json`;
      download(name, 'application/json', JSON.stringify(backup));
      return name;
    },
    async readBackup(file) {
      const found = store.readBackup(await file.text());
      if (typeof found === 'string') return { is: 'problem', message: t(reasons[found]) };
      read = found;
      const { profiles, partners, posts, accounts, phrases, contacts } = found.records;
      return {
        is: 'ready',
        made: Number.isNaN(Date.parse(found.made))
          ? found.made
          : new Date(found.made).toLocaleString(),
        counts: {
          profiles: profiles.length,
          partners: partners.length,
          posts: posts.length,
          others: accounts.length + phrases.length + contacts.length,
        },
        broken: found.broken,
      };
    },
    async restore() {
      if (!read) return;
      const settings = parseSettings(read.settings);
      await store.restore(read);
      await changeSettings(area, (here) => takeSettings(here, settings));
      read = undefined;
      await changed();
    },
    async deleteEverything() {
      const practice = createStore('hat-tip-practice');
      await Promise.all([store.clear(), practice.clear(), forgetFailures(failures), area.clear()]);
      practice.close();
      read = undefined;
      const left = await countAll(store);
      await changed();
      return left;
    },
    startAnew: () => location.assign(browser.runtime.getURL('welcome.html' as '/welcome.html')),
  };
}

async function countAll(store: Store): Promise<Counts> {
  const { profiles = 0, partners = 0, posts = 0, ...rest } = await store.count();
  const others = Object.values(rest).reduce((sum, count) => sum + count, 0);
  return { profiles, partners, posts, others };
}
