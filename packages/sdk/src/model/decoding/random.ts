/** Random numbers from 0 up to 1; the same seed gives the same ones everywhere. */
export type Random = () => number;

/**
 * sfc32 (Chris Doty-Humphrey, PractRand): three words that feed each other and a counter. Small, quick, and long enough for any text.
 *
 * @param seed a whole number; only its lowest 32 bits count
 */
export function randomFrom(seed: number): Random {
  let [a, b, c, count] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The words have to be mixed before neighbouring seeds differ.
  for (let turn = 0; turn < 15; turn += 1) next();
  return next;
}
