/** Words of methods, asks, readings, reasons and labels: numbers: order of operations, fractions, powers, roots, percent, divisors. */
export const arithmeticLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
