/** Words of methods, asks, readings, reasons and labels: expressions in a form that is asked for: expanded, factored, in partial fractions. */
export const formsLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
