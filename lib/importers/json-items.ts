import { JSONParser } from '@streamparser/json';
import { readText, UnreadableFile, type SourceFile } from './source-file.ts';

/** Deeper than any export; a file of brackets ends here. */
const deepest = 60;

/**
 * The items of a JSON list, one by one as they are read. What stands before the first bracket
 * (`window.YTD.tweets.part0 =`) is passed over. Fails with an `UnreadableFile` where it is no JSON.
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

/** Where in the nesting of a file a piece of it ends; the next piece goes on from there. */
interface Nesting {
  depth: number;
  inString: boolean;
  /** The last byte was a backslash, so that the next one means nothing by itself. */
  escaped: boolean;
}

/** Follows the brackets of these bytes; true where they go deeper than any export. */
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

/** The one object of a small file (`var user_details = {…}`). Fails with an `UnreadableFile` where it is no JSON. */
export async function readJsonObject(file: SourceFile, signal: AbortSignal): Promise<unknown> {
  const text = await readText(file, signal);
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch (cause) {
    throw new UnreadableFile('damaged', { cause });
  }
}
