import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Builder, lettersOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";

/** Both of the values that a ± b stands for. */
function bothOf(json: MathJson): MathJson[] {
  const signs = (part: MathJson, sign: 1 | -1): MathJson => {
    const [first, second] = operandsOf(part) as [MathJson, MathJson | undefined];
    if (headOf(part) === "PlusMinus") {
      if (second !== undefined) return [sign > 0 ? "Add" : "Subtract", signs(first, sign), signs(second, sign)];
      const inner = signs(first, sign);
      return sign > 0 ? inner : typeof inner === "number" ? -inner : ["Negate", inner];
    }
    return operandsOf(part).length === 0 ? part : [headOf(part) as string, ...operandsOf(part).map((each) => signs(each, sign))];
  };
  const values = [signs(json, 1), signs(json, -1)];
  return JSON.stringify(values[0]) === JSON.stringify(values[1]) ? [values[0] as MathJson] : values;
}

export const construct: Builder = ({ operands, modifiers }) => {
  const values = operandsOf(operands[0] as MathJson).map((part) =>
    headOf(part) === "Equal" ? (operandsOf(part)[1] as MathJson) : part,
  );
  const roots = values.flatMap(bothOf);
  if (roots.length === 0 || roots.length > 2) throw new Senseless();
  const letter = modifiers.letter() ?? "x";
  if (lettersOf(...roots).includes(letter)) throw new Senseless();
  return [
    {
      kind: "equation.construct",
      given: [["Set", ...roots]],
      unknowns: [letter],
      what: "equation",
      told: "constructed",
      params: { roots: { list: roots } },
      confidence: 0.95,
    },
  ];
};

export const constructSum: Builder = ({ operands: [sum, product], modifiers }) => {
  if (sum === undefined || product === undefined) throw new Senseless();
  const letter = modifiers.letter() ?? "x";
  return [
    {
      kind: "equation.construct",
      given: [sum, product],
      unknowns: [letter],
      what: "equation",
      with: { sum, product },
      told: "constructed-sum",
      params: { sum, product },
      confidence: 0.95,
    },
  ];
};
