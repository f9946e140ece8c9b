import { loadAnalyzer } from '../../lib/packaged/load.ts';
import { serveJudge } from '../../lib/past-posts/judge-thread.ts';
import { channelTo } from './worker-channel.ts';

serveJudge(channelTo(globalThis as unknown as Worker), loadAnalyzer);
