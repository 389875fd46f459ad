import type { MathJson } from "../../contract.ts";
import { apply, headOf, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { startsWithMinus } from "../../expression/tree/sign.ts";

/** A product of a sine or cosine with another, and the rest of its factors. */
interface WaveProduct {
  readonly sign: 1 | -1;
  readonly heads: readonly [string, string];
  readonly angles: readonly [MathJson, MathJson];
  readonly rest: readonly MathJson[];
}

function waveProduct(term: MathJson): WaveProduct | undefined {
  const negative = startsWithMinus(term) && headOf(term) === "Negate";
  const inner = negative ? (operandsOf(term)[0] as MathJson) : term;
  const factors = headOf(inner) === "Multiply" ? operandsOf(inner) : [];
  const waves = factors.filter((factor) => /^(Sin|Cos)$/.test(headOf(factor) ?? ""));
  const [first, second, ...more] = waves;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const [a, b] = [operandsOf(first)[0], operandsOf(second)[0]];
  if (a === undefined || b === undefined) return undefined;
  return {
    sign: negative ? -1 : 1,
    heads: [headOf(first) as string, headOf(second) as string],
    angles: [a, b],
    rest: factors.filter((factor) => !waves.includes(factor)),
  };
}

/**
 * By the addition theorems: sin a cos b ± cos a sin b = sin(a ± b), cos a cos b ∓ sin a sin b = cos(a ± b), with the same factors beside both. undefined for other
 * sums, and where the angles are the same.
 */
export function joinedAngles(json: MathJson): MathJson | undefined {
  const [left, right, ...more] = operandsOf(json);
  const head = headOf(json);
  if ((head !== "Add" && head !== "Subtract") || left === undefined || right === undefined || more.length > 0) return undefined;
  const [one, two] = [waveProduct(left), waveProduct(right)];
  if (
    !one ||
    !two ||
    one.rest.length !== two.rest.length ||
    !one.rest.every((factor, index) => sameTree(factor, two.rest[index] ?? 0))
  )
    return undefined;
  const [a, b] = one.angles;
  const isTurned = sameTree(two.angles[0], b) && sameTree(two.angles[1], a);
  const other = isTurned ? ([two.heads[1], two.heads[0]] as const) : two.heads;
  if (sameTree(a, b) || (!isTurned && !(sameTree(two.angles[0], a) && sameTree(two.angles[1], b)))) return undefined;
  const sign = head === "Subtract" ? -two.sign : two.sign;
  const pattern = `${one.heads.join("")} ${other.join("")}`;
  const plus = sign === one.sign;
  const written = ((): MathJson | undefined => {
    const [sum, difference] = [apply("Add", a, b), apply("Subtract", a, b)];
    switch (pattern) {
      case "SinCos CosSin":
        return apply("Sin", plus ? sum : difference);
      case "CosSin SinCos":
        return apply("Sin", plus ? sum : apply("Subtract", b, a));
      case "CosCos SinSin":
        return apply("Cos", plus ? difference : sum);
      case "SinSin CosCos":
        return plus ? apply("Cos", difference) : apply("Negate", apply("Cos", sum));
      default:
        return undefined;
    }
  })();
  if (written === undefined) return undefined;
  const size = one.rest.length === 0 ? written : apply("Multiply", ...one.rest, written);
  return one.sign < 0 ? apply("Negate", size) : size;
}

/** The formula with all such sums joined; undefined where there are none. */
export function withJoinedAngles(json: MathJson): MathJson | undefined {
  const own = joinedAngles(json);
  if (own !== undefined) return own;
  let changed = false;
  const inner = mapOperands(json, (operand) => {
    const joined = withJoinedAngles(operand);
    if (joined !== undefined) changed = true;
    return joined ?? operand;
  });
  return changed ? inner : undefined;
}
