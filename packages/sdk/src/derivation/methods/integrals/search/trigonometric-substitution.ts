import { productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, mapOperands, mentions, operandsOf, substitute } from "../../../../expression/mathjson.ts";
import { coefficientsOf, rootOf, scaled, signOfNumber, workedOut } from "./numbers.ts";
import type { Plan } from "./plan.ts";
import { below, newLetter, type Search, type SearchRule } from "./search.ts";
import { type Centred, centred, divided, linearIn, powerOf, quotientTidyOf, shown } from "./table.ts";
import { type Factor, type Term, termOf, termToJson } from "./term.ts";

/** √(a² − x²), √(x² + a²), √(x² − a²) and their odd powers: x = a sin t, a tan t, a sec t. */
export const trigonometricSubstitution: SearchRule = (integrand, term, search) => {
  const { letter } = search;
  const root = term.moving.find(({ base, exponent }) => isHalf(exponent) && coefficientsOf(base, letter)?.length === 3);
  if (!root) return undefined;
  const quadratic = centred(root.base, letter);
  if (!quadratic) return completed(root, term, search);
  return circularFor(integrand, term, root, quadratic, search);
};

const isHalf = (exponent: MathJson): boolean => rationalOf(exponent)?.denominator === 2n;

/** √(x² + 2x + 5) = √((x + 1)² + 4) */
function completed(root: Factor, term: Term, search: Search): Plan | undefined {
  const { letter } = search;
  const [c = 0, b = 0, a = 1] = coefficientsOf(root.base, letter) ?? [];
  const middle = workedOut(quotientOf(b, productOf([2, a])));
  const constant = workedOut(apply("Subtract", c, quotientOf(apply("Power", b, 2), productOf([4, a]))));
  const square = apply("Power", sumOf([letter, middle]), 2);
  const inside =
    signOfNumber(a) === -1
      ? apply("Subtract", constant, scaled(workedOut(apply("Negate", a)), square))
      : sumOf([scaled(a, square), constant]);
  if (constant === 0) return undefined;
  const moving = term.moving.map((factor) => (factor === root ? { ...root, base: inside } : factor));
  const integrand = termToJson({ ...term, moving });
  const next = search.find(integrand, below(search));
  return (
    next && {
      kind: "rewritten",
      rule: "integral.complete-square",
      integrand,
      next,
      value: next.value,
      params: { letter: shown(letter) },
    }
  );
}

function circularFor(integrand: MathJson, term: Term, root: Factor, quadratic: Centred, search: Search): Plan | undefined {
  const { letter } = search;
  const { linear, factor, constant } = quadratic;
  const inside = linearIn(linear, letter);
  const [p, c] = [signOf(factor), signOf(constant)];
  if (!inside || p === undefined || c === undefined || (p < 0 && c < 0)) return undefined;
  const positive = (json: MathJson, sign: number): MathJson => (sign < 0 ? workedOut(apply("Negate", json)) : json);
  const ratio = workedOut(apply("Divide", positive(constant, c), positive(factor, p)));
  const [size, front] = [ratio, positive(constant, c)].map((json) => {
    const root2 = rootOf(json);
    return root2 !== undefined && freeLetters(root2).length > 0 ? apply("Abs", root2) : root2;
  });
  if (size === undefined || front === undefined) return undefined;
  const kind = p < 0 ? sineKind : c > 0 ? tangentKind : secantKind;
  const name = newLetter(integrand, search, ["t", "theta", "phi"]);
  const wave = apply(kind.head, name);
  const times = (number: MathJson, json: MathJson): MathJson => (number === 1 ? json : productOf([number, json]));
  const inverse = divided(
    inside.start === 0 ? times(size, wave) : apply("Subtract", times(size, wave), inside.start),
    inside.slope,
  );
  const slope = divided(times(size, kind.slope(name)), inside.slope);
  const rooted = { base: apply("Multiply", front, kind.root(name)), exponent: rationalOf(root.exponent) };
  const others = term.moving.filter((factor2) => factor2 !== root);
  const power = workedOut(apply("Multiply", 2, root.exponent));
  const rest = substitute(termToJson({ ...term, coefficient: Q.one, constants: [], moving: others }), { [letter]: inverse });
  const product = apply("Multiply", rest, apply("Power", rooted.base, power), slope);
  const written = termToJson(termOf(product, name));
  const next = search.find(written, below(search, name));
  if (!next) return undefined;
  const across = quotientTidyOf(linear, size, letter);
  const back = kind.back(across, divided(apply("Sqrt", root.base), front));
  const putBackAll = (json: MathJson): MathJson => putBack(json, name, back);
  const value = putBackAll(next.value);
  if (freeLetters(value).includes(name)) return undefined;
  return {
    kind: "substituted",
    rule: "integral.trigonometric-substitution",
    letter: name,
    meaning: kind.angle(across, back),
    inverse,
    slope,
    integrand: written,
    next,
    prepare: (json) => inSingleAngle(json, name),
    ...(kind === secantKind ? { provided: apply("Greater", linear, size) } : {}),
    putBack: putBackAll,
    value,
  };
}

/** The sign of a number; a square of a letter is positive. */
function signOf(json: MathJson): number | undefined {
  const sign = signOfNumber(json);
  if (sign !== undefined) return sign === 0 ? undefined : sign;
  if (rootOf(json) !== undefined) return 1;
  return rootOf(workedOut(apply("Negate", json))) !== undefined ? -1 : undefined;
}

/** What the functions of the angle are in x: by the triangle. */
interface Back {
  readonly Sin: MathJson;
  readonly Cos: MathJson;
  readonly Tan: MathJson;
  readonly Sec: MathJson;
  readonly Csc: MathJson;
  readonly Cot: MathJson;
  readonly angle: MathJson;
}

interface Kind {
  readonly head: string;
  slope(t: string): MathJson;
  root(t: string): MathJson;
  angle(ratio: MathJson, back: Back): MathJson;
  back(ratio: MathJson, root: MathJson): Back;
}

/** Sides of the triangle: root is √(…) and front the number that its simplest value has, so that root/front is the function of t alone. */
const sineKind: Kind = {
  head: "Sin",
  slope: (t) => apply("Cos", t),
  root: (t) => apply("Cos", t),
  angle: (_, { angle }) => angle,
  back: (ratio, root) => backOf(ratio, root, "sine"),
};

const tangentKind: Kind = {
  head: "Tan",
  slope: (t) => apply("Power", apply("Sec", t), 2),
  root: (t) => apply("Sec", t),
  angle: (ratio) => apply("Arctan", ratio),
  back: (ratio, root) => backOf(ratio, root, "tangent"),
};

const secantKind: Kind = {
  head: "Sec",
  slope: (t) => apply("Multiply", apply("Sec", t), apply("Tan", t)),
  root: (t) => apply("Tan", t),
  angle: (_, { Tan }) => apply("Arctan", Tan),
  back: (ratio, root) => backOf(ratio, root, "secant"),
};

function backOf(ratio: MathJson, root: MathJson, kind: "sine" | "tangent" | "secant"): Back {
  const over = (above: MathJson, under: MathJson): MathJson => fraction(above, under);
  if (kind === "sine")
    return {
      Sin: ratio,
      Cos: root,
      Tan: over(ratio, root),
      Sec: over(1, root),
      Csc: over(1, ratio),
      Cot: over(root, ratio),
      angle: arcsine(ratio, root),
    };
  if (kind === "tangent")
    return {
      Tan: ratio,
      Sec: root,
      Sin: over(ratio, root),
      Cos: over(1, root),
      Csc: over(root, ratio),
      Cot: over(1, ratio),
      angle: apply("Arctan", ratio),
    };
  return {
    Sec: ratio,
    Tan: root,
    Sin: over(root, ratio),
    Cos: over(1, ratio),
    Csc: over(ratio, root),
    Cot: over(1, root),
    angle: apply("Arctan", root),
  };
}

/** With |a| in it by the tangent, x/√(a² − x²), which asks for no sign of a. */
const arcsine = (ratio: MathJson, root: MathJson): MathJson =>
  JSON.stringify(ratio).includes('"Abs"') ? apply("Arctan", fraction(ratio, root)) : apply("Arcsin", ratio);

const fraction = (above: MathJson, under: MathJson): MathJson => termToJson(termOf(apply("Divide", above, under), ""));

/** Functions of t and of its multiples by the sides of the triangle. */
function putBack(value: MathJson, t: string, back: Back): MathJson {
  const single = inSingleAngle(value, t);
  const change = (json: MathJson): MathJson => {
    const head = headOf(json) ?? "";
    if (/^(Sin|Cos|Tan|Sec|Csc|Cot)$/.test(head) && operandsOf(json)[0] === t) return back[head as keyof Back];
    return json === t ? back.angle : mapOperands(json, change);
  };
  return change(single);
}

/** sin kt and cos kt in sin t and cos t. Source: Abramowitz and Stegun, 22.3.15 and 22.3.16 (Chebyshev's polynomials). */
function inSingleAngle(json: MathJson, t: string): MathJson {
  const head = headOf(json);
  const [angle = 0] = operandsOf(json);
  const multiple = head === "Sin" || head === "Cos" ? linearIn(angle, t) : undefined;
  if (
    multiple &&
    multiple.start === 0 &&
    typeof multiple.slope === "number" &&
    Number.isInteger(multiple.slope) &&
    multiple.slope > 1 &&
    multiple.slope <= 12
  ) {
    const [sin, cos] = [apply("Sin", t), apply("Cos", t)];
    const even = doubled(multiple.slope, sin, cos);
    return head === "Sin" ? even.sin : even.cos;
  }
  return mentions(json, t) ? mapOperands(json, (operand) => inSingleAngle(operand, t)) : json;
}

/** By doubling: sin 2t = 2 sin t cos t, cos 2t = 1 − 2 sin² t; odd multiples by addition. */
function doubled(times: number, sin: MathJson, cos: MathJson): { sin: MathJson; cos: MathJson } {
  if (times === 1) return { sin, cos };
  if (times % 2 === 0) {
    const inner = doubled(times / 2, sin, cos);
    return {
      sin: productOf([2, inner.sin, inner.cos]),
      cos: apply("Subtract", 1, productOf([2, powerOf(inner.sin, 2)])),
    };
  }
  const inner = doubled(times - 1, sin, cos);
  return {
    sin: sumOf([productOf([inner.sin, cos]), productOf([inner.cos, sin])]),
    cos: apply("Subtract", productOf([inner.cos, cos]), productOf([inner.sin, sin])),
  };
}
