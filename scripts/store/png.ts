import { readFileSync } from 'node:fs';

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Stores take pictures without transparency only. */
  readonly transparent: boolean;
}

/** What the head of a PNG file says of it; undefined when it is none. */
export function readPng(path: string): PngHead | undefined {
  const bytes = readFileSync(path);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return undefined;
  // 4 and 6 are grey and colour with an alpha channel.
  const transparent = [4, 6].includes(bytes[25]!);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), transparent };
}
