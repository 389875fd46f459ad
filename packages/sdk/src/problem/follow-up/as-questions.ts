import type { Expression, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { mapFormulas, withNumbers } from "../with-values.ts";
import { curvesOf, isGeometry, sortOfCurve } from "./curves.ts";

const sorts: readonly (readonly [sort: string, words: RegExp])[] = [
  ["Line", /\bline\b(?! of symmetry)|直线/i],
  ["Parabola", /\bparabola\b|抛物线/i],
  ["Circle", /\bcircle\b|圆(?!锥)/i],
  ["Ellipse", /\bellipse\b|椭圆/i],
  ["Hyperbola", /\bhyperbola\b|双曲线/i],
];

/** What "it" may be: the formula that the problem is about, as it stands and as an equation for y; of several curves the one that the words name. */
export function subjectsOf(asked: Problem, words: string): Expression[] {
  const problem = withFactsPutIn(asked);
  const all = curvesOf(problem);
  const [first] = problem.given;
  const named = all.length < 2 ? undefined : sorts.find(([, pattern]) => pattern.test(words))?.[0];
  const curves = named === undefined ? all : all.filter(({ equation }) => sortOfCurve(equation) === named);
  if (curves.length > 1) return [listed(curves.map(({ equation }) => expressionOf(equation)))];
  const [curve] = curves;
  if (curve) return [expressionOf(curve.equation), ...(curve.graph ? [expressionOf(curve.graph.body)] : [])];
  if (first === undefined) return [];
  if (problem.given.length > 1) return [listed(problem.given)];
  // Of an integral or a limit "it" is the formula within.
  const { json } = first;
  const inner = /^(Integrate|Limit)$/.test(headOf(json) ?? "") ? [expressionOf(operandsOf(json)[0] as MathJson)] : [];
  return [...inner, first];
}

/** Values that are facts of their own, a = 3 beside C: y = ax², in the equations of the curves. */
function withFactsPutIn(problem: Problem): Problem {
  if (!isGeometry(problem)) return problem;
  const facts = problem.given.filter(({ json }) => headOf(json) === "Equal" && isSymbol(operandsOf(json)[0] ?? 0));
  const values = facts
    .map(({ json }) => operandsOf(json) as [string, MathJson])
    .filter(([, value]) => freeLetters(value).length === 0);
  return values.length === 0 ? problem : mapFormulas(problem, (json) => withNumbers(json, Object.fromEntries(values)));
}

/** Several formulas, each between signs of its own. */
const listed = (formulas: readonly Expression[]): Expression => ({
  latex: formulas.map(({ latex }) => latex).join("$, $"),
  json: apply("List", ...formulas.map(({ json }) => json)),
});

const isChinese = (words: string): boolean => /\p{Script=Han}/u.test(words);
const opening =
  /^(?:find|求|求出|给出|what is|what are|what's|where is|give|give me|compute|calculate|determine)?\s*(?:the|its|their|it's|它的|其|它|该函数的|这个函数的|函数的|这个方程的|方程的|该方程的|他的)?\s*/iu;
const pronoun =
  /\b(?:it|this|them|they|the function|this function|the curve|the parabola|the graph|the equation|this equation|the expression|the line|the circle|the ellipse|the hyperbola)\b|它们|它|其|(?:这个|该|此)(?:函数|方程|抛物线|式子|曲线|不等式)|抛物线|直线|椭圆|双曲线/iu;

/** The questions that the words may be short for, the plainest first. */
export function questionsOf(words: string, formula: string, { kind, asks }: Problem): string[] {
  const bare = words.replace(/[\s?？。.!！]+$/u, "").replace(/(?:呢|吗)$/u, "");
  const noun = bare.replace(opening, "");
  const replaced = pronoun.test(bare) ? [bare.replace(pronoun, ` ${formula} `)] : [];
  const asked = isChinese(bare) ? inChinese(bare, noun, formula) : inEnglish(bare, noun, formula);
  const way = /^equation\.|^system\./.test(kind)
    ? [`solve ${formula} ${bare}`, `${bare}解方程${formula}`, `${bare} of ${formula}`]
    : [];
  const ofLimit = kind === "calculus.limit" ? [`find the limit of ${formula} ${bare}`] : [];
  // The normal at the place of the tangent.
  const place = Object.entries(asks[0]?.with ?? {}).find(([letter]) => letter === "x");
  const atPlace =
    kind === "calculus.tangent" && place ? [`find the ${noun} to ${formula} at $${place[0]} = ${place[1].latex}$`] : [];
  return [...new Set([...replaced, ...asked, ...way, ...ofLimit, ...atPlace])];
}

const inChinese = (words: string, noun: string, formula: string): string[] => [
  `已知${formula},${words}`,
  `求${formula}的${noun}`,
  `${formula}${noun}`,
  `${formula},求${noun}`,
  `${formula}, ${words}`,
];

/** Behind a formula another one would be a factor of it. */
const endsInWord = /[a-z]{3,}$/i;

function inEnglish(words: string, noun: string, formula: string): string[] {
  const [, what, where] = /^(.*?)\s+((?:at|from|between|when|for|on|in|as|with)\b.*)$/i.exec(noun) ?? [];
  const apart = what === undefined ? [] : [`find the ${what} of ${formula} ${where}`, `find the ${what} to ${formula} ${where}`];
  const whole = [
    `find the ${noun} of ${formula}`,
    ...(endsInWord.test(words) ? [`${noun} ${formula}`, `${words} ${formula}`] : []),
    `for ${formula}, find the ${noun}`,
  ];
  return [`${formula}. ${words}`, ...apart, ...whole];
}
