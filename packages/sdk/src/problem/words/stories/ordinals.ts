const signs = "一二三四五六七八九十";

/** Whether who tells of the second day tells of the first too: otherwise something was left out. */
export function tellsAllBefore(characters: string): boolean {
  const told = new Set(
    [...characters.matchAll(/第([一二三四五六七八九十]|\d+)/g)].map(([, sign = ""]) => signs.indexOf(sign) + 1 || Number(sign)),
  );
  return Array.from({ length: Math.max(0, ...told) }, (_, index) => index + 1).every((place) => told.has(place));
}
