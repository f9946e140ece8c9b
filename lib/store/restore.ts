import type { RecordedPost } from '../posts/recorded-post.ts';
import type { Profile } from '../organisation/profile.ts';
import { names } from './backup.ts';
import { valueOf, type RecordOf } from './records.ts';
import type { RestorePlan } from './restore-plan.ts';
import type { PlannedName, Records } from './restore-difference.ts';

/** In the order they are written. */
export const planned = names.filter((name): name is PlannedName => name !== 'posts');

type Write = {
  [Name in PlannedName]: readonly [Name, RecordOf[Name]];
}[PlannedName];

/** What a plan writes with these choices; the last write for an id wins. */
export function writesOf(plan: RestorePlan, chosen: ReadonlySet<string>): readonly Write[] {
  const writes: Write[] = [];
  for (const name of planned) {
    for (const record of plan.added[name]) writes.push([name, record] as Write);
  }
  for (const partner of plan.credited) writes.push(['partners', partner]);
  for (const { from, key, next } of plan.different) {
    if (chosen.has(key)) writes.push([from, next] as Write);
  }
  const handles = plan.coached.filter(({ key, isHandle }) => isHandle && chosen.has(key));
  for (const { account, profile } of handles) {
    const isIt = ([name, { id }]: Write) => name === 'profiles' && id === profile.id;
    const [, last] = (writes.findLast(isIt) ?? ['profiles', profile]) as ['profiles', Profile];
    const own = { ...last.handles, ...(account.handle && { [account.site]: account.handle }) };
    writes.push(['profiles', { ...last, handles: own }]);
  }
  for (const { account, key, isAnswer } of plan.coached) {
    if (isAnswer && chosen.has(key)) writes.push(['accounts', account]);
  }
  return writes;
}

/** A post from the file, with its profile and partner ids replaced by those here. */
export function withIds(post: RecordedPost, ids: RestorePlan['ids']): RecordedPost {
  const credited = [...new Set(post.credited.map((id) => ids.get(id) ?? id))];
  return { ...post, profile: ids.get(post.profile) ?? post.profile, credited };
}

/** Everything here that a file is compared with. */
export async function readHere(
  read: (name: PlannedName) => Promise<readonly unknown[]>,
): Promise<Records> {
  const lists = await Promise.all(
    planned.map(async (name) => {
      const raws = await read(name);
      return [name, raws.flatMap((raw) => valueOf(name, raw) ?? [])] as const;
    }),
  );
  return Object.fromEntries(lists) as unknown as Records;
}
