import { JSONParser } from '@streamparser/json';
import { readText, UnreadableFile, type SourceFile } from './source-file.ts';

/** Deeper than any export; a file made of brackets ends here. */
const deepest = 60;

/**
 * Yields the items of a JSON list as they are read. Skips everything before the first bracket (`window.YTD.tweets.part0 =`). Fails with an
 * `UnreadableFile` if it isn't JSON.
 */
export async function* readJsonItems(
  file: SourceFile,
  signal: AbortSignal,
): AsyncGenerator<unknown, void> {
  const found: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let failed: unknown;
  parser.onValue = ({ value }) => {
    found.push(value);
  };
  parser.onError = (error) => {
    failed ??= error;
  };
  const nesting: Nesting = { depth: 0, inString: false, escaped: false };
  let begun = false;
  for await (const part of file.open(signal)) {
    signal.throwIfAborted();
    let bytes = part;
    if (!begun) {
      const at = bytes.indexOf(bracket);
      if (at < 0) continue;
      bytes = bytes.subarray(at);
      begun = true;
    }
    if (goesTooDeep(bytes, nesting)) throw new UnreadableFile('damaged');
    parser.write(bytes);
    if (failed !== undefined) break;
    yield* found.splice(0);
  }
  yield* found.splice(0);
  if (failed !== undefined || !begun || !parser.isEnded) {
    throw new UnreadableFile('damaged', { cause: failed });
  }
}

const bracket = 0x5b;

/** The nesting at the end of a chunk; the next chunk continues from it. */
interface Nesting {
  depth: number;
  inString: boolean;
  /** The last byte was a backslash, which escapes the next one. */
  escaped: boolean;
}

/** Tracks the brackets in these bytes; true if they nest deeper than any export. */
function goesTooDeep(bytes: Uint8Array, nesting: Nesting): boolean {
  for (const byte of bytes) {
    if (nesting.escaped) nesting.escaped = false;
    else if (byte === 0x22) nesting.inString = !nesting.inString;
    else if (nesting.inString) nesting.escaped = byte === 0x5c;
    else if (byte === 0x5b || byte === 0x7b) nesting.depth += 1;
    else if (byte === 0x5d || byte === 0x7d) nesting.depth -= 1;
    if (nesting.depth > deepest) return true;
  }
  return false;
}

/** The single object of a small file (`var user_details = {…}`). Fails with an `UnreadableFile` if it isn't JSON. */
export async function readJsonObject(file: SourceFile, signal: AbortSignal): Promise<unknown> {
  const text = await readText(file, signal);
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch (cause) {
    throw new UnreadableFile('damaged', { cause });
  }
}
