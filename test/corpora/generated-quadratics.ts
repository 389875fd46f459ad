/** A family of quadratic questions with what is known about each from the way it was made. */
export interface GeneratedQuestion {
  readonly text: string;
  readonly lang: "en" | "zh";
  /** c, b, a of ax² + bx + c, whole numbers. */
  readonly coefficients: readonly [bigint, bigint, bigint];
  readonly roots: "integer" | "rational" | "irrational" | "none" | "double";
  readonly task: "solve" | "vertex" | "zeros" | "everything";
}

type Notation = "latex" | "unicode" | "ascii";

const kinds = ["integer", "rational", "irrational", "none", "double"] as const;
const notations: readonly Notation[] = ["latex", "unicode", "ascii"];
const tasks = ["solve", "vertex", "zeros", "everything"] as const;

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): (from: number, to: number) => bigint {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return BigInt(from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1)));
  };
}

export function generateQuadratics(count: number): GeneratedQuestion[] {
  const random = randomFrom(20_261_123);
  return Array.from({ length: count }, (_, index) => {
    const roots = kinds[index % 5] as (typeof kinds)[number];
    const notation = notations[index % 3] as Notation;
    const task = tasks[Math.floor(index / 2) % 4] as (typeof tasks)[number];
    const lang = index % 2 === 0 ? "en" : "zh";
    const coefficients = coefficientsFor(roots, random);
    return { text: phrase(task, lang, notation, coefficients, index), lang, coefficients, roots, task };
  });
}

const isSquare = (value: bigint): boolean => value >= 0n && BigInt(Math.round(Math.sqrt(Number(value)))) ** 2n === value;

function coefficientsFor(kind: (typeof kinds)[number], random: (from: number, to: number) => bigint): [bigint, bigint, bigint] {
  const sign = random(0, 3) === 0n ? -1n : 1n;
  const factor = sign * random(1, 3);
  if (kind === "integer" || kind === "double") {
    const first = random(-9, 9);
    const second = kind === "double" ? first : first + random(1, 9);
    return [factor * first * second, -factor * (first + second), factor];
  }
  if (kind === "rational") {
    const [p, q, r, s] = [random(1, 5), random(-9, 9), random(2, 5), random(-9, 9)];
    // (px + q)(rx + s), moved on where both roots happen to be the same
    return p * s === q * r ? [q * (s + 1n), p * (s + 1n) + q * r, p * r] : [q * s, p * s + q * r, p * r];
  }
  for (;;) {
    const [a, b, c] = [factor, random(-9, 9), random(-9, 9)];
    const discriminant = b * b - 4n * a * c;
    if (kind === "none" ? discriminant < 0n : discriminant > 0n && !isSquare(discriminant)) return [c, b, a];
  }
}

const superscriptTwo: Record<Notation, string> = { latex: "^{2}", unicode: "²", ascii: "^2" };

function polynomial([c, b, a]: readonly [bigint, bigint, bigint], notation: Notation): string {
  const minus = notation === "unicode" ? "−" : "-";
  const times = notation === "ascii" ? "*" : "";
  const terms: [bigint, string][] = [
    [a, `x${superscriptTwo[notation]}`],
    [b, "x"],
    [c, ""],
  ];
  let text = "";
  for (const [coefficient, power] of terms) {
    if (coefficient === 0n) continue;
    const size = coefficient < 0n ? -coefficient : coefficient;
    const written = power === "" ? `${size}` : size === 1n ? power : `${size}${times}${power}`;
    text += text === "" ? (coefficient < 0n ? minus : "") + written : ` ${coefficient < 0n ? minus : "+"} ${written}`;
  }
  return text;
}

const phrases: Record<GeneratedQuestion["task"], { en: string[]; zh: string[] }> = {
  solve: {
    en: ["Solve {equation}", "Solve the equation {equation}.", "Find the roots of {equation}", "{equation}"],
    zh: ["解方程 {equation}", "解方程：{equation}", "求方程 {equation} 的解。", "求 {equation} 的根"],
  },
  vertex: {
    en: ["Find the vertex of {function}", "What is the vertex of {function}?"],
    zh: ["求 {function} 的顶点坐标", "求函数 {function} 的顶点。"],
  },
  zeros: {
    en: ["Find the zeros of {function}", "What are the zeros of the function {function}?"],
    zh: ["求函数 {function} 的零点", "求 {function} 的零点。"],
  },
  everything: {
    en: ["Plot {function} and find its vertex, axis of symmetry, zeros and range", "{function}"],
    zh: ["画出 {function} 的图像，并求顶点坐标、对称轴、零点和值域", "{function}"],
  },
};

function phrase(
  task: GeneratedQuestion["task"],
  lang: "en" | "zh",
  notation: Notation,
  coefficients: GeneratedQuestion["coefficients"],
  index: number,
): string {
  const choices = phrases[task][lang];
  const quote = (formula: string): string => (notation === "latex" ? `$${formula}$` : formula);
  const written = polynomial(coefficients, notation);
  return (choices[index % choices.length] as string)
    .replace("{equation}", quote(`${written} = 0`))
    .replace("{function}", quote(`y = ${written}`));
}
