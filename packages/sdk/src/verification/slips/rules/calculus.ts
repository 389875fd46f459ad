import type { MathJson } from "../../../contract.ts";
import { type Kind, kind, type Mistake } from "../mistake.ts";

/** What the mistakes in derivatives and in integrals are called. */

/** A constant factor that got lost is the same mistake in both. */
const coefficient = kind("dropped-factor", "dropped-factor.coefficient", 78);

export const inDerivatives = {
  power: kind("power-rule", "power-rule.derivative", 86),
  chain: kind("chain-rule", "chain-rule.inner", 88),
  product: kind("chain-rule", "chain-rule.product", 88),
  quotient: kind("chain-rule", "chain-rule.quotient", 88),
  table: kind("wrong-identity", "wrong-identity.derivative", 86),
  constant: kind("power-rule", "power-rule.constant", 80),
  coefficient,
};

export const inIntegrals = {
  power: kind("power-rule", "power-rule.integral", 86),
  chain: kind("chain-rule", "chain-rule.integral", 88),
  table: kind("wrong-identity", "wrong-identity.integral", 86),
  product: kind("wrong-identity", "wrong-identity.integral-of-product", 86),
  swapped: kind("sign", "sign.bounds", 84),
  oneBound: kind("dropped-term", "dropped-term.bound", 82),
  coefficient,
};

/** `written` for a derivative or an integral that is `right`. */
export const wrongly = (as: Kind, part: MathJson, written: MathJson, right: MathJson): Mistake => ({
  json: written,
  as,
  parts: { part, written, right },
});
