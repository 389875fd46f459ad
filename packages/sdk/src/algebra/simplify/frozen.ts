import type { MathJson } from "../../contract.ts";
import { apply, headOf, isApplication, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import * as P from "../multivariate/polynomial.ts";
import { cancel, negate } from "../normal-form/arithmetic.ts";
import { elementOf } from "../normal-form/convert.ts";
import { type Element, keyOfElement } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";

/** sine and cosine, and what is made of them; the same for sinh and cosh. */
const quotients: Readonly<Record<string, readonly [above: string, below: string]>> = {
  Sin: ["Sin", ""],
  Cos: ["Cos", ""],
  Tan: ["Sin", "Cos"],
  Cot: ["Cos", "Sin"],
  Sec: ["", "Cos"],
  Csc: ["", "Sin"],
  Sinh: ["Sinh", ""],
  Cosh: ["Cosh", ""],
  Tanh: ["Sinh", "Cosh"],
  Coth: ["Cosh", "Sinh"],
  Sech: ["", "Cosh"],
  Csch: ["", "Sinh"],
};

/** Functions that are better left than written by others: arcosh x is ln(x + √(x² − 1)). */
const kept: ReadonlySet<string> = new Set(["Max", "Min", "Arccos", "Arccot", "Arcsec", "Arccsc", "Arsinh", "Arcosh", "Artanh"]);

/** Those that the usual reading makes cases or logarithms of. */
export const isKept = (head: string): boolean => /^(Max|Min|Ar(sinh|cosh|tanh))$/.test(head);

export const isWave = (head: string): boolean => Object.hasOwn(quotients, head) || kept.has(head);

/**
 * The formula with every sine and cosine of a quantity with letters, sinh and cosh too, as a letter of its own, whose squares are related as they are:
 * nothing is said of how those of x and of 2x hang together, so that sin 2x stays sin 2x. undefined where an argument is no element.
 */
export function frozen(field: Field, json: MathJson): MathJson | undefined {
  if (!isApplication(json)) return json;
  const head = headOf(json) as string;
  const parts = Object.hasOwn(quotients, head) ? quotients[head] : undefined;
  const [operand, ...more] = operandsOf(json);
  if (kept.has(head)) return opaqueLetter(field, head, operandsOf(json));
  if (!parts || operand === undefined || more.length > 0) {
    let known = true;
    const inner = mapOperands(json, (part) => {
      const result = frozen(field, part);
      if (result === undefined) known = false;
      return result ?? part;
    });
    return known ? inner : undefined;
  }
  const inside = frozen(field, operand);
  const read = inside === undefined ? undefined : elementOf(field, inside);
  const angle = read && cancel(field, read);
  if (!angle) return undefined;
  const turned = P.leadingInteger(angle.numerator) < 0n;
  const names = pair(field, turned ? negate(angle) : angle, head.endsWith("h"));
  const part = (name: string): MathJson => {
    if (name === "") return 1;
    const letter = name.startsWith("Sin") ? names.sine : names.cosine;
    return turned && name.startsWith("Sin") ? apply("Negate", letter) : letter;
  };
  const [above, below] = parts;
  return below === "" ? part(above) : apply("Divide", part(above), part(below));
}

/** A letter for the value of a function of which nothing is used but that it is one. */
function opaqueLetter(field: Field, head: string, operands: readonly MathJson[]): string | undefined {
  const elements: Element[] = [];
  for (const operand of operands) {
    const inner = frozen(field, operand);
    const read = inner === undefined ? undefined : elementOf(field, inner);
    if (!read) return undefined;
    elements.push(cancel(field, read));
  }
  const name = `${head} ${elements.map(keyOfElement).join(" ")}`;
  field.place(`letter ${name}`, () => ({ kind: "opaque", head, operands: elements }));
  return name;
}

/** The letters that stand for the cosine and the sine of an angle, related by cos² + sin² = 1, or cosh² − sinh² = 1. */
function pair(field: Field, angle: Element, hyperbolic: boolean): { cosine: string; sine: string } {
  const key = keyOfElement(angle);
  const names = hyperbolic ? { cosine: `cosh ${key}`, sine: `sinh ${key}` } : { cosine: `cos ${key}`, sine: `sin ${key}` };
  const cosine = field.place(`letter ${names.cosine}`, () =>
    hyperbolic ? { kind: "opaque", head: "Cosh", operands: [angle] } : { kind: "cosine", angle, scale: 1 },
  );
  const square = P.power(P.variable(cosine), 2);
  field.place(
    `letter ${names.sine}`,
    () => (hyperbolic ? { kind: "opaque", head: "Sinh", operands: [angle] } : { kind: "sine", angle, scale: 1 }),
    () => ({ degree: 2, value: hyperbolic ? P.subtract(square, 1n) : P.subtract(1n, square) }),
  );
  return names;
}
