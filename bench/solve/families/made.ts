/** Six of one pattern, k = 1 to 6. */
export function sixOf<Made>(make: (k: number) => Made): Made[] {
  return [1, 2, 3, 4, 5, 6].map(make);
}

/** x + 3, x − 3, x. */
export function shifted(letter: string, by: number): string {
  return by === 0 ? letter : by < 0 ? `${letter} - ${-by}` : `${letter} + ${by}`;
}

/** a·x² + b·x + c and the like, from the leading coefficient down. */
export function polynomial(coefficients: readonly number[], letter = "x"): string {
  const terms = coefficients.map((coefficient, index) => {
    const power = coefficients.length - 1 - index;
    const size = Math.abs(coefficient);
    const base = power === 0 ? "" : power === 1 ? letter : `${letter}^${power}`;
    const body = base === "" ? String(size) : size === 1 ? base : `${size}*${base}`;
    return { sign: coefficient < 0 ? "-" : "+", body, isThere: coefficient !== 0 };
  });
  return terms
    .filter(({ isThere }) => isThere)
    .map(({ sign, body }, index) => (index === 0 ? (sign === "-" ? `-${body}` : body) : `${sign} ${body}`))
    .join(" ");
}

/** The coefficients of (x − r)(x − s)…, times a number. */
export function withRoots(roots: readonly number[], factor = 1): number[] {
  let product = [factor];
  for (const root of roots) product = [...product, 0].map((coefficient, index) => coefficient - root * (product[index - 1] ?? 0));
  return product;
}
