import type { ListPreview, WelcomeActions } from '../../components/welcome/welcome-state.ts';
import { planImport, type ImportPlan } from '../../lib/partner-list/plan-import.ts';
import { readPartnerList, type UnreadableList } from '../../lib/partner-list/read-file.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const reasons: Readonly<Record<UnreadableList, MessageKey>> = {
  empty: 'listEmpty',
  'too-long': 'listTooLong',
  'too-many': 'listTooMany',
  'not-text': 'listNotText',
  'no-partners': 'listNoPartners',
};

/** The first names of a list, enough to recognise it. */
const mostNames = 3;

/** Looks a pasted or chosen list through, and takes it into the book. */
export function createListReader(
  store: Store,
  t: Translate,
): Pick<WelcomeActions, 'preview' | 'takeIn' | 'readFile'> {
  const plan = async (text: string): Promise<ImportPlan | UnreadableList> => {
    const list = readPartnerList(text);
    if (list.is === 'unreadable') return list.reason;
    const mapping = list.is === 'table' ? list.mapping : [];
    const work = planImport(list, mapping, await store.partners.all(), newId);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  };
  return {
    async preview(text): Promise<ListPreview> {
      const found = await plan(text);
      if (typeof found === 'string') {
        return { added: 0, changed: 0, broken: 0, names: [], problem: t(reasons[found]) };
      }
      return {
        added: found.added.length,
        changed: found.changed.length,
        broken: found.broken.length,
        names: found.added.slice(0, mostNames).map(({ name }) => name),
      };
    },
    async takeIn(text) {
      const found = await plan(text);
      if (typeof found === 'string') return 0;
      await store.partners.putAll([...found.added, ...found.changed.map(({ after }) => after)]);
      return (await store.count())['partners'] ?? 0;
    },
    readFile: (file) => file.text(),
  };
}
