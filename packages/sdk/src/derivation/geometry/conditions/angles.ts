import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { rationalFromText } from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { headOf, isNumber, numeral, operandsOf } from "../../../expression/mathjson.ts";

const third: MathJson = ["Divide", ["Sqrt", 3], 3];
const half: MathJson = ["Divide", 1, 2];
const halfRoot = (n: number): MathJson => ["Divide", ["Sqrt", n], 2];
const negative = (value: MathJson): MathJson => (typeof value === "number" ? 0 - value : ["Negate", value]);

const cosines: Readonly<Record<number, MathJson>> = {
  0: 1,
  30: halfRoot(3),
  45: halfRoot(2),
  60: half,
  90: 0,
  120: negative(half),
  135: negative(halfRoot(2)),
  150: negative(halfRoot(3)),
  180: -1,
};

const sines: Readonly<Record<number, MathJson>> = {
  30: half,
  45: halfRoot(2),
  60: halfRoot(3),
  90: 1,
  120: halfRoot(3),
  135: halfRoot(2),
  150: half,
};

const tangents: Readonly<Record<number, MathJson>> = {
  0: 0,
  30: third,
  45: 1,
  60: ["Sqrt", 3],
  120: negative(["Sqrt", 3]),
  135: -1,
  150: negative(third),
};

/** The cosine of an angle from 0 to 180 degrees that has one in square roots of whole numbers. */
export const cosineOf = (angle: MathJson): MathJson | undefined => cosines[degreesOf(angle) ?? -1];

export const sineOf = (angle: MathJson): MathJson | undefined => sines[degreesOf(angle) ?? -1];

export const tangentOf = (angle: MathJson): MathJson | undefined => tangents[degreesOf(angle) ?? -1];

/** Whole degrees, from ["Degrees", 60], 60° or π/3. */
export function degreesOf(angle: MathJson): number | undefined {
  if (headOf(angle) === "Degrees") return numberOf(operandsOf(angle)[0] ?? 0);
  if (angle === 0) return 0;
  const turns = multipleOfPi(angle);
  return turns === undefined ? undefined : Math.round(turns * 180 * 1e6) / 1e6;
}

function multipleOfPi(angle: MathJson): number | undefined {
  if (angle === "Pi") return 1;
  const [first = 0, second = 1] = operandsOf(angle);
  if (headOf(angle) === "Divide") {
    const [above, below] = [multipleOfPi(first), numberOf(second)];
    return above === undefined || below === undefined ? undefined : above / below;
  }
  if (headOf(angle) !== "Multiply" || operandsOf(angle).length !== 2) return undefined;
  const [number, pi] = second === "Pi" ? [first, second] : [second, first];
  const factor = numberOf(number);
  return pi === "Pi" && factor !== undefined ? factor : undefined;
}

function numberOf(json: MathJson): number | undefined {
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return value && Number(value.numerator) / Number(value.denominator);
  }
  const [first = 0, second = 1] = operandsOf(json);
  if (headOf(json) !== "Divide") return undefined;
  const [above, below] = [numberOf(first), numberOf(second)];
  return above === undefined || below === undefined ? undefined : above / below;
}

/** The angle in radians with this cosine, where it is a common one. */
export function angleWithCosine(numbers: Radicals, cosine: MathJson): MathJson | undefined {
  for (const [degrees, value] of Object.entries(cosines)) {
    const difference = numbers.read(["Subtract", value, cosine]);
    if (difference && numbers.isZero(difference)) return numbers.simplify(["Divide", ["Multiply", Number(degrees), "Pi"], 180]);
  }
  return undefined;
}
