import type { Partner } from '../partner.ts';
import { writeTable } from '../../text/write-table.ts';
import { isSite } from './columns.ts';
import { columns, titles, type Column } from './import-columns.ts';

/** The book as CSV; formula-like cells are escaped, and `readPartnerList` unescapes them. */
export function writePartnerCsv(partners: readonly Partner[]): string {
  const rows = partners.map((partner) => columns.map((column) => cellOf(partner, column)));
  return writeTable([columns.map((column) => titles[column]), ...rows]);
}

/** The book as JSON with every stored field. */
export function writePartnerJson(partners: readonly Partner[]): string {
  return `${JSON.stringify(partners, undefined, 2)}\n`;
}

function cellOf(partner: Partner, column: Column): string {
  if (isSite(column)) return partner.handles[column] ?? '';
  switch (column) {
    case 'doNotTag':
    case 'consent':
      return partner[column] ? 'yes' : 'no';
    case 'lastCredited':
      return partner.lastCredited === undefined ? '' : new Date(partner.lastCredited).toISOString();
    default: {
      const value = partner[column];
      return value === undefined ? '' : typeof value === 'string' ? value : listCell(value);
    }
  }
}

/** Separated by semicolons, or by line breaks if a value contains a separator. */
function listCell(values: readonly string[]): string {
  return values.some((value) => /[;,]/.test(value))
    ? values.map((value) => `${value}\n`).join('')
    : values.join('; ');
}
