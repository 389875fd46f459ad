import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { statementKind } from "../../equation-kinds.ts";
import { type Builder, lettersOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { type Quadratic, quadraticIn } from "./polynomial.ts";

/** x = 2 solves an equation in x and k: put in, it says what k is. Of an equation that is called quadratic the coefficient of the square is not zero. */
export const knownRoot: Builder = ({ operands }) => {
  const [target = 0, root = 0, sought = 0] = operands;
  const [equation = 0, claim] = operandsOf(target);
  const [unknown, ...others] = freeLetters(equation).filter((letter) => letter !== sought);
  const [letter, value] = headOf(root) === "Equal" ? operandsOf(root) : [unknown, root];
  if (headOf(target) !== "Equation" || unknown === undefined || others.length > 0 || letter !== unknown || value === undefined)
    throw new Senseless();
  const isIn = typeof sought === "string" && freeLetters(equation).includes(sought);
  if (!isIn || freeLetters(value).length > 0) throw new Senseless();
  const { a } = claim === "quadratic" ? quadraticIn(["Subtract", ...operandsOf(equation)], unknown) : { a: 1 };
  const statement = substitute(equation, { [unknown]: value });
  if (!freeLetters(statement).includes(sought)) throw new Senseless();
  return [
    {
      kind: `equation.${statementKind(statement, sought)}`,
      given: [statement],
      unknowns: [sought],
      what: "solutions",
      assuming: freeLetters(a).length > 0 ? [["NotEqual", a, 0]] : [],
      told: "known-root",
      params: { statement, sought, equation, root: ["Equal", unknown, value] },
      confidence: 0.95,
    },
  ];
};

/** b² − 4ac as it is first written down. */
function discriminantOf({ a, b, c }: Quadratic): MathJson {
  const [first = 4, ...others] = [4, a, c].filter((factor) => factor !== 1);
  const product: MathJson = others.length === 0 ? first : ["Multiply", first, ...others];
  const square: MathJson = ["Power", b, 2];
  if (c === 0) return square;
  return b === 0 ? ["Negate", product] : ["Subtract", square, product];
}

/** Statements about solutions that say themselves that the equation is quadratic: of two solutions, or of a double one. */
const ofTwo: ReadonlySet<MathJson> = new Set(["equal", "distinct", "two"]);
const relations: Readonly<Record<string, string>> = {
  equal: "Equal",
  one: "Equal",
  distinct: "Greater",
  two: "GreaterEqual",
  real: "GreaterEqual",
  none: "Less",
};

/**
 * For which values of a letter a quadratic equation in another has two equal solutions, two different, any, or none: what its discriminant must be. Where the
 * coefficient of the square may be zero, the question has to say that the equation is quadratic.
 */
export const nature: Builder = ({ operands, modifiers }) => {
  const [target = 0, wanted = 0, sought = 0] = operands;
  const [json = 0] = operandsOf(target);
  const isEquation = headOf(target) === "Equation";
  if (isEquation && (headOf(json) !== "Equal" || operandsOf(json).length !== 2)) throw new Senseless();
  const formula: MathJson = isEquation ? ["Subtract", ...operandsOf(json)] : json;
  const others = lettersOf(formula).filter((letter) => letter !== sought);
  const named = modifiers.letter("For");
  const [unknown, ...more] = others;
  if (unknown === undefined || more.length > 0 || (named !== undefined && named !== unknown)) throw new Senseless();
  if (typeof sought !== "string" || !freeLetters(formula).includes(sought)) throw new Senseless();
  const quadratic = quadraticIn(formula, unknown);
  const isSaid = ofTwo.has(wanted) || operandsOf(target)[1] === "quadratic";
  const mayVanish = freeLetters(quadratic.a).length > 0;
  if (mayVanish && !isSaid) throw new Senseless();
  const relation = relations[String(wanted)];
  if (relation === undefined) throw new Senseless();
  const statement: MathJson = [relation, discriminantOf(quadratic), 0];
  if (!freeLetters(statement).includes(sought)) throw new Senseless();
  const kind = statementKind(statement, sought);
  const candidate: Candidate = {
    kind: relation === "Equal" ? `equation.${kind}` : `inequality.${kind === "quadratic" ? "polynomial" : kind}`,
    given: [statement],
    unknowns: [sought],
    what: "solutions",
    assuming: mayVanish ? [["NotEqual", quadratic.a, 0]] : [],
    told: "discriminant",
    params: { statement, sought, equation: isEquation ? json : ["Equal", json, 0], unknown },
    confidence: 0.95,
  };
  return [candidate];
};
