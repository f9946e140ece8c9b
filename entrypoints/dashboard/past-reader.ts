import { serveReader } from '../../lib/past-posts/reader-thread.ts';
import { channelTo } from './worker-channel.ts';

serveReader(channelTo(globalThis as unknown as Worker));
