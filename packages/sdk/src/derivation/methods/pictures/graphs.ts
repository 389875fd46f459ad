import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Expression, FigureFrame, Layer, MathJson, Message, Parameter } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { realValue } from "../../../figure/number-of.ts";
import { endKinds, ends, endsOf } from "./intervals.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";

/** y = f(x), over an interval if there is one; any other equation as it is. */
const drawGraph: Draw = ([equation = 0, interval], stage) => {
  const [left, right = 0] = operandsOf(equation);
  const shown = expressionOf(equation);
  const label: Message = { key: "figure.graph-of", params: { function: shown } };
  const isFunction = left === "y" && !freeLetters(right).includes("y");
  const over = interval === undefined ? {} : { over: endsOf(interval), ends: endKinds(interval) };
  const layer: Layer = isFunction
    ? { id: stage.id("curve"), type: "curve", role: "main", y: expressionOf(right), variable: "x", label, ...over }
    : { id: stage.id("curve"), type: "implicit", role: "main", relation: shown, label };
  stage.draw("picture.graph", equation, undefined, layer);
};

/** So many terms are marked with their exact values. */
const mostMarked = 8;
/** So many are worked out line by line. */
const mostWritten = 3;
const most = 10_000;

const drawSequence: Draw = ([term = 0, letter = "n", interval = 0, called = "a"], stage) => {
  const [from, to] = ends(interval);
  const name = String(letter);
  if (to - from >= most) {
    stage.failure = { key: "reason.picture-too-many", params: { most } };
    return;
  }
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const line = apply("Equal", `${String(called)}_${name}`, term);
  const label: Message = { key: "label.sequence", params: { term: expressionOf(line), from, to } };
  const exact = (place: number): MathJson => simplify(writtenOut(substitute(term, { [name]: place })));
  const id = stage.id("terms");
  if (places.length <= mostMarked) {
    const points = places.map((place) => ({ x: expressionOf(place), y: expressionOf(exact(place)) }));
    stage.draw("picture.sequence", line, { letter: expressionOf(letter) }, { id, type: "points", role: "main", points, label });
  } else {
    const heights = heightsOf(term, name, places, exact);
    // A picture without one of the terms would be that of another sequence.
    if (!Array.isArray(heights)) {
      stage.failure = { key: "figure-error.number", params: { value: heights } };
      return;
    }
    const samples = { x: places, y: heights };
    stage.draw("picture.sequence", line, { letter: expressionOf(letter) }, { id, type: "scatter", role: "main", samples, label });
  }
  for (const place of places.slice(0, mostWritten))
    stage.board.write(
      "picture.term",
      expressionOf(exact(place)),
      { letter: expressionOf(letter), place },
      { before: expressionOf(substitute(term, { [name]: place })) },
    );
};

/** The heights of the terms as doubles, where these fail from the exact value; the first term that is no number to draw. */
function heightsOf(
  term: MathJson,
  letter: string,
  places: readonly number[],
  exact: (place: number) => MathJson,
): number[] | Expression {
  const value = compile(term, [letter]);
  const heights: number[] = [];
  for (const place of places) {
    const height = value(place);
    const worked = Number.isFinite(height) ? undefined : expressionOf(exact(place));
    heights.push(worked ? realValue(worked.json) : height);
    if (worked && !Number.isFinite(heights.at(-1))) return worked;
  }
  return heights;
}

/** A sum of a few terms as its terms. */
function writtenOut(json: MathJson): MathJson {
  const [body, limits] = operandsOf(json);
  const [letter, from, to] = operandsOf(limits ?? 0);
  const isSum = headOf(json) === "Sum" && headOf(limits ?? 0) === "Limits" && typeof from === "number" && typeof to === "number";
  if (!isSum || body === undefined || typeof letter !== "string" || !(to >= from) || to - from > mostMarked) return json;
  const terms = Array.from({ length: to - from + 1 }, (_, index) => substitute(body, { [letter]: from + index }));
  return terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms);
}

/** Each the sum of the two before it. */
const drawFibonacci: Draw = ([count = 10], stage) => {
  const values = [1, 1];
  while (values.length < Number(count)) values.push((values.at(-1) ?? 0) + (values.at(-2) ?? 0));
  const shown = values.slice(0, Number(count));
  const points = shown.map((value, index) => ({ x: expressionOf(index + 1), y: expressionOf(value) }));
  const label: Message = { key: "thing.fibonacci", params: { count: Number(count) } };
  stage.draw("picture.fibonacci", ["List", ...shown], undefined, {
    id: stage.id("terms"),
    type: "points",
    role: "main",
    points,
    label,
  });
};

/** What a letter runs through, in steps that are 1, 2 or 5 times a power of ten. */
function parameterOf(letter: MathJson, interval: MathJson, value: number | undefined): Parameter {
  const [from, to] = ends(interval);
  const rough = (to - from) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
  return { name: String(letter), value: value ?? Math.min(to, Math.max(from, 1)), from, to, step: Number(step.toPrecision(12)) };
}

const secondsOfAnimation = 8;
/** Where in its range a letter stands while nothing moves: at neither end, and not in the middle, where it often is zero. */
const restingShare = 0.75;

const numberOf = (json: MathJson | undefined): number | undefined => (json === undefined ? undefined : compile(json, [])());

function animatedFrame([letter = "a", interval = 0]: readonly MathJson[]): FigureFrame {
  const [from, to] = ends(interval);
  const parameter = parameterOf(letter, interval, Number((from + restingShare * (to - from)).toPrecision(12)));
  return { parameters: [parameter], animation: { over: parameter.name, from, to, seconds: secondsOfAnimation } };
}

/** Graphs beside other things, sequences, letters that can be changed or that run. */
export const graphs: PictureTopic = {
  rules: {
    "picture.graph": {
      relation: "states",
      example: "y = x^2",
      en: "Draw the points whose coordinates satisfy it",
      zh: "画出坐标满足它的点",
    },
    "picture.fibonacci": {
      relation: "states",
      example: "1, 1, 2, 3, 5",
      en: "The first two are 1; each further one is the sum of the two before it",
      zh: "前两项为 1，以后每一项是前两项之和",
    },
    "picture.sequence": {
      relation: "states",
      example: "a_n = \\frac{1}{n}",
      en: "Mark one point ({letter}, value) for each term",
      zh: "每一项对应一个点（{letter}，值）",
    },
    "picture.term": {
      relation: "equal",
      example: "\\frac{1}{2} ⟶ \\frac{1}{2}",
      en: "The term for {letter} = {place}",
      zh: "{letter} = {place} 时的项",
    },
    "picture.running": {
      relation: "states",
      example: "a \\in [0, 5]",
      en: "Let {letter} run through its range",
      zh: "让 {letter} 在其范围内变化",
    },
  },
  draw: {
    Graph: drawGraph,
    Sequence: drawSequence,
    Fibonacci: drawFibonacci,
    Slider: () => {},
    Animated: ([letter = "a", interval = 0], stage) => {
      stage.draw("picture.running", apply("Element", letter, interval), { letter: expressionOf(letter) });
    },
  },
  frame: {
    // Terms stand beside their numbers: there is no shape that other units would change.
    Sequence: () => ({ view: { aspect: "free" } }),
    Fibonacci: () => ({ view: { aspect: "free" } }),
    Slider: ([letter = "a", interval = 0, value]) => ({ parameters: [parameterOf(letter, interval, numberOf(value))] }),
    Animated: animatedFrame,
  },
};
