import type { PartnerList } from './read-list.ts';
import { guessMapping } from './columns.ts';
import { findTable } from './find-table.ts';
import { readJson } from './read-json.ts';
import { namesIn, withoutBullets } from './read-names.ts';
import { isVCard, tableOfCards } from './read-vcard.ts';
import { rowsOf, sepLine } from './rows.ts';
import { shortWords, type RowRemark } from './remarks.ts';

/** Larger than any partner list; a video file must not become 30,000 rows. */
export const longestFile = 30_000_000;
const mostRows = 50_000;

/** HTML, which many programs save under a spreadsheet's file name, and SYLK, an old spreadsheet format. */
const otherFormat =
  /^\s*<(?:!doctype|!--|\?xml|html|head|meta|body|style|table|div|tr|ul|ol)\b|^ID;P[A-Z]*(?:;\w*)*\r?\n[A-Z];/i;

/** Reads a partner list, whatever its format: our JSON, vCards, CSV with any delimiter, or a pasted list of names. */
export function readPartnerList(text: string): PartnerList {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { is: 'unreadable', reason: 'empty' };
  if (bare.length > longestFile) return { is: 'unreadable', reason: 'too-long' };
  if (/[\0\uFFFD]{3}|\0/.test(bare.slice(0, 10_000))) {
    return { is: 'unreadable', reason: 'not-text' };
  }
  if (otherFormat.test(bare)) return { is: 'unreadable', reason: 'other-format' };
  if (isVCard(bare)) return withinLimits(tableOfCards(bare));
  return withinLimits(readJson(bare) ?? readTable(bare));
}

function readTable(text: string): PartnerList {
  const found = findTable(text, mostRows);
  return found ?? readPasted(text.replace(sepLine, ''));
}

function withinLimits(list: PartnerList): PartnerList {
  const length =
    list.is === 'table' ? list.rows.length : list.is === 'records' ? list.records.length : 0;
  if (length <= mostRows) return list;
  return { is: 'unreadable', reason: 'too-many' };
}

/** A list without headings: a table, or names on lines or separated by commas. */
function readPasted(text: string): PartnerList {
  const { delimiter, rows: lines } = rowsOf(withoutBullets(text), mostRows + 1);
  const found = namesIn(
    lines.map(({ cells }) => cells),
    delimiter,
  );
  if ((found?.names ?? lines).length > mostRows) return { is: 'unreadable', reason: 'too-many' };
  const rows = found?.names.map((name, i) => ({ number: i + 1, cells: [name] })) ?? lines;
  const [first] = rows;
  if (first === undefined) return { is: 'unreadable', reason: 'empty' };
  const mapping = guessMapping(rows.map(({ cells }) => cells));
  const leftOut = (found?.split ?? []).map((line): RowRemark => {
    const { number, cells } = lines[line]!;
    return {
      number,
      words: shortWords(cells.join(`${delimiter} `)),
      remark: { is: 'split-at-commas' },
    };
  });
  return { is: 'table', headings: first.cells, headingsAt: 1, rows, mapping, leftOut };
}
