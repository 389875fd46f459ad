import { apply } from "../../../expression/mathjson.ts";
import * as Q from "../../rational.ts";
import type { Context } from "./context.ts";
import type { Form } from "./kernel.ts";
import { add, formKey, integerForm, isConstant, kernelForm, negate, one, scale, subtract, termOf, zero } from "./kernel.ts";
import { squareRoot } from "./powers.ts";
import { formToJson } from "./to-json.ts";

/** A form as rest + quarters · π/2 + fraction · π, with 0 ≤ fraction < 1/2. */
interface Angle {
  readonly rest: Form;
  readonly quarters: number;
  readonly fraction: Q.Rational;
}

function angleOf(form: Form): Angle {
  const turns = form.find(({ key }) => key === "Pi")?.coefficient ?? Q.zero;
  const doubled = Q.multiply(turns, Q.rational(2));
  const whole =
    doubled.numerator >= 0n
      ? doubled.numerator / doubled.denominator
      : -((-doubled.numerator + doubled.denominator - 1n) / doubled.denominator);
  const rest = form.filter(({ key }) => key !== "Pi");
  return {
    rest,
    quarters: Number(((whole % 4n) + 4n) % 4n),
    fraction: Q.subtract(turns, Q.rational(whole, 2n)),
  };
}

/** sin form where quarter turns can be taken off, or where it is a known fraction of π; undefined where the form stays as it is. */
export function exactSine(form: Form, context: Context): Form | undefined {
  const angle = angleOf(form);
  return angle.rest.length > 0 && angle.quarters === 0 ? undefined : sineOfAngle(angle, context);
}

/** The same for cos form. */
export function exactCosine(form: Form, context: Context): Form | undefined {
  const angle = angleOf(form);
  return angle.rest.length > 0 && angle.quarters === 0
    ? undefined
    : sineOfAngle({ ...angle, quarters: (angle.quarters + 1) % 4 }, context);
}

function sineOfAngle({ rest, quarters, fraction }: Angle, context: Context): Form {
  const isSine = quarters % 2 === 0;
  const left = add(rest, scale(kernelPi, fraction));
  const inside = isSine ? fraction : Q.subtract(Q.rational(1n, 2n), fraction);
  const basic = rest.length === 0 ? sineOfFraction(inside, context) : plain(isSine ? "Sin" : "Cos", left);
  return quarters >= 2 ? negate(basic) : basic;
}

const kernelPi: Form = kernelForm({ kind: "symbol", key: "Pi", json: "Pi", inner: zero, head: "", sign: 1, constant: true });

function plain(head: "Sin" | "Cos", inner: Form): Form {
  const turned = Q.signOf(inner[0]?.coefficient ?? Q.one) < 0;
  const argument = turned ? negate(inner) : inner;
  const kernel = kernelForm({
    kind: "function",
    key: `${head}(${formKey(argument)})`,
    json: apply(head, formToJson(argument)),
    inner: argument,
    head,
    sign: undefined,
    constant: isConstant(argument),
  });
  return turned && head === "Sin" ? negate(kernel) : kernel;
}

/** sin (fraction · π) for a fraction between 0 and 1/2: in square roots at multiples of π/12, π/10 and π/8. */
function sineOfFraction(fraction: Q.Rational, context: Context): Form {
  const key = `${fraction.numerator}/${fraction.denominator}`;
  const root = (value: number): Form => squareRoot(integerForm(value), context);
  const over = (form: Form, divisor: number): Form => scale(form, Q.rational(1n, BigInt(divisor)));
  switch (key) {
    case "0/1":
      return zero;
    case "1/12":
      return over(subtract(root(6), root(2)), 4);
    case "1/10":
      return over(subtract(root(5), one), 4);
    case "1/8":
      return over(squareRoot(subtract(integerForm(2), root(2)), context), 2);
    case "1/6":
      return over(one, 2);
    case "1/4":
      return over(root(2), 2);
    case "3/10":
      return over(add(one, root(5)), 4);
    case "1/3":
      return over(root(3), 2);
    case "3/8":
      return over(squareRoot(add(integerForm(2), root(2)), context), 2);
    case "5/12":
      return over(add(root(6), root(2)), 4);
    case "1/2":
      return one;
    default:
      return positiveSine(fraction);
  }
}

function positiveSine(fraction: Q.Rational): Form {
  const inner = [termOf(fraction, kernelPi[0]?.factors ?? [])];
  const json = apply("Sin", formToJson(inner));
  return kernelForm({ kind: "function", key: `Sin(${formKey(inner)})`, json, inner, head: "Sin", sign: 1, constant: true });
}
