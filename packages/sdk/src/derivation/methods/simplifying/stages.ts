import type { MathJson, Rule, RuleId } from "../../../contract.ts";
import { freeLetters, headOf, isSum, operandsOf } from "../../../expression/mathjson.ts";
import type { Place, Rewriter, Stage } from "../../rewriting/rewrite.ts";
import { unorderedKey } from "../../rewriting/terms.ts";
import { unfoldingRules } from "../../unfolding/rules.ts";
import * as complex from "../arithmetic/rewriters/complex.ts";
import * as counting from "../arithmetic/rewriters/counting.ts";
import * as fractions from "../arithmetic/rewriters/fractions.ts";
import * as functions from "../arithmetic/rewriters/functions.ts";
import * as rationalising from "../arithmetic/rewriters/rationalising.ts";
import * as roots from "../arithmetic/rewriters/roots.ts";
import * as signs from "../arithmetic/rewriters/signs.ts";
import * as numbers from "../arithmetic/rewriters/whole-numbers.ts";
import * as absolute from "./rewriters/absolute-values.ts";
import * as adding from "./rewriters/adding-fractions.ts";
import * as brackets from "./rewriters/brackets.ts";
import * as doubleAngles from "./rewriters/double-angles.ts";
import * as terms from "./rewriters/like-terms.ts";
import * as logarithms from "./rewriters/logarithms.ts";
import * as powers from "./rewriters/powers.ts";
import * as radicals from "./rewriters/radicals.ts";
import * as rational from "./rewriters/rational.ts";
import * as trigonometry from "./rewriters/trigonometry.ts";

/** All that the rewriters below write by. */
export const schoolRules: Record<RuleId, Rule> = {
  ...signs.signRules,
  ...numbers.wholeNumberRules,
  ...fractions.fractionRules,
  ...roots.rootRules,
  ...counting.countingRules,
  ...functions.functionRules,
  ...complex.complexRules,
  ...brackets.bracketRules,
  ...terms.likeTermRules,
  ...powers.powerRules,
  ...rational.rationalRules,
  ...radicals.radicalRules,
  ...trigonometry.trigonometryRules,
  ...logarithms.logarithmRules,
  ...absolute.absoluteRules,
  ...unfoldingRules,
};

/** Not where a product with letters stands above or below a bar, or under a root: there its factors are wanted. */
const outsideBars =
  (rewriter: Rewriter): Rewriter =>
  (part, { path, around }) => {
    const outer = around.findLast((each) => headOf(each) !== "Negate" && headOf(each) !== "Multiply") ?? 0;
    const isSide = /^(Divide|Sqrt|Root)$/.test(headOf(outer) ?? "");
    const isMultiple = operandsOf(part).filter(isSum).length < 2;
    const isWanted = isSide && (freeLetters(part).length > 0 ? !holdsRoot(part) : isMultiple);
    return isWanted ? undefined : rewriter(part, { path, around });
  };

/** Not for −(b − a) above a bar, where b − a may cancel. */
const exceptAboveBar =
  (rewriter: Rewriter): Rewriter =>
  (part, place) =>
    headOf(part) === "Negate" && headOf(place.around.at(-1) ?? 0) === "Divide" ? undefined : rewriter(part, place);

const holdsRoot = (json: MathJson): boolean => headOf(json) === "Sqrt" || operandsOf(json).some(holdsRoot);

/** Not where the simplified formula has the part as it stands, on the same side of its bar. */
const unlessKept =
  (rewriter: Rewriter, isKept: (part: MathJson, place: Place) => boolean): Rewriter =>
  (part, place) => {
    const rewrite = rewriter(part, place);
    return rewrite && !isKept(part, place) ? rewrite : undefined;
  };

/** A product of letters above or below a bar, where what is wanted there is a product too. */
const staysProduct = (wanted: MathJson, part: MathJson, { around }: Place): boolean =>
  around.some((outer) => headOf(outer) === "Divide") &&
  /^(Multiply|Power)$/.test(headOf(wanted) ?? "") &&
  freeLetters(part).length > 0 &&
  !/"(Sqrt|Sin|Cos|Tan)"/.test(JSON.stringify(part));

/** Whether a sine or cosine of a multiple of an angle stands in it. */
const holdsDoubled = (json: MathJson): boolean => {
  const [angle = 0] = operandsOf(json);
  if (/^(Sin|Cos)$/.test(headOf(json) ?? "") && headOf(angle) === "Multiply") return true;
  return operandsOf(json).some(holdsDoubled);
};

const isUnderBar = ({ around }: Place): boolean => around.some((outer) => headOf(outer) === "Divide");

/** Equal sums are joined to a power only where that stays, or stands above or below a bar. */
const joinsWanted =
  (rewriter: Rewriter, isWanted: (part: MathJson, place: Place) => boolean): Rewriter =>
  (part, place) => {
    const rewrite = rewriter(part, place);
    const hasPower = (json: MathJson): boolean => headOf(json) === "Power" && isSum(operandsOf(json)[0] ?? 0);
    const power = rewrite && [rewrite.after, ...operandsOf(rewrite.after)].find(hasPower);
    return power === undefined || isWanted(power, place) ? rewrite : undefined;
  };

const isBelow = ({ path, around }: Place): boolean =>
  around.some((outer, index) => headOf(outer) === "Divide" && path[index] === 2);

const keysOf = (json: MathJson): ReadonlySet<string> => {
  const keys = new Set<string>();
  const visit = (part: MathJson): void => {
    keys.add(unorderedKey(part));
    operandsOf(part).forEach(visit);
  };
  visit(json);
  return keys;
};

/** Only for the whole line, where it is to become a sum. */
const towardsSum =
  (rewriter: Rewriter, target: MathJson): Rewriter =>
  (part, place) =>
    isSum(target) && place.path.length === 0 ? rewriter(part, place) : undefined;

/** Not for the whole line where it is to stay a sum. */
const unlessSum =
  (rewriter: Rewriter, target: MathJson): Rewriter =>
  (part, place) =>
    isSum(target) && place.path.length === 0 ? undefined : rewriter(part, place);

export interface StageOptions {
  /** What the formula comes to; parts that stand in it are not multiplied out. */
  readonly target: MathJson;
  readonly complex?: boolean;
}

export interface SchoolStages {
  readonly first: readonly Stage[];
  readonly stages: readonly Stage[];
  readonly last: readonly Stage[];
}

/** The rewriters in the order of a lesson: signs, then what stands in brackets, powers and roots, products, sums; then brackets themselves. */
export function schoolStages({ target, complex: isComplex = false }: StageOptions): SchoolStages {
  const bare = headOf(target) === "Negate" ? (operandsOf(target)[0] as MathJson) : target;
  const [top, bottom] = headOf(bare) === "Divide" ? (operandsOf(bare) as [MathJson, MathJson]) : [target, target];
  const [keysAbove, keysBelow, whole] = [keysOf(top), keysOf(bottom), unorderedKey(target)];
  const isKept = (part: MathJson, place: Place): boolean =>
    Array.isArray(part) && ((isBelow(place) ? keysBelow : keysAbove).has(unorderedKey(part)) || unorderedKey(part) === whole);
  const open = (rewriter: Rewriter): Rewriter => unlessKept(outsideBars(rewriter), isKept);
  const stages: Stage[] = [
    [
      signs.doubleNegative,
      signs.signsOfFraction,
      signs.signsInSum,
      signs.leaveOutOne,
      signs.leaveOutZero,
      fractions.percent,
      fractions.ratio,
    ],
    [
      ...(isComplex ? [complex.powerOfUnit, complex.powerBySquare, complex.rootOfNegative, complex.complexFunctions] : []),
      counting.cancelFactorials,
      counting.cancelLetterFactorials,
      counting.factorial,
      counting.selections,
      counting.greatestDivisor,
      counting.leastMultiple,
      functions.inversePower,
      functions.plainLogarithm,
      functions.specialValue,
      functions.logarithmOfPower,
      functions.logarithmOfNumber,
      functions.chainOfLogarithms,
      functions.quotientOfLogarithms,
      trigonometry.negativeAngle,
      trigonometry.shiftedAngle,
    ],
    [powers.multiplyLetterPowers],
    [
      signs.signOfPower,
      powers.zeroPower,
      roots.powerOfRoot,
      powers.powerOfPower,
      numbers.powerOfNumber,
      fractions.powerOfFraction,
      powers.powerOfQuotient,
      powers.powerOfProduct,
      absolute.squareOfAbsolute,
      numbers.absoluteOfNumber,
      absolute.absoluteOfConstant,
      absolute.absoluteOfProduct,
      roots.exactRoot,
      roots.lowerIndex,
      roots.nestedRoot,
      roots.takeOut,
      roots.rootOfFraction,
    ],
    [fractions.addFractions],
    [fractions.decimalAmongFractions, numbers.quotientOfNumbers, numbers.productOfNumbers, fractions.multiplyFractions],
    [
      doubleAngles.fourthPowers,
      unlessKept(doubleAngles.oneWithDoubleCosine, isKept),
      ...(holdsDoubled(target) ? [] : [doubleAngles.expandDoubleSine]),
    ],
    [
      trigonometry.pythagorean,
      ...(holdsDoubled(target) ? [doubleAngles.doubleSine] : []),
      trigonometry.inSineAndCosine,
      trigonometry.quotientIdentity,
      trigonometry.quotientOfPowers,
    ],
    [fractions.divideFractions, rational.multiplyOverBar],
    [roots.divideRoots, radicals.divideLetterRoots, roots.multiplyRoots, radicals.rootsAsPowers, radicals.multiplyLetterRoots],
    [joinsWanted(powers.multiplyPowers, (part, place) => isKept(part, place) || isUnderBar(place)), powers.negativePower],
    [unlessSum(adding.addOverOneBar, target), towardsSum(rational.splitFraction, target)],
    [signs.signOfProduct, rational.cancelFactors],
    [rational.factorToCancel],
    [numbers.sumOfNumbers, terms.combineLikeTerms],
    [fractions.commonDenominator],
    [fractions.reduceFraction],
    [roots.splitRadicand, radicals.factorRadicand, radicals.takeOutLetters],
    [...(isComplex ? [complex.productWithConjugate, complex.divideByComplex] : [])],
    [exceptAboveBar(brackets.removeBrackets)],
    [open(brackets.sumTimesDifference), open(brackets.powerOfSum), open(brackets.productOfSums), open(brackets.distribute)],
    [logarithms.factorAsExponent, logarithms.joinLogarithms],
    [unlessSum(adding.overCommonDenominator, target)],
    [unlessKept(rationalising.rationaliseRoot, isKept), unlessKept(rationalising.rationaliseSum, isKept)],
  ];
  // At last products above and below bars too, where they do not stay.
  const everywhere = [brackets.sumTimesDifference, brackets.powerOfSum, brackets.productOfSums, brackets.distribute];
  return {
    first: [[radicals.divideLetterRoots], [unlessKept(doubleAngles.additionTheorem, isKept)]],
    stages,
    last: [
      [radicals.powerAsRoot],
      everywhere.map((rewriter) =>
        unlessKept(rewriter, (part, place) => isKept(part, place) || staysProduct(isBelow(place) ? bottom : top, part, place)),
      ),
      [unlessKept(powers.exponentialFromBelow, isKept), unlessKept(logarithms.logarithmOfLetterPower, isKept)],
    ],
  };
}
