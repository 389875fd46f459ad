/** The observations of each group by its name, in the order in which the groups come; all of them under an empty name where they have none. */
export function groupsOf({
  x,
  y,
}: {
  readonly x: readonly (number | string)[];
  readonly y?: readonly number[];
}): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, value] of (y ?? x).entries()) {
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    const name = y ? String(x[index]) : "";
    const known = groups.get(name);
    if (known) known.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}
