import { readFileSync, writeFileSync } from 'node:fs';

/** The first of January 1980 as zips write a day: nothing before it can be written. */
const firstDay = 0x21;

/** Bytes of the last record of a zip without a comment. */
const endLength = 22;

/**
 * Gives every file in a zip the same day. WXT writes none, the month 0 of the year 1980, which some
 * programs read as 1979 and others refuse. Everything else stays as it is, byte for byte.
 */
export function dateZip(path: string): void {
  const bytes = readFileSync(path);
  const end = bytes.length - endLength;
  if (bytes.readUInt32LE(end) !== 0x06054b50)
    throw new Error(`${path} does not end as a zip does.`);
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(entry + 42);
    bytes.writeUInt32LE(firstDay << 16, entry + 12);
    bytes.writeUInt32LE(firstDay << 16, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    entry += 46 + name! + extra! + comment!;
  }
  if (entry !== end) throw new Error(`${path} lists its files otherwise.`);
  writeFileSync(path, bytes);
}
