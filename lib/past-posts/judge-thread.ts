import { createJudge, type Batch, type Judged, type Knowledge } from './judge.ts';
import { topicsOf, type TopicQuestion } from '../tagged/topics.ts';
import { serve, type Channel } from './worker-rpc.ts';

/** The calls a judge worker answers. */
export type JudgeCalls = {
  learn(knowledge: Knowledge): void;
  judge(batch: Batch): Judged;
  topics(questions: readonly TopicQuestion[]): readonly (readonly string[])[];
};

/** Judges posts for the other end of the channel. */
export function serveJudge(channel: Channel): void {
  let judge: ((batch: Batch) => Judged) | undefined;
  const calls: JudgeCalls = {
    learn(knowledge) {
      judge = createJudge(knowledge);
    },
    judge(batch) {
      if (!judge) throw new Error('`learn` must be called first.');
      return judge(batch);
    },
    topics: (questions) => questions.map(topicsOf),
  };
  serve(channel, calls);
}
