import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { View } from "../grammar/lattice.ts";

const comparisons: ReadonlySet<string> = new Set(["Less", "LessEqual", "Greater", "GreaterEqual"]);
/** Heads of statements and of things that are no quantity. */
const noQuantities: ReadonlySet<string> = new Set(
  "Equal NotEqual Less LessEqual Greater GreaterEqual Element NotElement Subset SubsetEqual Approx Congruent Divides And Or Not Implies Equivalent To Colon Condition Annotated Tuple Set SetBuilder List Interval Union Intersection Ratio Perpendicular Parallel Segment Triangle Angle Prime Matrix Therefore Because ForAll Exists Proportional IdenticallyEqual Given Differential Sequence Pair Quantity Which OverVector Vector Subscript Differentiation".split(
    " ",
  ),
);

/** Everything that a formula may stand for in a question that asks for something to be done with formulas. */
export function viewsOf(json: MathJson): View[] {
  const head = headOf(json);
  if (head === "List") return ofSeveralValues(operandsOf(json)) ?? ofList(operandsOf(json));
  if (head === "Equal") return ofEquation(json);
  if (isInequality(json)) return [{ category: "Inequality", value: json }, ...ofCondition(json)];
  if (head === "Element" && headOf(operandsOf(json)[1] ?? 0) === "Set") return ofChoice(json);
  if (head === "NotEqual" || head === "Element") return ofCondition(json);
  if (head === "And") return ofAll(operandsOf(json));
  if (head === "Differentiation") return [{ category: "Operator", value: json }];
  if (head === "Interval") return [{ category: "Interval", value: json }];
  if (head === "Tuple") return ofTuple(json);
  if (head === "Set")
    return operandsOf(json).every(isQuantity) ? [{ category: "Values", value: ["List", ...operandsOf(json)] }] : [];
  if (head === "Mixed") return [{ category: "MixedNumber", value: ["Add", ...operandsOf(json)] }];
  if (head === "To") return isLetter(operandsOf(json)[0]) ? [{ category: "Arrow", value: json }] : [];
  if (head === "Condition") return withCondition(operandsOf(json));
  if (head === "Which") return isByCases(json) ? [{ category: "Piecewise", value: json }] : [];
  return isQuantity(json) ? ofQuantity(json) : [];
}

export const isLetter = (json: MathJson | undefined): json is string =>
  json !== undefined && isSymbol(json) && freeLetters(json).length === 1;

const isInequality = (json: MathJson): boolean =>
  comparisons.has(headOf(json) ?? "") && operandsOf(json).length >= 2 && operandsOf(json).every(isQuantity);

const isPlainEquation = (json: MathJson): boolean =>
  headOf(json) === "Equal" &&
  operandsOf(json).length === 2 &&
  operandsOf(json).every(
    (side) =>
      isQuantity(side) || (headOf(side) === "Ratio" && operandsOf(side).length === 2 && operandsOf(side).every(isQuantity)),
  );

/** No statement, point or set, and made of nothing else. */
export function isQuantity(json: MathJson): boolean {
  if (isNumber(json) || isSymbol(json)) return true;
  const head = headOf(json) ?? "";
  if (noQuantities.has(head)) return false;
  if (head === "EvaluateAt" || head === "Integrate" || head === "Limit" || head === "Sum" || head === "Product")
    return isQuantity(operandsOf(json)[0] as MathJson);
  return operandsOf(json).every(isQuantity);
}

function ofQuantity(json: MathJson): View[] {
  const differential = beforeDifferential(json);
  const views: View[] = [{ category: "Expr", value: json, cost: differential ? 0.02 : 0 }];
  if (isLetter(json)) views.push({ category: "Letter", value: json });
  else if (freeLetters(json).length === 0) views.push({ category: "Number", value: json });
  if (holds(json, "PlusMinus")) return [{ category: "TwoValues", value: json }];
  const call = calledOf(json);
  if (call !== undefined) views.push({ category: "Call", value: json });
  if (headOf(json) === "Apply" && headOf(operandsOf(json)[0] ?? 0) === "InverseFunction")
    views.push({ category: "InverseCall", value: json });
  if (differential) views.push({ category: "BeforeDifferential", value: differential });
  if (head2(json, "Derivative") || isDerivativeOfLetter(json)) views.push({ category: "Rate", value: json });
  return views;
}

const head2 = (json: MathJson, head: string): boolean =>
  headOf(json) === head || (headOf(json) === "Apply" && headOf(operandsOf(json)[0] ?? 0) === head);

/** dy/dx, d²y/dx²: of a letter, not of a formula. */
const isDerivativeOfLetter = (json: MathJson): boolean => headOf(json) === "Differentiate" && isLetter(operandsOf(json)[0]);

/** f(x), y(x): a function named, with a letter or a value. */
function calledOf(json: MathJson): string | undefined {
  const head = headOf(json);
  return head !== undefined && /^[A-Za-z]$/.test(head) && operandsOf(json).length === 1 ? head : undefined;
}

export function holds(json: MathJson, head: string): boolean {
  return headOf(json) === head || operandsOf(json).some((part) => holds(part, head));
}

/** 3x² dx without an integral sign: the integrand and its letter. */
function beforeDifferential(json: MathJson): MathJson | undefined {
  const factors = headOf(json) === "Multiply" ? operandsOf(json) : [];
  if (factors.length >= 3 && factors.at(-2) === "d" && isLetter(factors.at(-1))) {
    const rest = factors.slice(0, -2);
    return ["List", rest.length === 1 ? (rest[0] as MathJson) : ["Multiply", ...rest], factors.at(-1) as MathJson];
  }
  if (headOf(json) === "Add" || headOf(json) === "Subtract") {
    const terms = operandsOf(json);
    const last = terms.at(-1) as MathJson;
    const inner = headOf(last) === "Multiply" ? beforeDifferential(last) : undefined;
    if (inner)
      return [
        "List",
        [headOf(json) as string, ...terms.slice(0, -1), operandsOf(inner)[0] as MathJson],
        operandsOf(inner)[1] as MathJson,
      ];
  }
  return undefined;
}

/** A value for each condition. */
const isByCases = (json: MathJson): boolean =>
  headOf(json) === "Which" && operandsOf(json).every((part, index) => index % 2 === 0 || isQuantity(part));

function ofEquation(written: MathJson): View[] {
  const [head, cases] = operandsOf(written);
  if (head !== undefined && cases !== undefined && isQuantity(head) && isByCases(cases))
    return [{ category: "PiecewiseEquation", value: written }];
  if (!isPlainEquation(written)) return [];
  // A proportion is an equation of quotients.
  const json: MathJson = [
    "Equal",
    ...operandsOf(written).map((side): MathJson => (headOf(side) === "Ratio" ? ["Divide", ...operandsOf(side)] : side)),
  ];
  const [left, right] = operandsOf(json) as [MathJson, MathJson];
  const views: View[] = [{ category: "Equation", value: json }];
  if (isLetter(left) && isQuantity(right) && !freeLetters(right).includes(left)) {
    views.push({ category: "Assign", value: json });
    if (holds(right, "PlusMinus")) return [{ category: "Assign", value: json }];
  }
  const initial = initialValue(left, right);
  if (initial) views.push({ category: "Initial", value: initial });
  if (calledOf(left) !== undefined && isLetter(operandsOf(left)[0])) views.push({ category: "Definition", value: json });
  return views;
}

/** y(0) = 1, y'(0) = 2; y(0) with a letter that is not usually a function is read as a product. */
function initialValue(left: MathJson, right: MathJson): MathJson | undefined {
  if (freeLetters(right).length > 1) return undefined;
  const [first, second] = operandsOf(left);
  if (
    headOf(left) === "Multiply" &&
    operandsOf(left).length === 2 &&
    isLetter(first) &&
    second !== undefined &&
    freeLetters(second).length === 0
  )
    return ["Equal", [first, second], right];
  if (calledOf(left) !== undefined && first !== undefined && freeLetters(first).length === 0) return ["Equal", left, right];
  const isRate = headOf(left) === "Apply" && headOf(first ?? 0) === "Derivative";
  return isRate && second !== undefined && freeLetters(second).length === 0 ? ["Equal", left, right] : undefined;
}

/** x > 0, 0 ≤ x < 2π, x ∈ [0, 2π], x ≠ 1. */
function ofCondition(written: MathJson): View[] {
  const json = withoutBars(written);
  if (json !== written) return freeLetters(json).length === 1 ? [{ category: "Condition", value: json }] : [];
  const operands = operandsOf(json);
  const letters = operands.filter(isLetter);
  const isSimple = letters.length === 1 && operands.every((part) => isLetter(part) || freeLetters(part).length === 0);
  return isSimple && (headOf(json) !== "Element" || isLetter(operands[0])) ? [{ category: "Condition", value: json }] : [];
}

/** |x| < 2 is −2 < x < 2. */
function withoutBars(json: MathJson): MathJson {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  const [inside] = operandsOf(left);
  const isWithin = /^Less(Equal)?$/.test(headOf(json) ?? "") && headOf(left) === "Abs" && isLetter(inside);
  const head = headOf(json) as string;
  const least: MathJson = typeof right === "number" ? -right : ["Negate", right];
  return isWithin && more.length === 0 ? ["And", [head, least, inside], [head, inside, right]] : json;
}

/** Points; an open interval where one must stand. */
function ofTuple(json: MathJson): View[] {
  const parts = operandsOf(json);
  if (!parts.every(isQuantity)) return [];
  const views: View[] = [{ category: "Point", value: json }];
  if (parts.length === 2 && parts.every((part) => freeLetters(part).length === 0))
    views.push({ category: "Interval", value: ["Interval", ...parts.map((part): MathJson => ["Open", part])] });
  return views;
}

function withCondition([formula, condition]: readonly MathJson[]): View[] {
  if (formula === undefined || condition === undefined) return [];
  const [each] = headOf(condition) === "List" ? (ofSeveralValues(operandsOf(condition)) ?? []) : [];
  if (each) return isPlainEquation(formula) ? [{ category: "EquationEach", value: ["List", formula, each.value] }] : [];
  const conditions = viewsOf(condition).filter(({ category }) => category === "Condition");
  const equations = isPlainEquation(formula)
    ? [{ category: "EquationWhere", value: ["List", formula, condition] as MathJson }]
    : [];
  const pieces = isQuantity(formula) ? [{ category: "PieceWhere", value: ["List", condition, formula] as MathJson }] : [];
  return conditions.length > 0 ? [...equations, ...pieces] : [];
}

/** n ∈ {1, 2, 3}. */
function ofChoice(json: MathJson): View[] {
  const [letter, set = 0] = operandsOf(json);
  const values = operandsOf(set);
  const isList =
    isLetter(letter) && values.length > 0 && values.every((each) => isQuantity(each) && freeLetters(each).length === 0);
  return [...ofCondition(json), ...(isList ? [{ category: "Each", value: ["Each", letter, ...values] as MathJson }] : [])];
}

/** n = 1, 2, 3: a letter with the values that it takes one after another. */
function ofSeveralValues([first = 0, ...values]: readonly MathJson[]): View[] | undefined {
  const [letter, value] = operandsOf(first);
  const isList = values.length > 0 && values.every((each) => isQuantity(each) && freeLetters(each).length === 0);
  if (headOf(first) !== "Equal" || !isLetter(letter) || value === undefined || !isList) return undefined;
  return freeLetters(value).length === 0 && isQuantity(value)
    ? [{ category: "Each", value: ["Each", letter, value, ...values] }]
    : [];
}

/** Several statements or quantities, side by side or in a brace. */
function ofList(parts: readonly MathJson[]): View[] {
  if (parts.length < 2) return [];
  const list: MathJson = ["List", ...parts];
  if (parts.every(isQuantity))
    return [{ category: parts.some((part) => holds(part, "PlusMinus")) ? "MoreValues" : "Values", value: list }];
  return ofAll(parts);
}

function ofAll(parts: readonly MathJson[]): View[] {
  const list: MathJson = ["List", ...parts];
  const isAssigns = parts.every((part) => viewsOf(part).some(({ category }) => category === "Assign"));
  const assigns = isAssigns ? [{ category: "Assigns", value: list }] : [];
  if (parts.every(isPlainEquation)) return [{ category: "Equations", value: list }, ...assigns];
  if (parts.every(isInequality)) {
    // −2 < x < 3 is one chain, not a system, when it was written as one.
    if (chained(parts)) return [{ category: "Inequality", value: ["And", ...parts] }, ...ofChain(parts)];
    return [{ category: "Inequalities", value: list }];
  }
  return parts.every((part) => isPlainEquation(part) || isInequality(part)) ? [{ category: "Statements", value: list }] : [];
}

/** 1 ≤ x < 3 is the conjunction of two comparisons that share their middle. */
function chained(parts: readonly MathJson[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    return next === undefined || JSON.stringify(operandsOf(part).at(-1)) === JSON.stringify(operandsOf(next)[0]);
  });
}

function ofChain(parts: readonly MathJson[]): View[] {
  const operands = [
    ...parts.map((part) => operandsOf(part)[0] as MathJson),
    operandsOf(parts.at(-1) as MathJson).at(-1) as MathJson,
  ];
  const isSimple =
    operands.filter(isLetter).length === 1 && operands.every((part) => isLetter(part) || freeLetters(part).length === 0);
  return isSimple ? [{ category: "Condition", value: ["And", ...parts] }] : [];
}
