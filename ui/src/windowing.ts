// Which rows of a long list have to exist, and how much room the others take. Pure.

/** Running sums of heights: `offsets[i]` is where item `i` begins, the last one is the whole height. */
export function offsetsOf(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  for (let i = 0; i < heights.length; i += 1) offsets[i + 1] = (offsets[i] ?? 0) + (heights[i] ?? 0);
  return offsets;
}

/** The item at `y`: the last one that begins at or before it. */
export function itemAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Range {
  /** First item that exists. */
  from: number;
  /** One after the last. */
  to: number;
}

/** The items between `top` and `top + height`, and `spare` pixels more on both sides. */
export function visible(offsets: Float64Array, top: number, height: number, spare: number): Range {
  const count = offsets.length - 1;
  if (count <= 0) return { from: 0, to: 0 };
  return { from: itemAt(offsets, top - spare), to: Math.min(count, itemAt(offsets, top + height + spare) + 1) };
}
