import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";

/** Functions of an angle, with their period in turns of π. */
const periodic: Readonly<Record<string, number>> = { Sin: 2, Cos: 2, Sec: 2, Csc: 2, Tan: 1, Cot: 1 };
/** Periods are put together up to so many of the longest one. */
const mostTogether = 12;

/** k of an argument kx + c; undefined for any other formula in the letter. */
export function rateOf(argument: MathJson, letter: string): number | undefined {
  try {
    const at = compile(argument, [letter]);
    const [zero, one, two, far] = [at(0), at(1), at(2), at(-7.5)];
    const rate = one - zero;
    const isLine =
      Math.abs(two - one - rate) <= 1e-9 * Math.abs(rate) && Math.abs(far - zero + 7.5 * rate) <= 1e-9 * Math.abs(8 * rate);
    return isLine && rate !== 0 ? rate : undefined;
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** The arguments of sine, cosine and the like in a formula, as far as they contain the letter. */
export function anglesIn(json: MathJson, letter: string): { head: string; argument: MathJson }[] {
  const head = headOf(json) ?? "";
  const [argument] = operandsOf(json);
  if (Object.hasOwn(periodic, head) && argument !== undefined && mentions(argument, letter)) return [{ head, argument }];
  return operandsOf(json).flatMap((operand) => anglesIn(operand, letter));
}

/** Whether the letter is nowhere but in such arguments, or in remainders. */
function isWithinAngles(json: MathJson, letter: string): boolean {
  if (json === letter) return false;
  const head = headOf(json) ?? "";
  if (Object.hasOwn(periodic, head)) return true;
  if (head === "Mod")
    return rateOf(operandsOf(json)[0] ?? 0, letter) !== undefined && !mentions(operandsOf(json)[1] ?? 0, letter);
  return operandsOf(json).every((operand) => isWithinAngles(operand, letter));
}

/** The period of a function of sines, cosines, remainders; undefined where the letter is anywhere else, and for a constant. */
export function periodOf(json: MathJson, letter: string): number | undefined {
  if (!mentions(json, letter) || !isWithinAngles(json, letter)) return undefined;
  const periods = [
    ...anglesIn(json, letter).map(({ head, argument }) => {
      const rate = rateOf(argument, letter);
      return rate === undefined ? undefined : ((periodic[head] as number) * Math.PI) / Math.abs(rate);
    }),
    ...remaindersIn(json, letter),
  ];
  if (!periods.every((period) => period !== undefined) || periods.length === 0) return undefined;
  const longest = Math.max(...periods);
  for (let count = 1; count <= mostTogether; count++) {
    const whole = (period: number): boolean =>
      Math.abs((count * longest) / period - Math.round((count * longest) / period)) < 1e-9;
    if (periods.every(whole)) return count * longest;
  }
  return 2 * longest;
}

function remaindersIn(json: MathJson, letter: string): (number | undefined)[] {
  const [dividend = 0, divisor = 0] = operandsOf(json);
  if (headOf(json) !== "Mod" || !mentions(dividend, letter))
    return operandsOf(json).flatMap((operand) => remaindersIn(operand, letter));
  const rate = rateOf(dividend, letter);
  try {
    return [rate === undefined ? undefined : Math.abs(compile(divisor, [])() / rate)];
  } catch (error) {
    if (error instanceof MisuseError) return [undefined];
    throw error;
  }
}
