import { decided } from "../../limits/exact/context.ts";
import type { Form, Term } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { multiply, power } from "../../limits/exact/powers.ts";
import * as Q from "../../rational.ts";
import { throughAnsatz } from "./ansatz.ts";
import { integrateCircular } from "./circular.ts";
import { type Integration, letterForm, type Rule, type SplitTerm, split } from "./integration.ts";
import { throughLinearRoot } from "./linear-root.ts";
import { partsRule } from "./parts.ts";
import { quadraticRootRule } from "./quadratic-root.ts";
import { rationalRule } from "./rational.ts";
import { absoluteRule, realPowerRule } from "./real-power.ts";
import { reduced } from "./reduce.ts";
import { substitute, substitutePower, throughLogarithm } from "./substitution.ts";
import { waveRule } from "./waves.ts";

const constantRule: Rule = ({ constant, moving }, integration) =>
  moving.length === 0 ? multiply(constant, letterForm(integration.letter), integration) : undefined;

/** xⁿ for a fraction n. */
const powerRule: Rule = ({ constant, moving }, integration) => {
  const [factor] = moving;
  if (moving.length !== 1 || factor?.kernel.kind !== "symbol" || Q.isInteger(factor.exponent)) return undefined;
  const raised = Q.add(factor.exponent, Q.one);
  const form = K.scale(power(letterForm(integration.letter), raised, integration), Q.divide(Q.one, raised));
  return multiply(constant, form, integration);
};

/** x^(k − 1) times a rational function of xᵏ, for k > 1. */
function inPowerOfLetter({ constant, moving }: SplitTerm, integration: Integration): Form | undefined {
  const isRational = moving.every(({ kernel, exponent }) => /^(symbol|sum)$/.test(kernel.kind) && Q.isInteger(exponent));
  if (!isRational || moving.every(({ kernel }) => kernel.kind === "symbol")) return undefined;
  const found = substitutePower([K.termOf(Q.one, moving)], integration);
  return found && multiply(constant, found, integration);
}

/** Rules for one term, in the order in which they are tried. */
const termRules: readonly Rule[] = [
  constantRule,
  powerRule,
  inPowerOfLetter,
  rationalRule,
  waveRule,
  quadraticRootRule,
  realPowerRule,
  absoluteRule,
];

type WholeRule = (form: Form, integration: Integration) => Form | undefined;

/** Rules for a sum as a whole, or for a term by itself. */
const wholeRules: readonly WholeRule[] = [
  integrateCircular,
  substitute,
  throughLinearRoot,
  throughLogarithm,
  throughAnsatz,
  (form, integration) => {
    const [term] = form;
    return term && form.length === 1 ? partsRule(split(term, integration.letter), integration) : undefined;
  },
];

/** An antiderivative of a form; undefined where no rule finds one. */
export function integrate(form: Form, integration: Integration): Form | undefined {
  integration.spend(200);
  const pieces: Form[] = [];
  const left: Term[] = [];
  for (const term of form) {
    const piece = byTermRules(term, integration);
    if (piece) pieces.push(piece);
    else left.push(term);
  }
  if (left.length === 0) return K.add(...pieces);
  const rest = (left.length > 1 ? wholly(left, integration) : undefined) ?? termwise(left, integration);
  if (rest) return K.add(...pieces, rest);
  const whole = pieces.length > 0 ? wholly(form, integration) : undefined;
  if (whole || integration.depth <= 0) return whole;
  const simpler = reduced(form, integration);
  return K.sameForm(simpler, form) ? undefined : integrate(simpler, { ...integration, depth: integration.depth - 1 });
}

function byTermRules(term: Term, integration: Integration): Form | undefined {
  const parts = split(term, integration.letter);
  for (const rule of termRules) {
    const found = decided(() => rule(parts, integration));
    if (found) return found;
  }
  return undefined;
}

function termwise(terms: readonly Term[], integration: Integration): Form | undefined {
  const pieces: Form[] = [];
  for (const term of terms) {
    const piece = wholly([term], integration);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return K.add(...pieces);
}

function wholly(form: Form, integration: Integration): Form | undefined {
  for (const rule of wholeRules) {
    const gaps = integration.gaps.some;
    const found = decided(() => rule(form, integration));
    if (found) return found;
    integration.gaps.some = gaps;
  }
  return undefined;
}
