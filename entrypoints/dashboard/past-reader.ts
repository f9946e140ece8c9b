import { serveReader } from '../../lib/past-posts/reader-thread.ts';
import { wireTo } from './worker-wire.ts';

serveReader(wireTo(globalThis as unknown as Worker));
