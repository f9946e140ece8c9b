import type { Remark } from '../../lib/partner-list/remarks.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { columnKeys } from './partner-words.ts';

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
      return t('remarkMended', [remark.cell, t(columnKeys[remark.column]), remark.as]);
    case 'left-out':
      return t('remarkLeftOut', [remark.cell, t(columnKeys[remark.column])]);
    case 'moved': {
      const [column, to] = [t(columnKeys[remark.column]), t(columnKeys[remark.to])];
      return t('remarkMoved', [remark.cell, column, to]);
    }
    case 'cut':
      return t('remarkCut', t(columnKeys[remark.column]));
    case 'extra-cells':
      return t('remarkExtraCells', remark.cell);
    case 'joined':
      return t('remarkJoined', remark.cell);
    default:
      return t(plainKeys[remark.is]);
  }
}
