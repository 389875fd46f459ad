/** Counts work against a budget; throws where the budget is used up. */
export type Spend = (operations: number) => void;

/** For work that is bounded anyway. */
export const spendFreely: Spend = () => {};
