import type { createJudge, Batch, Judged, Knowledge } from './judge.ts';
import type { topicsOf, TopicQuestion } from '../tagged/topics.ts';
import { serve, type Channel } from './worker-rpc.ts';

/** The calls a judge worker answers. */
export type JudgeCalls = {
  learn(knowledge: Knowledge): Promise<void>;
  judge(batch: Batch): Judged;
  topics(questions: readonly TopicQuestion[]): Promise<readonly (readonly string[])[]>;
};

/** The part of the analyzer that a judge needs. */
interface Tools {
  readonly createJudge: typeof createJudge;
  readonly topicsOf: typeof topicsOf;
}

/** Judges posts for the other end of the channel. */
export function serveJudge(channel: Channel, loadTools: () => Promise<Tools>): void {
  let judge: ((batch: Batch) => Judged) | undefined;
  const calls: JudgeCalls = {
    async learn(knowledge) {
      judge = (await loadTools()).createJudge(knowledge);
    },
    judge(batch) {
      if (!judge) throw new Error('`learn` must be called first.');
      return judge(batch);
    },
    topics: async (questions) => questions.map((await loadTools()).topicsOf),
  };
  serve(channel, calls);
}
