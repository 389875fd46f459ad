/** Words of methods, asks, readings, reasons and labels: equations in one unknown that are solved by algebra. */
export const equationsLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
