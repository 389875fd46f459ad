const half = "\\frac{1}{2}";
const root2 = "\\frac{\\sqrt{2}}{2}";
const root3 = "\\frac{\\sqrt{3}}{2}";

/** Sines and cosines that are known exactly: the first two columns are equal, the others are what is mistaken for them. */
const rows: readonly (readonly [before: string, after: string, ...wrong: string[]])[] = [
  ["\\sin\\frac{\\pi}{6}", half, root3, root2],
  ["\\cos\\frac{\\pi}{6}", root3, half],
  ["\\sin\\frac{\\pi}{4}", root2, half],
  ["\\cos\\frac{\\pi}{3}", half, root3],
  ["\\tan\\frac{\\pi}{3}", "\\sqrt{3}", "\\frac{\\sqrt{3}}{3}"],
  ["\\tan\\frac{\\pi}{6}", "\\frac{\\sqrt{3}}{3}", "\\sqrt{3}"],
  ["\\tan\\frac{\\pi}{4}", "1", root2],
  ["\\sin\\frac{2\\pi}{3}", root3, `-${root3}`, half],
  ["\\cos\\frac{2\\pi}{3}", `-${half}`, half],
  ["\\cos\\frac{5\\pi}{6}", `-${root3}`, root3],
  ["\\sin\\frac{7\\pi}{6}", `-${half}`, half],
  ["\\cos\\frac{5\\pi}{4}", `-${root2}`, root2],
  ["\\tan\\frac{3\\pi}{4}", "-1", "1"],
  ["\\sin\\left(-\\frac{\\pi}{3}\\right)", `-${root3}`, root3],
  ["\\cos\\left(-\\frac{\\pi}{3}\\right)", half, `-${half}`],
  ["\\sin\\frac{11\\pi}{6}", `-${half}`, half],
  ["\\cos\\pi", "-1", "0", "1"],
  ["\\sin\\frac{3\\pi}{2}", "-1", "1"],
  ["\\sin\\frac{\\pi}{12}", "\\frac{\\sqrt{6}-\\sqrt{2}}{4}", "\\frac{\\sqrt{6}+\\sqrt{2}}{4}", "\\frac{1}{4}"],
  ["\\cos\\frac{\\pi}{12}", "\\frac{\\sqrt{6}+\\sqrt{2}}{4}", "\\frac{\\sqrt{6}-\\sqrt{2}}{4}"],
  ["\\tan\\frac{\\pi}{12}", "2-\\sqrt{3}", "2+\\sqrt{3}"],
  ["\\sin\\frac{5\\pi}{12}", "\\frac{\\sqrt{6}+\\sqrt{2}}{4}", "\\frac{\\sqrt{6}-\\sqrt{2}}{4}"],
  ["\\tan\\frac{\\pi}{8}", "\\sqrt{2}-1", "\\sqrt{2}+1", half],
  ["\\cos\\frac{\\pi}{8}", "\\frac{\\sqrt{2+\\sqrt{2}}}{2}", "\\frac{\\sqrt{2-\\sqrt{2}}}{2}"],
  ["\\sin\\frac{\\pi}{8}", "\\frac{\\sqrt{2-\\sqrt{2}}}{2}", "\\frac{\\sqrt{2+\\sqrt{2}}}{2}"],
  ["\\sin\\frac{\\pi}{10}", "\\frac{\\sqrt{5}-1}{4}", "\\frac{\\sqrt{5}+1}{4}"],
  ["\\cos\\frac{\\pi}{5}", "\\frac{1+\\sqrt{5}}{4}", "\\frac{\\sqrt{5}-1}{4}"],
  ["\\cos 36^\\circ", "\\frac{1+\\sqrt{5}}{4}", "\\frac{\\sqrt{5}}{3}"],
  ["\\cos\\frac{\\pi}{5}-\\cos\\frac{2\\pi}{5}", half, "\\frac{1}{4}"],
  ["\\cos\\frac{\\pi}{7}-\\cos\\frac{2\\pi}{7}+\\cos\\frac{3\\pi}{7}", half, "\\frac{4}{9}"],
  ["\\sin 30^\\circ", half, root3],
  ["\\cos 60^\\circ", half, root3],
  ["\\sin 75^\\circ", "\\frac{\\sqrt{6}+\\sqrt{2}}{4}", "\\frac{\\sqrt{6}-\\sqrt{2}}{4}"],
  ["\\tan 60^\\circ", "\\sqrt{3}", "\\frac{\\sqrt{3}}{3}"],
  ["\\cos 120^\\circ", `-${half}`, half],
  ["\\sin 18^\\circ", "\\frac{\\sqrt{5}-1}{4}", "\\frac{1}{3}"],
  ["\\sin 10^\\circ\\sin 50^\\circ\\sin 70^\\circ", "\\frac{1}{8}", "\\frac{1}{4}"],
  ["\\cos 20^\\circ\\cos 40^\\circ\\cos 80^\\circ", "\\frac{1}{8}", "\\frac{1}{6}"],
  ["\\tan 20^\\circ\\tan 40^\\circ\\tan 80^\\circ", "\\sqrt{3}", "2"],
  ["\\sin 50^\\circ+\\sin 10^\\circ", "\\sin 70^\\circ", "\\sin 60^\\circ"],
  ["\\sin^2\\frac{\\pi}{8}+\\cos^2\\frac{\\pi}{8}", "1", "2"],
];

/** Angles π/6, π/4, π/3 with their sines and cosines. */
const shifts: readonly (readonly [name: string, sine: string, cosine: string])[] = [
  ["\\frac{\\pi}{6}", half, root3],
  ["\\frac{\\pi}{4}", root2, root2],
  ["\\frac{\\pi}{3}", root3, half],
  ["30^\\circ", half, root3],
  ["45^\\circ", root2, root2],
  ["60^\\circ", root3, half],
];

export const exactValues = { rows, shifts };
