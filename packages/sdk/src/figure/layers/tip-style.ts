import type { Frame } from "../frame.ts";

/** How tips are written, so wide in letters that no exact number is cut short. */
export const tipStyle = ({ fontSize }: Pick<Frame, "fontSize">, lineWidth = 80): Record<string, unknown> => ({
  fontSize,
  lineHeight: 1.3,
  lineWidth,
});
