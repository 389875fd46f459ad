import type { MathJson } from "../../contract.ts";
import { compileCondition } from "../../expression/evaluation/compile.ts";
import { fewSamples, limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { lengthOf, numberIn, numbersOf, writtenOut } from "../values/explicit.ts";
import {
  conjunction,
  decimalOf,
  difference,
  disjunction,
  floorQuotient,
  made,
  negation,
  negative,
  product,
  quotient,
  remainder,
  sum,
} from "../values/formula.ts";
import { power } from "../values/power.ts";
import { isSequence, sequenceKind } from "../values/sequence.ts";
import { kept } from "../values/settled.ts";
import { checkSize } from "../values/size.ts";
import { type Condition, type Items, itemsOf, type Numeric, tupleOf, type Value } from "../values/value.ts";
import { asWholeNumbers, isNumberArray, isTruthArray, isWhole } from "../values/whole.ts";
import { percentFormatted } from "../values/written.ts";
import { membersToVisit } from "./loop.ts";
import { matrixProduct } from "./matrices.ts";

const arithmetic: Readonly<Record<string, (a: MathJson, b: MathJson, axes: readonly Axis[]) => MathJson>> = {
  "+": sum,
  "-": difference,
  "*": product,
  "/": quotient,
  "//": floorQuotient,
  "%": remainder,
  "**": power,
};
const heads: Readonly<Record<string, string>> = {
  "<": "Less",
  "<=": "LessEqual",
  ">": "Greater",
  ">=": "GreaterEqual",
  "==": "Equal",
  "!=": "NotEqual",
};

/** @throws Unclear for operands that it is not known for. */
export function binary(sign: string, left: Value, right: Value): Value {
  if (left.type === "text" || right.type === "text") return textResult(sign, left, right);
  if (sign === "@" && [left, right].every((value) => isTruthArray(asArray(value)))) throw new Unclear("operator", { sign });
  if (sign === "@")
    return matrixProduct(
      writtenSequence(left),
      writtenSequence(right),
      (a, b) => binary("+", a, b),
      (a, b) => binary("*", a, b),
    );
  if (isSequence(left) || isSequence(right)) return sequenceResult(sign, left, right);
  if (sign === "&" || sign === "|") return joined(sign === "&" ? "and" : "or", [left, right]);
  const areTruths = [left, right].every((value) => isTruthArray(value) || value.type === "condition");
  if (areTruths && [left, right].some(isTruthArray) && "+-*".includes(sign)) return truthResult(sign, left, right);
  if (dividing.has(sign)) checkZeros(sign, left, right);
  const make = Object.hasOwn(arithmetic, sign) ? arithmetic[sign] : undefined;
  if (!make) throw new Unclear("operator", { sign });
  const result = elementwise([left, right], ([a, b], axes) => {
    const formula = make(a as MathJson, b as MathJson, axes);
    return axes.length === 0 ? kept(formula) : formula;
  });
  return staysWhole(sign, left, right) ? asWholeNumbers(result) : result;
}

const dividing: ReadonlySet<string> = new Set(["//", "%", "**"]);

/**
 * By 0 NumPy divides whole numbers to 0 and others to nan, and 0 to the power of 0 is 1: formulas have no value there, which a curve does not show.
 *
 * @throws Unclear where that decides about a place.
 */
function checkZeros(sign: string, left: Value, right: Value): void {
  const [ofLeft, ofRight] = [sign === "**" ? zerosOf(left) : [true], zerosOf(right)];
  if (!ofLeft || !ofRight || (ofLeft.length === 1 && ofRight.length === 1)) return;
  const at = (list: readonly boolean[], index: number): boolean => list[list.length === 1 ? 0 : index] === true;
  const isAnywhere = (ofLeft.length > 1 ? ofLeft : ofRight).some((_, index) => at(ofLeft, index) && at(ofRight, index));
  if (isAnywhere) throw new Unclear("no-number");
}

/** Which members are 0, of a number or of an array of a few; undefined for anything else. */
function zerosOf(value: Value): boolean[] | undefined {
  if (value.type === "items") return value.items.map((item) => item.type === "numeric" && decimalOf(item.formula) === 0);
  if (value.type !== "numeric" || value.isElement || value.where !== undefined || value.axes.length > 1) return undefined;
  if (value.axes.length === 0) return [decimalOf(value.formula) === 0];
  return lengthOf(value) < fewSamples ? numbersOf(value).map((number) => number === 0) : undefined;
}

/** Truth values of NumPy stay such: their sum is "or", their product "and", and they have no difference. */
function truthResult(sign: string, left: Value, right: Value): Value {
  if (sign === "-") throw new Unclear("operator", { sign });
  return joined(sign === "+" ? "or" : "and", [left, right]);
}

/** A long list as the list that it is. */
const writtenSequence = (value: Value): Value =>
  value.type === "numeric" && value.sequence ? itemsOf(writtenOut(value).items) : value;

/** Whether whole numbers give whole ones. @throws Unclear where NumPy refuses: arrays of them have no negative powers. */
function staysWhole(sign: string, left: Value, right: Value): boolean {
  if (sign === "/" || !isWhole(left) || !isWhole(right)) return false;
  if (sign !== "**") return true;
  if (right.type === "numeric" && right.isElement) return false;
  const isNegative = (isNumberArray(right) ? numbersOf(right) : [numberIn(right)]).some((exponent) => exponent < 0);
  if (isNegative && (isNumberArray(left) || isNumberArray(right))) throw new Unclear("whole-numbers");
  return !isNegative;
}

/** Lists and tuples of Python: + joins two of a kind, * repeats one. Beside an array they are arrays themselves. */
function sequenceResult(sign: string, left: Value, right: Value): Value {
  if (isNumberArray(left) || isNumberArray(right)) return binary(sign, asArray(left), asArray(right));
  const [sequence, other] = isSequence(left) ? [left, right] : [right, left];
  const kind = sequenceKind(sequence);
  if (!isSequence(sequence) || kind === undefined || kind === "range") throw new Unclear("operator", { sign });
  const join = kind === "tuple" ? tupleOf : itemsOf;
  if (sign === "+" && sequenceKind(other) === kind && isSequence(other)) return join(joinedMembers(sequence, other));
  const times = sign === "*" && other.type === "numeric" && isWhole(other) ? other.formula : undefined;
  if (typeof times !== "number" || times < 0 || times * lengthOf(sequence) > mostRepeated)
    throw new Unclear("operator", { sign });
  const members = membersToVisit(sequence);
  return join(Array.from({ length: times }, () => members).flat());
}

/** So many members a list has at most that is another one repeated. */
const mostRepeated = 1000;

function joinedMembers(left: Numeric | Items, right: Numeric | Items): Value[] {
  if (lengthOf(left) + lengthOf(right) > limits.items) throw new Unclear("too-long");
  return [...membersToVisit(left), ...membersToVisit(right)];
}

/** Texts are words for people: what they come to is told as far as it is known. */
function textResult(sign: string, left: Value, right: Value): Value {
  if (sign === "%" && left.type === "text") return { type: "text", text: percentFormatted(left.text, right) };
  if (sign === "+" && left.type === "text" && right.type === "text") return joinedTexts(left.text, right.text);
  throw new Unclear("operator", { sign });
}

function joinedTexts(left: string, right: string): Value {
  if (left.length + right.length > limits.items) throw new Unclear("too-long");
  return { type: "text", text: left + right };
}

export function unary(sign: "-" | "+" | "~" | "not", value: Value): Value {
  if (sign === "not" && value.type === "nothing") return { type: "condition", formula: "True", axes: [] };
  if (sign === "~" || sign === "not") {
    if (value.type === "condition") return { ...value, formula: negation(value.formula) };
    throw new Unclear("operator", { sign });
  }
  if (isSequence(value) || isTruthArray(value)) throw new Unclear("operator", { sign });
  const result = elementwise([value], ([a]) => (sign === "-" ? negative(a as MathJson) : (a as MathJson)));
  return isWhole(value) ? asWholeNumbers(result) : result;
}

/** a < b < c compares each with the next. */
export function comparison(parts: readonly Value[], signs: readonly string[]): Value {
  const each = signs.map((sign, index) => compared(sign, parts[index] as Value, parts[index + 1] as Value));
  return each.length === 1 ? (each[0] as Value) : joined("and", each);
}

function compared(sign: string, left: Value, right: Value): Value {
  const truth = (holds: boolean): Condition => ({ type: "condition", formula: holds ? "True" : "False", axes: [] });
  if (left.type === "unknown" || right.type === "unknown") throw new Unclear("depends");
  if (sign === "is" || sign === "is not") {
    if (left.type !== "nothing" && right.type !== "nothing") throw new Unclear("operator", { sign });
    return truth((left.type === right.type) === (sign === "is"));
  }
  if (left.type === "text" && right.type === "text" && (sign === "==" || sign === "!="))
    return truth((left.text === right.text) === (sign === "=="));
  const head = Object.hasOwn(heads, sign) ? heads[sign] : undefined;
  if (head === undefined) throw new Unclear("operator", { sign });
  const isOfSequences = (isSequence(left) || isSequence(right)) && !isNumberArray(left) && !isNumberArray(right);
  if (isOfSequences) throw new Unclear("operator", { sign });
  const result = elementwise([left, right], ([a, b]) => made(head, a as MathJson, b as MathJson), "condition");
  return result.type === "condition" && result.axes.length === 0 ? constant(result) : result;
}

/** Numbers alone are compared at once. */
function constant(condition: Condition): Condition {
  const holds = holdsAlways(condition.formula);
  if (holds === undefined) throw new Unclear("undecided");
  return { ...condition, formula: holds ? "True" : "False" };
}

function holdsAlways(formula: MathJson): boolean | undefined {
  try {
    return compileCondition(formula, [])();
  } catch {
    return undefined;
  }
}

/** Truth values joined. Of numbers, "and" and "or" give one of them, which nobody draws. */
export function joined(sign: "and" | "or", values: readonly Value[]): Value {
  if (values.some(({ type }) => type !== "condition" && type !== "items")) throw new Unclear("operator", { sign });
  const join = sign === "and" ? conjunction : disjunction;
  // The arithmetic of members fits truth values too: their statements are formulas.
  const asNumber = (value: Value): Value =>
    value.type === "condition"
      ? { ...value, type: "numeric" }
      : value.type === "items"
        ? itemsOf(value.items.map(asNumber), value.isArray)
        : value;
  values.forEach(checkSize);
  return elementwise(values.map(asNumber), (formulas) => join(formulas), "condition");
}
