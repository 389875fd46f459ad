/** What both pages are asked. */
export const question = "y = x^2 - 4x + 3";

/** What is asked between two times, so that a later time finds other things on the page. */
export const another = "y = x^2 - 2x - 1";
