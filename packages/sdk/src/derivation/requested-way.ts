import type { Ask, MethodId, Step } from "../contract.ts";

/** Ways that a question may name and no method is named after, by the rules that show them at work. */
const signs: Readonly<Record<string, RegExp>> = {
  parts: /^integral\.(by-parts|choose-parts|add-parts|one-part|parts-)/,
  substitution:
    /^(integral\.(let|in-new-letter|substitute|by-derivative|linear-inside|put-back)|differential\.new-function|equation\.let|transcendental\.define-kernel|system\.substitute)/,
  elimination: /^system\.[a-z]+-equations$/,
  "partial-fractions": /^integral\.partial-fractions/,
  "trigonometric-substitution": /^integral\.trigonometric-substitution/,
  factoring: /^limit\.cancel|factor|zero-product|divide-out|common-bracket/,
  "square-roots": /(take-roots|solve-part)$/,
  numerical: /^numeric\.|refine-roots$|rounded/,
  lhopital: /^limit\.lhopital/,
  "chain-rule": /^derivative\.(chain|outer|inner)/,
  "product-rule": /^derivative\.product/,
  "quotient-rule": /^derivative\.quotient/,
  grouping: /^factoring\.(group-|factor-groups|common-bracket)/,
  separation: /^differential\.separate/,
  "integrating-factor": /^differential\.(integrating-factor|multiply-by-factor)/,
  "undetermined-coefficients": /^differential\.(trial|compare-coefficients)/,
  variation: /^differential\.(vary-constants|varied-derivative|wronskian)/,
  logarithms:
    /^(exponential\.(take-logarithm|natural-logarithm|logarithm-of-both)|logarithmic\.|derivative\.(as-exponential|natural-logarithm))/,
};

/** The method that goes a way which others may go too: it is tried first. */
const methods: Readonly<Record<string, MethodId>> = {
  separation: "differential.separable",
  "integrating-factor": "differential.linear-first-order",
  logarithms: "exponential.taking-logarithms",
};

export function methodOfWay(ask: Ask | undefined): MethodId | undefined {
  const way = ask?.with?.way?.json;
  return typeof way === "string" && Object.hasOwn(methods, way) ? methods[way] : undefined;
}

/** Whether the steps go the way that an ask names, `ask.with.way`; true where it names none that can be told by its rules. */
export function goesAsAsked(ask: Ask | undefined, steps: readonly Step[]): boolean {
  const way = ask?.with?.way?.json;
  const sign = typeof way === "string" && Object.hasOwn(signs, way) ? signs[way] : undefined;
  return sign === undefined || uses(steps, sign);
}

const uses = (steps: readonly Step[], sign: RegExp): boolean =>
  steps.some(({ rule, substeps = [] }) => sign.test(rule ?? "") || uses(substeps, sign));
