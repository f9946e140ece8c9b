/** Numbers that are learned, with the slope of the loss by each. */
export interface Layer {
  readonly values: Float32Array;
  readonly slope: Float32Array;
  /** Where rows begin that have a slope; absent where the whole layer has. */
  readonly touched?: Set<number>;
}

/** The layers of a network, moved against their slopes by Adam (Kingma and Ba, 2015). */
export interface Store {
  layer(name: string, count: number, spread: number): Layer;
  /** A layer of rows, few of which change in one step. */
  filled(name: string, begin: Float32Array): Layer;
  step(rate: number): void;
  layers(): Readonly<Record<string, Float32Array>>;
}

interface Kept extends Layer {
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const slow = 0.9;
const slower = 0.999;
const steepest = 3;

export function createStore(random: () => number, rowSize: number): Store {
  const kept = new Map<string, Kept>();
  let steps = 0;
  const keep = (name: string, values: Float32Array, byRow: boolean): Kept => {
    const of = () => new Float32Array(values.length);
    const one: Kept = {
      values,
      slope: of(),
      mean: of(),
      square: of(),
      ...(byRow ? { touched: new Set<number>() } : {}),
    };
    kept.set(name, one);
    return one;
  };
  const move = (one: Kept, from: number, to: number, rate: number, share: number) => {
    const { values, slope, mean, square } = one;
    const first = 1 - slow ** steps;
    const second = 1 - slower ** steps;
    for (let i = from; i < to; i += 1) {
      const d = slope[i]! * share;
      slope[i] = 0;
      mean[i] = slow * mean[i]! + (1 - slow) * d;
      square[i] = slower * square[i]! + (1 - slower) * d * d;
      values[i]! -= (rate * (mean[i]! / first)) / (Math.sqrt(square[i]! / second) + 1e-7);
    }
  };
  return {
    layer: (name, count, spread) =>
      keep(
        name,
        Float32Array.from({ length: count }, () => spread * normal(random)),
        false,
      ),
    filled: (name, begin) => keep(name, Float32Array.from(begin), true),
    step(rate) {
      steps += 1;
      let total = 0;
      for (const { slope, touched } of kept.values()) {
        if (touched === undefined) for (const d of slope) total += d * d;
        else
          for (const at of touched)
            for (let j = 0; j < rowSize; j += 1) total += slope[at + j]! ** 2;
      }
      const share = Math.min(1, steepest / (Math.sqrt(total) + 1e-9));
      for (const one of kept.values()) {
        if (one.touched === undefined) move(one, 0, one.values.length, rate, share);
        else for (const at of one.touched) move(one, at, at + rowSize, rate / 2, share);
        one.touched?.clear();
      }
    },
    layers: () => Object.fromEntries([...kept].map(([name, { values }]) => [name, values])),
  };
}

/** A number of a normal distribution (Box and Muller, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
