/** Words of methods, asks, readings, reasons and labels: equations with powers of numbers, logarithms, angles; and those without an exact solution. */
export const transcendentalLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
