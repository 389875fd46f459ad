import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { headOf, isNumber, operandsOf, type Path, replaceAt } from "../../packages/sdk/src/expression/mathjson.ts";
import type { Chance } from "./writing/chance.ts";

/** A formula with one mistake in it, of the kinds that people make. */
export interface Mutant {
  readonly how: string;
  readonly json: MathJson;
}

type Mistake = (json: MathJson, chance: Chance, parent: string) => MathJson | undefined;

const swapped: Readonly<Record<string, string>> = {
  ...{ Sin: "Cos", Cos: "Sin", Tan: "Cot", Cot: "Tan", Sec: "Csc", Csc: "Sec", Sinh: "Cosh", Cosh: "Sinh" },
  ...{ Arcsin: "Arccos", Arccos: "Arcsin" },
};
const turned: Readonly<Record<string, string>> = {
  ...{ Less: "Greater", Greater: "Less", LessEqual: "GreaterEqual", GreaterEqual: "LessEqual" },
};
const loosened: Readonly<Record<string, string>> = {
  ...{ Less: "LessEqual", LessEqual: "Less", Greater: "GreaterEqual", GreaterEqual: "Greater" },
};

const renamed =
  (names: Readonly<Record<string, string>>): Mistake =>
  (json) => {
    const name = names[headOf(json) ?? ""];
    return name === undefined ? undefined : [name, ...operandsOf(json)];
  };

const without =
  (heads: readonly string[]): Mistake =>
  (json, chance) => {
    const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
    if (!heads.includes(head) || operands.length < 2) return undefined;
    const gone = chance.below(operands.length);
    const left = operands.filter((_, index) => index !== gone);
    return left.length === 1 && head !== "Set" ? left[0] : [head, ...left];
  };

function otherSign(json: MathJson, chance: Chance): MathJson | undefined {
  const operands = operandsOf(json);
  const [first, second] = operands;
  switch (headOf(json)) {
    case "Subtract":
      return ["Add", first as MathJson, second as MathJson];
    case "Add": {
      const place = chance.below(operands.length - 1) + 1;
      if (operands.length === 2) return ["Subtract", first as MathJson, second as MathJson];
      return ["Add", ...operands.map((operand, index): MathJson => (index === place ? ["Negate", operand] : operand))];
    }
    case "Negate":
      return first;
    default:
      return undefined;
  }
}

/** A number that stands alone: of one in a sum or a product the sign is another's. */
const otherSignOfNumber: Mistake = (json, _, parent) =>
  typeof json === "number" &&
  json !== 0 &&
  !/^(?:Add|Subtract|Multiply|Divide|Negate|Root|Log|Factorial|Binomial|Power base)$/.test(parent)
    ? -json
    : undefined;

const otherNumber: Mistake = (json, chance) =>
  isNumber(json) && typeof json === "number" && Number.isInteger(json) && Math.abs(json) > 1
    ? json + (chance.happens(0.5) ? 1 : -1)
    : undefined;

const otherExponent: Mistake = (json, chance) => {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) !== "Power" || typeof exponent !== "number" || !Number.isInteger(exponent) || exponent < 2) return undefined;
  const changed = exponent + (exponent === 2 || chance.happens(0.5) ? 1 : -1);
  return ["Power", base as MathJson, changed];
};

const otherEnd: Mistake = (json, chance) => {
  if (headOf(json) !== "Interval") return undefined;
  const place = chance.below(2);
  return [
    "Interval",
    ...operandsOf(json).map((end, index) =>
      index !== place || isInfinite(end)
        ? end
        : headOf(end) === "Open"
          ? (operandsOf(end)[0] as MathJson)
          : (["Open", end] as MathJson),
    ),
  ];
};

const isInfinite = (end: MathJson): boolean => /Infinity/.test(JSON.stringify(end));

const mistakes: readonly (readonly [how: string, weight: number, mistake: Mistake])[] = [
  ["sign", 3, otherSign],
  ["sign", 3, otherSignOfNumber],
  ["coefficient", 3, otherNumber],
  ["exponent", 2, otherExponent],
  ["dropped term", 2, without(["Add"])],
  ["dropped factor", 2, without(["Multiply"])],
  ["wrong function", 1, renamed(swapped)],
  ["wrong direction", 3, renamed(turned)],
  ["wrong end", 3, renamed(loosened)],
  ["wrong end", 3, otherEnd],
  ["lost case", 4, without(["Or", "Set", "Union"])],
];

/** Heads inside which nothing is changed: the letters that they bind, what a name is, what is said of whole numbers. */
const closed = /^(?:Limits|Subscript|Degrees|Which)$/;

/** One mistake at a random place; undefined where there is no place for one. */
export function mutate(json: MathJson, chance: Chance): Mutant | undefined {
  const sites = placesOf(json, [], "").flatMap(({ path, part, parent }) =>
    mistakes.flatMap(([how, weight, mistake]) => {
      const changed = mistake(part, chance, parent);
      return changed === undefined ? [] : Array.from({ length: weight }, () => ({ how, path, changed }));
    }),
  );
  if (sites.length === 0) return undefined;
  const { how, path, changed } = chance.pick(sites);
  return { how, json: replaceAt(json, path, changed) };
}

function placesOf(json: MathJson, path: Path, parent: string): { path: Path; part: MathJson; parent: string }[] {
  const head = headOf(json) ?? "";
  const inner = operandsOf(json).flatMap((operand, index) => {
    if (closed.test(head)) return [];
    if (head === "Element" && index === 1 && typeof operand === "string") return [];
    return placesOf(operand, [...path, index + 1], head === "Power" && index === 0 ? "Power base" : head);
  });
  return [{ path, part: json, parent }, ...inner];
}
