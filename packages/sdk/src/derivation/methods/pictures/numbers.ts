import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Expression, Layer, MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { type ComplexConstant, partsOf, writtenComplex } from "../equations/complex/complex-constant.ts";
import { angleOf, type Polar, polarOf, polarRoots } from "../equations/complex/polar.ts";
import { angleText } from "./angle-text.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { placeOf, straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const origin: MathJson = ["Tuple", 0, 0];
const numberOf = (json: MathJson): number => compile(json, [])();
const placeOfNumber = ({ re, im }: ComplexConstant): MathJson => ["Tuple", re, im];

const numberLabel = (shown: Expression | string): Message => ({ key: "label.complex-number", params: { number: shown } });

const numberPoint = ({ re, im }: ComplexConstant, shown: Expression | string) => ({
  x: expressionOf(re),
  y: expressionOf(im),
  label: numberLabel(shown),
});

const drawComplex: Draw = ([number = 0, name], stage) => {
  const parts = partsOf(number, spendFreely);
  if (!parts) {
    stage.open.push({ key: "reason.picture-number", params: { number: expressionOf(number) } });
    return;
  }
  const written = writtenComplex(parts);
  const shown = name === undefined ? written : apply("Equal", name, written);
  const point: Layer = {
    id: stage.id("number"),
    type: "points",
    role: "main",
    points: [numberPoint(parts, expressionOf(shown))],
    label: numberLabel(expressionOf(shown)),
  };
  if (parts.re === 0 && parts.im === 0) return void stage.draw("picture.complex", shown, undefined, point);
  const arrow = straight("arrow", stage.id("vector"), [origin, placeOfNumber(parts)], "main");
  stage.draw("picture.complex", shown, { re: expressionOf(parts.re), im: expressionOf(parts.im) }, arrow, point);
  writeModulus(parts, stage);
  writeArgument(parts, stage);
};

function writeModulus({ re, im }: ComplexConstant, { board }: Stage): void {
  const root = apply("Sqrt", apply("Add", apply("Power", re, 2), apply("Power", im, 2)));
  board.write("picture.modulus", expressionOf(simplify(root)), undefined, { before: expressionOf(root) });
}

/** Between −π and π: by its cosine where it is a known angle, else by its tangent. */
function writeArgument(parts: ComplexConstant, stage: Stage): void {
  const { re, im } = parts;
  if (im === 0) return;
  const polar = polarOf(parts, spendFreely);
  const argument = polar ? principal(angleOf(polar.turn)) : arctangentOf(parts);
  const params = { argument: expressionOf(argument) };
  const quotient = apply("Divide", im, re);
  const step = polar
    ? stage.board.write("picture.argument", expressionOf(simplify(apply("Divide", re, polar.size))), params, {
        before: expressionOf(apply("Cos", argument)),
      })
    : stage.board.write("picture.argument-tangent", expressionOf(simplify(quotient)), params, { before: expressionOf(quotient) });
  const ends: readonly MathJson[] = [["Tuple", 1, 0], placeOfNumber(parts)];
  const [from, to] = (numberOf(im) > 0 ? ends : ends.toReversed()) as [MathJson, MathJson];
  const arc: Layer = {
    id: stage.id("argument"),
    type: "angle",
    role: "answer",
    at: placeOf(origin),
    from: placeOf(from),
    to: placeOf(to),
    label: { key: "label.argument", params: { size: angleText(argument) } },
  };
  stage.board.show(arc, step);
}

/** At most half a turn in either direction. */
const principal = (angle: MathJson): MathJson =>
  numberOf(angle) > Math.PI + 1e-9 ? simplify(apply("Subtract", angle, apply("Multiply", 2, "Pi"))) : angle;

/** On the left half a turn is added or taken away. */
function arctangentOf({ re, im }: ComplexConstant): MathJson {
  const inclination = simplify(apply("Arctan", apply("Divide", im, re)));
  if (numberOf(re) > 0) return inclination;
  return apply(numberOf(im) > 0 ? "Add" : "Subtract", inclination, "Pi");
}

/** Longer numbers are written by modulus and angle. */
const longestNumber = 12;

/** The complex solutions by whichever method solves it, as lines of this board; undefined where they are not all found. */
function solutionsOf(equation: Expression, letter: string, stage: Stage): ComplexConstant[] | undefined {
  const goal = { task: "solve", expression: equation, unknowns: [letter], assuming: [], numbers: "complex" as const };
  const outcome = stage.board.solve("picture.roots", goal);
  const [answer] = outcome.status === "solved" ? outcome.answers : [];
  const roots = answer && headOf(answer.json) === "Set" ? operandsOf(answer.json).map((root) => partsOf(root, spendFreely)) : [];
  if (roots.length > 0 && roots.every((root) => root !== undefined)) return roots;
  stage.failure = { key: "reason.picture-roots", params: { equation } };
  return undefined;
}

const rootsLabel = (equation: Expression, count: number): Message => ({
  key: "label.complex-roots",
  params: { equation, count },
});

/** All on one circle about 0. */
const drawRoots: Draw = ([index = 2, number = 1], stage) => {
  const equation = expressionOf(apply("Equal", apply("Power", "z", index), number));
  const roots = solutionsOf(equation, "z", stage);
  const [first] = roots ?? [];
  if (!roots || !first) return;
  const square = simplify(apply("Add", apply("Power", first.re, 2), apply("Power", first.im, 2)));
  const circle = expressionOf(apply("Equal", apply("Add", apply("Power", "x", 2), apply("Power", "y", 2)), square));
  const whole = partsOf(number, spendFreely);
  const polar = whole && polarOf(whole, spendFreely);
  const candidates = polar ? polarRoots(polar, Number(index), spendFreely) : [];
  const all = roots.map((root) => shownRoot(root, candidates));
  const points = all.map(({ at, shown }) => numberPoint(at, shown));
  const layers: Layer[] = [
    { id: stage.id("circle"), type: "implicit", role: "construction", relation: circle },
    ...all.map(({ at }) => straight("segment", stage.id("ray"), [origin, placeOfNumber(at)], "construction")),
    { id: stage.id("roots"), type: "points", role: "answer", points, label: rootsLabel(equation, roots.length) },
  ];
  stage.draw("picture.on-one-circle", circle.json, { count: roots.length }, ...layers);
};

const drawSolutions: Draw = ([equation = 0], stage) => {
  const [letter = "z"] = freeLetters(equation);
  const given = expressionOf(equation);
  const roots = solutionsOf(given, letter, stage);
  if (!roots) return;
  const points = roots.map((root) => numberPoint(root, expressionOf(writtenComplex(root))));
  const places = apply("List", ...roots.map(writtenComplex));
  const label = rootsLabel(given, roots.length);
  stage.draw("picture.solutions", places, undefined, { id: stage.id("roots"), type: "points", role: "answer", points, label });
};

/** A root as it is shown: a + bi, or the text r e^(iθ) with its cosine and sine where that is shorter. */
function shownRoot(root: ComplexConstant, candidates: readonly Polar[]): { at: ComplexConstant; shown: Expression | string } {
  const written = writtenComplex(root);
  const angle = Math.atan2(numberOf(root.im), numberOf(root.re));
  const isTurned = ({ turn }: Polar): boolean => Math.abs(Math.sin((numberOf(angleOf(turn)) - angle) / 2)) < 1e-9;
  const polar = toUnicode(written).length > longestNumber ? candidates.find(isTurned) : undefined;
  if (!polar) return { at: root, shown: expressionOf(written) };
  const { size } = polar;
  const along = (head: string): MathJson => {
    const part = apply(head, angleOf(polar.turn));
    return size === 1 ? part : apply("Multiply", size, part);
  };
  const power = `e^(${angleText(angleOf(polar.turn)).replace("π", "πi")})`;
  return { at: { re: along("Cos"), im: along("Sin") }, shown: size === 1 ? power : `${toUnicode(size)} ${power}` };
}

const drawLine: Draw = ([set = 0], stage) => {
  const shown = expressionOf(set);
  stage.draw("picture.number-line", set, undefined, {
    id: stage.id("set"),
    type: "number-line",
    role: "answer",
    variable: "x",
    sets: [shown],
    label: { key: "label.number-set", params: { set: shown } },
  });
};

const complexPlane = () => ({ view: { plane: "complex" as const, aspect: "equal" as const } });

/** Complex numbers in their plane, sets of numbers on their line. */
export const numbers: PictureTopic = {
  rules: {
    "picture.complex": {
      relation: "states",
      example: "3 + 4i",
      en: "The real part goes across, the imaginary part upwards",
      zh: "横坐标为实部，纵坐标为虚部",
    },
    "picture.modulus": {
      relation: "equal",
      example: "\\sqrt{3^2 + 4^2} ⟶ 5",
      en: "Its modulus, the distance from 0",
      zh: "它的模，即到 0 的距离",
    },
    "picture.argument": {
      relation: "equal",
      example: "\\cos \\frac{\\pi}{4} ⟶ \\frac{\\sqrt{2}}{2}",
      en: "Its argument is {argument}: the cosine is the real part by the modulus",
      zh: "它的辐角为 {argument}：余弦等于实部除以模",
    },
    "picture.argument-tangent": {
      relation: "equal",
      example: "\\frac{8}{6} ⟶ \\frac{4}{3}",
      en: "Its argument has the tangent imaginary part by real part, so it is {argument}",
      zh: "辐角的正切等于虚部除以实部，所以辐角为 {argument}",
    },
    "picture.roots": {
      relation: "equivalent",
      example: "z^3 = 8 ⟶ z = 2 \\lor z = -1 - i\\sqrt{3} \\lor z = -1 + i\\sqrt{3}",
      en: "All its complex solutions",
      zh: "它的所有复数解",
    },
    "picture.solutions": {
      relation: "states",
      example: "-1 - 2i, -1 + 2i",
      en: "Mark each in the complex plane",
      zh: "在复平面上标出各个解",
    },
    "picture.on-one-circle": {
      relation: "states",
      example: "x^2 + y^2 = 4",
      en: "They have one modulus: {count} points at equal angles on a circle about 0",
      zh: "它们的模相等：{count} 个点等分以 0 为圆心的圆",
    },
    "picture.number-line": {
      relation: "states",
      example: "[-2, 5)",
      en: "A full dot belongs to the set, a hollow one does not",
      zh: "实心点属于集合，空心点不属于",
    },
  },
  draw: { Complex: drawComplex, ComplexRoots: drawRoots, ComplexSolutions: drawSolutions, NumberLine: drawLine },
  frame: { Complex: complexPlane, ComplexRoots: complexPlane, ComplexSolutions: complexPlane },
};
