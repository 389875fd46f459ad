import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Deed, Request } from "../request.ts";
import { withNamesPutIn } from "./by-name.ts";
import { givenFunction, holdsFunction, speaksOf, withFunctionsPutIn } from "./called.ts";
import { formulasIn, withFormulas } from "./formulas.ts";
import { isReason, isRelated, related } from "./related.ts";
import { callArgument } from "./shape.ts";

/** f(x) alone is the function itself, whose graph is asked for under its name. */
const isName = (json: MathJson): boolean => callArgument(json) !== undefined;

/**
 * A request for graphs with the functions that it gives put in where they are called: f(x − 1) beside f(x) = x² is (x − 1)². What is given only to be called
 * is not drawn. `reason` where a function is called that is not given; undefined where a function stands there as if it were a number.
 */
export function resolved(asked: Request): Request | { readonly reason: Message } | undefined {
  const request = withRelated(withNamesPutIn(asked));
  if (request === undefined || "reason" in request) return request;
  const things = [...request.deeds.flatMap(({ operands }) => operands), ...request.given];
  const formulas = things.flatMap(formulasIn);
  const calling = formulas.filter((json) => !isName(json) && holdsFunction(bodyOf(json)));
  const functions = formulas.flatMap((json) => givenFunction(json) ?? []);
  const speaking = formulas.filter((json) => functions.some((letter) => !isName(json) && speaksOf(json, letter)));
  if (calling.length === 0 && speaking.length === 0) return request;
  const put = withFunctionsPutIn(formulas.map((json) => (isName(json) ? 0 : json)));
  const [first] = calling;
  if (put === undefined) {
    const isUnknown = functions.length === 0 && first !== undefined;
    return isUnknown ? { reason: { key: "reason.function-missing", params: { formula: expressionOf(first) } } } : undefined;
  }
  let next = 0;
  const again = (thing: MathJson): MathJson => {
    const own = formulasIn(thing);
    const made = own.map((json, index) => (isName(json) ? json : (put[next + index] as MathJson)));
    next += own.length;
    return own.length === 0 ? thing : withFormulas(thing, made);
  };
  const deeds = request.deeds.map(({ what, operands }): Deed => ({ what, operands: operands.map(again) }));
  const given = request.given.map(again);
  const drawn = request.deeds.flatMap(({ operands }) => operands.flatMap(formulasIn));
  const isCalled = (letter: string): boolean => drawn.some((json) => !isName(json) && speaksOf(json, letter));
  const isOnlyCalled = (thing: MathJson): boolean => formulasIn(thing).some((json) => isCalled(givenFunction(json) ?? ""));
  return { ...request, deeds, given: given.filter((thing) => !isOnlyCalled(thing)) };
}

/** What a formula says of the function that it gives, or all of it. */
const bodyOf = (json: MathJson): MathJson => (givenFunction(json) === undefined ? json : (operandsOf(json)[1] as MathJson));

/** With derivatives, inverses and tangents as formulas of their own; undefined where one is not known. */
function withRelated(request: Request): Request | { readonly reason: Message } | undefined {
  const deeds: Deed[] = [];
  const things = request.deeds.flatMap(({ operands }) => operands);
  for (const { what, operands } of request.deeds) {
    const formulas: MathJson[] = [];
    for (const thing of operands) {
      const formula = isRelated(thing) ? related(thing) : thing;
      if (formula === undefined || isReason(formula)) return formula;
      formulas.push(formula);
    }
    deeds.push({ what, operands: formulas });
  }
  const modifiers: readonly MathJson[] = needsEqualUnits(things) ? [...request.modifiers, ["EqualUnits"]] : request.modifiers;
  return { ...request, deeds, modifiers };
}

/** A right angle and a mirror are such only in equal units. */
const needsEqualUnits = (things: readonly MathJson[]): boolean =>
  things.some((thing) => headOf(thing) === "Normal") ||
  (things.length > 1 && things.some((thing) => headOf(thing) === "Inverse"));
