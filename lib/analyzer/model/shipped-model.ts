import { readModel } from './model.ts';
import type { Model, ModelData } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/** What ships, read straight from the file, for tests and scripts; the extension loads it by lib/load-weights.ts. */
export const shippedWeights = weights as unknown as ModelData;
export const shippedModel: Model = readModel(shippedWeights);
