import { headOf, operandsOf } from "../../mathjson.ts";
import type { Token } from "../../token.ts";
import { binding, type Parser, type PrefixParselet } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { requireScript } from "./big-operator.ts";
import { orderOf } from "./mark-differentials.ts";
import { type Scripts, scripts, variable } from "./scripts.ts";

const differential = "the differential of the integral, such as dx";

/**
 * \int_a^b f\,dx, \iint_D f\,dx\,dy, \oint_C f\,dz. The integrand is everything up to the differential, sums included. Which d closes
 * which integral has been found out before.
 */
export const integral: PrefixParselet = (parser, token) => {
  requireScript(parser, token);
  const limits = scripts(parser);
  const first = parser.peek();
  const body = first.kind === "integral-end" ? parser.part(1, first.from) : parser.value(parser.read(binding.set));
  refuseTwoSigns(parser, limits, first, body);
  const end = parser.peek();
  const variables = [closing(parser)];
  const order = orderOf(token);
  while (variables.length < order && parser.peek().kind === "integral-end") variables.push(closing(parser));
  if (variables.length !== 1 && variables.length !== order)
    throw parser.error(parser.peek(), "as many differentials as the integral has signs");
  const moved = end.from < body.to && first !== end;
  if (moved) refuseSum(parser, body, end);
  const integrand = moved ? body : below(parser, body);
  refuseFactor(parser, moved);
  // \int dx \int f dy is one double integral to physicists.
  if (first === end && parser.peek().kind === "integral")
    throw parser.error(parser.peek(), "the inner integral before the differential of the outer one");
  const contour = /oint|∮/.test(token.text);
  const operands = contour ? path(parser, limits, variables) : range(parser, limits, variables, order);
  return parser.apply(contour ? "ContourIntegrate" : "Integrate", [integrand, ...operands], token.from);
};

function closing(parser: Parser): Part {
  parser.expect("integral-end", differential);
  return variable(parser, differential);
}

/** \int\int_D is one double integral, and reads as two of which only the inner is over D. */
function refuseTwoSigns(parser: Parser, { lower, upper }: Scripts, first: Token, body: Part): void {
  const over = headOf(operandsOf(body.json).at(-1) ?? 0) === "Over";
  if (first.kind === "integral" && lower === undefined && upper === undefined && over)
    throw parser.error(first, "one sign for an integral over a region: \\iint_D");
}

/** ∫ x dx/(x² + 1): a divisor after the differential belongs to the integrand. */
function below(parser: Parser, body: Part): Part {
  const slash = parser.peek();
  if (slash.kind !== "/") return body;
  refuseSum(parser, body, slash);
  parser.take();
  return parser.apply("Divide", [body, parser.factor(parser.read(binding.product))], body.from);
}

/** x + dx/x is a sum of which only one term has a differential. */
function refuseSum(parser: Parser, body: Part, at: Token): void {
  if (!body.bracketed && /^(Add|Subtract|PlusMinus|MinusPlus)$/.test(headOf(body.json) ?? ""))
    throw parser.error(at, "brackets around the integrand");
}

/** What follows the differential without a sign may have been meant under the integral: \int dx\,f(x). */
function refuseFactor(parser: Parser, moved: boolean): void {
  const next = parser.peek();
  if (moved && /^[*/]$/.test(next.kind)) throw parser.error(next, "the differential after all factors");
  if (next.kind === "integral" || !(parser.atFactor() || /^(\^|_|prime|number|vulgar)$/.test(next.kind))) return;
  throw parser.error(next, "an operator after the differential (the integrand before it, one differential for each integral)");
}

function path(parser: Parser, { lower, upper }: Scripts, variables: readonly Part[]): Part[] {
  if (upper !== undefined) throw parser.error(upper, "a path below the sign, and nothing above");
  return lower === undefined ? [...variables] : [...variables, region(parser, lower)];
}

function range(parser: Parser, { lower, upper }: Scripts, variables: readonly Part[], order: number): Part[] {
  const [first] = variables as readonly [Part];
  if (lower === undefined && upper === undefined) return [...variables];
  if (order > 1 && upper !== undefined) throw parser.error(upper, "a region below the sign, and nothing above");
  if (lower === undefined) throw parser.error(upper ?? first, "a lower limit as well");
  if (upper === undefined) return [...variables, parser.apply("Over", [region(parser, lower)], lower.from)];
  return [parser.apply("Limits", [first, lowerLimit(parser, lower, first), parser.value(upper)], lower.from)];
}

/** The 0 of \int_{r=0}^1, where the variable may be named. */
function lowerLimit(parser: Parser, lower: Part, variable: Part): Part {
  const [name, value, ...rest] = operandsOf(lower.json);
  if (headOf(lower.json) !== "Equal" || value === undefined || rest.length > 0) return parser.value(lower);
  if (name !== variable.json) throw parser.error(lower, "the variable of the differential");
  return { ...lower, json: value, kind: "value" };
}

/** What an integral is over: a set, a letter for one, or a statement that holds on it. */
function region(parser: Parser, part: Part): Part {
  const [first, value] = operandsOf(part.json);
  const unfinished = headOf(part.json) === "Equal" && isLetter(first ?? 0) && !isLetter(value ?? 0);
  if ((part.kind === "statement" && !unfinished) || part.kind === "set" || isLetter(part.json)) return part;
  throw parser.error(part, "an upper limit as well, or a region");
}
