import { computed, signal } from '@preact/signals';
import {
  fromDayField,
  toDayField,
  type Chosen,
  type Figures,
  type HabitsPageActions,
  type HabitsPageState,
} from '../../components/habits-page/habits-page-state.ts';
import type { HabitsPageSignals } from '../../components/habits-page/HabitsPage.tsx';
import { accountsIn } from '../../lib/habits/accounts-in.ts';
import {
  lastDays,
  monthOf,
  periodBefore,
  wholeDays,
  type Period,
} from '../../lib/habits/period.ts';
import { pickPosts, type Choice } from '../../lib/habits/pick-posts.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import { computeHabits } from '../../lib/habits/statistics.ts';
import { writeRecordsCsv, writeRecordsJson } from '../../lib/habits/write-records.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Book } from './book.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';

/** The habits page: the posts of a period, loaded when the page is shown. */
export interface HabitsReading extends HabitsPageSignals {
  readonly actions: HabitsPageActions;
  /** Loads the posts if the period changed or another page has changed the records since. */
  read(): Promise<void>;
}

/** The posts that were read, oldest first. */
interface Read {
  readonly period: Period;
  readonly before: Period | undefined;
  /** Posts of the previous period; undefined until they are loaded too. */
  readonly earlier: readonly RecordedPost[] | undefined;
  readonly now: number;
  readonly posts: readonly RecordedPost[];
  readonly hasAny: boolean;
}

export function createHabitsReading(store: Store, book: Book): HabitsReading {
  const chosen = signal<Chosen>({ period: 'last90', first: '', last: '', narrow: {} });
  const read = signal<Read | undefined>(undefined);
  const reading = signal<'everything' | 'period' | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const state = computed((): HabitsPageState => {
    const [posts, partners] = [read.value, book.partners.value];
    if (problem.value !== undefined) return { is: 'problem', message: problem.value };
    if (!posts || !partners) return { is: 'loading' };
    return { is: 'ready', figures: figuresOf(posts, chosen.value.narrow, partners) };
  });
  /** Key of what is loaded or loading: the filters and the store's revision. */
  let known = '';
  /** Incremented when posts are deleted or restored. */
  let changes = 0;
  const keyNow = async ({ period, first, last }: Chosen) =>
    [period, first, last, await store.revision()].join(' ');

  const readPosts = async () => {
    const asked = chosen.peek();
    let key = '';
    try {
      key = await keyNow(asked);
      if (key === known) return;
      known = key;
      reading.value = asked.period === 'everything' ? 'everything' : 'period';
      const [found] = await Promise.all([readChosen(store, asked, Date.now()), book.read()]);
      // The filters changed meanwhile.
      if (key !== known) return;
      if (found) read.value = found;
      problem.value = undefined;
      reading.value = undefined;
      if (!found?.before) return;
      // The figures are already visible meanwhile.
      let earlier: readonly RecordedPost[];
      let seen: number;
      do {
        seen = changes;
        earlier = await readBetween(store, found.before, found.now);
        // Posts deleted meanwhile may be among them: read again.
      } while (seen !== changes);
      if (read.value?.before === found.before) read.value = { ...read.value, earlier };
    } catch (error) {
      if (key !== known) return;
      known = '';
      problem.value = error instanceof Error ? error.message : String(error);
      reading.value = undefined;
    }
  };
  /** Updates the figures without reading all posts again. */
  const show = async (
    stays: (post: RecordedPost) => boolean,
    added: readonly RecordedPost[] = [],
  ) => {
    changes += 1;
    if (read.value) {
      const { posts, earlier } = read.value;
      read.value = {
        ...read.value,
        posts: [...posts.filter(stays), ...added].toSorted((a, b) => a.at - b.at),
        earlier: earlier?.filter(stays),
      };
    }
    // A running read may or may not include the change: read again.
    if (reading.value !== undefined) return readPosts();
    const asked = chosen.peek();
    const [key, range] = await Promise.all([keyNow(asked), store.posts.range()]);
    // A read since then includes the change.
    if (chosen.peek() === asked && reading.value === undefined) {
      known = key;
      if (read.value) read.value = { ...read.value, hasAny: range !== undefined };
    }
    return book.read();
  };
  const changePartner = async (id: string, change: (times: readonly number[]) => number[]) => {
    const partner = await store.partners.get(id);
    if (!partner) return;
    const { creditedUs = [], ...rest } = partner;
    const times = change(creditedUs).toSorted((a, b) => a - b);
    if (times.length === creditedUs.length) return;
    await book.actions.putAll([{ ...rest, ...(times.length > 0 && { creditedUs: times }) }]);
    // The new mark belongs to a period that ends now.
    if (read.value) read.value = upTo(read.value, Date.now());
    await show(() => true);
  };

  const actions: HabitsPageActions = {
    choose(next) {
      chosen.value = next;
      void readPosts();
    },
    async deletePost({ id }) {
      await store.posts.delete(id);
      await show((post) => post.id !== id);
    },
    async restore(post) {
      await store.posts.record(post);
      await show(({ id }) => id !== post.id, [post]);
    },
    countBetween: async ({ from, to }) => (await store.posts.between(from, to)).length,
    async deleteBetween({ from, to }) {
      const gone = await store.posts.deleteBetween(from, to);
      await show(({ at }) => at < from || at >= to);
      return gone;
    },
    async markCreditedUs(id) {
      const now = Date.now();
      await changePartner(id, (times) => [...times, now]);
      return now;
    },
    unmarkCreditedUs: (id, at) =>
      changePartner(id, (times) => {
        const index = times.lastIndexOf(at);
        // Gone already: don't undo a different mark instead.
        return index < 0 ? [...times] : times.toSpliced(index, 1);
      }),
    copy: copyText,
    saveRecords(format) {
      if (state.value.is !== 'ready') return;
      const { records, names, now } = state.value.figures;
      const name = `hat-tip-records-${toDayField(now)}.${format}`;
      if (format === 'csv') download(name, 'text/csv', writeRecordsCsv(records, names));
      else download(name, 'application/json', writeRecordsJson(records, names));
    },
    print: () => print(),
  };
  return { chosen, state, reading, actions, read: readPosts };
}

function upTo(read: Read, now: number): Read {
  const { period } = read;
  const goesOn = period.to === read.now + 1;
  return { ...read, now, period: goesOn ? { ...period, to: now + 1 } : period };
}

/** Undefined while the chosen days are incomplete. */
async function readChosen(store: Store, chosen: Chosen, now: number): Promise<Read | undefined> {
  const range = await store.posts.range();
  const everything = { from: Math.min(range?.first ?? now, now), to: now + 1 };
  const period = chosen.period === 'everything' ? everything : periodOf(chosen, now);
  if (!period) return undefined;
  const before = chosen.period === 'everything' ? undefined : periodBefore(period);
  const posts = await readBetween(store, period, now);
  return { period, before, earlier: undefined, now, posts, hasAny: range !== undefined };
}

async function readBetween(store: Store, period: Period, now: number) {
  // Scheduled posts aren't published yet.
  const [from, to] = [Math.max(0, period.from), Math.min(period.to, now + 1)];
  return from < to ? store.posts.between(from, to) : [];
}

function periodOf({ period, first, last }: Chosen, now: number): Period | undefined {
  switch (period) {
    case 'last30':
      return lastDays(30, now);
    case 'last365':
      return lastDays(365, now);
    case 'thisMonth':
      return monthOf(now);
    case 'lastMonth':
      return periodBefore(monthOf(now));
    case 'own': {
      const [from, to] = [fromDayField(first), fromDayField(last)];
      return from && to && wholeDays(from, to);
    }
    default:
      return lastDays(90, now);
  }
}

function figuresOf(read: Read, narrow: Choice, partners: readonly Partner[]): Figures {
  const { period, before, earlier, now, posts, hasAny } = read;
  // Ends now, not at the end of an unfinished month.
  const shown = { from: period.from, to: Math.max(period.from, Math.min(period.to, now + 1)) };
  const accounts = accountsIn(posts);
  const { account, ...others } = narrow;
  // An account without posts in this period isn't offered, and doesn't filter.
  const isThere = account !== undefined && accounts.some(({ id }) => id === account);
  const choice = isThere ? narrow : others;
  const records = pickPosts(posts, choice).toReversed();
  return {
    period: shown,
    now,
    habits: computeHabits(records, partners, shown, now),
    before:
      before && (earlier ? computeHabits(pickPosts(earlier, choice), partners, before) : 'reading'),
    records,
    partners,
    names: new Map(partners.map(({ id, name }) => [id, name])),
    accounts,
    hasAny,
  };
}
