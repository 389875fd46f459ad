import { type Draft, variants } from "../pair.ts";
import { type Fraction, fraction, fractionLatex } from "../writing/fraction.ts";
import { bars, brackets, linear, over, powerOf, root } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { inside, isBelow, isStrict, letters, outside, relation, signOf } from "./inequalities-linear.ts";

export const rational: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q] = chance.distinct(2, -7, 7) as [number, number];
  const sign = signOf(chance);
  const [low, high] = [Math.min(p, q), Math.max(p, q)];
  const [one, two] = [linear(1, -p, x), linear(1, -q, x)];
  const [c, strict] = [chance.whole(1, 6), isStrict(sign)];
  const included = (value: number): "<" | "\\le" => (!strict && value === p ? "\\le" : "<");
  const between = `${low} ${included(low)} ${x} ${included(high)} ${high}`;
  const around = `${x} ${included(low)} ${low} \\lor ${x} ${included(high) === "<" ? ">" : "\\ge"} ${high}`;
  const [right, wrong] = isBelow(sign) ? [between, around] : [around, between];
  const closed = isBelow(sign) ? `${low} \\le ${x} \\le ${high}` : `${x} \\le ${low} \\lor ${x} \\ge ${high}`;
  const bound = fraction(c * q + 1, c);
  return chance.pick([
    () =>
      variants(
        "quotient",
        `${over(one, two)} ${sign} 0`,
        right,
        [
          ["inside and outside exchanged", wrong],
          ["pole let in", closed],
          ["multiplied by the denominator", `${x} ${sign} ${p}`],
        ],
        relation,
      ),
    () =>
      variants(
        "reciprocal",
        `${over("1", two)} > ${c}`,
        `${q} < ${x} < ${fractionLatex(bound)}`,
        [
          ["multiplied by the denominator", `${x} < ${fractionLatex(bound)}`],
          ["turned", `${x} > ${fractionLatex(bound)}`],
        ],
        relation,
      ),
    () =>
      variants(
        "reciprocal",
        `\\frac{1}{${x}} < ${c}`,
        `${x} < 0 \\lor ${x} > ${fractionLatex(fraction(1, c))}`,
        [
          ["multiplied by the denominator", `${x} > ${fractionLatex(fraction(1, c))}`],
          ["turned", `0 < ${x} < ${fractionLatex(fraction(1, c))}`],
        ],
        relation,
      ),
    () =>
      variants(
        "reciprocal",
        `\\frac{${c}}{${two}} ${isBelow(sign) ? "<" : ">"} 0`,
        `${x} ${isBelow(sign) ? "<" : ">"} ${q}`,
        [
          ["pole let in", `${x} ${isBelow(sign) ? "\\le" : "\\ge"} ${q}`],
          ["turned", `${x} ${isBelow(sign) ? ">" : "<"} ${q}`],
        ],
        relation,
      ),
  ])();
};

export const absolute: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c, k, strict] = [chance.whole(-7, 7), chance.whole(1, 9), chance.whole(1, 3), chance.happens(0.5)];
  const [low, high]: [Fraction, Fraction] = [fraction(a - c, k), fraction(a + c, k)];
  const [below, above] = strict ? ["<", ">"] : ["\\le", "\\ge"];
  const line = bars(linear(k, -a, x));
  const ends = [fractionLatex(low), fractionLatex(high)] as const;
  return chance.pick([
    () =>
      variants(
        "absolute value, below",
        `${line} ${below} ${c}`,
        inside(chance, x, ...ends, strict),
        [
          ["one side only", `${x} ${below} ${ends[1]}`],
          ["outside instead", outside(chance, x, ...ends, strict)],
          ["wrong end", inside(chance, x, ...ends, !strict)],
        ],
        relation,
      ),
    () =>
      variants(
        "absolute value, above",
        `${line} ${above} ${c}`,
        outside(chance, x, ...ends, strict),
        [
          ["one side only", `${x} ${above} ${ends[1]}`],
          ["inside instead", inside(chance, x, ...ends, strict)],
          ["wrong end", outside(chance, x, ...ends, !strict)],
        ],
        relation,
      ),
    () =>
      variants(
        "absolute value, below a negative",
        `${line} ${below} -${c}`,
        `${x} \\in \\varnothing`,
        [
          ["as if positive", inside(chance, x, ...ends, strict)],
          ["everything", `${x} \\in \\mathbb{R}`],
        ],
        relation,
      ),
    () =>
      variants(
        "absolute value, above a negative",
        `${line} ${above} -${c}`,
        `${x} \\in \\mathbb{R}`,
        [
          ["as if positive", outside(chance, x, ...ends, strict)],
          ["nothing", `${x} \\in \\varnothing`],
        ],
        relation,
      ),
    () =>
      variants(
        "absolute value, two",
        `${bars(linear(1, -a, x))} ${below} ${bars(linear(1, -a - 2 * c, x))}`,
        `${x} ${below} ${a + c}`,
        [
          ["turned", `${x} ${above} ${a + c}`],
          ["wrong end", `${x} ${strict ? "\\le" : "<"} ${a + c}`],
        ],
        relation,
      ),
    () =>
      variants(
        "absolute value step",
        `${line} ${below} ${c}`,
        `-${c} ${below} ${linear(k, -a, x)} ${below} ${c}`,
        [["one side only", `${linear(k, -a, x)} ${below} ${c}`]],
        relation,
      ),
  ])();
};

export const functions: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c, base] = [chance.whole(-6, 6), chance.whole(1, 6), chance.pick([2, 3, 5, 10])];
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [`${root(linear(1, -a, x))} < ${c}`, `${a} \\le ${x} < ${a + c * c}`, [`${x} < ${a + c * c}`, `${a} < ${x} < ${a + c * c}`]],
    [
      `${root(linear(1, -a, x))} \\ge ${c}`,
      `${x} \\ge ${a + c * c}`,
      [`${x} \\ge ${a + c}`.replace(`${a + c * c}`, `${a + c * c + 1}`), `${x} \\le ${a + c * c}`],
    ],
    [`${root(linear(1, -a, x))} > -${c}`, `${x} \\ge ${a}`, [`${x} \\in \\mathbb{R}`, `${x} > ${a + c * c}`]],
    [`${root(linear(1, -a, x))} < 0`, `${x} \\in \\varnothing`, [`${x} < ${a}`]],
    [`${base}^{${x}} > ${base ** c}`, `${x} > ${c}`, [`${x} < ${c}`, `${x} \\ge ${c}`]],
    [`\\left(\\frac{1}{${base}}\\right)^{${x}} < ${base ** c}`, `${x} > -${c}`, [`${x} < -${c}`, `${x} > ${c}`]],
    [`e^{${x}} > 0`, `${x} \\in \\mathbb{R}`, [`${x} > 0`, `${x} \\in \\varnothing`]],
    [`e^{${x}} \\le ${c + 1}`, `${x} \\le \\ln ${c + 1}`, [`${x} \\ge \\ln ${c + 1}`, `0 < ${x} \\le \\ln ${c + 1}`]],
    [`\\ln ${x} < ${c}`, `0 < ${x} < e^{${c}}`, [`${x} < e^{${c}}`, `${x} > e^{${c}}`]],
    [`\\ln${brackets(linear(1, -a, x))} > 0`, `${x} > ${a + 1}`, [`${x} > ${a}`, `${x} > ${a - 1}`]],
    [`\\log_{${base}} ${x} \\le ${c}`, `0 < ${x} \\le ${base ** c}`, [`${x} \\le ${base ** c}`, `0 \\le ${x} \\le ${base ** c}`]],
    [
      `\\log_{\\frac{1}{2}} ${x} > ${c}`,
      `0 < ${x} < ${fractionLatex(fraction(1, 2 ** c))}`,
      [`${x} > ${fractionLatex(fraction(1, 2 ** c))}`, `${x} < ${fractionLatex(fraction(1, 2 ** c))}`],
    ],
    [`\\sqrt[3]{${x}} > ${-c}`, `${x} > ${-(c ** 3)}`, [`${x} \\ge 0`, `${x} > ${c ** 3}`]],
    [`${x}e^{${x}} < 0`, `${x} < 0`, [`${x} \\in \\varnothing`, `${x} > 0`]],
    [
      `${brackets(linear(1, -a, x))}\\ln ${x} \\ge 0`,
      a <= 0 ? `${x} \\ge 1` : a === 1 ? `${x} > 0` : `0 < ${x} \\le 1 \\lor ${x} \\ge ${a}`,
      [`${x} \\ge ${a + 2}`],
    ],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "roots, powers, logarithms",
    before,
    after,
    wrong.map((each) => ["wrong set", each] as const),
    relation,
  );
};

export const oneWay: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c] = [chance.whole(1, 7), chance.whole(1, 5)];
  const rows: readonly (readonly [string, Draft["relation"], string, Draft["relation"]])[] = [
    [`${x} > ${a}`, "implies", `${powerOf(x, 2)} > ${a * a}`, "equivalent"],
    [`${x} > ${a + c}`, "implies", `${x} > ${a}`, "follows"],
    [`${x} \\ge ${a}`, "follows", `${x} > ${a + c}`, "implies"],
    [`${powerOf(x, 2)} < ${a * a}`, "implies", `${x} < ${a}`, "equivalent"],
    [`${x} = ${a}`, "implies", `${x} \\ge ${a}`, "equivalent"],
    [`${x} > ${a}`, "implies", `\\frac{1}{${x}} < ${fractionLatex(fraction(1, a))}`, "equivalent"],
    [`|${x}| < ${a}`, "implies", `${x} < ${a + c}`, "follows"],
    [`${x} < -${a}`, "implies", `${powerOf(x, 2)} > ${a * a}`, "equivalent"],
    [`\\sqrt{${x}} > ${a}`, "implies", `${x} > ${a}`, "equivalent"],
    [`0 < ${x} < 1`, "implies", `${powerOf(x, a + 1)} < ${x}`, "equivalent"],
    [`\\ln ${x} > 0`, "implies", `${x} > 0`, "equivalent"],
    [`${x} > ${a} \\land ${x} < ${a + c}`, "implies", `${x} \\ne ${a + c + 1}`, "equivalent"],
  ];
  const [before, right, after, wrong] = chance.pick(rows.filter(([, , , each]) => each));
  return variants("one way only", before, after, [["the other way", after, { relation: wrong }]], { relation: right });
};
