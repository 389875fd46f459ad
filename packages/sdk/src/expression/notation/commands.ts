import { functionHead, functionNames } from "./functions.ts";
import { greekNames } from "./letters.ts";
import { counted, type Sign, type TokenKind } from "./signs.ts";

function spelled(kind: TokenKind, names: string): [string, Sign][] {
  return names.split(" ").map((name) => [name, { kind }]);
}

/** LaTeX commands, without the backslash, that stand for one sign. */
export const commands: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...spelled("pm", "pm"),
  ...spelled("mp", "mp"),
  ...spelled("*", "cdot times ast bullet"),
  ...spelled("/", "div"),
  ...spelled("!=", "ne neq"),
  ...spelled("<", "lt"),
  ...spelled(">", "gt"),
  ...spelled("<=", "le leq leqslant leqq"),
  ...spelled(">=", "ge geq geqslant geqq"),
  ...spelled("in", "in"),
  ...spelled("union", "cup"),
  ...spelled("or", "lor vee"),
  ...spelled("and", "land wedge"),
  ...spelled("frac", "frac dfrac tfrac cfrac"),
  ...spelled("sqrt", "sqrt"),
  ...spelled("integral", "int iint iiint oint"),
  ...spelled("sum", "sum"),
  ...spelled("prod", "prod"),
  ...spelled("lim", "lim"),
  ...spelled("to", "to rightarrow longrightarrow"),
  ...spelled("differential", "dd"),
  ...spelled("partial", "partial"),
  ...spelled("nabla", "nabla"),
  ...counted("prime", "prime"),
  ...counted("dot", "dot", "ddot", "dddot"),
  ...spelled("empty", "varnothing emptyset"),
  ...spelled("|", "vert"),
  ...spelled("|open", "lvert"),
  ...spelled("|close", "rvert"),
  ...spelled("[", "lbrack"),
  ...spelled("]", "rbrack"),
  ...spelled("\\{", "lbrace {"),
  ...spelled("\\}", "rbrace }"),
  ...spelled("math-open", "( ["),
  ...spelled("math-close", ") ]"),
  ["pi", { kind: "constant", text: "Pi" }],
  ["infty", { kind: "constant", text: "PositiveInfinity" }],
  ...greekNames.map((name): [string, Sign] => [name, { kind: "letter", text: name }]),
  ...functionNames.map((name): [string, Sign] => [name, { kind: "function", text: functionHead(name) ?? name }]),
]);

/** Commands that only set type: they are read as a space. */
export const spacing: ReadonlySet<string> = new Set([
  ..." ,;:!>".split(""),
  ..."quad qquad displaystyle textstyle limits nolimits thinspace medspace thickspace enspace space".split(" "),
]);

/** Commands before a bracket that only make it larger. Which side of a pair of bars they stand on is in the name. */
export const sizes: ReadonlyMap<string, "open" | "close" | "either"> = new Map([
  ["left", "open"],
  ["right", "close"],
  ...["big", "Big", "bigg", "Bigg"].flatMap((name): [string, "open" | "close" | "either"][] => [
    [name, "either"],
    [`${name}l`, "open"],
    [`${name}r`, "close"],
  ]),
]);

/** Commands with upright text in braces: words and names of functions. */
export const upright: ReadonlySet<string> = new Set("text mathrm textrm mbox operatorname".split(" "));

/** Letters that are letters even when upright. The others are units, a differential, or count combinations. */
export const uprightLetters = /^[abckpnqrtuvwxyz]$/;

export const numberSets: ReadonlyMap<string, string> = new Map([
  ["R", "RealNumbers"],
  ["Z", "Integers"],
  ["N", "NaturalNumbers"],
  ["Q", "RationalNumbers"],
  ["C", "ComplexNumbers"],
]);

/** What upright text in a formula may say. */
export const words: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...spelled("or", "or 或 或者"),
  ...spelled("and", "and 且 并且"),
  ...spelled("differential", "d"),
  ["e", { kind: "constant", text: "ExponentialE" }],
  ["lg", { kind: "function", text: "lg" }],
]);
