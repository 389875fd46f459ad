import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { isStatement } from "../../expression/is-statement.ts";
import { headOf, mapTree, operandsOf } from "../../expression/mathjson.ts";
import { type Ambiguity, parseFormula } from "../../expression/parse.ts";
import { isOfDifferentials, withDerivatives } from "../differentials.ts";
import type { Tree } from "../grammar/lattice.ts";
import { isOfWholePart, withWholeParts } from "../grammar/whole-parts.ts";
import { withTypedCases } from "./cases-notation.ts";
import { isOpenArgument, isOpenQuotient, withBars, withWholeDivisors } from "./division.ts";
import { limitsAsPrinted } from "./limit-notation.ts";
import { isExclaimed, isSideInBrackets, readOtherwise } from "./odd-formulas.ts";

/** A formula with more doubtful places has more readings than anyone would look through. */
const mostDoubts = 2;
/** The usual reading of 1/2x leads by this much; that of √4x by so little that both are offered. */
const usualLead = 0.15;
const doubtfulLead = 0.05;

/** The formula as it is read, and with each doubtful place read the other way. */
export function treesOf(text: string, isBare: boolean): Tree[] {
  const [usual, other] = limitsAsPrinted(withTypedCases(text)).map((each) => treesOfFormula(each, isBare));
  const others = (other ?? []).map(({ json, cost = 0 }): Tree => ({ json, cost: cost + doubtfulLead }));
  return [...(usual ?? []), ...others];
}

function treesOfFormula(text: string, isBare: boolean): Tree[] {
  if (isBare && isColon.test(text)) return [];
  const sign = derivativeSign(text);
  if (sign !== undefined) return [{ json: sign }];
  if (isTorn.test(text)) return [];
  const typed = inUsualForm(text);
  if (isPowerOrBounds.test(typed)) return [];
  if (isBare && isOddlyMixed.test(withMixedNumbers(text))) return [];
  try {
    const source = withWholeDivisors(typed);
    const { expression, ambiguities } = parseFormula(source);
    if (!typed.includes("(") && holdsRatioOfSums(expression.json)) return [];
    if (isStatement(expression.json) && (isExclaimed(source) || isSideInBrackets(source))) return [];
    if (isBare && isNumbered(source)) return [];
    if (isOfDifferentials(expression.json, source)) {
      const derived = withDerivatives(expression.json);
      return derived === undefined ? [] : [{ json: derived }];
    }
    const integrand = beforeDifferential(source, expression.json);
    if (integrand !== undefined) return [{ json: integrand }];
    const wholeParts = ambiguities.filter(isOfWholePart);
    const doubts = ambiguities.filter((doubt) => !isOfWholePart(doubt) && !isThousands(doubt.read));
    const isQuotient = (doubt: Ambiguity): boolean => isOpenQuotient(doubt, source.slice(doubt.span.from, doubt.span.to));
    const isOpen = (doubt: Ambiguity): boolean => isOpenArgument(doubt) || isQuotient(doubt) || (isBare && isDoubtful(doubt));
    const withParts = wholeParts.length > 0 ? parseFormula(withWholeParts(source, wholeParts)).expression.json : undefined;
    const inParts: Tree[] = withParts === undefined ? [] : [{ json: withParts, cost: doubtfulLead }];
    if (doubts.length > mostDoubts) return doubts.some(isOpen) ? [] : [{ json: expression.json }, ...inParts];
    const isIntegrand = endsInDifferential(source);
    const others = doubts.map(
      (doubt): Tree => ({
        json: parseFormula(readOtherwise(source, doubt)).expression.json,
        cost: isOpen(doubt) ? doubtfulLead : usualLead,
      }),
    );
    if (doubts.length === 2 && doubts.every(isQuotient) && areApart(doubts)) {
      const both = doubts.reduceRight((whole, doubt) => readOtherwise(whole, doubt), source);
      others.push({ json: parseFormula(both).expression.json, cost: doubtfulLead });
    }
    if (source !== typed) others.push({ json: parseFormula(typed).expression.json, cost: usualLead });
    const spelled = otherwiseSpelled(source).map(
      (each): Tree => ({ json: parseFormula(each).expression.json, cost: doubtfulLead }),
    );
    // The differential is no factor under a root or below a bar.
    const sensible = others.filter(({ json }) => !isIntegrand || (isBeforeDifferential(json) && lettersNamedD(json) === 1));
    return [{ json: withCounts(expression.json) }, ...inParts, ...mixedNumber(text), ...sensible, ...spelled];
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}

/** 2 1/2, alone: what stands beside it may bind it as one number. */
function mixedNumber(text: string): Tree[] {
  const [, whole, top, bottom] = /^\s*\(?\s*(\d+)\s*(?:\s|\\d?frac\s*\{)(\d+)(?:\/|\}\s*\{)(\d+)\}?\s*\)?\s*$/.exec(text) ?? [];
  const isProper = Number(top) > 0 && Number(top) < Number(bottom);
  return isProper ? [{ json: ["Mixed", Number(whole), ["Divide", Number(top), Number(bottom)]] }] : [];
}

/** "sqrt 2 1/4" and "3 0/4" are no products, nor is the y' of "find y' y' + 3y = 0"; nobody squares an angle: sin 30°². */
const isTorn =
  /(?:sqrt|√)\s*\d+ +\d+\/\d|(?<![\w.^/)}])\d+ +0\/\d|^\s*[a-z]'+\s+(?:[a-z]'|\\d?frac\s*\{\s*d|d[a-z]\s*\/\s*d)|°\s*(?:\^|[²³])/;

/** d/dx and d²/dx², with nothing behind. */
const derivativeSigns = [
  /^\s*d(\^\d|[²³]|)\s*\/\s*d([a-zθ])(\^\d|[²³]|)\s*$/,
  /^\s*\\d?frac\s*\{\s*(?:\\mathrm\{d\}|d)(\^\d|[²³]|)\s*\}\s*\{\s*(?:\\mathrm\{d\}|d)\s*([a-z])(\^\d|[²³]|)\s*\}\s*$/,
];

/** Of what it is the derivative is said elsewhere. */
function derivativeSign(text: string): MathJson | undefined {
  const [, exponent = "", letter, below] = derivativeSigns.map((sign) => sign.exec(text)).find((found) => found) ?? [];
  if (letter === undefined || exponent !== below) return undefined;
  const order = exponent === "" ? 1 : Number({ "²": 2, "³": 3 }[exponent] ?? exponent.slice(1));
  return ["Differentiation", letter === "θ" ? "theta" : letter, order];
}

const areApart = ([one, other]: readonly Ambiguity[]): boolean =>
  one !== undefined && other !== undefined && one.span.to <= other.span.from;

/** √4x, x^1/2, e^2x, 0.1(6) and (x + 1)2, an exponent that has come down: people mean either. */
const isDoubtful = ({ read, also }: Ambiguity): boolean =>
  /\\(sqrt|dot|overline)\b/.test(read) || /\^\{(\\frac|-?\d+[a-z])/.test(also) || powersIn(also) > powersIn(read);
const powersIn = (latex: string): number => latex.split("^").length;
const isThousands = (read: string): boolean => /^\d+$/.test(read);

/** C(5, 2) and P(5, 2), of numbers, are numbers of choices. */
function withCounts(json: MathJson): MathJson {
  return mapTree(json, (part) => {
    const head = headOf(part) === "C" ? "Combinations" : headOf(part) === "P" ? "Permutations" : undefined;
    const operands = operandsOf(part);
    return head !== undefined && operands.length === 2 && operands.every((each) => typeof each === "number")
      ? [head, ...operands]
      : part;
  });
}

const endsInDifferential = (source: string): boolean => !/∫|\\int/.test(source) && /d[a-zθ]\s*$/.test(source);
const isBeforeDifferential = (json: MathJson): boolean => headOf(json) === "Multiply" && operandsOf(json).at(-2) === "d";
const lettersNamedD = (json: MathJson): number =>
  json === "d" ? 1 : operandsOf(json).reduce((count: number, part) => count + lettersNamedD(part), 0);

/** x² sin x dx: what stands before the differential is all of the product, and no argument goes on into it. */
function beforeDifferential(source: string, json: MathJson): MathJson | undefined {
  const [, integrand, letter] = /^([^∫]*[^\\∫])d([a-zθ])\s*$/.exec(source) ?? [];
  if (integrand === undefined || letter === undefined || !endsInArgument(json) || /\\int/.test(source)) return undefined;
  return [
    "Multiply",
    parseFormula(integrand.replace(/\\[,;:! ]\s*$/, "")).expression.json,
    "d",
    letter === "θ" ? "theta" : letter,
  ];
}

/** Whether the last factors of a product, d and x, stand in the argument of a function. */
function endsInArgument(json: MathJson): boolean {
  const operands = operandsOf(json);
  const last = operands.at(-1);
  if (last === undefined) return false;
  if (isBeforeDifferential(json)) return false;
  return (isBeforeDifferential(last) && !/^(Add|Subtract)$/.test(headOf(json) ?? "")) || endsInArgument(last);
}

/** ∫2^3 x dx: from 2 to 3, or 8x; ∫a^b x dx. */
const isPowerOrBounds = /(?:\\int|∫)\s*(?:[-−]?\d+\s*\^\s*\{?\s*[-−]?\d|([a-df-z])\s*\^\s*([a-z])(?![a-z]).*d(?!\1|\2)[a-z]\s*$)/;

/** In "find x: 2x = 4" the sign is punctuation and no ratio. */
const isColon = /\S:\s/;

/** x:2x + 5 = 15 is no ratio but "x: 2x + 5 = 15". */
const holdsRatioOfSums = (json: MathJson): boolean =>
  (headOf(json) === "Ratio" && operandsOf(json).some((part) => /^(Add|Subtract)$/.test(headOf(part) ?? ""))) ||
  operandsOf(json).some(holdsRatioOfSums);

/** (2) x² = 4 may be exercise 2. */
const isNumbered = (text: string): boolean => /^\s*\(\s*[1-9]\d?\s*\)\s*[A-Za-z]/.test(text);

/** {x + y = 3, x − y = 1}: a system in a brace, typed. */
const withoutBrace = (text: string): string =>
  /^\s*\{([^{}]*[=<>≤≥][^{}]*[,;][^{}]*[=<>≤≥][^{}]*)\}\s*$/.exec(text)?.[1]?.replaceAll(";", ",") ?? text;

/** 2 1/3 is 2⅓. */
const withMixedNumbers = (text: string): string =>
  text.replace(/(?<![\w.^/)}])(\d+) +(\d+)\/(\d+)(?![\w./^(])/g, (all, whole: string, top: string, bottom: string) =>
    Number(top) < Number(bottom) && Number(top) > 0 ? `${whole}\\frac{${top}}{${bottom}}` : all,
  );

/** 2 3/2 is neither a mixed number nor a product that anyone writes so. */
const isOddlyMixed = /(?<![\w.^/)}])\d+ +\d+\/\d+(?![\w./^(])/;

const isSquare = (number: string): boolean => Number.isInteger(Math.sqrt(Number(number)));
const isReduced = (top: string, bottom: string): boolean => {
  const [one, other] = [Math.abs(Number(top.replace("−", "-"))), Number(bottom)];
  return ![2, 3, 5, 7].some((prime) => one % prime === 0 && other % prime === 0);
};

/**
 * Places that no parser doubts and people do: sqrt 9/4, √9/16, ∛8/27 and √x/4, 2^1/x, 8^2/3 where the root is a whole number, x^2/3 = 4, x^-1/2, (1/2)^-2x, log (x − 6)^2, and
 * the upper limit in \int_0^2\pi.
 */
function otherwiseSpelled(source: string): string[] {
  const others = [
    source.replace(/(?<![A-Za-z])sqrt\s+(\w+\s*\/\s*\d+)(?![\w^(])/, "sqrt($1)"),
    source.replace(/√\s*(\d+)\s*\/\s*(\d+)(?![\w.^(])/, (all, top: string, bottom: string) =>
      top === "1" || (isSquare(top) && isSquare(bottom)) ? `√(${top}/${bottom})` : all,
    ),
    source.replace(/(?<![\w.])(\d+)\^([-−]?\d+)\/(\d+)(?![\w.^(])/, (all, base: string, top: string, bottom: string) =>
      top !== "1" && Number.isInteger(Math.round(Number(base) ** (1 / Number(bottom)) * 1e9) / 1e9)
        ? `${base}^(${top}/${bottom})`
        : all,
    ),
    source.replace(/([∛∜]|[³⁴⁵]√)\s*(\d+)\s*\/\s*(\d+)(?![\w.^(])/, "$1($2/$3)"),
    source.replace(/√\s*([a-z])\s*\/\s*(\d+|[a-z])(?![\w.^(])/, "√($1/$2)"),
    source.replace(/(?<![\w.])(\d+|[a-z])\^1\/([a-z])(?![\w^(])/, "$1^(1/$2)"),
    source.replace(
      /^(\s*[a-z])\^(\d)\/(\d)(\s*=\s*[-−]?[\d./]+\s*)$/,
      (all, base: string, top: string, bottom: string, rest: string) =>
        top !== "1" && isReduced(top, bottom) ? `${base}^(${top}/${bottom})${rest}` : all,
    ),
    source.replace(/(?<![A-Za-z])([a-z])\^([-−]\d+)\/(\d+)(?![\w.^(])/, (all, base: string, top: string, bottom: string) =>
      isReduced(top, bottom) ? `${base}^(${top}/${bottom})` : all,
    ),
    source.replace(/\)\^([-−]?\d+[a-z])(?![\w^(])/, ")^($1)"),
    source.replace(
      /(?<![A-Za-z\\])(\\?(?:log|ln)|lg|sin|cos|tan|cot)(\s*)\(([^()]*)\)\s*(\^\s*\d+|[²³])/,
      (all, name: string, gap: string, inner: string, power: string) =>
        // sin(2x)^2, as programs have it, is a power of the sine; ln(x)^2 of the logarithm.
        gap !== "" || (/^\\?l/.test(name) && !/^\s*\w+\s*$/.test(inner)) ? `${name}((${inner})${power})` : all,
    ),
    source.replace(/((?:\\int|∫)\s*_\s*(?:\{[^{}]*\}|[-−]?\w)\s*\^\s*)(\d+\s*\\pi)/, "$1{$2}"),
  ];
  return others.filter((each) => each !== source);
}

/**
 * Formulas as people type them. 2 1/3 is a mixed number. Limits: lim x->0 f and lim(x→0) f are lim_{x→0} f; oo and inf are ∞.
 */
function inUsualForm(text: string): string {
  const mixed = withMixedNumbers(text);
  return (
    withoutBrace(withBars(mixed))
      .replace(/^\s*\{([^{},=]*)\}\s*$/, "$1")
      // 5/2 %: so many hundredths, and no quotient of 5 and 2 %.
      .replace(/(?<![\w.)}^/])(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*(\\?%)/g, "(($1)/($2))$3")
      .replace(/(?<![\w.)}^/])(\d+\\frac\{\d+\}\{\d+\})\s*(\\?%)/g, "($1)$2")
      .replace(/,\s*\\\\/g, "\\\\")
      // ∫0^1: nobody integrates a power of 0.
      .replace(/(\\int|∫|(?<![A-Za-z\\])int)\s*0\s*\^/g, "$1_0^")
      // Limits of integrals with all their digits, and 2pi: \int_0^12.
      .replace(/(\\int|∫)\s*_\s*([-−]?\d{2,}|[-−]\w)/g, "$1_{$2}")
      .replace(/((?:\\int|∫)\s*_\s*(?:\{[^{}]*\}|\w)\s*)\^\s*(\d+\s*(?:pi|π)|\d{2,})/g, "$1^{$2}")
      // sin π/6: nobody divides the sine of π.
      .replace(
        /((?:sin|cos|tan|cot|sec|csc)(?:\s*\^\s*(?:\{\d+\}|\d+))?)\s*(\d*\s*(?:\\pi|pi|π))\s*\/\s*(\d+)(?![\w.^(])/g,
        "$1($2/$3)",
      )
      // An exponent behind the name of a function has all its digits: sin^10 x.
      .replace(/(\\?(?:sin|cos|tan|cot|sec|csc|ln|log|sinh|cosh|tanh))\s*\^\s*(\d{2,})/g, "$1^{$2}")
      // 3!4! is a product.
      .replace(/!(?:\\[,;:! ])?(?=[\d(])/g, "! \\cdot ")
      .replace(/((?:->|→|\\to)\s*[-−]?[\w.\\]+)\s*([+\-−])(?=\s*[})])/g, "$1^{$2}")
      // A = P(1 + rt): a sum in brackets is multiplied, where f(x + 1) would be a value.
      .replace(/(?<![A-Za-z\\_])([Ph])\s*\((?=[^()]*[-+−])/g, "$1 \\cdot (")
      .replace(/(?<![A-Za-z\\])(oo|inf|infty)(?![A-Za-z])/g, "∞")
      .replace(/(?<![A-Za-z\\])lim\s*[([]\s*([a-z])\s*(?:->|→|⟶)\s*([^()[\],]+)[)\]]/g, "lim_{$1→$2} ")
      .replace(/(?<![A-Za-z\\])int(?=[\s_(])/g, "∫")
  );
}
