import type { Atoms } from "../../../algebra/forms/atoms.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isNumber, mapTree, operandsOf } from "../../../expression/mathjson.ts";

/** Angles up to this multiple are written by the sine and cosine of the simple one. */
const largestMultiple = 6;

/**
 * The formula by sin A, cos A (or tan A) and ln x where the new letters are made of those: sin 2A = 2 sin A cos A, ln x³ = 3 ln x. Other parts stay.
 */
export function byIdentities(json: MathJson, definitions: readonly MathJson[]): MathJson {
  const angles = partsWith(definitions, /^(Sin|Cos)$/);
  const halves = partsWith(definitions, /^Tan$/);
  const arguments_ = partsWith(definitions, /^Ln$/);
  return mapTree(json, (part) => {
    const [inner] = operandsOf(part);
    const head = headOf(part);
    if (inner === undefined) return part;
    if (head === "Sin" || head === "Cos") return multipleAngle(head, inner, angles) ?? byTangent(head, inner, halves) ?? part;
    if (head === "Tan") return tangentOfDouble(inner, halves) ?? quotientOfSines(inner, angles) ?? part;
    return head === "Ln" ? (logarithmOfPower(inner, arguments_) ?? part) : part;
  });
}

/** The operands of all such functions in some formulas, each once. */
function partsWith(formulas: readonly MathJson[], heads: RegExp): MathJson[] {
  const found = new Map<string, MathJson>();
  const visit = (json: MathJson): void => {
    const [inner] = operandsOf(json);
    if (heads.test(headOf(json) ?? "") && inner !== undefined) found.set(JSON.stringify(inner), inner);
    operandsOf(json).forEach(visit);
  };
  formulas.forEach(visit);
  return [...found.values()];
}

function multipleOf(inner: MathJson, unit: MathJson): number | undefined {
  const quotient = simplify(apply("Divide", inner, unit));
  return isNumber(quotient) && typeof quotient === "number" && Number.isInteger(quotient) ? quotient : undefined;
}

/** sin nA and cos nA as polynomials in sin A and cos A. */
function multipleAngle(head: "Sin" | "Cos", inner: MathJson, angles: readonly MathJson[]): MathJson | undefined {
  for (const angle of angles) {
    const times = multipleOf(inner, angle);
    if (times === undefined || times < 2 || times > largestMultiple) continue;
    const [sine, cosine] = [apply("Sin", angle), apply("Cos", angle)];
    let [up, across] = [sine, cosine];
    for (let count = 1; count < times; count++) {
      [up, across] = [
        apply("Add", apply("Multiply", up, cosine), apply("Multiply", across, sine)),
        apply("Subtract", apply("Multiply", across, cosine), apply("Multiply", up, sine)),
      ];
    }
    return head === "Sin" ? up : across;
  }
  return undefined;
}

/** sin 2A = 2t/(1 + t²) and cos 2A = (1 − t²)/(1 + t²) with t = tan A. */
function byTangent(head: "Sin" | "Cos", inner: MathJson, halves: readonly MathJson[]): MathJson | undefined {
  const angle = halves.find((half) => multipleOf(inner, half) === 2);
  if (angle === undefined) return undefined;
  const tangent = apply("Tan", angle);
  const square = apply("Power", tangent, 2);
  return apply("Divide", head === "Sin" ? apply("Multiply", 2, tangent) : apply("Subtract", 1, square), apply("Add", 1, square));
}

/** tan 2A = 2t/(1 − t²) */
function tangentOfDouble(inner: MathJson, halves: readonly MathJson[]): MathJson | undefined {
  const angle = halves.find((half) => multipleOf(inner, half) === 2);
  if (angle === undefined) return undefined;
  const tangent = apply("Tan", angle);
  return apply("Divide", apply("Multiply", 2, tangent), apply("Subtract", 1, apply("Power", tangent, 2)));
}

function quotientOfSines(inner: MathJson, angles: readonly MathJson[]): MathJson | undefined {
  const isKnown = angles.some((angle) => multipleOf(inner, angle) === 1);
  return isKnown ? apply("Divide", apply("Sin", inner), apply("Cos", inner)) : undefined;
}

/** ln xⁿ = n ln x, ln √x = ½ ln x, ln(1/x) = −ln x, where ln x is one of the new letters: so x is positive. */
function logarithmOfPower(inner: MathJson, arguments_: readonly MathJson[]): MathJson | undefined {
  for (const argument of arguments_) {
    const exponent = exponentOver(inner, argument);
    if (exponent !== undefined) return apply("Multiply", exponent, apply("Ln", argument));
  }
  return undefined;
}

function exponentOver(json: MathJson, base: MathJson): MathJson | undefined {
  const [first, second] = operandsOf(json);
  const same = (part: MathJson | undefined): boolean => JSON.stringify(part) === JSON.stringify(base);
  switch (headOf(json)) {
    case "Power":
      return same(first) && second !== undefined && isRational(second) ? second : undefined;
    case "Sqrt":
      return same(first) ? apply("Divide", 1, 2) : undefined;
    case "Root":
      return same(first) && typeof second === "number" ? apply("Divide", 1, second) : undefined;
    case "Divide": {
      const below = same(second) ? 1 : second === undefined ? undefined : exponentOver(second, base);
      return first === 1 && below !== undefined ? apply("Negate", below) : undefined;
    }
    default:
      return undefined;
  }
}

const isRational = (json: MathJson): boolean =>
  isNumber(json) || (/^(Negate|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isRational));

/** Polynomials in atoms with cos² A written 1 − sin² A wherever both stand among them: equal formulas are then equal polynomials. */
export function withoutSquaredCosines(polynomial: Polynomial, atoms: Atoms): Polynomial {
  let result = polynomial;
  for (const tree of atoms.trees) {
    if (headOf(tree) !== "Cos") continue;
    const sine = apply("Sin", operandsOf(tree)[0] as MathJson);
    const [cosinePlace, sinePlace] = [atoms.numberOf(tree), atoms.numberOf(sine)];
    if (P.isConstant(result) || !P.variablesOf(result).includes(cosinePlace)) continue;
    const square = P.subtract(1n, P.power(P.variable(sinePlace), 2));
    result = P.coefficientsIn(result, cosinePlace).reduce<Polynomial>((sum, coefficient, exponent) => {
      const even = P.multiply(coefficient, P.power(square, Math.floor(exponent / 2)));
      return P.add(sum, exponent % 2 === 0 ? even : P.multiply(even, P.variable(cosinePlace)));
    }, 0n);
  }
  return result;
}
