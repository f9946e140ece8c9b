import * as v from 'valibot';
import type { ImportProblem } from './imported-post.ts';
import { readJsonItems } from './json-items.ts';
import { unescapeHtml } from './mend-text.ts';
import type { SourceFile } from './source-file.ts';

/** The whole text of a long post; the rest comes from its short form. */
export interface Note {
  readonly text: string;
  readonly urls: readonly string[];
  readonly handles: readonly string[];
}

/** The long posts of an archive. */
export interface Notes {
  /** The note whose short form was written at that time and starts the same. */
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

/** Characters compared to match a long post with its short form; their ids never match. */
const likeness = 60;
/** Fewer aren't enough to compare. */
const leastLikeness = 8;

/** X puts the names a reply answers before the short form, often not before the long one. */
export const namesInFront = /^(?:@\w{1,15}\s+)+/;
/** Ends the short form: the ellipsis, the post's address, and that of what it quotes or shows. */
const cutEnd = /(?:\s*(?:…|https?:\/\/t\.co\/\w*))*\s*$/;

/** Reads the long posts; an unreadable note is reported as a problem. */
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
      // The two are written one after the other, so a second may pass between them.
      return [second, second - 1, second + 1]
        .flatMap((each) => bySecond.get(each) ?? [])
        .find((one) => one.start.slice(0, start.length) === start)?.note;
    },
  };
}

function startOf(text: string): string {
  return text.replace(namesInFront, '').trimStart().slice(0, likeness);
}

/** The whole text, with a reply's leading names, which only its short form has. */
export function wholeText(note: Note, short: string): string {
  const front = namesInFront.exec(short)?.[0] ?? '';
  return note.text.startsWith(front) ? note.text : front + note.text.replace(namesInFront, '');
}
