import { kindQuestions } from './kind-questions.ts';
import { causes } from './causes/index.ts';

const ours: ReadonlySet<string> = new Set(
  [...causes.map(({ questions }) => questions), ...Object.values(kindQuestions)]
    .flat()
    .map(({ text }) => text),
);

/** Which of our hand-written questions stand in a post: none of them is offered again within a month. */
export function findAskedReaders(text: string): readonly string[] {
  const asked = text.match(/[^.!?\n]+\?/g)?.map((question) => question.trim()) ?? [];
  return [...new Set(asked)].filter((question) => ours.has(question));
}
