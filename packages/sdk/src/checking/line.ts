import type { Expression, MathJson, Relation } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import { parse } from "../expression/parse.ts";

/** A line of somebody's working: what it says, and how its beginning ties it to the line before. */
export interface Line {
  /** Without the sign before it. For a line that goes on from the one before, `= b = c`, that is b = c. */
  readonly expression: Expression;
  /** What the sign before it claims: ⇒ and ∴ that it follows, ⇔ that it says the same, ⇐ that the line before follows from it. */
  readonly relation?: Relation;
  /** For `= b`, `≈ b` and `≤ b`, the head of the sign: the line before is its first side. */
  readonly continues?: string;
}

/** Signs that stand between lines and that no formula begins with, so that they are taken off before it is read. */
const arrows: readonly (readonly [sign: RegExp, relation: Relation])[] = [
  [/^\s*(?:⇔|⟺|<=>|\\iff(?![A-Za-z])|\\(?:Longl|L)eftrightarrow(?![A-Za-z]))/, "equivalent"],
  [/^\s*(?:⇐|⟸|\\impliedby(?![A-Za-z])|\\(?:Longl|L)eftarrow(?![A-Za-z]))/, "follows"],
];

/** @throws {ParseError} for a line that cannot be read, with the position in the line as it was given */
export function readLine(source: string): Line {
  for (const [sign, relation] of arrows) {
    const found = sign.exec(source)?.[0];
    // Spaces in place of the sign, so that a position in what is left is one in the whole.
    if (found !== undefined) return { ...asLine(parse(" ".repeat(found.length) + source.slice(found.length))), relation };
  }
  return asLine(parse(source));
}

/** A formula that was read as a line: ["Equal", "Nothing", b] goes on from the line before it. */
export function asLine(expression: Expression): Line {
  const [first, ...others] = operandsOf(expression.json);
  const [second] = others;
  const head = headOf(expression.json);
  switch (head) {
    case "Therefore":
      return first === undefined ? { expression } : { expression: expressionOf(first), relation: "implies" };
    case "Because":
      return { expression: first === undefined ? expression : expressionOf(first) };
    case "Implies":
      return first === "Nothing" && second !== undefined
        ? { expression: expressionOf(second), relation: "implies" }
        : { expression };
    default:
      if (head === undefined || first !== "Nothing" || second === undefined) return { expression };
      return { expression: expressionOf(others.length === 1 ? second : apply(head, ...others)), continues: head };
  }
}

/** What a line that goes on starts from: the formula itself, or the last side of an equation or a comparison; undefined for any other statement. */
export function lastSide(json: MathJson): MathJson | undefined {
  if (comparisons.has(headOf(json) ?? "")) return operandsOf(json).at(-1);
  return makesClaims(json) ? undefined : json;
}

const comparisons: ReadonlySet<string> = new Set(["Equal", "Approx", "Less", "LessEqual", "Greater", "GreaterEqual"]);

/** What stands after y = a was gone on from with = b: y = b. */
export function withLastSide(json: MathJson, side: MathJson): MathJson {
  const head = headOf(json);
  return head !== undefined && comparisons.has(head) ? apply(head, ...operandsOf(json).slice(0, -1), side) : side;
}
