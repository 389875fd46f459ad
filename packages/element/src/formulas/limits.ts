/** KaTeX's options for every formula: nothing trusted, nothing huge, no endless macros, and no remarks on the console. */
export const limits = { trust: false, throwOnError: true, strict: "ignore", maxSize: 20, maxExpand: 200 } as const;
