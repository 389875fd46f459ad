import type { MathJson } from "../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";

/** dx and dy written as one: d x with a space is a product. */
const written = /(?<![A-Za-z\\])[a-z]?d[a-zθ](?![A-Za-z])/;
/** By which letter a function is differentiated, where both stand in an equation. */
const variables = ["t", "x", "theta"];

const isLetter = (json: MathJson | undefined): json is string =>
  json !== undefined && isSymbol(json) && freeLetters(json).length === 1;

/** The letter of a differential among the factors of a product, with the other factors. */
function differentialIn(json: MathJson): { letter: string; rest: MathJson[] } | undefined {
  const [only] = operandsOf(json);
  if (headOf(json) === "Differential") return isLetter(only) ? { letter: only, rest: [] } : undefined;
  const factors = headOf(json) === "Multiply" ? operandsOf(json) : [];
  const at = factors.findIndex(
    (factor, index) => headOf(factor) === "Differential" || (factor === "d" && isLetter(factors[index + 1])),
  );
  const sign = factors[at];
  if (sign === undefined) return undefined;
  const letter = sign === "d" ? factors[at + 1] : operandsOf(sign)[0];
  return isLetter(letter)
    ? { letter, rest: factors.filter((_, index) => index < at || index > at + (sign === "d" ? 1 : 0)) }
    : undefined;
}

const holdsDifferential = (json: MathJson): boolean =>
  differentialIn(json) !== undefined || operandsOf(json).some(holdsDifferential);

/** Whether an equation, written so, is one of differentials: dy = 2x dx. */
export const isOfDifferentials = (json: MathJson, source: string): boolean =>
  headOf(json) === "Equal" && holdsDifferential(json) && (written.test(source) || /Differential/.test(JSON.stringify(json)));

/**
 * M dx + N dy = 0 as M + N dy/dx = 0: each side divided by the differential of the letter that the other is a function of. undefined where a term has no
 * differential, or two, or there are not just two letters to differentiate.
 */
export function withDerivatives(equation: MathJson): MathJson | undefined {
  const letters = [...lettersIn(equation)];
  const by = variables.find((letter) => letters.includes(letter));
  const name = letters.find((letter) => letter !== by);
  if (letters.length !== 2 || by === undefined || name === undefined) return undefined;
  const sides = operandsOf(equation).map((side) => divided(side, name, by));
  return sides.length === 2 && sides.every((side) => side !== undefined) ? ["Equal", ...sides] : undefined;
}

function lettersIn(json: MathJson): Set<string> {
  const own = differentialIn(json);
  return new Set([...(own ? [own.letter] : []), ...operandsOf(json).flatMap((part) => [...lettersIn(part)])]);
}

function divided(json: MathJson, name: string, by: string): MathJson | undefined {
  if (json === 0) return 0;
  const head = headOf(json) ?? "";
  if (/^(Add|Subtract|Negate)$/.test(head)) {
    const parts = operandsOf(json).map((part) => divided(part, name, by));
    return parts.every((part) => part !== undefined) ? [head, ...parts] : undefined;
  }
  if (head === "Divide") {
    const [above, below] = operandsOf(json) as [MathJson, MathJson];
    const quotient = holdsDifferential(below) ? undefined : divided(above, name, by);
    return quotient === undefined ? undefined : ["Divide", quotient, below];
  }
  const own = differentialIn(json);
  if (!own || own.rest.some(holdsDifferential)) return undefined;
  const factors: MathJson[] = own.letter === name ? [...own.rest, ["Differentiate", name, by]] : own.rest;
  return factors.length > 1 ? ["Multiply", ...factors] : (factors[0] ?? 1);
}
