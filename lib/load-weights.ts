import type { ModelData } from './analyzer/model/model.ts';

/** The packaged file with the trained weights (written by wxt.config.ts). */
export const weightsFile = '/weights.js';

/** The part of a thread's global scope used here. */
interface Scope {
  /** Set by the weights file: the weights as JSON. */
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

/** Why importing the weights failed at startup; thrown by the first `loadWeights` call. */
let brokeAtStart: unknown;

/**
 * Chromium's service worker accepts `importScripts` only during startup, so call this first thing there. Does
 * nothing elsewhere.
 */
export function importWeightsAtStart(): void {
  if (scope.importScripts === undefined) return;
  const policy = scope.trustedTypes?.createPolicy('hat-tip-workers', {
    createScriptURL(address) {
      if (address !== weightsFile) throw new TypeError('Not a packaged script');
      return address;
    },
  });
  try {
    scope.importScripts(policy?.createScriptURL(weightsFile) ?? weightsFile);
  } catch (error) {
    // The background must keep running: most requests need no weights.
    brokeAtStart = error;
  }
}

/**
 * Reads the weights from the package, once per process. `address` is the file's URL as the browser knows it.
 * Rejects if the file is missing or is not JSON.
 */
export async function loadWeights(address: string): Promise<ModelData> {
  if (brokeAtStart !== undefined) throw brokeAtStart;
  if (scope.hatTipWeights === undefined) await import(/* @vite-ignore */ address);
  if (scope.hatTipWeights === undefined) throw new Error('The weights are not in the package.');
  return JSON.parse(scope.hatTipWeights) as ModelData;
}
