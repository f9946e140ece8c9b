import { readFileSync, writeFileSync } from 'node:fs';

/** 1 January 1980 in the zip format, which can't express an earlier date. */
const firstDay = 0x21;

/** Bytes of the last record of a zip without a comment. */
const endLength = 22;

/**
 * Gives every file in a zip the same date. WXT writes none: month 0 of 1980, which some programs read as 1979 and others reject. All other bytes stay
 * the same.
 */
export function dateZip(path: string): void {
  const bytes = readFileSync(path);
  const end = bytes.length - endLength;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error(`${path} does not end like a zip.`);
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(entry + 42);
    bytes.writeUInt32LE(firstDay << 16, entry + 12);
    bytes.writeUInt32LE(firstDay << 16, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    entry += 46 + name! + extra! + comment!;
  }
  if (entry !== end) throw new Error(`${path} has an unexpected list of files.`);
  writeFileSync(path, bytes);
}
