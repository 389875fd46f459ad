import { ComputeEngine } from "@cortex-js/compute-engine";
import type { MathJson } from "../../packages/sdk/src/contract.ts";

const engine = new ComputeEngine();

/**
 * How compute-engine's parser reads LaTeX, before anything is made canonical, in the words of docs/mathjson.md; undefined where it refuses. It leaves
 * open whether `a(b)` calls or multiplies, so that is decided as `called` has it: no difference there is a difference between the parsers.
 */
export function readByComputeEngine(latex: string, called: ReadonlySet<string>): MathJson | undefined {
  if (!isLatex(latex)) return undefined;
  try {
    const read = engine.parse(latex, { form: "raw" });
    const tree = read.isValid ? (read.json as MathJson) : undefined;
    return tree === undefined || mentionsError(tree) ? undefined : translate(tree, called);
  } catch {
    return undefined;
  }
}

const unknown = new RegExp(
  [
    String.raw`[^\p{ASCII}°−≤≥≠π∞×·÷²³∈∪∩±]|\n`,
    "a?(?:sin|cos|tan)|sqrt|abs|log|ln|exp|max|min|floor|ceil|round|gcd|root|mod|theta|pi|and",
    String.raw`\bor\b|d[\w^]*/d|\d e\b|\d ?[ck][mg]\b`,
  ].join("|"),
  "u",
);

/** It reads LaTeX: what is typed as words, on lines, or with letters of Unicode is letter after letter to it. */
function isLatex(source: string): boolean {
  const bare = source.replace(/\\(?:text|mathrm|operatorname)\{[^}]*\}|\\(?:begin|end)\{\w+\}|\\[a-zA-Z]+/g, " ");
  return !unknown.test(bare);
}

type Tree = MathJson;
type Translate = (operands: readonly Tree[], translated: readonly Tree[], called: ReadonlySet<string>) => Tree | undefined;

const isList = (tree: Tree | undefined): tree is readonly [string, ...Tree[]] => Array.isArray(tree);
const headOf = (tree: Tree | undefined): string | undefined => (isList(tree) ? tree[0] : undefined);
const rest = (tree: Tree | undefined): Tree[] => (isList(tree) ? (tree.slice(1) as Tree[]) : []);

function mentionsError(tree: Tree): boolean {
  return isList(tree) && (["Error", "LatexString"].includes(tree[0]) || rest(tree).some(mentionsError));
}

const names: Readonly<Record<string, MathJson>> = {
  e: "ExponentialE",
  EmptySet: ["Set"],
  Half: ["Divide", 1, 2],
  ImaginaryUnit: "i",
  ell: "ℓ",
  epsilonSymbol: "varepsilon",
};

/** Script capitals that Unicode had before it had the others. */
const olderScript: Readonly<Record<string, string>> = { B: "ℬ", E: "ℰ", F: "ℱ", H: "ℋ", I: "ℐ", L: "ℒ", M: "ℳ", R: "ℛ" };

/** `v_bold` and `A_calligraphic` are letters of Unicode to us, and a text is a name. */
function nameOf(symbol: string): MathJson {
  const [, letter = "", style] = /^(\p{L})_(bold|calligraphic)$/u.exec(symbol) ?? [];
  if (style === "bold")
    return String.fromCodePoint((letter.codePointAt(0) ?? 0) + (/[a-z]/.test(letter) ? 0x1d41a - 97 : 0x1d400 - 65));
  if (style === "calligraphic") return olderScript[letter] ?? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x1d49c - 65);
  return names[symbol] ?? /^'([\p{L} ]+)'$/u.exec(symbol)?.[1] ?? symbol;
}

const heads: Readonly<Record<string, string>> = {
  AngleBracket: "Vector",
  Conjugate: "OverBar",
  Im: "Imaginary",
  Prime: "Derivative",
  Re: "Real",
  Ring: "Compose",
  Sgn: "Sign",
  Tilde: "Similar",
  TildeFullEqual: "CongruentFigures",
};

const inverses: Readonly<Record<string, string>> = Object.fromEntries(
  ["Sin", "Cos", "Tan", "Cot", "Sec", "Csc"].map((head) => [head, `Arc${head.toLowerCase()}`]),
);

const special: Readonly<Record<string, Translate>> = {
  // \boxed and the like.
  Annotated: (_, [of]) => of,
  Block: (_, parts) => ["List", ...parts],
  Delimiter: delimiter,
  Derivative: (_, [of, order]) => (order === 1 || order === undefined ? ["Derivative", of as Tree] : undefined),
  Apply: ([call], [, argument]) => {
    const inverse = headOf(call) === "InverseFunction" ? inverses[String(rest(call)[0])] : undefined;
    return inverse === undefined ? undefined : [inverse, argument as Tree];
  },
  Function: (_, [body]) => body,
  HorizontalSpacing: () => "Nothing",
  CircularIntegrate: (_, [body, over]) => ["ContourIntegrate", body as Tree, ...rest(over).filter((part) => part !== "Nothing")],
  Integrate: (_, [body, ...over]) => integral(body as Tree, over.map(limits)),
  InvisibleOperator: invisible,
  Lb: (_, [of]) => ["Log", of as Tree, 2],
  Lg: (_, [of]) => ["Log", of as Tree, 10],
  Limit: ([of], [body, ...to]) => ["Limit", body as Tree, rest(of)[1] ?? "Nothing", ...to],
  Inverse: (_, [of]) => ["Power", of as Tree, -1],
  Matrix: (_, [rows]) => ["Matrix", ...rest(rows)],
  Negate: (_, [of]) => (typeof of === "number" && of > 0 ? -of : of === "PositiveInfinity" ? "NegativeInfinity" : undefined),
  Product: (_, [body, ...over]) => ["Product", body as Tree, ...over.map(limits)],
  Rational: (_, [above, below]) => ["Divide", above as Tree, below as Tree],
  Sequence: (_, parts) => (parts.length === 1 ? parts[0] : undefined),
  OverRightArrow: ([points], [of]) => ["OverVector", ...(headOf(points) === "InvisibleOperator" ? rest(of) : [of as Tree])],
  Set: ([of, condition], [, translated], called) =>
    headOf(condition) === "Condition"
      ? ["SetBuilder", translate(asTuple(of as Tree), called), rest(translated)[0] as Tree]
      : undefined,
  Square: (_, [of]) => ["Power", of as Tree, 2],
  Sum: (_, [body, ...over]) => ["Sum", body as Tree, ...over.map(limits)],
};

function translate(tree: Tree, called: ReadonlySet<string>): Tree {
  if (typeof tree === "string") return nameOf(tree);
  if (!isList(tree)) return tree;
  const [head, ...operands] = tree as unknown as [string, ...Tree[]];
  const translated = operands.map((operand) => translate(operand, called));
  const own = Object.hasOwn(special, head) ? special[head]?.(operands, translated, called) : undefined;
  return own ?? [heads[head] ?? head, ...translated.filter((operand) => operand !== "Nothing")];
}

/** `(x)` is x, `(1, 2)` a tuple, `1, 2` without brackets a list. A comma at the end ends nothing. */
function delimiter([inside, written]: readonly Tree[], [translated]: readonly Tree[]): Tree | undefined {
  if (headOf(inside) !== "Sequence") return translated;
  const members = (headOf(translated) === "Sequence" ? rest(translated) : [translated as Tree]).filter(
    (part) => part !== "Nothing",
  );
  if (members.length === 1) return members[0];
  return [typeof written === "string" && written.includes("(") ? "Tuple" : "List", ...members];
}

/** `["Tuple", "x", 0, 1]` is `["Limits", "x", 0, 1]`; without ends it is the letter. */
function limits(tree: Tree): Tree {
  const [letter, ...ends] = rest(tree).filter((part) => part !== "Nothing");
  if (headOf(tree) !== "Tuple" || letter === undefined) return tree;
  return ends.length === 0 ? letter : ["Limits", letter, ...ends];
}

/** `\\{(x, y) | …\\}` */
function asTuple(tree: Tree): Tree {
  const [inside] = rest(tree);
  return headOf(tree) === "Delimiter" && headOf(inside) === "Sequence" ? ["Tuple", ...rest(inside)] : tree;
}

/** A region below the sign is written as the lower end of the first letter. */
function integral(body: Tree, over: readonly Tree[]): Tree {
  const [[letter, region, upper] = [], ...others] = [rest(over[0]), ...over.slice(1)];
  if (headOf(over[0]) !== "Limits" || upper !== undefined || region === undefined) return ["Integrate", body, ...over];
  return ["Integrate", body, letter as Tree, ...(others as Tree[]), ["Over", region]];
}

/** What stands side by side: calls, units, mixed numbers, products. */
function invisible(operands: readonly Tree[], translated: readonly Tree[], called: ReadonlySet<string>): Tree {
  const factors: Tree[] = [];
  for (const [index, factor] of translated.entries()) {
    const [operand, before] = [operands[index], factors.at(-1)];
    if (factor === "Nothing") continue;
    const name = typeof before === "string" ? before : undefined;
    if (headOf(operand) === "Delimiter" && name !== undefined && called.has(name))
      factors.splice(-1, 1, [name, ...(headOf(factor) === "Tuple" ? rest(factor) : [factor])]);
    else if (headOf(operand) === "__unit__" && before !== undefined)
      factors.splice(-1, 1, ["Quantity", before, unit(rest(operand)[0] as Tree)]);
    else if (isProperFraction(factor) && typeof before === "number") factors.splice(-1, 1, ["Add", before, factor]);
    else factors.push(factor);
  }
  return factors.length === 1 ? (factors[0] as Tree) : ["Multiply", ...factors];
}

function unit(tree: Tree): string {
  const [left, right] = rest(tree).map(unit);
  return headOf(tree) === "Divide" ? `${left}/${right}` : headOf(tree) === "Power" ? `${left}^${right}` : String(tree);
}

function isProperFraction(tree: Tree): boolean {
  const [above, below] = rest(tree);
  return headOf(tree) === "Divide" && typeof above === "number" && typeof below === "number" && above < below;
}
