import type { Draft } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import type { Family } from "./family.ts";
import { completeSquare, differenceOfPowers, fromRoots, grouping, symmetric } from "./polynomial-factors.ts";
import {
  binomialPower,
  collect,
  fractions,
  highPower,
  longFactors,
  nearMiss,
  nestedSigns,
  product,
} from "./polynomial-products.ts";

const recipes: readonly ((chance: Chance) => readonly Draft[])[] = [
  product,
  longFactors,
  binomialPower,
  highPower,
  fromRoots,
  completeSquare,
  collect,
  differenceOfPowers,
  symmetric,
  nestedSigns,
  grouping,
  nearMiss,
  fractions,
];

/** Products, powers, factors and squares of polynomials. */
export const polynomials: Family = { name: "polynomial", share: 1, recipes };
