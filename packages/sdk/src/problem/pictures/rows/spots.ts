import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import type { Settle } from "../topic.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** The names of corners, AB, as so many places. */
export const named =
  (head: string, count: number) =>
  (filled: Filled): MathJson | undefined =>
    items(filled("Capitals")).length === count ? [head, ...items(filled("Capitals"))] : undefined;

/** Two spots of a phrase under a head. */
export const two = (head: string): MathJson => [head, "$Spot1", "$Spot2"];

/** Two spots whose names are said before: vector PQ from P(1, 2) to Q(5, 4). */
export const calledSo =
  (head: string) =>
  (filled: Filled): MathJson | undefined => {
    const spots = [filled("Spot1"), filled("Spot2")];
    const names = items(filled("Capitals"));
    return names.length === 2 && spots.every((spot, index) => headOf(spot) === names[index]) ? [head, ...spots] : undefined;
  };

export const onPoints = "[points|point] {Spot1} (and|to|,) [point] {Spot2}";

/** All operands are spots, or names of them. */
export const settleSpots =
  (head: string): Settle =>
  (operands, said) => {
    const spots = operands.map((spot) => said.spot(spot));
    return spots.every((spot) => spot !== undefined) ? [[head, ...spots]] : undefined;
  };

/** The spots of a list. */
export const settleList =
  (head: string, fits: (spots: readonly MathJson[]) => boolean = () => true): Settle =>
  ([list], said) => {
    const spots = items(list ?? 0).map((spot) => said.spot(spot));
    return spots.every((spot) => spot !== undefined) && fits(spots) ? [[head, ["List", ...spots]]] : undefined;
  };

/** What is drawn as it is given. */
export const asItIs =
  (head: string): Settle =>
  (operands) => [[head, ...operands]];
