import type { Ask, Expression } from "../../contract.ts";
import { sameTree } from "../../expression/mathjson.ts";

/** Whether the same thing is asked for. Two values may be, of two formulas or at two places. */
export function sameAsk(one: Ask, other: Ask): boolean {
  const [places, others] = [one, other].map((ask) => Object.entries(ask.with ?? {})) as [Places, Places];
  return (
    one.what === other.what &&
    sameTree(one.of?.json ?? 0, other.of?.json ?? 0) &&
    places.length === others.length &&
    places.every(([letter, { json }]) => sameTree(json, other.with?.[letter]?.json ?? "Nothing"))
  );
}

type Places = [letter: string, value: Expression][];
