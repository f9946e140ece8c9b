import { decodeText } from '../../lib/text/decode.ts';
import type { ListPreview, WelcomeActions } from '../../components/welcome/welcome-state.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { planImport, type ImportPlan } from '../../lib/partners/list/plan-import.ts';
import { longestFile, readPartnerList } from '../../lib/partners/list/read-file.ts';
import { type UnreadableList } from '../../lib/partners/list/read-list.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const reasons: Readonly<Record<UnreadableList, MessageKey>> = {
  empty: 'listEmpty',
  'too-long': 'listTooLong',
  'too-many': 'listTooMany',
  'not-text': 'listNotText',
  'other-format': 'listOtherFormat',
  'no-partners': 'listNoPartners',
};

/** The first names of a list, enough to recognise it. */
const mostNames = 3;
const mostRemarks = 5;

/** Previews a pasted or chosen list, and imports it. */
export function createListReader(
  store: Store,
  t: Translate,
  /** Ids of locked partners. */
  readLocked: () => Promise<ReadonlySet<string>> = async () => new Set(),
): Pick<WelcomeActions, 'preview' | 'importList' | 'readFile'> {
  // Read once, because a preview runs after every pause in typing.
  let book: Promise<readonly Partner[]> | undefined;
  const readBook = () => {
    const read = store.partners.all();
    book = read;
    read.catch(() => {
      if (book === read) book = undefined;
    });
    return read;
  };
  const plan = async (
    text: string,
    readPartners: () => Promise<readonly Partner[]>,
  ): Promise<ImportPlan | UnreadableList> => {
    const list = readPartnerList(text);
    if (list.is === 'unreadable') return list.reason;
    const mapping = list.is === 'table' ? list.mapping : [];
    const locked = await readLocked();
    const work = planImport(list, mapping, await readPartners(), newId, (id) => locked.has(id));
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  };
  return {
    async preview(text): Promise<ListPreview> {
      const found = await plan(text, () => book ?? readBook());
      if (typeof found === 'string') {
        return {
          added: 0,
          changed: 0,
          broken: 0,
          remarked: 0,
          remarks: [],
          names: [],
          problem: t(reasons[found]),
        };
      }
      return {
        added: found.added.length,
        changed: found.changed.length,
        broken: found.broken.length,
        remarked: found.remarks.length,
        remarks: found.remarks.slice(0, mostRemarks),
        names: found.added.slice(0, mostNames).map(({ name }) => name),
      };
    },
    async importList(text) {
      // Compare again, so that changes made elsewhere aren't overwritten.
      const found = await plan(text, readBook);
      if (typeof found === 'string') throw new Error(t(reasons[found]));
      try {
        await store.partners.putAll([...found.added, ...found.changed.map(({ after }) => after)]);
      } finally {
        book = undefined;
      }
      return (await store.count())['partners'] ?? 0;
    },
    async readFile(file) {
      if (file.size > longestFile) throw new Error(t(reasons['too-long']));
      return decodeText(new Uint8Array(await file.arrayBuffer()));
    },
  };
}
