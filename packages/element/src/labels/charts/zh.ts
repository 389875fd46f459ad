import type { ChartWords } from "./words.ts";

const degrees = (angle: number): string => `${String(angle).replace("-", "−")}°`;

export const zh: ChartWords = {
  turnable: "空间图像",
  turned: (azimuth, elevation) => `方位角 ${degrees(azimuth)}，仰角 ${degrees(elevation)}`,
  turnHow: "拖动可转动，在触摸屏上用一指横向滑动。双击恢复视角。按键：方向键、Home；回车键依次读出标出的点。",
  explorable: "平面图像",
  exploreHint:
    "方向键移动，加号和减号缩放，0 恢复原状。回车键依次读出标出的点，按住 Shift 再按方向键沿曲线读数，按住 Shift 再按 Page Down 或 Page Up 换一条曲线。",
  exploreHow:
    "拖动可移动，在触摸屏上用一指横向滑动；用两指可移动和缩放。点击图像后，或按住 Ctrl，可用滚轮缩放。双击恢复原状。按键：方向键、+ 和 −、0；回车键依次读出标出的点，Shift + 方向键沿曲线读数，Shift + Page Down 换一条曲线。",
  interval: (name, from, to) => `${name} 从 ${from} 到 ${to}`,
  noFurther: "不能再缩放或移动了。",
  pointOf: (index, count) => `第 ${index} 点，共 ${count} 点`,
  curveOf: (index, count) => `第 ${index} 条曲线，共 ${count} 条`,
  nothingInView: "这个范围内看不到图形。",
  noPoints: "图中没有标出的点",
  noCurve: "图中没有曲线",
  noValue: "此处无定义",
  outOfView: "不在窗口内",
  aboutIt: (steps) => `见第 ${steps} 步`,
  table: "数据表",
  saveAs: "另存为",
  download: (format) => `另存为 ${format}`,
  saved: (format) => `已保存 ${format}`,
  notSaved: (format) => `无法生成 ${format}`,
};
