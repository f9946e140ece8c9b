import type { BackupActions, Counts, ReadyPreview } from '../../components/backup/backup-state.ts';
import { browser } from '../../lib/browser.ts';
import {
  changeSettings,
  parseSettings,
  readSettings,
  takeSettings,
  type Settings,
} from '../../lib/settings.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import {
  backupVersion,
  type Backup,
  type NoBackup,
  type ReadBackup,
} from '../../lib/store/backup.ts';
import { lockedIds } from '../../lib/policy/policy.ts';
import type { PolicySource } from '../../lib/policy/policy-source.ts';
import { createBackups } from '../../lib/store/backups.ts';
import type { RestorePlan } from '../../lib/store/restore-plan.ts';
import type { Failures } from '../../lib/store/failures.ts';
import { forgetFailures } from '../../lib/store/own-failures.ts';
import { createStore, type Store } from '../../lib/store/store.ts';
import type { SiteId } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { download } from './download.ts';

const reasons: Readonly<Record<NoBackup, MessageKey>> = {
  'not-a-backup': 'backupNone',
  newer: 'backupNewer',
  'too-long': 'backupTooLong',
};

/** Backup, restore, and delete everything. */
export function createBackupActions(
  store: Store,
  failures: Failures,
  policy: PolicySource,
  changed: () => Promise<void>,
  t: Translate,
): BackupActions {
  const area = browser.storage.local;
  const backups = createBackups(store.open);
  let read: ReadBackup | undefined;
  const readLocked = async () => lockedIds(await policy.read(), await store.supplied.ids());
  return {
    async writeBackup() {
      const made = new Date().toISOString();
      const [records, settings] = await Promise.all([backups.dump(), readSettings(area)]);
      const backup: Backup = { hatTip: backupVersion, made, settings, records };
      const name = `hat-tip-${made.slice(0, 10)}.json`;
      download(name, 'application/json', JSON.stringify(backup));
      return name;
    },
    async readBackup(file) {
      read = undefined;
      const found = await backups.read(file);
      if (typeof found === 'string') return { is: 'problem', message: t(reasons[found]) };
      const [plan, posts, profiles, settings] = await Promise.all([
        readLocked().then((locked) => backups.compare(found, locked)),
        countNew(store, found.records.posts),
        store.profiles.all(),
        readSettings(area),
      ]);
      read = found;
      const switches = differenceOf(
        settings,
        takeSettings(settings, parseSettings(found.settings)),
      );
      const added = countAdded(plan, posts);
      return {
        is: 'ready',
        made: Number.isNaN(Date.parse(found.made))
          ? found.made
          : new Date(found.made).toLocaleString(),
        plan,
        added,
        changes:
          Object.values(added).reduce((sum, count) => sum + count, 0) +
          plan.credited.length +
          plan.different.length +
          plan.coached.length +
          Object.keys(switches.modes).length +
          switches.rules.length,
        broken: found.broken,
        switches,
        profiles,
      };
    },
    async restore(chosen, takesSwitches) {
      if (!read) return;
      const settings = parseSettings(read.settings);
      await backups.restore(read, chosen, await readLocked());
      if (takesSwitches) await changeSettings(area, (here) => takeSettings(here, settings));
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

/** Posts looked up at once. */
const batch = 1000;

/** Counts the posts that don't exist here yet, compared by id and by text. */
async function countNew(store: Store, posts: readonly RecordedPost[]): Promise<number> {
  let known = 0;
  for (let at = 0; at < posts.length; at += batch) {
    known += (await store.posts.known(posts.slice(at, at + batch))).size;
  }
  return new Set(posts.map(({ id }) => id)).size - known;
}

function countAdded({ added }: RestorePlan, posts: number): Counts {
  const { profiles, partners, ...rest } = added;
  const others = Object.values(rest).reduce((sum, list) => sum + list.length, 0);
  return { profiles: profiles.length, partners: partners.length, posts, others };
}

/** Modes that `next` sets differently from `here`, and rules that only `next` mutes. */
function differenceOf(here: Settings, next: Settings): ReadyPreview['switches'] {
  const modes = Object.entries(next.modes).filter(
    ([site, mode]) => here.modes[site as SiteId] !== mode,
  );
  return {
    modes: Object.fromEntries(modes),
    rules: next.mutedRules.filter((rule) => !here.mutedRules.includes(rule)),
  };
}

async function countAll(store: Store): Promise<Counts> {
  const { profiles = 0, partners = 0, posts = 0, ...rest } = await store.count();
  const others = Object.values(rest).reduce((sum, count) => sum + count, 0);
  return { profiles, partners, posts, others };
}
