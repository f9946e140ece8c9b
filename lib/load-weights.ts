import type { ModelData } from './analyzer/model/model.ts';

/** The file of the package that holds what was learned (wxt.config.ts writes it). */
export const weightsFile = '/weights.js';

/** As much of a thread's global scope as is needed here. */
interface Scope {
  /** What the file leaves there: the weights as JSON. */
  hatTipWeights?: string;
  importScripts?(address: string): void;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}

const scope = globalThis as unknown as Scope;

/** Why the weights could not be read at start; told when somebody asks for them. */
let brokeAtStart: unknown;

/**
 * Chromium's service worker takes scripts in only while it starts, so call this first thing there.
 * Everywhere else it does nothing.
 */
export function importWeightsAtStart(): void {
  if (scope.importScripts === undefined) return;
  const policy = scope.trustedTypes?.createPolicy('hat-tip-workers', {
    createScriptURL(address) {
      if (address !== weightsFile) throw new TypeError('No script of ours');
      return address;
    },
  });
  try {
    scope.importScripts(policy?.createScriptURL(weightsFile) ?? weightsFile);
  } catch (error) {
    // The background must go on: it answers everything that needs no judgement.
    brokeAtStart = error;
  }
}

/**
 * Reads the weights out of the package, once for each process. `address` is the file's, as the browser names it.
 * Rejects where the file is missing or is not JSON.
 */
export async function loadWeights(address: string): Promise<ModelData> {
  if (brokeAtStart !== undefined) throw brokeAtStart;
  if (scope.hatTipWeights === undefined) await import(/* @vite-ignore */ address);
  if (scope.hatTipWeights === undefined) throw new Error('The weights are not in the package.');
  return JSON.parse(scope.hatTipWeights) as ModelData;
}
