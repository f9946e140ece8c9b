import { JSONParser } from '@streamparser/json';
import { UnreadableFile, type SourceFile } from './source-file.ts';

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
  let depth = 0;
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
    depth = deepestIn(bytes, depth);
    if (depth > deepest) throw new UnreadableFile('damaged');
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

/** Open brackets at the end of these bytes; those in strings balance well enough for a guard. */
function deepestIn(bytes: Uint8Array, from: number): number {
  let depth = from;
  let most = from;
  let inString = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === 0x5c) i += 1;
    else if (byte === 0x22) inString = !inString;
    else if (inString) continue;
    else if (byte === 0x5b || byte === 0x7b) most = Math.max(most, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return most > deepest ? most : depth;
}
