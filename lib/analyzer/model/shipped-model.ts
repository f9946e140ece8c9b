import { readModel } from './model.ts';
import type { Model, ModelData } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * The shipped weights read directly from the file, for tests and scripts; the extension loads them through
 * lib/packaged/load.ts.
 */
export const shippedWeights = weights as unknown as ModelData;
export const shippedModel: Model = readModel(shippedWeights);
