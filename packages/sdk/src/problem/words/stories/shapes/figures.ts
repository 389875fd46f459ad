import type { MathJson } from "../../../../contract.ts";
import { agree, type Fact, isPositive, type Shape, text } from "../facts.ts";

const two = 2;

/** Rectangles and squares: from two things that are told, a third. */
export const rectangles: Shape = (facts, ask) => {
  if (ask.head !== "AskSide") return undefined;
  const all = facts.flatMap(({ head, parts }): Fact[] =>
    head === "Sides"
      ? [
          { head: "Side", parts: ["rectangle", "length", parts[1] as MathJson, parts[2] as MathJson] },
          { head: "Side", parts: ["rectangle", "width", parts[3] as MathJson, parts[4] as MathJson] },
        ]
      : [{ head, parts }],
  );
  const sides = all.filter(({ head }) => head === "Side");
  const relations = all.filter(({ head }) => head === "SideMore" || head === "SideTimes");
  if (sides.length + relations.length < all.length || !agree(text(ask, 2), ...sides.map((fact) => text(fact, 0))))
    return undefined;
  const known = new Map(sides.map((fact): [string, MathJson] => [text(fact, 1), fact.parts[2] as MathJson]));
  const isSquare = sides.some((fact) => text(fact, 0) === "square");
  const wanted = text(ask, 0);
  const unit = unitOf([...sides, ...relations], wanted, text(ask, 1));
  if (unit === undefined || known.size < sides.length || known.has(wanted)) return undefined;
  const json = isSquare
    ? ofSquare(known, wanted)
    : relations.length > 0
      ? compared(known, relations, wanted)
      : ofRectangle(known, wanted);
  return json !== undefined && isPositive(json) ? { json, unit: "厘米" } : undefined;
};

/** All lengths in one unit, areas in its square; undefined where they do not go together. */
function unitOf(told: readonly Fact[], wanted: string, asked: string): string | undefined {
  const plain = (unit: string): string => unit.replace(/^平方/, "");
  const units = told.flatMap((fact) =>
    fact.head === "SideTimes" ? [] : [[fact.head === "Side" ? text(fact, 1) : "", text(fact, fact.head === "Side" ? 3 : 1)]],
  );
  const isRight = ([what, unit]: readonly string[]): boolean =>
    /[a-z]/.test(unit ?? "") || unit === "" || (what === "area") === unit?.startsWith("平方");
  const all = [...units, [wanted, asked]];
  const names = new Set(all.map(([, unit]) => plain(unit ?? "")).filter((unit) => unit !== ""));
  return names.size === 1 && all.every(isRight) ? [...names][0] : undefined;
}

function ofSquare(known: ReadonlyMap<string, MathJson>, wanted: string): MathJson | undefined {
  const [side, perimeter, area] = ["side", "perimeter", "area"].map((name) => known.get(name));
  if (known.size !== 1) return undefined;
  const made: Readonly<Record<string, MathJson | undefined>> = {
    perimeter: side && ["Multiply", 4, side],
    area: side ? ["Power", side, two] : perimeter && ["Power", ["Divide", perimeter, 4], two],
    side: perimeter && area === undefined ? ["Divide", perimeter, 4] : undefined,
  };
  return made[wanted];
}

function ofRectangle(known: ReadonlyMap<string, MathJson>, wanted: string): MathJson | undefined {
  const [length, width, perimeter, area] = ["length", "width", "perimeter", "area"].map((name) => known.get(name));
  if (known.size !== 2) return undefined;
  if (length && width)
    return wanted === "perimeter"
      ? ["Multiply", two, ["Add", length, width]]
      : wanted === "area"
        ? ["Multiply", length, width]
        : undefined;
  const side = length ?? width;
  if (!side || wanted === "side") return undefined;
  const other: MathJson | undefined = perimeter ? ["Subtract", ["Divide", perimeter, two], side] : area && ["Divide", area, side];
  if (other === undefined || !isPositive(other)) return undefined;
  if (wanted === (length ? "width" : "length")) return other;
  if (wanted === "area" && perimeter) return ["Multiply", side, other];
  return wanted === "perimeter" && area ? ["Multiply", two, ["Add", side, other]] : undefined;
}

/** The length is told by the width: what is known beside it gives the width, and that the rest. */
function compared(known: ReadonlyMap<string, MathJson>, relations: readonly Fact[], wanted: string): MathJson | undefined {
  const [relation, ...more] = relations;
  if (!relation || more.length > 0 || known.size !== 1) return undefined;
  const number = (relation.head === "SideMore" ? relation.parts[0] : relation.parts[0]) as MathJson;
  const isMore = relation.head === "SideMore";
  const lengthOf = (width: MathJson): MathJson => (isMore ? ["Add", width, number] : ["Multiply", width, number]);
  const [length, given, perimeter] = ["length", "width", "perimeter"].map((name) => known.get(name));
  const half: MathJson | undefined = perimeter && ["Divide", perimeter, two];
  const width: MathJson | undefined =
    given ??
    (length && (isMore ? (["Subtract", length, number] as MathJson) : ["Divide", length, number])) ??
    (half && (isMore ? (["Divide", ["Subtract", half, number], two] as MathJson) : ["Divide", half, ["Add", number, 1]]));
  if (width === undefined || !isPositive(width)) return undefined;
  const long = length ?? lengthOf(width);
  const made: Readonly<Record<string, MathJson>> = {
    width,
    length: long,
    area: ["Multiply", long, width],
    perimeter: ["Multiply", two, ["Add", long, width]],
  };
  return made[wanted];
}
