import type { Translate } from '../../lib/translate.ts';
import { CopyTable } from './CopyTable.tsx';
import { useMedia } from './use-media.ts';

/** A cell; clicking it lists its posts, where it has any. */
export interface Cell {
  readonly text: string;
  readonly pick?: (() => void) | undefined;
  /** What a click shows, for screen readers that announce the cell alone. */
  readonly label?: string;
}

export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly Cell[] }[];
}

export interface FigureTableProps {
  readonly table: TableData;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: Translate;
}

/** The numbers of a chart, folded away; open where the chart can't be shown. */
export function FigureTable({ table, copy, t }: FigureTableProps) {
  const isForced = useMedia('(forced-colors: active)');
  const { caption, head, rows } = table;
  const lines = () => [
    head,
    ...rows.map((row) => [row.head, ...row.cells.map(({ text }) => text)]),
  ];
  return (
    <details class="figure-table" open={isForced}>
      <summary>{t('pageShowTable')}</summary>
      <div class="wide-table">
        <table class="data-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.head}>
                <th scope="row">{row.head}</th>
                {row.cells.map((cell, index) => (
                  <td key={head[index + 1]}>
                    {cell.pick ? (
                      <button
                        type="button"
                        class="link"
                        aria-label={cell.label}
                        onClick={cell.pick}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      cell.text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyTable lines={lines} copy={copy} t={t} />
    </details>
  );
}
