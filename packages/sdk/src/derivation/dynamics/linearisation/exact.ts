import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { AlgebraicLeaf } from "../../../algebra/constant/leaf.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { simplified } from "../../../verification/several/simplified.ts";
import { isTotal } from "../keeping-domain.ts";

/** Arithmetic with exact real numbers as formulas; in them may stand names of algebraic numbers. */
export class Exact {
  readonly spend: Spend;
  readonly numbers: ReadonlyMap<string, AlgebraicLeaf> | undefined;

  constructor(spend: Spend, numbers?: ReadonlyMap<string, AlgebraicLeaf>) {
    this.spend = spend;
    this.numbers = numbers;
  }

  /** The shortest form at hand; what has no value, such as ln(−1), stays. */
  value(json: MathJson): MathJson {
    if (typeof json === "number" || !isTotal(json)) return json;
    const quadratic = exactValue(json, this.spend);
    return quadratic ? N.toJson(quadratic) : simplified(json, this.spend);
  }

  add(...terms: MathJson[]): MathJson {
    return terms.length === 1 ? (terms[0] as MathJson) : this.value(apply("Add", ...terms));
  }

  subtract(left: MathJson, right: MathJson): MathJson {
    return this.value(apply("Subtract", left, right));
  }

  multiply(...factors: MathJson[]): MathJson {
    return factors.includes(0) ? 0 : this.value(apply("Multiply", ...factors));
  }

  negate(value: MathJson): MathJson {
    return this.value(apply("Negate", value));
  }

  divide(left: MathJson, right: MathJson): MathJson {
    return this.value(apply("Divide", left, right));
  }

  /** undefined where it was not decided. */
  sign(json: MathJson): -1 | 0 | 1 | undefined {
    const found = signOfConstant(json, this.spend, this.numbers ? { numbers: this.numbers } : {});
    return found === "no-value" ? undefined : found;
  }
}
