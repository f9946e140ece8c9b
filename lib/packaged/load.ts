import type { ModelData } from '../analyzer/model/model.ts';
import type * as Analyzer from './analyzer.ts';

/**
 * Two packaged files are large and serve several processes: the trained weights (written by wxt.config.ts) and the
 * analyzer (entrypoints/analyzer.ts). Each leaves its content in the global scope of the process that loads it.
 */
const files = { weights: '/weights.js', analyzer: '/analyzer.js' } as const;

type FileName = keyof typeof files;

/** The part of a thread's global scope used here. */
interface Scope {
  /** The weights as JSON. */
  hatTipWeights?: string;
  hatTipAnalyzer?: typeof Analyzer;
  importScripts?(address: string): void;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}

const scope = globalThis as unknown as Scope;

/** Why importing a file failed at startup; thrown once it is asked for. */
const brokeAtStart = new Map<FileName, unknown>();

/**
 * Chromium's service worker accepts `importScripts` only during startup, so call this first thing there. Does
 * nothing elsewhere.
 */
export function importAtStart(): void {
  if (scope.importScripts === undefined) return;
  const policy = scope.trustedTypes?.createPolicy('hat-tip-workers', {
    createScriptURL(address) {
      if (!Object.values<string>(files).includes(address))
        throw new TypeError('Not a packaged script');
      return address;
    },
  });
  for (const [name, address] of Object.entries(files) as [FileName, string][]) {
    try {
      scope.importScripts(policy?.createScriptURL(address) ?? address);
    } catch (error) {
      // The background must keep running: most requests need neither file.
      brokeAtStart.set(name, error);
    }
  }
}

/**
 * Reads the weights from the package, once per process; `addressOf` turns a packaged file's path into its address.
 * Rejects if the file is missing or is not JSON.
 */
export async function loadWeights(addressOf = asItIs): Promise<ModelData> {
  const weights = await load('weights', () => scope.hatTipWeights, addressOf);
  return JSON.parse(weights) as ModelData;
}

/** Loads the analyzer from the package, once per process. Rejects if the file is missing or broken. */
export const loadAnalyzer = (addressOf = asItIs): Promise<typeof Analyzer> =>
  load('analyzer', () => scope.hatTipAnalyzer, addressOf);

/** For entrypoints/analyzer.ts alone: leaves the analyzer where `loadAnalyzer` looks. */
export function offerAnalyzer(analyzer: typeof Analyzer): void {
  scope.hatTipAnalyzer = analyzer;
}

/** A path that begins with a slash is an address within the extension. */
const asItIs = (path: string) => path;

async function load<Content>(
  name: FileName,
  find: () => Content | undefined,
  addressOf: (path: string) => string,
): Promise<Content> {
  if (brokeAtStart.has(name)) throw brokeAtStart.get(name);
  if (find() === undefined) await import(/* @vite-ignore */ addressOf(files[name]));
  const content = find();
  if (content === undefined) throw new Error(`The ${name} file of the package is empty.`);
  return content;
}
