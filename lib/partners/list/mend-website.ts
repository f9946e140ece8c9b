import { lookOf } from './handles.ts';

const address = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The first web address in a cell with several or with other text: "oak.org / elm.org", "see oak.org". */
export function mendWebsite(cell: string): string | undefined {
  if (cell.length > 500) return undefined;
  const words = cell.split(/[\s,;|<>()]+/).map((word) => word.replace(/^["'“‘]+|[.,:"'”’]+$/g, ''));
  return words.find((word) => address.test(word) && (lookOf(word) ?? 'website') === 'website');
}
