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

async function loadWriteGood(): Promise<Rival['check']> {
  const name = 'write-good';
  const loaded = (await import(name)) as Module;
  return loaded['default'] as Rival['check'];
}

async function loadHarper(): Promise<Rival['check']> {
  const name = 'harper.js';
  const loaded = (await import(name)) as Module;
  const Linter = loaded['LocalLinter'] as new (options: unknown) => {
    setup(): Promise<void>;
    lint(text: string): unknown;
  };
  const binary =
    loaded['binary'] ?? ((await import('harper.js/binary' as string)) as Module)['binary'];
  const linter = new Linter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}
