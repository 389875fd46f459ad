import type { Layer, MathJson } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { realValue } from "../number-of.ts";
import { problem } from "../problem.ts";

/** An end of an interval; at infinity it has no text and is open. */
export interface End {
  readonly value: number;
  readonly text: string;
  readonly closed: boolean;
}

/** A connected set of numbers; a single one has two ends alike. */
export interface Stretch {
  readonly from: End;
  readonly to: End;
}

/** So many members of a family are drawn on either side of 0. */
const membersShown = 1;

const infinity = (sign: 1 | -1): End => ({ value: sign * Number.POSITIVE_INFINITY, text: "", closed: false });

/**
 * The connected parts of a set: intervals, single numbers, unions of these, ℝ; of a family those for k = −1, 0, 1.
 *
 * @throws FigureError for any other set.
 */
export function stretchesOf(set: MathJson, layer: Layer): Stretch[] {
  const operands = operandsOf(set);
  switch (headOf(set) ?? set) {
    case "RealNumbers":
      return [{ from: infinity(-1), to: infinity(1) }];
    case "Set":
      return operands.flatMap((member) => (isSet(member) ? stretchesOf(member, layer) : pointAt(member, layer)));
    case "Union":
      return operands.flatMap((part) => stretchesOf(part, layer));
    case "Interval":
      return [{ from: endOf(operands[0] ?? 0, layer), to: endOf(operands[1] ?? 0, layer) }];
    case "Family": {
      const [member = 0, letter] = operands;
      const counts = Array.from({ length: 2 * membersShown + 1 }, (_, index) => index - membersShown);
      if (letter === undefined || !isSymbol(letter)) throw unknownSet(set, layer);
      return counts.flatMap((count) => stretchesOf(asSet(substitute(member, { [letter]: count })), layer));
    }
    default:
      throw unknownSet(set, layer);
  }
}

const isSet = (json: MathJson): boolean => /^(Set|Union|Interval|Family)$/.test(headOf(json) ?? "") || json === "RealNumbers";
const asSet = (json: MathJson): MathJson => (isSet(json) ? json : apply("Set", json));

const unknownSet = (set: MathJson, layer: Layer): FigureError =>
  new FigureError(
    `${toUnicode(set)} in layer ${layer.id} is no set of numbers that can be drawn`,
    layer.id,
    problem("figure-error.set", { set: expressionOf(set) }),
  );

function pointAt(json: MathJson, layer: Layer): Stretch[] {
  const end = { ...endOf(json, layer), closed: true };
  return [{ from: end, to: end }];
}

function endOf(json: MathJson, layer: Layer): End {
  const isOpen = headOf(json) === "Open";
  const inner = isOpen ? (operandsOf(json)[0] ?? 0) : json;
  if (inner === "PositiveInfinity") return infinity(1);
  if (inner === "NegativeInfinity" || (headOf(inner) === "Negate" && operandsOf(inner)[0] === "PositiveInfinity"))
    return infinity(-1);
  const value = realValue(inner);
  if (!Number.isFinite(value)) throw unknownSet(json, layer);
  return { value, text: toUnicode(inner), closed: !isOpen };
}
