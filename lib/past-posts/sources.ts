import type { Importer, Recognised } from '../importers/define-importer.ts';
import { nearestTable, recogniseFiles } from '../importers/index.ts';
import { mayHoldPosts } from '../importers/tables.ts';
import {
  headOf,
  openFiles,
  readHead,
  UnreadableFile,
  type SourceFile,
} from '../importers/source-file.ts';

/** A file the writer chose; for a folder, the name includes the folders it is in. */
export interface ChosenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Why a file, or a part of an archive, couldn't be read. */
export interface Failure {
  /** Its name as the writer knows it, or the path in the archive. */
  readonly where: string;
  /**
   * `gone`: the browser can't read it any more; `missing`: the export lists it, but it isn't there; `spreadsheet`: a workbook with a table that could
   * be read as CSV; `headings`: a table like a known one, except for its headings.
   */
  readonly reason: UnreadableFile['reason'] | 'gone' | 'missing' | 'spreadsheet' | 'headings';
  /** The kind it resembles, and the English headings that are missing. */
  readonly like?: { readonly title: string; readonly missing: readonly string[] };
}

/** One export: everything one importer reads from one archive, one folder, or one file chosen by itself. */
export interface Source {
  /** Stays the same when the same files are chosen again. */
  readonly id: string;
  readonly name: string;
  readonly importer: Importer;
  readonly recognised: Recognised;
}

const spreadsheet = /\.(?:xls[xmb]?|ods|numbers)$/i;
/** Entries of an archive that are tried, to find out why none can be read. */
const mostTried = 20;

interface Group {
  readonly name: string;
  readonly is: 'zip' | 'folder' | 'loose';
  readonly files: SourceFile[];
  /** Distinguishes files with the same name. */
  readonly size: number;
}

/** Finds the exports among the files; one that can't be read doesn't block the others. */
export async function openSources(
  files: readonly ChosenFile[],
  signal: AbortSignal,
): Promise<{ readonly sources: readonly Source[]; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const sources = new Map<string, Source>();
  for (const group of await groupFiles(files, failures)) {
    signal.throwIfAborted();
    try {
      const found = await sourcesIn(group, signal);
      for (const source of found) {
        if (sources.has(source.id)) continue;
        sources.set(source.id, source);
        const missing = source.recognised.missing ?? [];
        failures.push(...missing.map((where) => ({ where, reason: 'missing' as const })));
      }
      failures.push(...(await unused(group, found, signal)));
    } catch (error) {
      signal.throwIfAborted();
      failures.push({ where: group.name, reason: reasonOf(error) });
    }
  }
  return { sources: [...sources.values()], failures };
}

/** The reason a file couldn't be read, from a thrown value. */
export function reasonOf(error: unknown): Failure['reason'] {
  if (error instanceof UnreadableFile) return error.reason;
  const name = error instanceof Error ? error.name : '';
  return /^Not(?:Readable|Found)Error$/.test(name) ? 'gone' : 'damaged';
}

async function groupFiles(
  files: readonly ChosenFile[],
  failures: Failure[],
): Promise<readonly Group[]> {
  const zips: Group[] = [];
  const others = new Map<string, Group>();
  for (const file of files) {
    const { name, blob } = file;
    // A modern spreadsheet is a zip, and would be opened as one.
    if (spreadsheet.test(name)) {
      failures.push({ where: name, reason: 'spreadsheet' });
      continue;
    }
    try {
      const opened = await openFiles([file]);
      const [first] = opened;
      const isPlain = opened.length === 1 && first?.path === name && first.size === blob.size;
      if (!isPlain) {
        zips.push({ name, is: 'zip', files: [...opened], size: blob.size });
        continue;
      }
      const [folder = '', rest] = name.split('/', 2);
      const key = rest === undefined ? '' : folder;
      const group: Group = others.get(key) ?? {
        name: key,
        is: key === '' ? 'loose' : 'folder',
        files: [],
        size: 0,
      };
      group.files.push(first!);
      others.set(key, group);
    } catch (error) {
      failures.push({ where: name, reason: reasonOf(error) });
    }
  }
  return [...zips, ...others.values()];
}

async function sourcesIn(group: Group, signal: AbortSignal): Promise<readonly Source[]> {
  const found: Promise<Source>[] = [];
  for (const { importer, recognised } of await recogniseFiles(group.files, signal)) {
    const parts = await partsOf(importer, recognised, group.is, signal);
    for (const part of parts) {
      const { files } = part;
      const isAlone = group.is !== 'loose' && parts.length === 1;
      const name = isAlone ? group.name : files.map(({ path }) => path).join(', ');
      const marks = group.is === 'zip' ? [group.size] : files.map(({ size }) => size);
      found.push(
        importId(importer.id, name, marks).then((id) => ({
          id,
          name: name.slice(0, 300),
          importer,
          recognised: part,
        })),
      );
    }
  }
  return Promise.all(found);
}

/** Several exports may lie side by side: the owner named in one is not that of the other. */
async function partsOf(
  importer: Importer,
  recognised: Recognised,
  is: Group['is'],
  signal: AbortSignal,
): Promise<readonly Recognised[]> {
  const { files } = recognised;
  if (importer.exportOf) {
    const exports = Map.groupBy(files, ({ path }) => importer.exportOf!(path));
    return eachBy(importer, [...exports.values()], signal);
  }
  if (is !== 'loose') return [recognised];
  const alone = files.map((file) => [file]);
  return eachBy(importer, alone, signal);
}

/** Recognises each part by itself: what one can't show, another may. */
async function eachBy(
  importer: Importer,
  parts: readonly (readonly SourceFile[])[],
  signal: AbortSignal,
): Promise<readonly Recognised[]> {
  const found = await Promise.all(parts.map((files) => importer.recognise(files, signal)));
  return found.filter((each) => each !== undefined);
}

/** Files no importer reads: each one chosen by itself; of an archive or a folder, only if nothing in it is read. */
async function unused(
  { name, is, files }: Group,
  found: readonly Source[],
  signal: AbortSignal,
): Promise<readonly Failure[]> {
  const read = new Set(found.flatMap(({ recognised }) => recognised.files));
  if (is === 'loose') {
    const unread = files.filter((file) => !read.has(file));
    return Promise.all(
      unread.map(async (file): Promise<Failure> => {
        const nearly = mayHoldPosts(file) ? await nearlyKnown(file, signal) : undefined;
        return nearly ?? { where: file.path, reason: 'unknown' };
      }),
    );
  }
  if (read.size > 0) return [];
  // A locked or broken table doesn't show its kind.
  for (const file of files.filter(mayHoldPosts).slice(0, mostTried)) {
    try {
      await readHead(file, signal);
      const nearly = await nearlyKnown(file, signal);
      if (nearly) return [nearly];
    } catch (error) {
      signal.throwIfAborted();
      return [{ where: name, reason: reasonOf(error) }];
    }
  }
  const table = files.find(({ path }) => spreadsheet.test(path));
  return [
    table ? { where: table.path, reason: 'spreadsheet' } : { where: name, reason: 'unknown' },
  ];
}

async function nearlyKnown(file: SourceFile, signal: AbortSignal): Promise<Failure | undefined> {
  const nearest = nearestTable(await headOf(file, signal));
  if (!nearest) return undefined;
  const { importer, missing } = nearest;
  return { where: file.path, reason: 'headings', like: { title: importer.title, missing } };
}

async function importId(importer: string, name: string, sizes: readonly number[]): Promise<string> {
  const words = new TextEncoder().encode([importer, name, ...sizes].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
