/** Fills `gradient` for the point and returns the loss there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps whose curvature is remembered. */
const memory = 8;
const enoughDecrease = 1e-4;

/** Minimises a smooth function by L-BFGS (Nocedal & Wright, Numerical Optimization, 7.2), from zero. */
export function minimise(objective: Objective, size: number, mostSteps: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let loss = objective(point, gradient);
  const history: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let round = 0; round < mostSteps; round += 1) {
    const direction = descend(gradient, history);
    const slope = dot(gradient, direction);
    if (slope <= 0) break;
    let length = history.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next: Float64Array | undefined;
    const nextGradient = new Float64Array(size);
    let nextLoss = loss;
    for (let tries = 0; tries < 20 && next === undefined; tries += 1) {
      const candidate = new Float64Array(size);
      for (let i = 0; i < size; i += 1) candidate[i] = point[i]! - length * direction[i]!;
      nextLoss = objective(candidate, nextGradient);
      if (nextLoss <= loss - enoughDecrease * length * slope) next = candidate;
      else length /= 2;
    }
    if (next === undefined) break;
    const step = subtract(next, point);
    const change = subtract(nextGradient, gradient);
    const curvature = dot(step, change);
    if (curvature > 1e-10) {
      history.push({ step, change, scale: 1 / curvature });
      if (history.length > memory) history.shift();
    }
    const gained = (loss - nextLoss) / Math.max(1, Math.abs(loss));
    point = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gained < 1e-5) break;
  }
  return point;
}

function descend(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let i = history.length - 1; i >= 0; i -= 1) {
    const { step, change, scale } = history[i]!;
    shares[i] = scale * dot(step, direction);
    addScaled(direction, change, -shares[i]!);
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const factor = dot(last.step, last.change) / dot(last.change, last.change);
    for (let i = 0; i < direction.length; i += 1) direction[i]! *= factor;
  }
  for (let i = 0; i < history.length; i += 1) {
    const { step, change, scale } = history[i]!;
    addScaled(direction, step, shares[i]! - scale * dot(change, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += factor * from[i]!;
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  const difference = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) difference[i] = a[i]! - b[i]!;
  return difference;
}
