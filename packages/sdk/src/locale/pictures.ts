/** The words of pictures: what is drawn, as a title and in what is said back, and the names of what is marked. */
export const picturesLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.picture.drawing": { en: "Drawing", zh: "作图" },
  "reading.picture": { en: "Draw: {things}", zh: "作图：{things}" },
  "figure.picture": { en: "{things}", zh: "{things}" },

  "reason.picture-unknown": { en: "It is not known how {thing} is drawn.", zh: "不知道怎样画 {thing}。" },

  "label.parametric": { en: "curve {place} for {range}", zh: "曲线 {place}（{range}）" },
  "label.polar": { en: "polar curve {equation} for {range}", zh: "极坐标曲线 {equation}（{range}）" },
  "label.point": { en: "point {point}", zh: "点 {point}" },

  "picture.parametric": { en: "Parametric curve {place}", zh: "参数曲线 {place}" },
  "picture.polar": { en: "Polar curve {equation}", zh: "极坐标曲线 {equation}" },
  "picture.point": { en: "Point {point}", zh: "点 {point}" },
  "picture.named-point": { en: "Point {name}{point}", zh: "点 {name}{point}" },
  "picture.points": { en: "Points {points}", zh: "点 {points}" },
  "picture.spot": { en: "{point}", zh: "{point}" },
  "picture.count-of-points": { en: "{count} points", zh: "{count} 个点" },
  "picture.segment": { en: "Segment from {from} to {to}", zh: "从 {from} 到 {to} 的线段" },
};
