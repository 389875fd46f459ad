/** What asks for another form of a formula: every form has its value, the formula itself too. */
export const valueForms: readonly string[] = [
  ..."simplified expanded factored collected completed-square rationalised partial-fractions single-fraction".split(" "),
  ..."single-logarithm single-power prime-factors decimal percent fraction mixed-number scientific-notation".split(" "),
];
