import { fromBase64 } from './bytes.ts';

/** Word vectors as the weights file holds them: each is made of `parts` pieces out of a book of 256. */
export interface WordVectorsData {
  /** One a line, in the order of `codes`. */
  readonly words: string;
  /** One byte a part and word. */
  readonly codes: string;
  /** How much a word says: one byte a word, rare words most. */
  readonly weights: string;
  /** 256 pieces a part, each of `pieceSize` signed bytes, times `scale`. */
  readonly book: string;
  readonly parts: number;
  readonly pieceSize: number;
  readonly scale: number;
}

/** What words mean, as vectors; words of one kind lie close together. */
export interface WordVectors {
  /** How many numbers a vector has. */
  readonly size: number;
  /** Adds the vectors of the words, each by how much it says. Unknown words add nothing. */
  addTo(sum: Float64Array, keys: readonly string[]): void;
  /** Writes a word's vector, numbers of about one; false where the word is unknown. */
  read(key: string, vector: Float32Array): boolean;
}

/** Brings the numbers of the vectors to about one, which is what a network begins best with. */
const gain = 8;

export function readWordVectors(data: WordVectorsData): WordVectors {
  const { parts, pieceSize, scale } = data;
  const size = parts * pieceSize;
  const rows = new Map(data.words.split('\n').map((word, row) => [word, row]));
  const codes = fromBase64(data.codes);
  const weights = fromBase64(data.weights);
  const book = new Int8Array(fromBase64(data.book).buffer);
  const fits =
    codes.length === rows.size * parts &&
    weights.length === rows.size &&
    book.length === parts * 256 * pieceSize &&
    Number.isFinite(scale);
  if (!fits) throw new Error('The word vectors do not fit their words.');
  const rowOf = (key: string) => rows.get(key) ?? rows.get(stemOf(key));
  return {
    size,
    read(key, vector) {
      const row = rowOf(key);
      if (row === undefined) return false;
      for (let part = 0; part < parts; part += 1) {
        const piece = (part * 256 + codes[row * parts + part]!) * pieceSize;
        for (let i = 0; i < pieceSize; i += 1)
          vector[part * pieceSize + i] = gain * scale * book[piece + i]!;
      }
      return true;
    },
    addTo(sum, keys) {
      for (const key of keys) {
        const row = rowOf(key);
        if (row === undefined) continue;
        const weight = (weights[row]! / 255) * scale;
        for (let part = 0; part < parts; part += 1) {
          const piece = (part * 256 + codes[row * parts + part]!) * pieceSize;
          for (let i = 0; i < pieceSize; i += 1) {
            sum[part * pieceSize + i]! += weight * book[piece + i]!;
          }
        }
      }
    },
  };
}

/** "#gardening" means gardening, "museum's" a museum. */
function stemOf(key: string): string {
  return key.replace(/^#/, '').replace(/'.*$/, '');
}

/** The vector at length one; zeros stay zeros. */
export function toUnit(sum: Float64Array): Float64Array {
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? sum : sum.map((value) => value / length);
}
