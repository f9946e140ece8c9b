import { causes } from './causes/index.ts';
import { allKindQuestions } from './kind-questions.ts';

const ours: ReadonlySet<string> = new Set([
  ...causes.flatMap(({ questions }) => questions.map(({ text }) => text)),
  ...allKindQuestions,
]);

/** Finds our hand-written questions in a post, so that none is offered again within a month. */
export function findAskedReaders(text: string): readonly string[] {
  const asked = text.match(/(?<=^|[.!?\n])[^.!?\n]+\?/g)?.map((question) => question.trim()) ?? [];
  return [...new Set(asked)].filter((question) => ours.has(question));
}
