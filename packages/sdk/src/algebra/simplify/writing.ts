import type { MathJson } from "../../contract.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import type { Element } from "../normal-form/element.ts";

export type WritePolynomial = (polynomial: Polynomial) => MathJson;
export type WriteElement = (element: Element) => MathJson;
