import { readFileSync } from 'node:fs';

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Stores only accept pictures without transparency. */
  readonly transparent: boolean;
}

/** Reads the header of a PNG file; undefined for any other file. */
export function readPng(path: string): PngHead | undefined {
  const bytes = readFileSync(path);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return undefined;
  // 4 and 6 are grey and colour with an alpha channel.
  const transparent = [4, 6].includes(bytes[25]!);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), transparent };
}
