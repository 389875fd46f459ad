import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** A graph is read here where it is not the only thing: alone it is a question about functions. So it costs more than what is a picture by itself. */
const beside = 0.4;

const animate = "(animate|animation of|show an animation of|make an animation of|create an animation of|draw an animation of)";

/** An equation in x and y, y = f(x) for a formula in x; other letters can be changed. */
const settleGraph: Settle = ([given], said) => {
  const json = given as MathJson;
  const equation: MathJson = headOf(json) === "Equal" ? asEquationInY(json) : ["Equal", "y", json];
  const letters = freeLetters(equation);
  if (!letters.includes("x") && !letters.includes("y")) return undefined;
  for (const letter of letters) if (letter !== "x" && letter !== "y") said.parameter(letter);
  const range = items(equation)[0] === "y" ? said.range("x") : undefined;
  return [range === undefined ? ["Graph", equation] : ["Graph", equation, range]];
};

/** f(x) = … is y = …. */
function asEquationInY(json: MathJson): MathJson {
  const [left, right] = items(json);
  const isCall =
    left !== undefined && items(left).length === 1 && items(left)[0] === "x" && /^[a-zA-Z]$/.test(headOf(left) ?? "");
  return isCall ? ["Equal", "y", right as MathJson] : json;
}

const firstTerms: MathJson = ["Interval", 1, 10];

/** The terms of a sequence from 1 to 10 unless it is said. */
const settleSequence: Settle = ([term, letter, ...name], said) => {
  const count = said.option("terms");
  const range = count === undefined ? (said.range(String(letter)) ?? firstTerms) : (["Interval", 1, count] as MathJson);
  const [from, to] = items(range);
  const isWhole = Number.isInteger(from) && Number.isInteger(to) && Number(from) <= Number(to);
  return term === undefined || letter === undefined || !isWhole ? undefined : [["Sequence", term, letter, range, ...name]];
};

/** Graphs beside other things, graphs in which a letter runs, sequences. */
export const graphs: Topic = {
  views: (json) => [...viewsOfGraphs(json), ...viewsOfIndices(json)],
  rows: [
    ...rowsFor("Clause", [
      ["Draw", ["List", ["Sequence", "$TermOf"]], ["List", "$IndexRange"]],
      "",
      "{Asked}[数列]{TermOf}[,|,其中]{IndexRange}[的](图像|图象|散点图) / {Asked}[数列]{TermOf}\\({IndexRange}\\)[的](图像|图象|散点图)",
    ]),
    ...rowsFor("Mod", [
      "$IndexRange",
      "[for|where|with|when|as] {IndexRange} / \\( {IndexRange} \\)",
      "[其中|当|对|对于|取]{IndexRange}[时] / \\({IndexRange}\\)",
    ]),
    ...rowsFor("Thing", [
      ["Graph", "$GraphOf"],
      "[curve|function|line|parabola|equation|graph of] {GraphOf}",
      "[曲线|函数|直线|抛物线|方程]{GraphOf}[的图像|的图象|的图形]",
      beside,
    ]),
    ...rowsFor(
      "Moving",
      [
        ["Graph", "$GraphOf"],
        "[curve|function|graph of|equation|graph|sine wave|cosine wave|wave|parabola|line|sine curve] {GraphOf}",
        "[曲线|函数]{GraphOf}[的图像|的图象]",
      ],
      [["Graph", "$Formula"], "[curve|function|graph of|graph] {Formula}", "[函数]{Formula}[的图像]"],
      [["Parametric", "$Track"], "[curve|parametric curve|path] {Track}", "[曲线|参数曲线]{Track}"],
      [["Polar", "$ROf"], "[curve|polar curve] {ROf}", "[曲线|极坐标曲线]{ROf}"],
    ),
    ...rowsFor(
      "Clause",
      [
        ["Draw", ["List", "$Moving"], ["List", ["Option", "animated", "True"], "$Mod"]],
        `${animate} {Moving} [as|when|while|for|,] {Mod} / ${animate} {Mod} (in|of|for) {Moving} / ${animate} {Moving} [as|when|while|by] (changing|varying) {Mod}`,
        "[让|当|令]{Mod}[时|,|变化时|变化][,]{Asked}{Moving}的动画 / {Asked}{Moving}[,|中|当|随]{Mod}(变化|变化时|变化的动画|的动画) / 演示{Moving}[中|,]{Mod}[的变化|变化] / {Asked}{Moving}的动画,{Mod}",
      ],
      [
        ["Draw", ["List", "$Moving"], ["List", ["Option", "animated", "True"], ["Option", "changing", "$Letter"]]],
        `${animate} {Letter} in {Moving} / ${animate} {Moving} (as|when|while) {Letter} (changes|varies)`,
        "演示{Moving}随{Letter}的变化 / {Asked}{Moving}随{Letter}变化的动画",
      ],
    ),
    ...rowsFor("Picture", [
      ["Sequence", "$TermOf"],
      "[terms of] [geometric|arithmetic|infinite|recursive|number] sequence [defined by|given by|with|of] [:] {TermOf}",
      "[等差|等比]数列{TermOf}[的图像|的图象|的各项|的项]",
    ]),
    ...rowsFor("Thing", [["Sequence", "$TermOf"], "[terms of] {TermOf}", "{TermOf}"]),
    ...rowsFor(
      "SeriesTerm",
      ["$TermOf", "[sequence|series] {TermOf}", "[数列|级数]{TermOf}"],
      [
        (f) => (isIndex(freeLetters(f("Formula"))) ? ["Of", f("Formula"), freeLetters(f("Formula"))[0] as string] : undefined),
        "[sequence|series] {Formula}",
        "[数列|级数]{Formula}",
      ],
    ),
    ...rowsFor(
      "Thing",
      [
        (f) => ["Sequence", partialSumsOf(f("SeriesTerm"))],
        "[sequence of] partial sums (of|for) {SeriesTerm}",
        "{SeriesTerm}的(部分和|部分和数列|前n项和)",
      ],
      [
        (f) => ["Sequence", partialSumsOf(f("SeriesTerm")), f("Num")],
        "first {Num} partial sums (of|for) {SeriesTerm}",
        "{SeriesTerm}的前{Num}个部分和",
      ],
      [
        // A factorial is known of whole numbers.
        (f) =>
          isIndex(freeLetters(f("Formula"))) && hasFactorial(f("Formula"))
            ? ["Sequence", ["Of", f("Formula"), freeLetters(f("Formula"))[0] as string]]
            : undefined,
        "{Formula}",
        "{Formula}[的图像]",
      ],
      [
        ["Fibonacci", "$Num"],
        "first {Num} [terms of] fibonacci (numbers|sequence|terms)",
        "斐波那契数列[的]前{Num}项 / 前{Num}个斐波那契数",
      ],
      [["Fibonacci", 10], "fibonacci (numbers|sequence)", "斐波那契数列"],
    ),
    ...rowsFor("Clause", [
      ["Draw", ["List", "$Moving"], ["List", ["Option", "animated", "True"], "$Mod"]],
      "{Asked} how {Moving} (changes|varies|moves) [as|when|while|for] {Mod}",
      "",
    ]),
    ...rowsFor("Thing", [
      (f) =>
        isIndex(freeLetters(f("Formula")))
          ? ["Sequence", ["Of", f("Formula"), freeLetters(f("Formula"))[0] as string]]
          : undefined,
      "sequence {Formula}",
      "数列{Formula}",
    ]),
    ...rowsFor("Thing", [
      (f) =>
        isIndex(freeLetters(f("Formula")))
          ? ["Sequence", ["Of", f("Formula"), freeLetters(f("Formula"))[0] as string], f("Num")]
          : undefined,
      "first {Num} terms of sequence {Formula}",
      "数列{Formula}的前{Num}项",
    ]),
    ...rowsFor("Several", [
      (f) =>
        items(f("Nums")).length > 2
          ? ["List", ...items(f("Nums")).map((value, index): MathJson => ["Point", ["Tuple", index + 1, value]])]
          : undefined,
      "sequence {Nums} / terms of sequence {Nums}",
      "数列{Nums}[的图像|的各项]",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["Sequence", "$TermOf"]], "$Mods"],
      "{TermOf} {Mods} [,|:] {Asked} [its] (terms|sequence|points)",
      "{TermOf}[,]{Mods}[,]{Asked}(各项|数列|图像)",
    ]),
    ...rowsFor("Mod", [["Option", "terms", "$Num"], "[for|using] [its] first {Num} terms", "[的]前{Num}项"]),
    ...rowsFor("Thing", [
      ["Sequence", "$TermOf", "$Num"],
      "first {Num} terms of [sequence|geometric sequence|arithmetic sequence] {TermOf}",
      "[等差|等比]数列{TermOf}的前{Num}项[的图像|的散点图]",
    ]),
  ],
  elsewhere: ["Graph"],
  settle: {
    Graph: settleGraph,
    Fibonacci: ([count]) =>
      Number.isInteger(count) && Number(count) > 0 && Number(count) <= mostFibonacci
        ? [["Fibonacci", count as MathJson]]
        : undefined,
    Sequence: ([of, count], said) => {
      const [term, letter, ...name] = items(of as MathJson);
      if (count === undefined) return settleSequence([term as MathJson, letter as MathJson, ...name], said);
      return Number.isInteger(count) && Number(count) > 0
        ? [["Sequence", term as MathJson, letter as MathJson, ["Interval", 1, count], ...name]]
        : undefined;
    },
  },
};

const hasFactorial = (json: MathJson): boolean => headOf(json) === "Factorial" || items(json).some(hasFactorial);

/** Sₙ = a₁ + … + aₙ */
function partialSumsOf(of: MathJson): MathJson {
  const [term, letter] = items(of) as [MathJson, string];
  const inner = letter === "k" ? "j" : "k";
  return ["Of", ["Sum", substitute(term, { [letter]: inner }), ["Limits", inner, 1, letter]], letter, "S"];
}

const mostFibonacci = 40;

/** The letter of a place in a sequence. */
const isIndex = ([letter, ...others]: readonly string[]): boolean => others.length === 0 && /^[nkm]$/.test(letter ?? "");

/** GraphOf an equation in x or y; TermOf ["Of", term, letter] for aₙ = … and a(n) = …, with its name behind for any other. */
function viewsOfGraphs(json: MathJson): View[] {
  const [left, right] = items(json);
  if (headOf(json) !== "Equal" || items(json).length !== 2 || left === undefined || right === undefined || !isPlain(right))
    return [];
  const views: View[] = [];
  const letters = freeLetters(asEquationInY(json));
  // With a z it is a surface, and no graph with a z that can be changed.
  const isInPlane = (letters.includes("x") || letters.includes("y")) && !letters.includes("z");
  if (isInPlane && isPlain(items(asEquationInY(json))[0] as MathJson)) views.push({ category: "GraphOf", value: json });
  const index = isSymbol(left)
    ? /^[a-z]_([a-z])$/.exec(left)?.[1]
    : /^[a-z]$/.test(headOf(left) ?? "")
      ? items(left)[0]
      : undefined;
  const isTerm =
    index !== undefined && isSymbol(index) && /^[nkm]$/.test(index) && freeLetters(right).every((letter) => letter === index);
  const name = isSymbol(left) ? left.slice(0, 1) : (headOf(left) as string);
  if (isTerm) views.push({ category: "TermOf", value: ["Of", substitute(right, {}), index, ...(name === "a" ? [] : [name])] });
  return views;
}

/** So many terms are shown of a sequence that goes on. */
const shownTerms = 10;

/** IndexRange: n ≥ 1, n ∈ ℕ*, as the range of the places that are shown. */
function viewsOfIndices(json: MathJson): View[] {
  const [first = 0, second = 0, ...others] = items(json);
  const from = (letter: MathJson, start: MathJson | undefined): View[] =>
    isSymbol(letter) && isIndex([letter]) && Number.isInteger(start)
      ? [{ category: "IndexRange", value: ["Range", letter, ["Interval", start as number, Number(start) + shownTerms - 1]] }]
      : [];
  switch (headOf(json)) {
    case "GreaterEqual":
      return others.length === 0 ? from(first, second) : [];
    case "LessEqual":
      return others.length === 0 ? from(second, first) : [];
    case "Element":
      return second === "PositiveIntegers" ? from(first, 1) : [];
    default:
      return [];
  }
}
