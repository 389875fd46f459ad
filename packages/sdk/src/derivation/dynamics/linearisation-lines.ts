import type { Ask, Board, Expression, MathJson, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sizeOf, substitute } from "../../expression/mathjson.ts";
import type { Equilibrium } from "./equilibria/equilibrium.ts";
import { reasonWithoutEquilibria, shownState } from "./equilibria-lines.ts";
import { expandedDeterminant, polynomialJson } from "./linearisation/characteristic.ts";
import { integratingFactor } from "./linearisation/conserved.ts";
import { eigenvalueStatement } from "./linearisation/eigenvalues.ts";
import { jacobianOf, type Matrix, matrixJson } from "./linearisation/jacobian.ts";
import { type Linearisation, linearise } from "./linearisation/linearisation.ts";
import { typeRules } from "./linearisation/type-rules.ts";
import type { Working } from "./working.ts";

export const linearisationRules: Record<RuleId, Rule> = {
  ...typeRules,
  "dynamics.jacobian": {
    relation: "states",
    example: "\\begin{pmatrix} 0 & 1 \\\\ -1 & 0 \\end{pmatrix}",
    en: "The Jacobian matrix J: in each row the partial derivatives of one rate",
    zh: "雅可比矩阵 J：每行是一个变化率的各偏导数",
  },
  "dynamics.at-equilibrium": {
    relation: "states",
    example: "\\lambda^2 + 1 = 0",
    en: "The equilibrium {point}",
    zh: "平衡点 {point}",
  },
  "dynamics.at-state": {
    relation: "states",
    example: "\\lambda^2 + 1 = 0",
    en: "At {point}",
    zh: "在 {point} 处",
  },
  "dynamics.not-smooth": {
    relation: "states",
    example: "(0, 0)",
    en: "At {point} the rates cannot be linearised: they or their derivatives have no value there, or none beside it",
    zh: "在 {point} 处不能线性化：变化率或其偏导数在该点或其一侧没有意义",
  },
  "dynamics.all-equilibria": {
    relation: "states",
    example: "y = 0",
    en: "The system is linear: its Jacobian matrix is the same everywhere, so all equilibria are of one type",
    zh: "系统是线性的：雅可比矩阵处处相同，所以所有平衡点的类型都一样",
  },
  "dynamics.insert": {
    relation: "equal",
    example: "\\begin{pmatrix} 2 \\cdot 1 & 1 \\\\ 0 & 3 \\end{pmatrix} ⟶ \\begin{pmatrix} 2 & 1 \\\\ 0 & 3 \\end{pmatrix}",
    en: "Put the state into the Jacobian matrix",
    zh: "把该点代入雅可比矩阵",
  },
  "dynamics.characteristic": {
    relation: "equivalent",
    example: "(1 - \\lambda)(2 - \\lambda) - 3 = 0 ⟶ \\lambda^2 - 3\\lambda - 1 = 0",
    en: "The characteristic equation: the determinant of the matrix with {letter} subtracted on its diagonal is zero",
    zh: "特征方程：对角线上减去 {letter} 后的行列式为零",
  },
  "dynamics.factor-characteristic": {
    relation: "equivalent",
    example: "\\lambda^2 - 3\\lambda + 2 = 0 ⟶ (\\lambda - 1)(\\lambda - 2) = 0",
    en: "Factor the left side",
    zh: "左边分解因式",
  },
  "dynamics.eigenvalues": {
    relation: "equivalent",
    example: "\\lambda^2 + 1 = 0 ⟶ \\lambda = -i \\lor \\lambda = i",
    en: "So the eigenvalues are",
    zh: "所以特征值为",
  },
  "dynamics.eigenvalue-decimals": {
    relation: "states",
    example: "\\lambda^3 - \\lambda - 1 = 0",
    en: "The eigenvalues have no short formula; in decimals, every digit shown right: {values}",
    zh: "特征值没有简单的表达式；用小数表示（每位数字都准确）：{values}",
  },
  "dynamics.hurwitz": {
    relation: "equal",
    example: "3 \\cdot 2 - 1 ⟶ 5",
    en: "For the Routh–Hurwitz conditions: of the cubic, the product of the coefficients of the square and of the first power, minus the constant",
    zh: "用劳斯–赫尔维茨判据：三次方程中，二次项系数与一次项系数之积减去常数项",
  },
  "dynamics.divergence-zero": {
    relation: "equal",
    example: "0 + 0 ⟶ 0",
    en: "The divergence of the rates is zero everywhere: the orbits are level lines of a function, for which this equilibrium is an extremum",
    zh: "变化率的散度处处为零：轨线是某函数的等值线，而此平衡点是该函数的极值点",
  },
  "dynamics.divergence-free": {
    relation: "equal",
    example: "0 + 0 ⟶ 0",
    en: "With both rates multiplied by {factor} their divergence is zero: the orbits are level lines of a function, for which this equilibrium is an extremum",
    zh: "两个变化率同乘 {factor} 后散度为零：轨线是某函数的等值线，而此平衡点是该函数的极值点",
  },
};

/** Formulas longer than this are not written for each equilibrium. */
const longest = 40;

/** The Jacobian matrix; false where a rate cannot be differentiated by rules. */
export function writeJacobian(working: Working): boolean {
  const { system, board } = working;
  working.jacobian ??= jacobianOf(system.rates, system.letters, working.spend);
  if (!working.jacobian) return false;
  board.write("dynamics.jacobian", expressionOf(matrixJson(working.jacobian)));
  return true;
}

/** Eigenvalues and type of each equilibrium, each with its working; or at the one state that is asked about. */
export function writeLinearisations(working: Working, state?: readonly MathJson[]): void {
  const { equilibria, jacobian, system } = working;
  if (!jacobian) return;
  const points = state ? [{ at: state }] : equilibria?.kind === "points" ? equilibria.points : [];
  if (!state && equilibria?.kind === "infinite") return void writeLinearSystem(working, jacobian, equilibria.where);
  for (const point of points) {
    const each = linearise(system, jacobian, point, working.spend);
    if (!each) {
      const at = shownState(working, point);
      working.board.write("dynamics.not-smooth", at, { point: at });
      continue;
    }
    const rests = isEquilibrium(working, each);
    writeOne(working, each, rests);
    working.linearisations.push(rests ? withProvedCenter(working, each) : { ...each, type: undefined });
  }
}

/** Of a linear system all equilibria have the type that any state, written in letters, has. */
function writeLinearSystem(working: Working, jacobian: Matrix, where: MathJson): void {
  const { system, spend, board } = working;
  if (!isConstant(jacobian)) return;
  const found = linearise(system, jacobian, { at: system.letters }, spend);
  if (!found) return;
  board.write("dynamics.all-equilibria", expressionOf(where));
  writeOne(working, found, true);
  working.linearisations.push(found);
}

const isConstant = (jacobian: Matrix): boolean => jacobian.every((row) => row.every((entry) => freeLetters(entry).length === 0));

/** A state that was only asked about has a type where it is an equilibrium. */
const isEquilibrium = ({ equilibria, system, exactly }: Working, { point }: Linearisation): boolean => {
  if (equilibria?.kind === "points" && equilibria.points.includes(point)) return true;
  const values = Object.fromEntries(system.letters.map((letter, index) => [letter, point.at[index] as MathJson]));
  return system.rates.every((rate) => exactly(substitute(rate, values)) === 0);
};

function writeOne(working: Working, each: Linearisation, rests: boolean): void {
  const equation = expressionOf(apply("Equal", polynomialJson(each.coefficients), 0));
  const point = shownState(working, each.point);
  const isShort = !each.point.numbers && sizeOf(equation.json) <= longest;
  const work = (inner: Board): Expression => {
    if (isShort) writeEigenvalues(working, each, equation, inner);
    else if (each.eigenvalues.decimals) writeDecimals(each, point, inner);
    if (rests) writeType(working, each, point, inner);
    return isShort ? equation : point;
  };
  working.board.detail(rests ? "dynamics.at-equilibrium" : "dynamics.at-state", work, { point });
}

function writeType(working: Working, each: Linearisation, point: Expression, inner: Board): void {
  if (each.type === "LinearCenter") {
    const found = conservedAt(working, each);
    const [rule, params] =
      found?.factor === 1
        ? ["dynamics.divergence-zero"]
        : ["dynamics.divergence-free", { factor: expressionOf(found?.factor ?? 1) }];
    const step = found && working.writeProved(rule, expressionOf(0), expressionOf(found.divergence), params, inner);
    if (step) return void inner.write("dynamics.type-ConservativeCenter", point);
  }
  inner.write(each.type ? `dynamics.type-${each.type}` : "dynamics.type-undecided", point);
}

/** An integrating factor that has a value at the equilibrium. */
function conservedAt({ system, spend, exactly }: Working, { point }: Linearisation) {
  const found = integratingFactor(system.rates, system.letters, spend);
  const isThere = found?.nonZero.every((letter) => exactly(point.at[system.letters.indexOf(letter)] as MathJson) !== 0);
  return isThere ? found : undefined;
}

const withProvedCenter = (working: Working, each: Linearisation): Linearisation =>
  each.type === "LinearCenter" && conservedAt(working, each) ? { ...each, type: "Center" } : each;

function writeEigenvalues(working: Working, each: Linearisation, equation: Expression, inner: Board): void {
  const { eigenvalues, inserted, matrix } = each;
  const [before, after] = [inserted, matrix].map((rows) => expressionOf(matrixJson(rows))) as [Expression, Expression];
  working.writeProved("dynamics.insert", after, before, undefined, inner);
  const determinant = expressionOf(apply("Equal", expandedDeterminant(matrix), 0));
  working.writeProved("dynamics.characteristic", equation, determinant, { letter: expressionOf("lambda") }, inner);
  let line = equation;
  if (eigenvalues.factored !== undefined) {
    const factored = expressionOf(apply("Equal", eigenvalues.factored, 0));
    if (working.writeProved("dynamics.factor-characteristic", factored, equation, undefined, inner)) line = factored;
  }
  if (eigenvalues.values)
    working.writeProved("dynamics.eigenvalues", expressionOf(eigenvalueStatement(eigenvalues.values)), line, undefined, inner);
  else {
    if (eigenvalues.decimals) writeDecimals(each, equation, inner);
    writeHurwitz(working, each, inner);
  }
}

function writeDecimals({ eigenvalues }: Linearisation, after: Expression, inner: Board): void {
  inner.write("dynamics.eigenvalue-decimals", after, { values: (eigenvalues.decimals ?? []).join(", ") });
}

/** ab − c for λ³ + aλ² + bλ + c. */
function writeHurwitz(working: Working, { coefficients: [c, b, a, lead] }: Linearisation, inner: Board): void {
  if (lead === undefined || a === undefined || b === undefined || c === undefined) return;
  const before = apply("Subtract", apply("Multiply", a, b), c);
  working.writeProved("dynamics.hurwitz", expressionOf(working.exactly(before)), expressionOf(before), undefined, inner);
}

/** The matrix in letters, or at the state that is asked about. */
export function answerJacobian(working: Working, ask: Ask): void {
  if (!working.jacobian) return void working.open.push(reasonWithoutEquilibria(working, "reason.dynamics-jacobian"));
  const state = stateAsked(ask);
  const at = state && working.linearisations.find(({ point }) => point.at === state || sameState(point.at, state));
  if (state && !at) return void working.open.push({ key: "reason.dynamics-linearisation" });
  working.answer(ask, { kind: "matrix", ...expressionOf(matrixJson(at ? at.matrix : working.jacobian)) });
}

const sameState = (left: readonly MathJson[], right: readonly MathJson[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The state that an ask is about: (0, 0). */
export function stateAsked({ of }: Ask): readonly MathJson[] | undefined {
  if (of === undefined) return undefined;
  return headOf(of.json) === "Tuple" ? operandsOf(of.json) : [of.json];
}

/** One answer for each equilibrium, or for the state asked about: ask.of says which. */
export function answerEigenvalues(working: Working, ask: Ask): void {
  const { linearisations } = working;
  if (hasNone(working, ask)) working.answerNone(ask);
  else if (!isComplete(working, ask)) working.open.push(reasonWithoutEquilibria(working, "reason.dynamics-linearisation"));
  else
    for (const { point, eigenvalues } of linearisations) {
      if (!eigenvalues.values || point.numbers) working.open.push({ key: "reason.dynamics-eigenvalues" });
      else
        working.answer(
          ask,
          { kind: "set", ...expressionOf(apply("Set", ...eigenvalues.values)) },
          { of: placeOf(working, point) },
        );
    }
}

/** Each equilibrium with a word, such as "Saddle", that renderers say in their language. */
export function answerStability(working: Working, ask: Ask): void {
  if (hasNone(working, ask)) working.answerNone(ask);
  else if (!isComplete(working, ask)) working.open.push(reasonWithoutEquilibria(working, "reason.dynamics-linearisation"));
  else
    working.answerTypes(
      ask,
      working.linearisations.map(({ point, type }) => ({ state: placeOf(working, point), type })),
    );
}

/** The state or, of infinitely many alike, the statement where they lie. */
const placeOf = (working: Working, point: Equilibrium): Expression =>
  point.at === working.system.letters && working.equilibria?.kind === "infinite"
    ? expressionOf(working.equilibria.where)
    : shownState(working, point);

const hasNone = ({ equilibria }: Working, ask: Ask): boolean => equilibria?.kind === "none" && !stateAsked(ask);

const isComplete = ({ equilibria, linearisations }: Working, ask: Ask): boolean =>
  stateAsked(ask)
    ? linearisations.length > 0
    : equilibria?.kind === "infinite"
      ? linearisations.length > 0
      : equilibria?.kind === "points" && equilibria.points.length === linearisations.length;
