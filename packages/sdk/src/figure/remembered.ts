import type { MathJson } from "../contract.ts";

/**
 * Keeps what has been made of a formula as long as the formula is there: a figure is drawn for many windows. Formulas are not changed, so that the same
 * object is the same formula.
 */
export function remembered<T>(): (json: MathJson, key: string, make: () => T) => T {
  const known = new WeakMap<object, { readonly key: string; readonly value: T }>();
  return (json, key, make) => {
    const found = typeof json === "object" ? known.get(json) : undefined;
    if (found?.key === key) return found.value;
    const value = make();
    if (typeof json === "object") known.set(json, { key, value });
    return value;
  };
}
