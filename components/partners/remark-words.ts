import type { Remark } from '../../lib/partners/list/remarks.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { columnWords } from './partner-words.ts';

const plainKeys = {
  'stray-quote': 'remarkStrayQuote',
  'unclear-cells': 'remarkUnclearCells',
  'above-headings': 'remarkAboveHeadings',
  total: 'remarkTotal',
  'explains-columns': 'remarkExplainsColumns',
  'split-at-commas': 'remarkSplitAtCommas',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A sentence about what was corrected or skipped. */
export function remarkWords(remark: Remark, t: Translate): string {
  switch (remark.is) {
    case 'mended':
      return t('remarkMended', [remark.cell, columnWords(remark.column, t), remark.as]);
    case 'left-out':
      return t('remarkLeftOut', [remark.cell, columnWords(remark.column, t)]);
    case 'moved': {
      const [column, to] = [columnWords(remark.column, t), columnWords(remark.to, t)];
      return t('remarkMoved', [remark.cell, column, to]);
    }
    case 'cut':
      return t('remarkCut', columnWords(remark.column, t));
    case 'extra-cells':
      return t('remarkExtraCells', remark.cell);
    case 'joined':
      return t('remarkJoined', remark.cell);
    default:
      return t(plainKeys[remark.is]);
  }
}
