/** Questions about points, lines and conics said back: what is wanted, and from which facts where there are any. */
export const geometryReading: Readonly<Record<string, { en: string; zh: string }>> = {
  "reading.geometry": { en: "Find {wanted}", zh: "求 {wanted}" },
  "reading.geometry-given": { en: "Given {given}, find {wanted}", zh: "已知 {given}，求 {wanted}" },
  "reading.draw": { en: "Draw {wanted}", zh: "画出 {wanted}" },
  "reading.draw-given": { en: "Given {given}, draw {wanted}", zh: "已知 {given}，画出 {wanted}" },
  "reading.facts": { en: "{first}, {others}", zh: "{first}，{others}" },
  // What may be wanted of a thing; a term such as "the foci of C" is said as it is.
  "wanted.equation": { en: "the equation of {of}", zh: "{of} 的方程" },
  "wanted.standard-form": { en: "the standard equation of {of}", zh: "{of} 的标准方程" },
  "wanted.coordinates": { en: "the coordinates of {of}", zh: "{of} 的坐标" },
  "wanted.kind": { en: "which kind of curve {of} is", zh: "{of} 是哪种曲线" },
  "wanted.elements": { en: "the elements of {of}", zh: "{of} 的各要素" },
  "wanted.graph": { en: "the graph of {of}", zh: "{of} 的图形" },
  "wanted.check": { en: "whether {of}", zh: "{of} 是否成立" },
  "wanted.parameter": { en: "the values of {of}", zh: "{of} 的值" },
  "reason.geometry-open": {
    en: "The words are understood, but something is missing or does not fit: a curve or a point is spoken of that nothing was said about, or “the” could be one of several.",
    zh: "每个词都看懂了，但缺少条件或有地方对不上：提到的曲线或点没有给出条件，或者说的是哪一个不明确。",
  },
};
