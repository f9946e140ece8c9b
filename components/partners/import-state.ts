import { signal, type ReadonlySignal } from '@preact/signals';
import type { Partner } from '../../lib/partners/partner.ts';
import { readHeadings } from '../../lib/partners/list/columns.ts';
import { type ImportColumn, type Mapping } from '../../lib/partners/list/import-columns.ts';
import { planImport, type ImportPlan } from '../../lib/partners/list/plan-import.ts';
import { readPartnerList } from '../../lib/partners/list/read-file.ts';
import { type PartnerList, type UnreadableList } from '../../lib/partners/list/read-list.ts';
import type { BookActions } from './book-state.ts';
import { decodeText } from '../../lib/text/decode.ts';

type Readable = Exclude<PartnerList, { is: 'unreadable' }>;
export type Table = Extract<PartnerList, { is: 'table' }>;

/** Progress so far. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What an import has written; all of it can be undone. */
export interface Taken {
  readonly added: readonly Partner[];
  /** As they were before. */
  readonly changed: readonly Partner[];
}

export type Stage =
  | { readonly at: 'choose'; readonly problem?: UnreadableList | 'gone' }
  | { readonly at: 'mapping'; readonly table: Table; readonly mapping: Mapping }
  | ({ readonly at: 'comparing' } & Progress)
  | { readonly at: 'preview'; readonly plan: ImportPlan }
  | ({ readonly at: 'writing' } & Progress)
  | {
      readonly at: 'finished';
      readonly taken: Taken;
      readonly of: number;
      /** Why the import stopped early: cancelled, or an error with a sentence. */
      readonly stopped: 'cancelled' | Error | undefined;
    };

export interface ImportPorts {
  readonly book: () => readonly Partner[];
  /** True for partners that are locked. */
  readonly isLocked: (id: string) => boolean;
  readonly actions: Pick<BookActions, 'newId' | 'putAll'>;
  /** Yields so that the page can paint and handle input. */
  readonly pause: () => Promise<void>;
  /** Something was written, whole or in part. */
  readonly written: (taken: Taken) => void;
}

export interface Import {
  readonly stage: ReadonlySignal<Stage>;
  /** True when columns must be mapped before comparing. */
  readonly hasColumns: ReadonlySignal<boolean>;
  readFile(file: Blob): Promise<void>;
  readText(text: string): Promise<void>;
  /** Maps a column of the file to this field; any other column mapped to it is cleared. */
  choose(index: number, column: ImportColumn | undefined): void;
  /** Switches the first row between headings and a partner. */
  nameColumns(): void;
  compare(): Promise<void>;
  importRows(): Promise<void>;
  /** Stops the current work; what is written stays. */
  cancel(): void;
  backToColumns(): void;
  startAgain(): void;
}

/** As many as the store writes at once without blocking the page. */
export const sliceLength = 500;
/** Larger than any list of the maximum length. */
const largestFile = 120_000_000;

/** True if the first row holds headings and not a partner. */
export const hasHeadings = ({ headings, rows }: Table) => rows[0]?.cells !== headings;

export function createImport(ports: ImportPorts): Import {
  const stage = signal<Stage>({ at: 'choose' });
  const hasColumns = signal(false);
  let list: Readable | undefined;
  let mapping: Mapping = [];
  let cancelled = false;

  const showMapping = () => {
    if (list?.is === 'table') stage.value = { at: 'mapping', table: list, mapping };
  };
  const readText = async (text: string) => {
    const read = readPartnerList(text);
    if (read.is === 'unreadable') {
      stage.value = { at: 'choose', problem: read.reason };
      return;
    }
    list = read;
    hasColumns.value = read.is === 'table';
    mapping = read.is === 'table' ? read.mapping : [];
    if (read.is === 'table') showMapping();
    else await compare();
  };
  const compare = async () => {
    if (list === undefined) return;
    const of = list.is === 'table' ? list.rows.length : list.records.length;
    cancelled = false;
    const steps = planImport(list, mapping, ports.book(), ports.actions.newId, ports.isLocked);
    stage.value = { at: 'comparing', done: 0, of };
    for (;;) {
      await ports.pause();
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- may change while paused
      if (cancelled) {
        if (list.is === 'table') showMapping();
        else stage.value = { at: 'choose' };
        return;
      }
      const step = steps.next();
      if (step.done === true) {
        stage.value = { at: 'preview', plan: step.value };
        return;
      }
      stage.value = { at: 'comparing', done: step.value, of };
    }
  };
  const importRows = async () => {
    if (stage.value.at !== 'preview') return;
    const { added, changed } = stage.value.plan;
    const all = [...added, ...changed.map(({ after }) => after)];
    cancelled = false;
    let done = 0;
    let stopped: 'cancelled' | Error | undefined;
    while (done < all.length && stopped === undefined) {
      stage.value = { at: 'writing', done, of: all.length };
      await ports.pause();
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- may change while paused
      if (cancelled) stopped = 'cancelled';
      else stopped = await write(all.slice(done, done + sliceLength));
      if (stopped === undefined) done = Math.min(done + sliceLength, all.length);
    }
    const taken = {
      added: added.slice(0, done),
      changed: changed.slice(0, Math.max(0, done - added.length)).map(({ before }) => before),
    };
    stage.value = { at: 'finished', taken, of: all.length, stopped };
    if (done > 0) ports.written(taken);
  };
  const write = (slice: readonly Partner[]) =>
    ports.actions.putAll(slice).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
  return {
    stage,
    hasColumns,
    readText,
    async readFile(file) {
      if (file.size > largestFile) {
        stage.value = { at: 'choose', problem: 'too-long' };
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (bytes === undefined) stage.value = { at: 'choose', problem: 'gone' };
      else await readText(decodeText(new Uint8Array(bytes)));
    },
    choose(index, column) {
      mapping = mapping.map((each, i) =>
        i === index ? column : each === column ? undefined : each,
      );
      showMapping();
    },
    nameColumns() {
      if (list?.is !== 'table') return;
      const { headings, headingsAt, rows } = list;
      list = hasHeadings(list)
        ? { ...list, rows: [{ number: headingsAt, cells: headings }, ...rows] }
        : { ...list, rows: rows.slice(1) };
      if (hasHeadings(list)) mapping = withHeadings(headings, mapping);
      showMapping();
    },
    compare,
    importRows,
    cancel: () => (cancelled = true),
    backToColumns: showMapping,
    startAgain: () => (stage.value = { at: 'choose' }),
  };
}

/** The mapping of headings that include no name column; other columns keep the guess. */
function withHeadings(headings: readonly string[], guessed: Mapping): Mapping {
  const said = readHeadings([...headings, 'name'])?.slice(0, -1) ?? [];
  return guessed.map((column, i) => said[i] ?? (said.includes(column) ? undefined : column));
}

/** Undoes an import: deletes added partners and restores changed ones. */
export async function undoImport(
  { added, changed }: Taken,
  actions: Pick<BookActions, 'putAll' | 'deleteAll'>,
): Promise<void> {
  if (added.length > 0) await actions.deleteAll(added.map(({ id }) => id));
  if (changed.length > 0) await actions.putAll(changed);
}
