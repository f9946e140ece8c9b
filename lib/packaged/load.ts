import type { ModelData } from '../analyzer/model/model.ts';
import type * as Analyzer from './analyzer.ts';

/**
 * Two packaged files are large and serve several processes: the trained weights (written by wxt.config.ts) and the
 * analyzer (entrypoints/analyzer.ts). Each leaves its content in the global scope of the process that loads it.
 */
const files = { weights: '/weights.js', analyzer: '/analyzer.js' } as const;

/** For the build, which leaves their imports as they are. */
export const packagedFiles: readonly string[] = Object.values(files);

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
      if (!packagedFiles.includes(address)) throw new TypeError('Not a packaged script');
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

/** How pages and their workers load each file. The paths are literal, so that a reviewer of the build sees what is loaded. */
const imports: Readonly<Record<FileName, () => Promise<unknown>>> = {
  // @ts-expect-error -- written by the build
  weights: () => import('/weights.js'),
  // @ts-expect-error -- written by the build
  analyzer: () => import('/analyzer.js'),
};

/** Reads the weights from the package, once per process. Rejects if the file is missing or is not JSON. */
export async function loadWeights(importFile = imports.weights): Promise<ModelData> {
  return JSON.parse(await load('weights', () => scope.hatTipWeights, importFile)) as ModelData;
}

/** Loads the analyzer from the package, once per process. Rejects if the file is missing or broken. */
export const loadAnalyzer = (importFile = imports.analyzer): Promise<typeof Analyzer> =>
  load('analyzer', () => scope.hatTipAnalyzer, importFile);

/** For entrypoints/analyzer.ts alone: leaves the analyzer where `loadAnalyzer` looks. */
export function offerAnalyzer(analyzer: typeof Analyzer): void {
  scope.hatTipAnalyzer = analyzer;
}

async function load<Content>(
  name: FileName,
  find: () => Content | undefined,
  importFile: () => Promise<unknown>,
): Promise<Content> {
  if (brokeAtStart.has(name)) throw brokeAtStart.get(name);
  if (find() === undefined) await importFile();
  const content = find();
  if (content === undefined) throw new Error(`The ${name} file of the package is empty.`);
  return content;
}
