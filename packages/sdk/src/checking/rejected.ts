import type { MathJson } from "../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";

/** Remarks that take back the solution they stand behind. */
const rejection = /reject|discard|extraneous|not valid|invalid|does not (?:fit|count)|舍|增根|不合|不符/i;

/**
 * x = 2 or x = −1 (rejected) without what was rejected: a remark goes with the last alternative. undefined where nothing is rejected, or nothing is left.
 */
export function withoutRejected(json: MathJson): MathJson | undefined {
  const [statement = 0, remark = 0] = operandsOf(json);
  if (headOf(json) === "Annotated" && isSymbol(remark) && rejection.test(remark)) {
    const alternatives = operandsOf(statement);
    if (!/^(Or|List)$/.test(headOf(statement) ?? "") || alternatives.length < 2) return undefined;
    return joined(headOf(statement) as string, alternatives.slice(0, -1));
  }
  if (!/^(Or|List)$/.test(headOf(json) ?? "")) return undefined;
  const kept = operandsOf(json).flatMap((part) => (isRejected(part) ? [] : [withoutRejected(part) ?? part]));
  const changed = kept.length < operandsOf(json).length || kept.some((part, index) => part !== operandsOf(json)[index]);
  return changed && kept.length > 0 ? joined(headOf(json) as string, kept) : undefined;
}

/** A single statement with such a remark. */
function isRejected(json: MathJson): boolean {
  const [statement = 0, remark = 0] = operandsOf(json);
  return (
    headOf(json) === "Annotated" && isSymbol(remark) && rejection.test(remark) && !/^(Or|List)$/.test(headOf(statement) ?? "")
  );
}

function joined(head: string, parts: readonly MathJson[]): MathJson {
  return parts.length === 1 ? (parts[0] as MathJson) : apply(head, ...parts);
}
