import { serveJudge } from '../../lib/past-posts/judge-thread.ts';
import { wireTo } from './worker-wire.ts';

serveJudge(wireTo(globalThis as unknown as Worker));
