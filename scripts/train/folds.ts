import { hashOf } from '../../lib/analyzer/model/hash.ts';

export const foldCount = 5;

/** Which fifth an organisation belongs to: all its posts are learned from, or none. */
export function foldOf(organisation: string): number {
  return hashOf(`fold of ${organisation}`) % foldCount;
}
