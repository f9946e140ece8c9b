import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installSideTools } from '../side-tools/install-side-tools.ts';

interface Rival {
  readonly name: string;
  readonly check: (text: string) => unknown;
}

/** Tools writers know, on the same texts; one that doesn't load is named and left out. */
export async function loadRivals(): Promise<Rival[]> {
  const rivals: Rival[] = [];
  const loaders: readonly (readonly [string, () => Promise<Rival['check']>])[] = [
    ['write-good', loadWriteGood],
    ['harper.js', loadHarper],
  ];
  for (const [name, load] of loaders) {
    try {
      rivals.push({ name, check: await load() });
    } catch (error) {
      console.log(
        `Not measured: ${name} (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  }
  return rivals;
}

type Module = Record<string, unknown>;

/** A package that only this bench uses. */
async function load(name: string): Promise<Module> {
  const file = pathToFileURL(join(await installSideTools('rivals'), 'load.mjs')).href;
  const folder = (await import(file)) as { load(name: string): Promise<Module> };
  return folder.load(name);
}

async function loadWriteGood(): Promise<Rival['check']> {
  const loaded = await load('write-good');
  return loaded['default'] as Rival['check'];
}

async function loadHarper(): Promise<Rival['check']> {
  const loaded = await load('harper.js');
  const Linter = loaded['LocalLinter'] as new (options: unknown) => {
    setup(): Promise<void>;
    lint(text: string): unknown;
  };
  const binary = loaded['binary'] ?? (await load('harper.js/binary'))['binary'];
  const linter = new Linter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}
