import * as v from 'valibot';
import { blindSpots, type BlindSpot } from '../post.ts';

/** An export file whose posts were imported, so that they can be told apart from others and deleted again. */
export interface PastImport {
  /** Identical when the same file is chosen again. */
  readonly id: string;
  /** Which importer read it: "x-archive". */
  readonly importer: string;
  /** The file's name on the writer's machine. */
  readonly name: string;
  /** When it was imported, in milliseconds since 1970. */
  readonly at: number;
  /** Posts that this import added. */
  readonly posts: number;
  /** The time of its first post, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Rows that couldn't be read. */
  readonly problems: number;
  readonly unseen: readonly BlindSpot[];
  /** False if it was stopped midway; choosing the file again resumes it. */
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

/** Parses a record from the store or a backup; undefined if invalid. */
export function parsePastImport(value: unknown): PastImport | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
