/** How far a set of states reaches: the length of the diagonal of the box around it. 0 for none. */
export function extentOf(columns: readonly (readonly number[])[]): number {
  return Math.hypot(...columns.map((column) => rangeOf(column)));
}

function rangeOf(column: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of column) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least <= greatest ? greatest - least : 0;
}

/** The box around states that come one by one. */
export class Box {
  readonly #least: number[] = [];
  readonly #greatest: number[] = [];

  add(state: readonly number[]): void {
    for (const [index, value] of state.entries()) {
      this.#least[index] = Math.min(this.#least[index] ?? value, value);
      this.#greatest[index] = Math.max(this.#greatest[index] ?? value, value);
    }
  }

  get diagonal(): number {
    return Math.hypot(...this.#greatest.map((value, index) => value - (this.#least[index] ?? value)));
  }
}

export function distanceBetween(left: readonly number[], right: readonly number[]): number {
  return Math.hypot(...left.map((value, index) => value - (right[index] ?? Number.NaN)));
}
