import { isPrime } from "../../../algebra/prime-numbers.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { wholeOf } from "../../rewriting/numbers.ts";

/** Division by primes goes up to here; a larger factor is left only where it is a prime for certain. */
const largestDivisor = 100_000n;
/** Beyond this, factors are not looked for. */
const largestNumber = 10n ** 18n;

/** A whole number as a product of primes, one prime divided out a line. */
export const primeFactors: Method = {
  id: "arithmetic.prime-factors",
  example: "360",
  rules: {
    "primes.divide": {
      relation: "equal",
      example: "360 ⟶ 2 \\cdot 180",
      en: "{number} divided by the prime {prime} is {quotient}",
      zh: "{number} 除以质数 {prime} 得 {quotient}",
    },
    "primes.collect": {
      relation: "equal",
      example: "2 \\cdot 2 \\cdot 2 \\cdot 3 \\cdot 3 \\cdot 5 ⟶ 2^3 \\cdot 3^2 \\cdot 5",
      en: "Write equal factors as powers",
      zh: "把相同的因数写成幂",
    },
    "primes.is-prime": {
      relation: "states",
      example: "97 ⟶ 97",
      en: "{number} has no divisor but 1 and itself: it is a prime number",
      zh: "{number} 除了 1 和它本身没有别的因数，是质数",
    },
  },
  suits: ({ task, expression }) => (task === "prime-factors" && (wholeOf(expression.json) ?? 0n) > 1n ? 0.9 : 0),
  derive,
};

function derive(goal: Goal, board: Board): Outcome {
  const number = wholeOf(goal.expression.json);
  if (number === undefined || number > largestNumber)
    return { status: "unsupported", reason: { key: "reason.number-too-large" } };
  const found: bigint[] = [];
  let rest = number;
  for (let divisor = 2n; divisor <= largestDivisor && divisor * divisor <= rest; divisor += divisor === 2n ? 1n : 2n) {
    if (divisor % 64n === 1n) board.spend(1);
    while (rest % divisor === 0n && rest > divisor) {
      found.push(divisor);
      const quotient = rest / divisor;
      const params = { number: written(rest), prime: written(divisor), quotient: written(quotient) };
      rest = quotient;
      board.write("primes.divide", expressionOf(product([...found, rest])), params);
    }
  }
  if (!isPrime(rest)) return { status: "unsupported", reason: { key: "reason.number-too-large" } };
  if (found.length === 0) board.write("primes.is-prime", goal.expression, { number: goal.expression });
  const powers = collected([...found, rest]);
  const result = powers.length === 1 ? (powers[0] as MathJson) : apply("Multiply", ...powers);
  if (powers.length < found.length + 1) board.write("primes.collect", expressionOf(result));
  return {
    status: "solved",
    answers: [{ ask: goal.ask ?? { what: "prime-factors" }, kind: "expression", ...expressionOf(result) }],
  };
}

const written = (value: bigint) => expressionOf(Q.integerToJson(value));

function product(factors: readonly bigint[]): MathJson {
  return apply("Multiply", ...factors.map(Q.integerToJson));
}

/** 2, 2, 3 as 2², 3. */
function collected(factors: readonly bigint[]): MathJson[] {
  const exponents = new Map<bigint, number>();
  for (const each of factors) exponents.set(each, (exponents.get(each) ?? 0) + 1);
  return [...exponents].map(([prime, exponent]): MathJson => {
    const base = Q.integerToJson(prime);
    return exponent === 1 ? base : apply("Power", base, exponent);
  });
}
