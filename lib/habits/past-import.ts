import * as v from 'valibot';
import { blindSpots, type BlindSpot } from '../post.ts';

/** One export file whose posts were brought in, so that they can be told from the others and taken out again. */
export interface PastImport {
  /** The same for the same file, chosen again. */
  readonly id: string;
  /** Which importer read it: "x-archive". */
  readonly importer: string;
  /** As the writer's machine calls it. */
  readonly name: string;
  /** When it was brought in, in milliseconds since 1970. */
  readonly at: number;
  /** Posts of it that are new with it. */
  readonly posts: number;
  /** Of its posts, the first and the last, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Rows that could not be read. */
  readonly problems: number;
  readonly unseen: readonly BlindSpot[];
  /** False when it was stopped half way: choosing the file again goes on. */
  readonly isDone: boolean;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  importer: v.pipe(v.string(), v.maxLength(40)),
  name: v.pipe(v.string(), v.maxLength(300)),
  at: count,
  posts: count,
  from: count,
  to: count,
  problems: count,
  unseen: v.pipe(v.array(v.picklist(blindSpots)), v.maxLength(20)),
  isDone: v.boolean(),
});

/** Reads a record from the store or a backup; undefined when it is not one. */
export function parsePastImport(value: unknown): PastImport | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
