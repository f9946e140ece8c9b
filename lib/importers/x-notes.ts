import * as v from 'valibot';
import type { ImportProblem } from './imported-post.ts';
import { readJsonItems } from './json-items.ts';
import { unescapeHtml } from './mend-text.ts';
import type { SourceFile } from './source-file.ts';

/** The whole of a long post; what it does not tell is told by its short form. */
export interface Note {
  readonly text: string;
  readonly urls: readonly string[];
  readonly handles: readonly string[];
}

/** The long posts of an archive. */
export interface Notes {
  /** The one whose short form was written then and reads so. */
  find(at: number, short: string): Note | undefined;
}

const noteSchema = v.object({
  noteTweet: v.object({
    createdAt: v.string(),
    core: v.object({
      text: v.string(),
      urls: v.fallback(
        v.optional(v.array(v.object({ expandedUrl: v.optional(v.string(), '') }))),
        undefined,
      ),
      mentions: v.fallback(v.optional(v.array(v.object({ screenName: v.string() }))), undefined),
    }),
  }),
});

/** Characters by which a long post and its short form know each other; their ids never do. */
const likeness = 60;
/** Fewer say nothing. */
const leastLikeness = 8;

/** X writes whom a reply answers in front of its short form, and often not of the long one. */
export const namesInFront = /^(?:@\w{1,15}\s+)+/;
/** Behind the short form: the ellipsis, the address of the post, and of what it quotes or shows. */
const cutEnd = /(?:\s*(?:…|https?:\/\/t\.co\/\w*))*\s*$/;

/** Reads the long posts; a note that cannot be read is a row that is told. */
export async function* readNotes(
  files: readonly SourceFile[],
  signal: AbortSignal,
): AsyncGenerator<ImportProblem, Notes> {
  const bySecond = new Map<number, { readonly start: string; readonly note: Note }[]>();
  for (const file of files) {
    let number = 0;
    for await (const item of readJsonItems(file, signal)) {
      number += 1;
      const read = v.safeParse(noteSchema, item);
      if (!read.success) {
        yield { problem: 'row', where: `${file.path}, ${number}` };
        continue;
      }
      const { createdAt, core } = read.output.noteTweet;
      const text = unescapeHtml(core.text);
      const note = {
        text,
        urls: core.urls?.map(({ expandedUrl }) => expandedUrl) ?? [],
        handles: core.mentions?.map(({ screenName }) => screenName) ?? [],
      };
      const second = Math.floor(Date.parse(createdAt) / 1000);
      const all = bySecond.get(second) ?? [];
      all.push({ start: startOf(text), note });
      bySecond.set(second, all);
    }
  }
  return {
    find(at, short) {
      const whole = unescapeHtml(short).replace(cutEnd, '');
      const start = startOf(whole);
      if (start.length < leastLikeness) return undefined;
      const second = Math.floor(at / 1000);
      // The two are written one after the other: a second may pass between them.
      return [second, second - 1, second + 1]
        .flatMap((each) => bySecond.get(each) ?? [])
        .find((one) => one.start.slice(0, start.length) === start)?.note;
    },
  };
}

function startOf(text: string): string {
  return text.replace(namesInFront, '').trimStart().slice(0, likeness);
}

/** The whole text, with the names in front of a reply that only its short form has. */
export function wholeText(note: Note, short: string): string {
  const front = namesInFront.exec(short)?.[0] ?? '';
  return note.text.startsWith(front) ? note.text : front + note.text.replace(namesInFront, '');
}
