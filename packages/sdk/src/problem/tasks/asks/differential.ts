import type { MathJson } from "../../../contract.ts";
import { headOf, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, isDifferential, lettersOf, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { wayOf } from "./subject.ts";

/** The function whose derivatives stand in an equation. @throws Senseless where there are several */
function functionIn(equation: MathJson): { name: string; by: string | undefined } {
  const found: { name: MathJson; by: MathJson | undefined }[] = [];
  const look = (json: MathJson): void => {
    const [first, second] = operandsOf(json);
    if (headOf(json) === "Derivative" && first !== undefined) found.push({ name: first, by: undefined });
    else if (headOf(json) === "Differentiate" && first !== undefined) found.push({ name: first, by: second });
    operandsOf(json).forEach(look);
  };
  look(equation);
  const names = new Set(found.map(({ name }) => (operandsOf(name).length === 1 ? headOf(name) : name)));
  const letters = new Set(found.map(({ by }) => by).filter((by) => by !== undefined));
  const [name] = names;
  const [by] = letters;
  if (names.size !== 1 || letters.size > 1 || typeof name !== "string" || !/^[A-Za-z]$/.test(name)) throw new Senseless();
  return { name, by: typeof by === "string" ? by : undefined };
}

const isInitial = (json: MathJson): boolean =>
  lettersOf(operandsOf(json)[0] as MathJson).length <= 1 && startOf(json) !== undefined;

/** y(0) = 1 and y′(0) = 2 in the form in which they are passed on; undefined for another equation. */
function startOf(json: MathJson): MathJson | undefined {
  const [left, right] = operandsOf(json) as [MathJson, MathJson];
  const [first, second] = operandsOf(left);
  const isPlace = (place: MathJson | undefined): boolean => place !== undefined && lettersOf(place).length === 0;
  if (headOf(left) === "Multiply" && operandsOf(left).length === 2 && typeof first === "string" && isPlace(second))
    return ["Equal", [first, second as MathJson], right];
  if (/^[A-Za-z]$/.test(headOf(left) ?? "") && operandsOf(left).length === 1 && isPlace(first)) return json;
  return headOf(left) === "Apply" && headOf(first ?? 0) === "Derivative" && isPlace(second) ? json : undefined;
}

/** y(x) is y. */
const withoutCalls = (json: MathJson, name: string, by: string): MathJson =>
  mapTree(json, (part) => (headOf(part) === name && operandsOf(part).length === 1 && operandsOf(part)[0] === by ? name : part));

/** How differential equations are solved. */
const ways: ReadonlySet<string> = new Set([
  "separation",
  "integrating-factor",
  "undetermined-coefficients",
  "variation",
  "substitution",
]);

function solved(asked: Asked, wanted?: "general" | "particular"): Candidate[] {
  const { sort, json } = targetOf(asked);
  const all = sort === "Equation" ? [json] : sort === "Equations" ? operandsOf(json) : [];
  const starts = [
    ...all.filter((each) => isInitial(each)),
    ...asked.modifiers.all("Initials").flatMap(([list]) => operandsOf(list as MathJson)),
  ];
  const settings = asked.modifiers.settings();
  const [equation, ...others] = all.filter((each) => !isInitial(each));
  if (equation === undefined || others.length > 0 || !isDifferential(equation)) throw new Senseless();
  const found = functionIn(equation);
  const { name } = found;
  const by = asked.modifiers.letter("Respect") ?? found.by ?? letterOf(equation, name);
  const sought = asked.modifiers.letter("For");
  if (sought !== undefined && sought !== name) throw new Senseless();
  const initial = [...starts.map(startOf), ...startFrom(settings, name, by)];
  const names = initial.map((each) => each !== undefined && nameOf(each));
  if (initial.some((each) => each === undefined) || names.some((each) => each !== name)) throw new Senseless();
  if (wanted === "particular" && initial.length === 0) throw new Senseless();
  if (wanted === "general" && initial.length > 0) throw new Senseless();
  const method = asked.modifiers.method();
  if (method !== undefined && !ways.has(method)) throw new Senseless();
  // Where the function is looked for, and what other letters are; not what the function is.
  const assuming = [
    ...asked.modifiers.all("On").map(([condition]) => condition as MathJson),
    ...asked.modifiers.all("Within").map(([interval]): MathJson => ["Element", by, interval as MathJson]),
  ];
  if (assuming.some((condition) => lettersOf(condition).includes(name))) throw new Senseless();
  const { way, with: named = {} } = wayOf(method);
  const what = initial.length > 0 ? "particular-solution" : "general-solution";
  const plain = withoutCalls(equation, name, by);
  return [
    {
      kind: "differential.equation",
      given: [plain, ...(initial as MathJson[])],
      unknowns: [name],
      what,
      with: { by, ...named },
      ...(way === undefined ? {} : { way }),
      ...(assuming.length > 0 ? { assuming } : {}),
      told: what,
      params: { equation: plain, ...(initial.length > 0 ? { initial: { list: initial as MathJson[] } } : {}) },
      natural: true,
      confidence: 0.95,
    },
  ];
}

/** "y = 2 when x = 0". */
function startFrom(settings: readonly MathJson[], name: string, by: string): MathJson[] {
  if (settings.length === 0) return [];
  const settingFor = (letter: string): MathJson | undefined => {
    const setting = settings.find((each) => operandsOf(each)[0] === letter);
    return setting && operandsOf(setting)[1];
  };
  const [value, at] = [settingFor(name), settingFor(by)];
  if (settings.length !== 2 || value === undefined || at === undefined) throw new Senseless();
  return [["Equal", [name, at], value]];
}

function nameOf(initial: MathJson): string | undefined {
  const [left] = operandsOf(initial) as [MathJson];
  const derivative = headOf(left) === "Apply" ? operandsOf(left)[0] : undefined;
  return derivative === undefined ? headOf(left) : (operandsOf(derivative)[0] as string);
}

/** The letter that the function is one of: x or t where it stands in the equation. */
function letterOf(equation: MathJson, name: string): string {
  const others = lettersOf(equation).filter((letter) => letter !== name);
  if (others.includes("x")) return "x";
  if (others.includes("t")) return "t";
  return name === "x" ? "t" : "x";
}

export const differentialAsks: Readonly<Record<string, Builder>> = {
  ode: (asked) => solved(asked),
  general: (asked) => solved(asked, "general"),
  particular: (asked) => solved(asked, "particular"),
};
