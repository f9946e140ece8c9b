// This build has no decompression or network code of its own: the browser decompresses.
import {
  BlobReader,
  configure,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { decodeHead, decodeText } from '../text/decode.ts';

/** A file the writer chose, or an entry of a zip; nothing of it is read until asked for. */
export interface SourceFile {
  /** With its folders, separated by "/". */
  readonly path: string;
  /** Uncompressed bytes, according to the archive. */
  readonly size: number;
  /** Chosen by itself, as opposed to an entry of an archive or a file of a folder, most of which are irrelevant. */
  readonly isLoose: boolean;
  /** Its bytes, decompressed while they are read. The stream fails with an `UnreadableFile`. */
  open(signal: AbortSignal): ReadableStream<Uint8Array>;
}

/** Why a file can't be read; the page has a sentence for each reason. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: 'encrypted' | 'damaged' | 'too-large' | 'unknown';

  constructor(reason: UnreadableFile['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** X splits its files at 100 MB; a much larger text file is a trap. */
export const largestFile = 400_000_000;
/** Tables are read whole: 50 MB hold half a million posts. */
const largestTable = 50_000_000;
/** Uncompressed to compressed: text shrinks to a tenth, a zip bomb to a thousandth. */
const largestRatio = 300;
/** Entries of one archive that are looked at. */
const mostEntries = 500_000;

// The importers already run in our own worker.
configure({ useWebWorkers: false });

/** Opens what the writer chose: the entries of a zip, or the file itself. Reads only names and sizes. */
export async function openFiles(
  files: readonly { readonly name: string; readonly blob: Blob }[],
): Promise<readonly SourceFile[]> {
  const opened = files.map(async ({ name, blob }) =>
    (await isZip(blob)) ? openZip(blob) : [plainFile(name, blob)],
  );
  return (await Promise.all(opened)).flat();
}

/** Reads a table or another small file as text. */
export async function readText(file: SourceFile, signal: AbortSignal): Promise<string> {
  return decodeText(await readBytes(file, largestTable, signal));
}

/** Reads a whole file, if it has at most that many bytes. */
export async function readBytes(
  file: SourceFile,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of file.open(signal)) {
    length += part.byteLength;
    if (length > most) throw new UnreadableFile('too-large');
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The first characters of a file, enough to recognise it. */
export async function readHead(file: SourceFile, signal: AbortSignal): Promise<string> {
  return decodeHead(await readHeadBytes(file, signal));
}

/** The first bytes of a file, enough to recognise it. */
export async function readHeadBytes(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  const reader = file.open(signal).getReader();
  try {
    let head = new Uint8Array();
    while (head.byteLength < 4096) {
      const { value, done } = await reader.read();
      if (done) break;
      const longer = new Uint8Array(head.byteLength + value.byteLength);
      longer.set(head);
      longer.set(value, head.byteLength);
      head = longer;
    }
    return head.slice(0, 4096);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const heads = new WeakMap<SourceFile, Promise<string>>();

/** The first characters, read once for all callers. Empty for a file that can't be opened; whoever reads the file reports why. */
export function headOf(file: SourceFile, signal: AbortSignal): Promise<string> {
  const known = heads.get(file);
  if (known) return known;
  const head = readHead(file, signal).catch(() => {
    signal.throwIfAborted();
    return '';
  });
  heads.set(file, head);
  return head;
}

async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

function plainFile(path: string, blob: Blob): SourceFile {
  return {
    path,
    size: blob.size,
    isLoose: !path.includes('/'),
    open: (signal) => limited(blob.stream(), signal),
  };
}

async function openZip(blob: Blob): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  try {
    for await (const entry of new ZipReader(new BlobReader(blob)).getEntriesGenerator()) {
      if (found.length >= mostEntries) throw new UnreadableFile('too-large');
      const file = entry.directory ? undefined : zipped(entry);
      if (file?.path.endsWith('/') === false) found.push(file);
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('damaged', { cause });
  }
  return found;
}

function zipped(entry: FileEntry): SourceFile {
  return {
    // Some Windows programs write "\\" between folders.
    path: entry.filename.replaceAll('\\', '/'),
    size: entry.uncompressedSize,
    isLoose: false,
    open(signal) {
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (entry.encrypted) return failing('encrypted');
      if (ratio > largestRatio && entry.uncompressedSize > 1_000_000) return failing('too-large');
      const pipe = new TransformStream<Uint8Array, Uint8Array>();
      entry.getData(pipe.writable, { signal }).catch((cause: unknown) => {
        void pipe.writable.abort(new UnreadableFile('damaged', { cause })).catch(() => undefined);
      });
      return limited(pipe.readable, signal);
    },
  };
}

function failing(reason: UnreadableFile['reason']): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (control) => control.error(new UnreadableFile(reason)) });
}

/** Stops at the limit, whatever sizes the archive claims, and when aborted. */
function limited(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let length = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, control) {
        length += chunk.byteLength;
        if (length > largestFile) control.error(new UnreadableFile('too-large'));
        else control.enqueue(chunk);
      },
    }),
    { signal },
  );
}
