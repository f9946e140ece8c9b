import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The size of each built content script, raw and compressed. */
export function benchSize(): void {
  const folder = '.output/chrome-mv3/content-scripts';
  if (!existsSync(folder)) {
    console.log('\nNot measured: content script size (npm run build first).');
    return;
  }
  console.log('\nContent scripts');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const bytes = readFileSync(join(folder, name));
    console.log(`  ${name}: ${kilo(bytes.length)} kB, ${kilo(gzipSync(bytes).length)} kB gzip`);
  }
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
