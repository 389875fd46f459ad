import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { mayHaveNoValue } from "../../../expression/tree/total.ts";
import { atom, type FormulaLanguage, formulaText, inside, level, noWords, type Text, type Write } from "../formula-text.ts";
import { pythonNumber } from "./text.ts";

/** Functions of one operand by their names in NumPy. */
const functions: Readonly<Record<string, string>> = {
  Sqrt: "np.sqrt",
  Abs: "np.abs",
  Sign: "np.sign",
  Floor: "np.floor",
  Ceil: "np.ceil",
  Exp: "np.exp",
  Ln: "np.log",
  Sin: "np.sin",
  Cos: "np.cos",
  Tan: "np.tan",
  Arcsin: "np.arcsin",
  Arccos: "np.arccos",
  Arctan: "np.arctan",
  Sinh: "np.sinh",
  Cosh: "np.cosh",
  Tanh: "np.tanh",
  Arsinh: "np.arcsinh",
  Arcosh: "np.arccosh",
  Artanh: "np.arctanh",
};

const call = (name: string, ...operands: readonly string[]): Text => atom(`${name}(${operands.join(", ")})`);
const one = ([operand]: readonly MathJson[], make: (operand: MathJson) => Text): Text | undefined =>
  operand === undefined ? undefined : make(operand);

/** Folded from the left: np.maximum takes two. */
const folded =
  (name: string) =>
  (operands: readonly MathJson[], write: Write): Text | undefined => {
    const [first, ...others] = operands.map((operand) => write(operand).text);
    return first === undefined ? undefined : atom(others.reduce((left, right) => `${name}(${left}, ${right})`, first));
  };

const forms: FormulaLanguage["forms"] = {
  Max: folded("np.maximum"),
  Min: folded("np.minimum"),
  Mod: ([left, right], write) =>
    left === undefined || right === undefined ? undefined : call("np.mod", write(left).text, write(right).text),
  Cot: (operands, write) => one(operands, (operand) => ({ text: `1 / np.tan(${write(operand).text})`, level: level.product })),
  Arccot: (operands, write) => one(operands, (operand) => call("np.arctan2", "1", write(operand).text)),
  // Halves away from zero, as in school: np.round goes to the even neighbour.
  Round: (operands, write) =>
    one(operands, (operand) => {
      const { text } = write(operand);
      return { text: `np.sign(${text}) * np.floor(np.abs(${text}) + 0.5)`, level: level.product };
    }),
  Log: ([value, base], write) => {
    if (value === undefined) return undefined;
    const inner = write(value).text;
    if (base === undefined || base === 10) return call("np.log10", inner);
    if (base === 2) return call("np.log2", inner);
    return { text: `np.log(${inner}) / np.log(${write(base).text})`, level: level.product };
  },
  Which: (operands, write) => whichOf(operands, write),
};

/**
 * np.select takes the first condition that holds; a last case for everything else is its default. A comparison with nan does not hold in NumPy, and where
 * it has no value here neither has the whole: that is a case of its own before it.
 */
function whichOf(operands: readonly MathJson[], write: Write): Text | undefined {
  const cases = operands.flatMap((condition, index) =>
    index % 2 === 0 && operands[index + 1] !== undefined
      ? [[condition, write(operands[index + 1] as MathJson).text] as const]
      : [],
  );
  const last = cases.at(-1);
  const rest = last?.[0] === "True" ? last[1] : "np.nan";
  const told = last?.[0] === "True" ? cases.slice(0, -1) : cases;
  const parts = told.flatMap(([condition, value]) => {
    const open = openText(condition, write);
    return [...(open ? [[open.text, "np.nan"] as const] : []), [conditionText(condition, write)?.text, value] as const];
  });
  const conditions = parts.map(([condition]) => condition);
  if (told.length === 0 || conditions.includes(undefined)) return undefined;
  return call("np.select", `[${conditions.join(", ")}]`, `[${parts.map(([, value]) => value).join(", ")}]`, rest);
}

/**
 * Where a condition has no value; undefined where it always has one. What is joined by and has none where a part has none and no other is false, and by or
 * where no other is true.
 */
function openText(json: MathJson, write: Write): Text | undefined {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (Object.hasOwn(comparisons, head) || head === "Element") {
    const sides = (head === "Element" ? operands.slice(0, 1) : operands).filter(mayHaveNoValue);
    return joinedText(
      "|",
      sides.map((side) => call("np.isnan", write(side).text)),
    );
  }
  if (head === "Not") return openText(operands[0] ?? "", write);
  const parts = operands.map((part) => ({ holds: conditionText(part, write), open: openText(part, write) }));
  const open = parts.flatMap((part) => {
    if (!part.open) return [];
    const others = parts.filter((other) => other !== part && other.holds);
    const leaving = others.map(({ holds, open }) => {
      const still = head === "Or" ? atom(`~(${holds?.text})`) : (holds as Text);
      return open ? (joinedText("|", [open, still]) as Text) : still;
    });
    return [joinedText("&", [part.open, ...leaving]) as Text];
  });
  return joinedText("|", open);
}

/** Conditions joined by a sign, each in brackets where it needs them. */
function joinedText(sign: "&" | "|", parts: readonly Text[]): Text | undefined {
  const [first] = parts;
  if (parts.length < 2) return first;
  return {
    text: parts.map((part) => (part.level === level.atom ? part.text : `(${part.text})`)).join(` ${sign} `),
    level: sign === "|" ? level.or : level.and,
  };
}

const comparisons: Readonly<Record<string, string>> = {
  Less: "<",
  LessEqual: "<=",
  Greater: ">",
  GreaterEqual: ">=",
  Equal: "==",
  NotEqual: "!=",
};

/** A condition on arrays; undefined for other statements. */
export function conditionText(json: MathJson, write: Write): Text | undefined {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  const sign = Object.hasOwn(comparisons, head) ? comparisons[head] : undefined;
  if (sign !== undefined && operands.length >= 2) {
    const links = operands.slice(1).map((right, index) => {
      const [a, b] = [write(operands[index] as MathJson), write(right)];
      return `${inside(a, level.sum)} ${sign} ${inside(b, level.sum)}`;
    });
    return links.length === 1
      ? { text: links[0] as string, level: level.comparison }
      : { text: links.map((link) => `(${link})`).join(" & "), level: level.and };
  }
  if (head === "And" || head === "Or" || head === "List") {
    const parts = operands.map((operand) => conditionText(operand, write));
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length || known.length === 0) return undefined;
    return joinedText(head === "Or" ? "|" : "&", known);
  }
  if (head === "Not" && operands[0] !== undefined) {
    const part = conditionText(operands[0], write);
    return part && atom(`~(${part.text})`);
  }
  if (head === "Element") return conditionText(membership(operands) ?? "", write);
  return undefined;
}

/** x ∈ [a, b) as a chain. */
function membership([value, set]: readonly MathJson[]): MathJson | undefined {
  const [from, to] = set !== undefined && headOf(set) === "Interval" ? operandsOf(set) : [];
  if (value === undefined || from === undefined || to === undefined) return undefined;
  const side = (end: MathJson, head: "Less" | "Greater"): MathJson[] => {
    const isOpen = headOf(end) === "Open";
    const at = isOpen ? (operandsOf(end)[0] ?? 0) : end;
    return isSymbol(at) && at.endsWith("Infinity") ? [] : [apply(isOpen ? head : `${head}Equal`, value, at)];
  };
  const sides = [...side(from, "Greater"), ...side(to, "Less")];
  return sides.length === 0 ? undefined : apply("And", ...sides);
}

/** Sums and products over whole numbers that are written out, as far as a reader would write them as a loop. */
const mostTerms = 10_000;

function overIntegers(
  call: string,
  operands: readonly MathJson[],
  inner: (letter: string) => { name: string; write: Write },
): Text | undefined {
  const [formula, limits = 0] = operands;
  const [letter, from, to] = operandsOf(limits);
  if (formula === undefined || letter === undefined || !isSymbol(letter) || from === undefined || to === undefined)
    return undefined;
  const [first, last] = [rationalOf(from), rationalOf(to)];
  if (first?.denominator !== 1n || last?.denominator !== 1n) return undefined;
  if (last.numerator < first.numerator || last.numerator - first.numerator > mostTerms) return undefined;
  const { name, write } = inner(letter);
  return atom(`${call}(${write(formula).text} for ${name} in range(${first.numerator}, ${last.numerator + 1n}))`);
}

/** The language of NumPy with names for letters. `usesMath` is told when the program needs the module math. */
export function numpyLanguage(letters: ReadonlyMap<string, string>, usesMath: () => void = () => {}): FormulaLanguage {
  const language: FormulaLanguage = {
    letter: (name) => letters.get(name),
    number: pythonNumber,
    constants: { Pi: "np.pi", ExponentialE: "np.e", PositiveInfinity: "np.inf", NegativeInfinity: "-np.inf" },
    functions,
    rationalPower: numpyPower,
    power: (base, exponent) => ({ text: `${inside(base, level.atom)}**${inside(exponent, level.negation)}`, level: level.power }),
    minusBefore: level.product,
    times: " * ",
    over: " / ",
    nothing: "np.nan",
    forms: {
      ...forms,
      Sum: (operands) => overIntegers("sum", operands, withLetter),
      Product: (operands) => {
        usesMath();
        return overIntegers("math.prod", operands, withLetter);
      },
    },
  };
  const withLetter = (letter: string): { name: string; write: Write } => {
    const taken = new Set(letters.values());
    let name = /^[a-z]$/.test(letter) ? letter : "k";
    while (taken.has(name)) name += "_";
    const inner = numpyLanguage(new Map([...letters, [letter, name]]), usesMath);
    return {
      name,
      write: (json) => formulaText(json, inner) ?? noWords(),
    };
  };
  return language;
}

/** Real powers: NumPy has none of a negative number with an exponent that is not whole, where a root of odd degree has one. */
function numpyPower(base: Text, numerator: number, denominator: number): Text {
  const own = inside(base, level.atom);
  // What NumPy makes of whole numbers is whole, and has no negative powers but with a decimal point.
  const point = numerator < 0 && base.text.includes("np.") ? ".0" : "";
  if (denominator === 1) return { text: `${own}**${numerator}${point}`, level: level.power };
  if (denominator === 2 && numerator === 1) return call("np.sqrt", base.text);
  if (denominator % 2 === 0) return { text: `${own}**(${numerator} / ${denominator})`, level: level.power };
  if (denominator === 3 && numerator === 1) return call("np.cbrt", base.text);
  if (denominator === 3) return { text: `np.cbrt(${base.text})**${numerator}`, level: level.power };
  const size = `np.abs(${base.text})**(${numerator} / ${denominator})`;
  return numerator % 2 === 0
    ? { text: size, level: level.power }
    : { text: `np.sign(${base.text}) * ${size}`, level: level.product };
}
