/** Indices and counts, and units of measurement. */
export const sequencesAndUnits = {
  "slip.index.bounds": {
    en: "The count is off by one: this is {written}, not {part}.",
    zh: "项数差了一：这是 {written}，不是 {part}。",
  },
  "slip.index.factorial": {
    en: "The factorial is off by one: {part} was taken for {written}.",
    zh: "阶乘差了一：{part} 当成了 {written}。",
  },
  "slip.index.term": {
    en: "An index is off by one: {part} became {written}.",
    zh: "下标或项数差了一：{part} 写成了 {written}。",
  },
  "slip.index.term-number": {
    en: "This is {written}: {part} is {right}.",
    zh: "这是 {written}，而 {part} 等于 {right}。",
  },
  "slip.index.count": {
    en: "The count is off by one: {written} should be {right}.",
    zh: "个数差了一：{written} 应为 {right}。",
  },

  "slip.unit.factor": {
    en: "The factor between the units is another one: {part} is {right}.",
    zh: "单位换算的进率不对：{part} 等于 {right}。",
  },
  "slip.unit.mixed": {
    en: "Bring all quantities to one unit first; {part} was converted wrongly.",
    zh: "先统一单位：{part} 换算错了。",
  },
  "slip.unit.angle": {
    en: "Degrees are not radians: {part} is {right}, not {written}.",
    zh: "角度和弧度弄混了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.unit.minutes": {
    en: "A degree has sixty minutes: {part} is not {written}.",
    zh: "一度等于六十分：{part} 不等于 {written}。",
  },
  "slip.unit.radians": {
    en: "A half turn is π or 180°: convert {part} by that.",
    zh: "半圈是 π，即 180°：按此换算 {part}。",
  },
};
