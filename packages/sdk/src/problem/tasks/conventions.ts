import { signOfConstant } from "../../algebra/constant/decide.ts";
import { spendFreely } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, mapTree, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { Candidate } from "./candidate.ts";
import { holds } from "./views.ts";

/** How much less usual the other meaning of log is. */
const lessUsual = 0.15;
/** What nobody can decide is offered both ways. */
const asUsual = 0.05;
/** Signs of formulas as programs have them: there the log of a letter is the natural logarithm. */
const programmed = /\bexp\s*\(|(?<![A-Za-z])e\s*\^/;
/** Signs of programs that pupils type as well: 2*log(x) = 4. */
const typed = /\*|sqrt\s*\(/;

/** A candidate with its letters and logarithms as the question means them, best first. */
export function settled(candidate: Candidate, text: string): Candidate[] {
  return meaningsOfLog(withImaginaryRoots(withImaginaryUnit(candidate)), text)
    .flatMap(meaningsOfAngles)
    .flatMap(meaningsOfBounds);
}

const ofAngles: ReadonlySet<string> = new Set(["Sin", "Cos", "Tan", "Cot", "Sec", "Csc"]);
const isPlainAngle = (json: MathJson): boolean => typeof json === "number" && json !== 0 && json % 15 === 0;
const isOfPlainAngle = (json: MathJson): boolean => ofAngles.has(headOf(json) ?? "") && operandsOf(json).some(isPlainAngle);
const holdsPlainAngle = (json: MathJson): boolean => isOfPlainAngle(json) || operandsOf(json).some(holdsPlainAngle);

/** sin 30: of 30 radians, as it stands, or of 30°, as people write it; nobody can be sure. */
function meaningsOfAngles(candidate: Candidate): Candidate[] {
  if (!candidate.given.some(holdsPlainAngle)) return [candidate];
  const inDegrees = mapped(candidate, (json) =>
    mapTree(json, (part) =>
      isOfPlainAngle(part) ? [headOf(part) as string, ["Degrees", operandsOf(part)[0] as MathJson]] : part,
    ),
  );
  return [inDegrees, candidate];
}

const holdsAngle = (json: MathJson): boolean => ofAngles.has(headOf(json) ?? "") || operandsOf(json).some(holdsAngle);
const isFullTurn = (json: MathJson): boolean =>
  (typeof json === "number" && Math.abs(json) >= 90 && Math.abs(json) <= 720 && json % 45 === 0) ||
  operandsOf(json).some(isFullTurn);

/** 0 ≤ x ≤ 360 is said of degrees, where the unknown is an angle. */
function meaningsOfBounds(candidate: Candidate): Candidate[] {
  const { assuming = [], given } = candidate;
  if (!assuming.some((each) => isFullTurn(each) && !holds(each, "Degrees")) || !given.some(holdsAngle)) return [candidate];
  const inDegrees = (json: MathJson): MathJson => {
    if (typeof json === "number") return json < 0 ? ["Negate", ["Degrees", -json]] : ["Degrees", json];
    return operandsOf(json).length === 0 ? json : [headOf(json) as string, ...operandsOf(json).map(inDegrees)];
  };
  return [
    { ...candidate, assuming: assuming.map(inDegrees), confidence: candidate.confidence - 0.05 },
    { ...candidate, confidence: candidate.confidence - 0.2 },
  ];
}

/**
 * i is the imaginary unit where complex numbers are spoken of, or where no other letter stands beside it.
 */
function withImaginaryUnit(candidate: Candidate): Candidate {
  const letters = new Set([...candidate.given, ...Object.values(candidate.with ?? {})].flatMap((json) => freeLetters(json)));
  if (!letters.has("i") || candidate.unknowns.includes("i")) return candidate;
  const others = [...letters].filter((letter) => letter !== "i" && !candidate.unknowns.includes(letter));
  const isEquation = /^(equation|system)\./.test(candidate.kind);
  const isAlone = letters.size === 1 || (isEquation && others.length === 0);
  if (!isAlone && candidate.numbers !== "complex") return candidate;
  const unit = (json: MathJson): MathJson => substitute(json, { i: "ImaginaryUnit" });
  return {
    ...mapped(candidate, unit),
    numbers: others.length === 0 || candidate.numbers === "complex" ? "complex" : (candidate.numbers ?? "real"),
  };
}

/** √−16 has a value among the complex numbers alone: it is asked for there, unless the question says otherwise. */
function withImaginaryRoots(candidate: Candidate): Candidate {
  const isValue = /^(arithmetic\.value|expression\.simplify)$/.test(candidate.kind) && candidate.unknowns.length === 0;
  if (!isValue || candidate.numbers !== undefined || !candidate.given.some(holdsImaginaryRoot)) return candidate;
  return { ...candidate, numbers: "complex" };
}

export function holdsImaginaryRoot(json: MathJson): boolean {
  const [radicand] = operandsOf(json);
  const isRoot = headOf(json) === "Sqrt" && radicand !== undefined && freeLetters(radicand).length === 0;
  return (isRoot && signOfConstant(radicand, spendFreely) === -1) || operandsOf(json).some(holdsImaginaryRoot);
}

/**
 * log without a base: the natural one in calculus and in formulas typed as programs have them, else the common one. A star or sqrt( decides it where
 * another letter stands beside the unknown; in 2*log(x) = 4 nothing does, and 2*log(100) is typed by pupils, who mean 4.
 */
function meaningsOfLog(candidate: Candidate, text: string): Candidate[] {
  const { given } = candidate;
  if (!given.some(hasPlainLog)) return [candidate];
  const mayBeProgrammed = !text.includes("\\log") && !given.some(hasLogOfNumber);
  const isOfLetters = new Set(given.flatMap((json) => freeLetters(json))).size > 1;
  const isTyped = mayBeProgrammed && typed.test(text);
  const isProgrammed = mayBeProgrammed && (programmed.test(text) || (isTyped && isOfLetters));
  const isNatural = candidate.natural === true || isProgrammed;
  const natural = mapped(candidate, withNaturalLog);
  const usual = isNatural ? natural : candidate;
  const other = isNatural ? candidate : natural;
  return [usual, { ...other, confidence: candidate.confidence - (isTyped && !isNatural ? asUsual : lessUsual) }];
}

const isPlainLog = (json: MathJson): boolean => headOf(json) === "Log" && operandsOf(json).length === 1;
const hasPlainLog = (json: MathJson): boolean => holds(json, "Log") && (isPlainLog(json) || operandsOf(json).some(hasPlainLog));
const hasLogOfNumber = (json: MathJson): boolean =>
  (isPlainLog(json) && freeLetters(json).length === 0) || operandsOf(json).some(hasLogOfNumber);
const withNaturalLog = (json: MathJson): MathJson =>
  mapTree(json, (part) => (isPlainLog(part) ? ["Ln", ...operandsOf(part)] : part));

function mapped(candidate: Candidate, change: (json: MathJson) => MathJson): Candidate {
  const params = Object.entries(candidate.params).map(([name, value]) => [
    name,
    typeof value === "object" && "list" in value ? { list: value.list.map(change) } : change(value),
  ]);
  const details =
    candidate.with && Object.fromEntries(Object.entries(candidate.with).map(([name, json]) => [name, change(json)]));
  return {
    ...candidate,
    given: candidate.given.map(change),
    params: Object.fromEntries(params),
    ...(details ? { with: details } : {}),
  };
}
