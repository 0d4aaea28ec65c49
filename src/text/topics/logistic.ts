// Fits one logistic regression: L2, weighted samples, sparse rows, limited-memory BFGS. Deterministic.

/** Rows of a sparse matrix: row i's columns and values from `rows[i]` to `rows[i + 1]`. */
export interface Sparse {
  rows: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  width: number;
}

export interface Fit {
  weights: Float64Array;
  bias: number;
}

/** Pairs of steps remembered, passes over the data at most, and how flat is flat (against the first gradient). */
const memory = 8;
const passes = 120;
const flat = 0.01;

/**
 * Minimises ½·|w|² + cost·Σ sample·log(1 + e^(-y·(w·x·scale + b))); the bias is regularised like a weight, as liblinear
 * does. `yes[i]` is 1 or 0. `scale` multiplies each column; the weights returned are for the unscaled columns.
 */
export function fitLogistic(x: Sparse, yes: Uint8Array, sample: Float64Array, scale: Float64Array, cost: number): Fit {
  const size = x.width + 1;
  const bias = x.width;
  const w = new Float64Array(size);
  const gradient = new Float64Array(size);
  const scaled = new Float64Array(size);

  function evaluate(at: Float64Array, out: Float64Array): number {
    let loss = 0;
    for (let f = 0; f < size; f += 1) {
      const v = at[f] ?? 0;
      loss += 0.5 * v * v;
      scaled[f] = f === bias ? v : v * (scale[f] ?? 0);
      out[f] = 0;
    }
    let biasGradient = 0;
    for (let i = 0; i + 1 < x.rows.length; i += 1) {
      const weight = sample[i] ?? 0;
      if (weight === 0) continue;
      const end = x.rows[i + 1] ?? 0;
      let z = scaled[bias] ?? 0;
      for (let c = x.rows[i] ?? 0; c < end; c += 1) z += (x.values[c] ?? 0) * (scaled[x.columns[c] ?? 0] ?? 0);
      const margin = yes[i] === 1 ? z : -z;
      const e = Math.exp(-Math.abs(margin));
      loss += cost * weight * (margin > 0 ? Math.log1p(e) : Math.log1p(e) - margin);
      const wrong = margin > 0 ? e / (1 + e) : 1 / (1 + e);
      const pull = cost * weight * (yes[i] === 1 ? -wrong : wrong);
      biasGradient += pull;
      for (let c = x.rows[i] ?? 0; c < end; c += 1) {
        const f = x.columns[c] ?? 0;
        out[f] = (out[f] ?? 0) + pull * (x.values[c] ?? 0);
      }
    }
    for (let f = 0; f < bias; f += 1) out[f] = (out[f] ?? 0) * (scale[f] ?? 0) + (at[f] ?? 0);
    out[bias] = biasGradient + (at[bias] ?? 0);
    return loss;
  }

  let loss = evaluate(w, gradient);
  const enough = flat * Math.sqrt(dot(gradient, gradient)) * smallerShare(yes, sample);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let pass = 0; pass < passes && Math.sqrt(dot(gradient, gradient)) > enough; pass += 1) {
    const direction = descend(gradient, steps);
    const slope = dot(gradient, direction);
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 30; tries += 1, length /= 2) {
      for (let f = 0; f < size; f += 1) next[f] = (w[f] ?? 0) + length * (direction[f] ?? 0);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let f = 0; f < size; f += 1) {
      s[f] = (next[f] ?? 0) - (w[f] ?? 0);
      y[f] = (nextGradient[f] ?? 0) - (gradient[f] ?? 0);
    }
    const curve = dot(s, y);
    if (curve > 1e-12) steps.push({ s, y, rho: 1 / curve });
    if (steps.length > memory) steps.shift();
    w.set(next);
    gradient.set(nextGradient);
    loss = nextLoss;
  }
  const weights = new Float64Array(x.width);
  for (let f = 0; f < x.width; f += 1) weights[f] = (w[f] ?? 0) * (scale[f] ?? 0);
  return { weights, bias: w[bias] ?? 0 };
}

/** The L-BFGS direction for a gradient, by the two loops over remembered steps. */
function descend(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const step of [...steps].reverse()) {
    const alpha = step.rho * dot(step.s, q);
    alphas.unshift(alpha);
    add(q, step.y, -alpha);
  }
  const last = steps.at(-1);
  if (last) scaleBy(q, 1 / (last.rho * dot(last.y, last.y)));
  for (const [i, step] of steps.entries()) add(q, step.s, (alphas[i] ?? 0) - step.rho * dot(step.y, q));
  scaleBy(q, -1);
  return q;
}

/** Share of the rarer answer: liblinear asks for a flatter end where one answer is rare. */
function smallerShare(yes: Uint8Array, sample: Float64Array): number {
  let ones = 0;
  let all = 0;
  for (let i = 0; i < yes.length; i += 1) {
    if (sample[i] === 0) continue;
    all += 1;
    ones += yes[i] ?? 0;
  }
  return all === 0 ? 0 : Math.max(1, Math.min(ones, all - ones)) / all;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(to: Float64Array, from: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + times * (from[i] ?? 0);
}

function scaleBy(vector: Float64Array, times: number): void {
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) * times;
}
