import { functionNames, isFunctionName } from "./functions.ts";
import { greekNames } from "./letters.ts";

/** What a piece of a run of Latin letters is. */
export interface Piece {
  kind:
    | "letter"
    | "greek"
    | "function"
    | "sqrt"
    | "abs"
    | "root"
    | "pi"
    | "infinity"
    | "or"
    | "and"
    | "mod"
    | "lim"
    | "sum"
    | "prod"
    | "integral";
  text: string;
}

/** How long a run of letters may be and still be a product of letters (abcd); anything longer is a word. */
const longestProduct = 4;

/** Words and names that would otherwise be misread as products of letters. */
const refused = new Set(
  (
    "cov nCr nPr Is Rt Var Cov Corr Card Pr card deg dim inf sup ker grad curl div lcd gcf hcf " +
    "is if of the for let are has had how all not but can any was its one two six ten via use who why you she his her our out now " +
    "find show what when with then that this from have into over zero real root term plus less than more each both such some same solve " +
    "line sine plot draw give make does only also cube area time"
  ).split(" "),
);

const whole: ReadonlyMap<string, Piece> = new Map([
  ["or", { kind: "or", text: "or" }],
  ["and", { kind: "and", text: "and" }],
  ["pi", { kind: "pi", text: "pi" }],
  ["infty", { kind: "infinity", text: "infty" }],
  ["infinity", { kind: "infinity", text: "infinity" }],
  ["sqrt", { kind: "sqrt", text: "sqrt" }],
  ["abs", { kind: "abs", text: "abs" }],
  ["mod", { kind: "mod", text: "mod" }],
  ["lim", { kind: "lim", text: "lim" }],
  ["sum", { kind: "sum", text: "sum" }],
  ["prod", { kind: "prod", text: "prod" }],
  ["int", { kind: "integral", text: "int" }],
  ["cbrt", { kind: "root", text: "cbrt" }],
  ["root", { kind: "root", text: "root" }],
]);

/** Greek names that can be typed out. Two-letter ones are left out: mu and nu are as likely products. */
const typedGreek = new Set(greekNames.filter((name) => name.length >= 3));
const embedded = [...functionNames, "sqrt"];

/**
 * Takes a run of Latin letters apart: "xy" is two letters, "sinx" a function and a letter, "theta" one Greek letter, "or" a word.
 * Gives undefined for a run that is neither, such as a word of a language.
 */
export function piecesOf(run: string): Piece[] | undefined {
  if (run.length === 1) return [{ kind: "letter", text: run }];
  const word = whole.get(run);
  if (word !== undefined) return [word];
  if (isFunctionName(run)) return [{ kind: "function", text: run }];
  if (typedGreek.has(run)) return [{ kind: "greek", text: run }];
  if (refused.has(run) || run.length > 24) return undefined;
  const pieces: Piece[] = [];
  for (let at = 0; at < run.length; ) {
    const name = embedded.find((candidate) => run.startsWith(candidate, at));
    if (name === "sqrt") pieces.push({ kind: "sqrt", text: name });
    else pieces.push(name === undefined ? { kind: "letter", text: run.charAt(at) } : { kind: "function", text: name });
    at += name?.length ?? 1;
  }
  const letters = pieces.filter((piece) => piece.kind === "letter").length;
  if (letters === run.length) return letters <= longestProduct && !hidesName(run) ? pieces : undefined;
  // "using" is no u·sin(g), "asin" may be an arcsine.
  const sound =
    letters <= 3 && !hidesName(run) && !/a(sin|cos|tan)/.test(run) && !/arc(?!sin|cos|tan)/.test(run) && !/(ing|ed)$/.test(run);
  return sound ? pieces : undefined;
}

/** Whether letters written side by side read back as the product of these letters. */
export function readsAsLetters(run: string): boolean {
  // Before a bracket Re and Im are functions.
  return !/^(Re|Im)$/.test(run) && (piecesOf(run)?.every((piece) => piece.kind === "letter") ?? false);
}

/** "pir" may be π r, "rhog" ρ g and "orx" the end of "1 or x", so none is a product of its letters. */
function hidesName(run: string): boolean {
  return /pi|or|and|abs/.test(run) || [...typedGreek].some((name) => run.includes(name));
}
