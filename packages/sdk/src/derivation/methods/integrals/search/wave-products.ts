import { negativeOf, productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, mapOperands, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { workedOut } from "./numbers.ts";
import { rewritten, type SearchRule } from "./search.ts";
import { linearIn, powerOf } from "./table.ts";
import { type Factor, termToJson } from "./term.ts";

const circular = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;

/** sin(ax) cos(bx) as a sum; sin x cos x and squares beside other factors as functions of 2x. */
export const productsOfWaves: SearchRule = (_, term, search) => {
  const { moving } = term;
  const waves = moving.filter(({ base, exponent }) => /^(Sin|Cos)$/.test(headOf(base) ?? "") && exponent === 1);
  const [first, second] = waves;
  const rest = (used: readonly Factor[]): MathJson =>
    termToJson({ ...term, coefficient: Q.one, constants: [], moving: moving.filter((factor) => !used.includes(factor)) });
  if (first && second) {
    const angles = [first, second].map(({ base }) => operandsOf(base)[0] as MathJson) as [MathJson, MathJson];
    if (!angles.every((angle) => linearIn(angle, search.letter))) return undefined;
    const sum = productToSum(first, second, angles);
    return rewritten("integral.product-to-sum", multipliedIn(rest([first, second]), sum), search);
  }
  const square = moving.find(
    ({ base, exponent }) =>
      /^(Sin|Cos)$/.test(headOf(base) ?? "") && typeof exponent === "number" && exponent >= 2 && Number.isInteger(exponent),
  );
  const [angle] = square ? operandsOf(square.base) : [];
  if (!square || angle === undefined || moving.length < 2 || !linearIn(angle, search.letter)) return undefined;
  const double = apply("Cos", workedOut(productOf([2, angle])));
  const half = apply("Divide", headOf(square.base) === "Sin" ? apply("Subtract", 1, double) : apply("Add", 1, double), 2);
  const left = powerOf(square.base, (square.exponent as number) - 2);
  return rewritten("integral.power-reduction", productOf([rest([square]), left, half]), search);
};

/** sin 2u and cos 2u beside functions of u, by those of u. */
export const doubleAnglesOut: SearchRule = (integrand, _, search) => {
  const angles = anglesIn(integrand);
  const change = (json: MathJson): MathJson => {
    const head = headOf(json);
    const [angle = 0] = operandsOf(json);
    const single = head === "Sin" || head === "Cos" ? workedOut(apply("Divide", angle, 2)) : undefined;
    if (single === undefined || !angles.some((other) => sameTree(other, single))) return mapOperands(json, change);
    const [sin, cos] = [apply("Sin", single), apply("Cos", single)];
    return head === "Sin" ? productOf([2, sin, cos]) : apply("Subtract", 1, productOf([2, powerOf(sin, 2)]));
  };
  const changed = change(integrand);
  return sameTree(changed, integrand) ? undefined : rewritten("integral.double-angle-out", changed, search);
};

const anglesIn = (json: MathJson): MathJson[] =>
  circular.test(headOf(json) ?? "") ? [operandsOf(json)[0] ?? 0] : operandsOf(json).flatMap(anglesIn);

function productToSum(first: Factor, second: Factor, [a, b]: readonly [MathJson, MathJson]): MathJson[] {
  const [plus, minus] = [workedOut(apply("Add", a, b)), workedOut(apply("Subtract", a, b))];
  const [f, g] = [headOf(first.base), headOf(second.base)];
  const half = (json: MathJson): MathJson => (json === 0 ? 0 : apply("Divide", json, 2));
  const wave = (head: string, angle: MathJson): MathJson => (angle === 0 ? (head === "Cos" ? 1 : 0) : even(head, angle));
  if (f === "Sin" && g === "Sin") return [half(wave("Cos", minus)), negativeOf(half(wave("Cos", plus)))];
  if (f === "Cos" && g === "Cos") return [half(wave("Cos", minus)), half(wave("Cos", plus))];
  const difference = f === "Sin" ? minus : workedOut(apply("Subtract", b, a));
  return [half(wave("Sin", plus)), half(wave("Sin", difference))];
}

/** cos(−x) = cos x, sin(−x) = −sin x. */
function even(head: string, angle: MathJson): MathJson {
  const isNegative = headOf(angle) === "Negate" || (typeof angle === "number" && angle < 0);
  if (!isNegative) return apply(head, angle);
  const turned = workedOut(negativeOf(angle));
  return head === "Cos" ? apply("Cos", turned) : negativeOf(apply("Sin", turned));
}

function multipliedIn(rest: MathJson, terms: readonly MathJson[]): MathJson {
  if (rest === 1) return sumOf(terms);
  const signed = terms.map((term) =>
    headOf(term) === "Negate" ? negativeOf(over(rest, operandsOf(term)[0] as MathJson)) : over(rest, term),
  );
  return sumOf(signed.filter((term) => term !== 0));
}

function over(rest: MathJson, term: MathJson): MathJson {
  if (term === 0) return 0;
  if (headOf(term) !== "Divide") return productOf([rest, term]);
  const [above = 1, below1 = 1] = operandsOf(term);
  return headOf(above) === "Negate"
    ? negativeOf(over(rest, apply("Divide", operandsOf(above)[0] as MathJson, below1)))
    : apply("Divide", productOf([rest, above]), below1);
}
