import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";

/** The relations between two real numbers that are no equations. */
export type RelationHead = "Less" | "LessEqual" | "Greater" | "GreaterEqual" | "NotEqual";

/** left ◇ right */
export interface Inequality {
  readonly head: RelationHead;
  readonly left: MathJson;
  readonly right: MathJson;
}

const mirrored: Readonly<Record<RelationHead, RelationHead>> = {
  Less: "Greater",
  LessEqual: "GreaterEqual",
  Greater: "Less",
  GreaterEqual: "LessEqual",
  NotEqual: "NotEqual",
};

/** The relation the other way round, as it turns when both sides change their signs. */
export const turned = (head: RelationHead): RelationHead => mirrored[head];

export const isRelationHead = (head: string | undefined): head is RelationHead =>
  head !== undefined && Object.hasOwn(mirrored, head);

export const isStrict = (head: RelationHead): boolean => head !== "LessEqual" && head !== "GreaterEqual";
export const asksForMore = (head: RelationHead): boolean => head === "Greater" || head === "GreaterEqual";

/** Whether a number of this sign stands in the relation to 0. */
export function holdsFor(head: RelationHead | "Equal", sign: number): boolean {
  switch (head) {
    case "Less":
      return sign < 0;
    case "LessEqual":
      return sign <= 0;
    case "Greater":
      return sign > 0;
    case "GreaterEqual":
      return sign >= 0;
    case "NotEqual":
      return sign !== 0;
    case "Equal":
      return sign === 0;
  }
}

const denials: Readonly<Record<RelationHead, string>> = {
  Less: "GreaterEqual",
  LessEqual: "Greater",
  Greater: "LessEqual",
  GreaterEqual: "Less",
  NotEqual: "Equal",
};

/** What holds where an inequality does not, though both sides have values. */
export const denied = ({ head, left, right }: Inequality): MathJson => apply(denials[head], left, right);

/** A relation between two formulas; undefined for a chain and for everything else. */
export function inequalityOf(json: MathJson): Inequality | undefined {
  const [head, [left, right, ...more]] = [headOf(json), operandsOf(json)];
  if (!isRelationHead(head) || left === undefined || right === undefined || more.length > 0) return undefined;
  return { head, left, right };
}

export const inequalityToJson = ({ head, left, right }: Inequality): MathJson => apply(head, left, right);

/** With the unknown on the left where only the right side has it: 3 > x is x < 3. */
export function withUnknownLeft({ head, left, right }: Inequality, unknown: string): Inequality {
  const has = (side: MathJson): boolean => freeLetters(side).includes(unknown);
  return !has(left) && has(right) ? { head: turned(head), left: right, right: left } : { head, left, right };
}
