import type { MathJson } from "../../contract.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { countedName, indicesOf } from "./labels.ts";
import { type Binding, bindingOf, freeLetters, isName } from "./letters.ts";
import { type Application, apply, headOf, isApplication, isSymbol, mapOperands, mentions, operandsOf } from "./node.ts";

type Values = Readonly<Record<string, MathJson>>;

/**
 * The tree with every free letter of `values` replaced, all at once: what stands inside a replacement is not replaced again. Bound
 * letters stay, and are renamed (k, k_1, k_2 …) where a replacement speaks of a letter of their name. A value put for the letter of a
 * derivative or of an integral without bounds says where it is taken: d/dx x² with 3 for x is d/dx x²|ₓ₌₃.
 *
 * A subscript of letters and digits is part of a name and stays: F_x is a force, whatever x is. Only beside an index that is a formula of
 * the same letter, as in a_n + a_{n+1}, it must be an index too, and then nothing is replaced.
 * @throws {SubstitutionError} for such a letter, and where a bound letter that counts a family (Σ x_i) would have to be renamed
 */
export function substitute(json: MathJson, values: Values): MathJson {
  const indices = indicesOf(json);
  if (indices.length > 0) {
    const free = freeLetters(json);
    const counting = Object.keys(values).filter(
      (letter) => free.includes(letter) && indices.some((index) => mentions(index, letter)),
    );
    const name = countedName(json, counting);
    if (name !== undefined)
      throw new SubstitutionError(`nothing can be put for the letter in the subscript of ${name}: it is part of a name`);
  }
  return replaced(json, values);
}

function replaced(json: MathJson, values: Values): MathJson {
  if (isSymbol(json)) return Object.hasOwn(values, json) ? (values[json] ?? json) : json;
  if (!isApplication(json)) return json;
  const head = json[0];
  const binding = bindingOf(json);
  if (binding) return underBinding(json, binding, values);
  if (head === "Differentiate" || head === "PartialD" || head === "Integrate") return withRespectTo(json, values);
  return mapOperands(json, (operand, index) => (isName(head, index) ? operand : replaced(operand, values)));
}

const without = (values: Values, letters: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([letter]) => !letters.includes(letter)));

function underBinding(json: Application, binding: Binding, values: Values): MathJson {
  const free = freeLetters(json);
  const used = Object.entries(without(values, binding.letters)).filter(([letter]) => free.includes(letter));
  const coming = used.flatMap(([, value]) => freeLetters(value));
  const names: Record<string, MathJson> = {};
  for (const letter of binding.letters) {
    if (!coming.includes(letter)) continue;
    const name = countedName(json, [letter]);
    if (name !== undefined) throw new SubstitutionError(`${letter} cannot be renamed, for it counts ${name}`);
    names[letter] = freshName(letter, [...coming, ...allSymbols(json), ...binding.letters]);
  }
  const inner = { ...Object.fromEntries(used), ...names };
  return mapOperands(json, (operand, index) => {
    const place = binding.place(index);
    if (place === "inside") return replaced(operand, inner);
    if (place === "outside") return replaced(operand, values);
    return mapOperands(operand, (part, at) => replaced(part, at === 0 ? names : values));
  });
}

/** The letter with the first subscript that nobody uses. */
function freshName(letter: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const name = letter.includes("_") ? `${letter}${count}` : `${letter}_${count}`;
    if (!taken.includes(name)) return name;
  }
}

const allSymbols = (json: MathJson): string[] => (isSymbol(json) ? [json] : operandsOf(json).flatMap(allSymbols));

/** Derivatives and antiderivatives: their letter can be another letter, but no number. */
function withRespectTo(json: Application, values: Values): MathJson {
  const [formula = 0, ...letters] = operandsOf(json);
  const inner = replaced(formula, without(values, letters.filter(isSymbol)));
  const named = letters.filter((letter): letter is string => isSymbol(letter) && Object.hasOwn(values, letter));
  const taken = freeLetters(inner);
  const renamed = named.filter((letter) => {
    const value = values[letter] as MathJson;
    const fixed = countedName(inner, [letter]) !== undefined;
    return isSymbol(value) && freeLetters(value).length === 1 && !fixed && !taken.includes(value) && !letters.includes(value);
  });
  const names = Object.fromEntries(renamed.map((letter) => [letter, values[letter] as MathJson]));
  const rest = letters.map((letter) => (isSymbol(letter) ? (names[letter] ?? letter) : letter));
  const start = apply(headOf(json) as string, replaced(inner, names), ...rest);
  const places = new Set(named.filter((letter) => !renamed.includes(letter) && values[letter] !== letter));
  return [...places].reduce(
    (result, letter) => apply("EvaluateAt", result, apply("Equal", letter, values[letter] as MathJson)),
    start,
  );
}
