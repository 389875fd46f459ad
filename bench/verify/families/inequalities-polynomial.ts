import { variants, type WrongVariant } from "../pair.ts";
import { fraction } from "../writing/fraction.ts";
import { brackets, linear, polynomial, powerOf, rootFactor } from "../writing/latex.ts";
import { latexOf, multiply, univariate } from "../writing/polynomials.ts";
import type { Recipe } from "./family.ts";
import { inside, isBelow, isStrict, letters, outside, relation, signOf } from "./inequalities-linear.ts";

export const quadratic: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q] = chance.distinct(2, -8, 8).sort((one, two) => one - two) as [number, number];
  const [k, sign] = [chance.pick([1, 1, 2, -1, 3]), signOf(chance)];
  const factored = chance.happens(0.3);
  const formula = factored
    ? `${k === 1 ? "" : k === -1 ? "-" : k}${[p, q].map((each) => rootFactor(fraction(each), x)).join("")}`
    : latexOf(multiply(univariate([k]), ...[p, q].map((each) => univariate([1, -each], x))));
  const between = isBelow(sign) === k > 0;
  const strict = isStrict(sign);
  const [right, wrong] = between ? [inside, outside] : [outside, inside];
  const set = (shape: typeof inside, low = p, high = q, open = strict): string =>
    shape(chance, x, String(low), String(high), open);
  return variants(
    "quadratic",
    `${formula} ${sign} 0`,
    set(right),
    [
      ["inside and outside exchanged", set(wrong)],
      ["wrong end", set(right, p, q, !strict)],
      ["one side only", `${x} ${between ? (strict ? "<" : "\\le") : strict ? ">" : "\\ge"} ${q}`],
      ["signs of the roots", set(right, ...(p === -q ? ([p - 1, q] as const) : ([-q, -p] as const)))],
    ],
    relation,
  );
};

export const quadraticIrrational: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, m, sign] = [chance.whole(-5, 5), chance.pick([2, 3, 5, 6, 7, 10]), signOf(chance)];
  const formula = polynomial([1, -2 * p, p * p - m], x);
  const [low, high] = p === 0 ? [`-\\sqrt{${m}}`, `\\sqrt{${m}}`] : [`${p}-\\sqrt{${m}}`, `${p}+\\sqrt{${m}}`];
  const strict = isStrict(sign);
  const set = isBelow(sign) ? inside : outside;
  const nothing = polynomial([1, -2 * p, p * p + m], x);
  const always: WrongVariant[] = [["always or never", `${x} \\in ${isBelow(sign) ? "\\mathbb{R}" : "\\varnothing"}`]];
  if (chance.happens(0.3))
    return variants(
      "quadratic without roots",
      `${nothing} ${sign} 0`,
      `${x} \\in ${isBelow(sign) ? "\\varnothing" : "\\mathbb{R}"}`,
      always,
      relation,
    );
  return variants(
    "quadratic with irrational roots",
    `${formula} ${sign} 0`,
    set(chance, x, low, high, strict),
    [
      ["inside and outside exchanged", (isBelow(sign) ? outside : inside)(chance, x, low, high, strict)],
      ["wrong end", set(chance, x, low, high, !strict)],
      ["rounded", set(chance, x, (p - Math.sqrt(m)).toFixed(3), (p + Math.sqrt(m)).toFixed(3), strict)],
    ],
    relation,
  );
};

export const squares: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c] = [chance.whole(-6, 6), chance.whole(1, 9)];
  const square = powerOf(brackets(linear(1, -a, x)), 2);
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [`${square} > 0`, `${x} \\ne ${a}`, [`${x} \\in \\mathbb{R}`, `${x} > ${a}`]],
    [`${square} \\ge 0`, `${x} \\in \\mathbb{R}`, [`${x} \\ge ${a}`, `${x} \\ne ${a}`]],
    [`${square} \\le 0`, `${x} = ${a}`, [`${x} \\in \\varnothing`, `${x} \\le ${a}`]],
    [`${square} < 0`, `${x} \\in \\varnothing`, [`${x} = ${a}`, `${x} < ${a}`]],
    [
      `${powerOf(x, 2)} > ${c * c}`,
      `${x} < -${c} \\lor ${x} > ${c}`,
      [`${x} > ${c}`, `${x} > \\pm ${c}`, `-${c} < ${x} < ${c}`].filter((each) => !each.includes("pm")),
    ],
    [`${powerOf(x, 2)} \\le ${c * c}`, `-${c} \\le ${x} \\le ${c}`, [`${x} \\le ${c}`, `-${c} < ${x} < ${c}`]],
    [`${powerOf(x, 2)} < ${c + 1}${x}`, `0 < ${x} < ${c + 1}`, [`${x} < ${c + 1}`, `0 \\le ${x} \\le ${c + 1}`]],
    [`${powerOf(x, 3)} > ${c ** 3}`, `${x} > ${c}`, [`${x} > ${c} \\lor ${x} < -${c}`, `${x} < ${c}`]],
    [
      `${powerOf(x, 3)} \\le ${c * c}${x}`,
      `${x} \\le -${c} \\lor 0 \\le ${x} \\le ${c}`,
      [`${x} \\le ${c}`, `0 \\le ${x} \\le ${c}`],
    ],
    [`${powerOf(x, 4)} \\ge ${c ** 4}`, `${x} \\le -${c} \\lor ${x} \\ge ${c}`, [`${x} \\ge ${c}`]],
    [`${powerOf(x, 2)}+${c} > 0`, `${x} \\in \\mathbb{R}`, [`${x} > 0`, `${x} \\in \\varnothing`]],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "powers",
    before,
    after,
    wrong.map((each) => ["wrong set", each] as const),
    relation,
  );
};

export const higher: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q, r] = chance.distinct(3, -6, 6).sort((one, two) => one - two) as [number, number, number];
  const strict = chance.happens(0.5);
  const expanded = chance.happens(0.5);
  const product = (roots: readonly number[]): string =>
    expanded
      ? latexOf(multiply(...roots.map((each) => univariate([1, -each], x))))
      : roots.map((each) => rootFactor(fraction(each), x)).join("");
  const [below, above] = strict ? ["<", ">"] : ["\\le", "\\ge"];
  return chance.pick([
    () =>
      variants(
        "cubic",
        `${product([p, q, r])} ${above} 0`,
        `${p} ${below} ${x} ${below} ${q} \\lor ${x} ${above} ${r}`,
        [
          ["signs exchanged", `${x} ${below} ${p} \\lor ${q} ${below} ${x} ${below} ${r}`],
          ["one part lost", `${x} ${above} ${r}`],
        ],
        relation,
      ),
    () =>
      variants(
        "cubic",
        `${product([p, q, r])} ${below} 0`,
        `${x} ${below} ${p} \\lor ${q} ${below} ${x} ${below} ${r}`,
        [
          ["signs exchanged", `${p} ${below} ${x} ${below} ${q} \\lor ${x} ${above} ${r}`],
          ["one part lost", `${q} ${below} ${x} ${below} ${r}`],
        ],
        relation,
      ),
    () =>
      variants(
        "double root",
        `${powerOf(rootFactor(fraction(p), x), 2)}${rootFactor(fraction(q), x)} \\ge 0`,
        `${x} = ${p} \\lor ${x} \\ge ${q}`,
        [
          ["isolated point lost", `${x} \\ge ${q}`],
          ["sign change at a double root", `${x} \\le ${p} \\lor ${x} \\ge ${q}`],
        ],
        relation,
      ),
    () =>
      variants(
        "double root",
        `${powerOf(rootFactor(fraction(q), x), 2)}${rootFactor(fraction(p), x)} > 0`,
        `${x} > ${p} \\land ${x} \\ne ${q}`,
        [
          ["hole lost", `${x} > ${p}`],
          ["sign change at a double root", `${p} < ${x} < ${q}`],
        ],
        relation,
      ),
  ])();
};
