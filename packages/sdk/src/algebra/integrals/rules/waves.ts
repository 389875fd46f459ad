import type { Context } from "../../limits/exact/context.ts";
import { derivative } from "../../limits/exact/derivative.ts";
import { cosine, exponential, sine } from "../../limits/exact/functions.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply, power } from "../../limits/exact/powers.ts";
import * as Q from "../../rational.ts";
import { type Integration, letterForm, type Rule } from "./integration.ts";

/** coefficient · sin angle, coefficient · cos angle, or the coefficient alone. */
export interface Wave {
  readonly kind: "sin" | "cos" | "none";
  readonly coefficient: Form;
  readonly angle: Form;
}

const half = Q.rational(1n, 2n);

/** Products of sines and cosines of linear angles as sums of single ones, by the addition theorems. */
export function wavesOf(factors: readonly Factor[], context: Context): Wave[] {
  let waves: Wave[] = [{ kind: "none", coefficient: K.one, angle: K.zero }];
  for (const { kernel, exponent } of factors) {
    for (let count = 0n; count < exponent.numerator; count++) {
      const by: Wave = { kind: kernel.head === "Sin" ? "sin" : "cos", coefficient: K.one, angle: kernel.inner };
      waves = joined(waves.flatMap((wave) => timesWave(wave, by)));
      context.spend(20 * waves.length);
    }
  }
  return waves;
}

function timesWave(wave: Wave, by: Wave): Wave[] {
  if (wave.kind === "none") return [{ ...by, coefficient: wave.coefficient }];
  const coefficient = K.scale(wave.coefficient, half);
  const sum = K.add(wave.angle, by.angle);
  const difference = K.subtract(wave.angle, by.angle);
  const opposite = K.negate(coefficient);
  if (wave.kind === "sin" && by.kind === "sin")
    return [
      { kind: "cos", coefficient, angle: difference },
      { kind: "cos", coefficient: opposite, angle: sum },
    ];
  if (wave.kind === "cos" && by.kind === "cos")
    return [
      { kind: "cos", coefficient, angle: difference },
      { kind: "cos", coefficient, angle: sum },
    ];
  return [
    { kind: "sin", coefficient, angle: sum },
    { kind: "sin", coefficient: wave.kind === "sin" ? coefficient : opposite, angle: difference },
  ];
}

/** Waves of the same angle added up; those of angle 0 are numbers. */
function joined(waves: readonly Wave[]): Wave[] {
  const found = new Map<string, Wave>();
  for (const wave of waves.map(normalised)) {
    const key = `${wave.kind} ${K.formKey(wave.angle)}`;
    const present = found.get(key);
    found.set(key, present ? { ...wave, coefficient: K.add(present.coefficient, wave.coefficient) } : wave);
  }
  return [...found.values()].filter(({ coefficient }) => coefficient.length > 0);
}

function normalised(wave: Wave): Wave {
  const [first] = wave.angle;
  if (!first) return wave.kind === "sin" ? { ...wave, coefficient: K.zero } : { ...wave, kind: "none" };
  if (Q.signOf(first.coefficient) > 0) return wave;
  const angle = K.negate(wave.angle);
  return wave.kind === "sin" ? { ...wave, angle, coefficient: K.negate(wave.coefficient) } : { ...wave, angle };
}

export const isLinear = (form: Form, letter: string): boolean =>
  form.every(({ factors }) => {
    const moving = factors.filter(({ kernel }) => K.mentionsLetter([K.termOf(Q.one, [{ kernel, exponent: Q.one }])], letter));
    const [only] = moving;
    return !only || (moving.length === 1 && only.kernel.kind === "symbol" && Q.equal(only.exponent, Q.one));
  });

/** xⁿ times an exponential and sines and cosines, all of linear functions: by the addition theorems and by parts. */
export const waveRule: Rule = ({ constant, moving }, integration) => {
  const { letter } = integration;
  let times = 0;
  let exponent: Form = K.zero;
  const circular: Factor[] = [];
  for (const factor of moving) {
    const { kernel, exponent: raised } = factor;
    const whole = Q.isInteger(raised) && raised.numerator > 0n && raised.numerator <= 24n;
    if (kernel.kind === "symbol" && whole) times = Number(raised.numerator);
    else if (kernel.kind === "exp" && isLinear(kernel.inner, letter)) exponent = K.add(exponent, K.scale(kernel.inner, raised));
    else if (/^(Sin|Cos)$/.test(kernel.head) && whole && isLinear(kernel.inner, letter)) circular.push(factor);
    else return undefined;
  }
  if (exponent.length === 0 && circular.length === 0) return undefined;
  const front = exponential(exponent, integration);
  const rate = derivative(exponent, letter, integration);
  const pieces = wavesOf(circular, integration).map((wave) => {
    const speed = derivative(wave.angle, letter, integration);
    return multiply(
      wave.coefficient,
      integrateWave({ ...wave, coefficient: K.one }, times, { front, rate, speed }, integration),
      integration,
    );
  });
  return multiply(constant, K.add(...pieces), integration);
};

interface Speeds {
  /** e to the linear exponent. */
  readonly front: Form;
  /** The derivative of the exponent. */
  readonly rate: Form;
  /** The derivative of the angle. */
  readonly speed: Form;
}

/** Two numbers s and c that stand for s · e^… sin angle + c · e^… cos angle. */
type Pair = readonly [sin: Form, cos: Form];

/** ∫ xⁿ f = xⁿ F − n ∫ xⁿ⁻¹ F, where F is of the same kind as f. */
function integrateWave(wave: Wave, times: number, speeds: Speeds, integration: Integration): Form {
  const { front, rate, speed } = speeds;
  const x = letterForm(integration.letter);
  if (speed.length === 0) {
    const value =
      wave.kind === "none" ? K.one : wave.kind === "sin" ? sine(wave.angle, integration) : cosine(wave.angle, integration);
    return multiply(
      value,
      rate.length === 0 ? plainPower(x, times, integration) : exponentialPower(x, times, speeds, integration),
      integration,
    );
  }
  const below = K.add(multiply(rate, rate, integration), multiply(speed, speed, integration));
  const integral = ([s, c]: Pair): Pair => [
    divide(K.add(multiply(rate, s, integration), multiply(speed, c, integration)), below, integration),
    divide(K.subtract(multiply(rate, c, integration), multiply(speed, s, integration)), below, integration),
  ];
  let pair: Pair = wave.kind === "sin" ? [K.one, K.zero] : [K.zero, K.one];
  const total: { sin: Form; cos: Form } = { sin: K.zero, cos: K.zero };
  let factor: Form = K.one;
  for (let n = times; n >= 0; n--) {
    pair = integral(pair);
    const raised = n === 0 ? factor : multiply(factor, power(x, Q.rational(n), integration), integration);
    total.sin = K.add(total.sin, multiply(raised, pair[0], integration));
    total.cos = K.add(total.cos, multiply(raised, pair[1], integration));
    factor = K.scale(factor, Q.rational(-n));
  }
  const sum = K.add(
    multiply(total.sin, sine(wave.angle, integration), integration),
    multiply(total.cos, cosine(wave.angle, integration), integration),
  );
  return multiply(front, sum, integration);
}

const plainPower = (x: Form, times: number, integration: Integration): Form =>
  K.scale(power(x, Q.rational(times + 1), integration), Q.rational(1n, BigInt(times + 1)));

function exponentialPower(x: Form, times: number, { front, rate }: Speeds, integration: Integration): Form {
  let sum: Form = K.zero;
  let factor = divide(K.one, rate, integration);
  for (let n = times; n >= 0; n--) {
    sum = K.add(sum, n === 0 ? factor : multiply(factor, power(x, Q.rational(n), integration), integration));
    factor = K.scale(divide(factor, rate, integration), Q.rational(-n));
  }
  return multiply(front, sum, integration);
}
