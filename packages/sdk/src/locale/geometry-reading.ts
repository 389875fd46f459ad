/** What may be wanted of points, lines and conics, by the word of `Ask.what`, as the object of "find". */
const wanted: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  eccentricity: ["the eccentricity of {of}", "{of} 的离心率"],
  foci: ["the foci of {of}", "{of} 的焦点"],
  focus: ["the focus {of}", "焦点 {of}"],
  center: ["the centre of {of}", "{of} 的中心"],
  vertex: ["the vertex {of}", "顶点 {of}"],
  vertices: ["the vertices of {of}", "{of} 的顶点"],
  "co-vertices": ["the ends of the minor axis of {of}", "{of} 的短轴端点"],
  asymptotes: ["the asymptotes of {of}", "{of} 的渐近线"],
  directrix: ["the directrix of {of}", "{of} 的准线"],
  directrices: ["the directrices of {of}", "{of} 的准线"],
  "axis-of-symmetry": ["the axis of symmetry of {of}", "{of} 的对称轴"],
  "major-axis": ["the length of the major axis of {of}", "{of} 的长轴长"],
  "minor-axis": ["the length of the minor axis of {of}", "{of} 的短轴长"],
  "transverse-axis": ["the length of the transverse axis of {of}", "{of} 的实轴长"],
  "conjugate-axis": ["the length of the conjugate axis of {of}", "{of} 的虚轴长"],
  "focal-distance": ["the distance between the foci of {of}", "{of} 的焦距"],
  "latus-rectum": ["the length of the latus rectum of {of}", "{of} 的通径长"],
  radius: ["the radius of {of}", "{of} 的半径"],
  diameter: ["the length of the diameter of {of}", "{of} 的直径"],
  equation: ["the equation of {of}", "{of} 的方程"],
  "standard-form": ["the standard equation of {of}", "{of} 的标准方程"],
  coordinates: ["the coordinates of {of}", "{of} 的坐标"],
  intersections: ["the common points {of}", "公共点 {of}"],
  "number-of-intersections": ["the number of common points {of}", "公共点的个数 {of}"],
  position: ["how these lie to each other: {of}", "位置关系 {of}"],
  kind: ["which kind of curve {of} is", "{of} 是哪种曲线"],
  elements: ["the elements of {of}", "{of} 的各要素"],
  graph: ["a drawing of {of}", "{of} 的图形"],
  parameter: ["the values of {of}", "{of} 的值"],
  value: ["{of}", "{of}"],
  length: ["the length {of}", "长度 {of}"],
  distance: ["the distance {of}", "距离 {of}"],
  slope: ["the slope {of}", "斜率 {of}"],
  inclination: ["the angle of inclination {of}", "倾斜角 {of}"],
  area: ["the area {of}", "面积 {of}"],
  perimeter: ["the perimeter {of}", "周长 {of}"],
  angle: ["the angle {of}", "角 {of}"],
  power: ["the power {of}", "圆幂 {of}"],
  several: ["these, one after another: {of}", "下列各项：{of}"],
};

/** Questions about points, lines and conics said back: what is wanted, and from which facts where there are any. */
export const geometryReading: Readonly<Record<string, { en: string; zh: string }>> = {
  ...Object.fromEntries(
    Object.entries(wanted).flatMap(([what, [en, zh]]) => [
      [`reading.geometry.${what}`, { en: `Find ${en}`, zh: `求${zh.startsWith("{") ? " " : ""}${zh}` }],
      [
        `reading.geometry-given.${what}`,
        { en: `Given {given}, find ${en}`, zh: `已知 {given}，求${zh.startsWith("{") ? " " : ""}${zh}` },
      ],
    ]),
  ),
  "reason.geometry-open": {
    en: "The words are understood, but something is missing or does not fit: a curve or a point is spoken of that nothing was said about, or “the” could be one of several.",
    zh: "每个词都看懂了，但缺少条件或有地方对不上：提到的曲线或点没有给出条件，或者说的是哪一个不明确。",
  },
};
