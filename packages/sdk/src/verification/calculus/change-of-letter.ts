import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mapOperands, operandsOf, substitute } from "../../expression/mathjson.ts";

/**
 * A line in a letter u that stands for g(x), as one in x: u becomes g(x), and ∫ h(u) du becomes ∫ h(g(x)) g′(x) dx.
 *
 * @param definition u = g(x)
 * @param letter x
 * @returns undefined where the definition is of another form, or g has no known derivative
 */
export function throughDefinition(json: MathJson, definition: MathJson, letter: string): MathJson | undefined {
  const [name, meaning] = operandsOf(definition);
  if (headOf(definition) !== "Equal" || name === undefined || meaning === undefined || !isSymbol(name)) return undefined;
  if (freeLetters(meaning).includes(name) || name === letter) return undefined;
  const slope = differentiate(meaning, letter);
  if (slope === undefined) return undefined;
  const through = (part: MathJson): MathJson => {
    const [integrand, variable, ...more] = operandsOf(part);
    const isOwn = headOf(part) === "Integrate" && variable === name && more.length === 0;
    if (isOwn && integrand !== undefined)
      return apply("Integrate", apply("Multiply", substitute(integrand, { [name]: meaning }), slope), letter);
    if (Array.isArray(part) && mentionsIntegral(part, name)) return mapOperands(part, through);
    return substitute(part, { [name]: meaning });
  };
  return through(json);
}

const mentionsIntegral = (json: MathJson, name: string): boolean =>
  (headOf(json) === "Integrate" && operandsOf(json)[1] === name) || operandsOf(json).some((part) => mentionsIntegral(part, name));
