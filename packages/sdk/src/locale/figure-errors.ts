/** Why a figure cannot be drawn: what is wrong, where, and what to do about it. */
export const figureErrors = {
  "figure-error.window-infinite": {
    en: "The window has no end: {axis} from {from} to {to}. Choose two finite numbers, or go back to the first view.",
    zh: "窗口没有边界：{axis} 从 {from} 到 {to}。请选两个有限的数，或恢复初始视图。",
  },
  "figure-error.window-width": {
    en: "The window has no width: {axis} from {from} to {to}. Choose a smaller and a greater number, or go back to the first view.",
    zh: "窗口宽度为零或方向颠倒：{axis} 从 {from} 到 {to}。请让左端小于右端，或恢复初始视图。",
  },
  "figure-error.window-far": {
    en: "The window reaches farther than numbers can be told apart here: {axis} from {from} to {to}. Zoom in, or go back to the first view.",
    zh: "窗口超出了可计算的范围：{axis} 从 {from} 到 {to}。请放大，或恢复初始视图。",
  },
  "figure-error.window-narrow": {
    en: "The window is narrower than numbers can be told apart there: {axis} from {from} to {to}. Zoom out, or go back to the first view.",
    zh: "窗口过窄，数值已无法区分：{axis} 从 {from} 到 {to}。请缩小，或恢复初始视图。",
  },
  "figure-error.window-order": {
    en: "A window goes from a number to a greater one. Write the smaller number first.",
    zh: "窗口应从较小的数到较大的数。请先写较小的数。",
  },
  "figure-error.size": {
    en: "A chart of {width} by {height} pixels cannot be drawn. Use a size from 120 by 90 to 10000 by 10000.",
    zh: "无法绘制 {width} × {height} 像素的图。请使用 120 × 90 到 10000 × 10000 之间的大小。",
  },
  "figure-error.nothing": {
    en: "There is nothing in the figure to look at. Give it a curve, points or data, or a window.",
    zh: "图中没有可显示的内容。请加入曲线、点或数据，或指定窗口。",
  },
  "figure-error.number": {
    en: "{value} is not a real number, so it has no place in the figure. Put a real number in its place.",
    zh: "{value} 不是实数，无法在图中标出。请换成实数。",
  },
  "figure-error.formula": {
    en: "{formula} cannot be computed: it has letters without a value, or functions that are not drawn. Give every letter a number.",
    zh: "无法计算 {formula}：其中有字母没有取值，或含有不能绘制的函数。请给每个字母一个数值。",
  },
  "figure-error.nowhere": {
    en: "{formula} has no real value for any {letter}, so its graph has no points. Check the formula, or change the numbers in it.",
    zh: "对任何实数 {letter}，{formula} 都没有实数值，图像上没有点。请检查式子，或更改其中的数。",
  },
  "figure-error.scattered": {
    en: "{formula} has real values only at scattered {letter}, such as whole numbers, so its graph is no line that can be drawn. Use a positive base, or ask for single values.",
    zh: "{formula} 只在零散的 {letter}（例如整数）处有实数值，图像不是能画出的曲线。请改用正的底数，或只求个别的值。",
  },
  "figure-error.nothing-found": {
    en: "No point of {formula} was found in the window, so there is nothing to draw. Check the formula, or choose another window.",
    zh: "在窗口内没有找到 {formula} 的点，没有图形可画。请检查式子，或另选窗口。",
  },
  "figure-error.nothing-shaded": {
    en: "No area was found in the window in which {conditions} holds, so there is nothing to shade. Check the conditions, or choose another window.",
    zh: "在窗口内没有找到满足 {conditions} 的区域，没有可涂阴影的部分。请检查条件，或另选窗口。",
  },
  "figure-error.no-equation": {
    en: "{relation} is not an equation, so it has no curve. Write it with an equals sign, or show it as a region.",
    zh: "{relation} 不是方程，没有曲线。请写成等式，或作为区域显示。",
  },
  "figure-error.everything": {
    en: "Every point satisfies {relation}, so there is no curve to draw. Check the equation.",
    zh: "所有点都满足 {relation}，没有曲线可画。请检查方程。",
  },
  "figure-error.too-fine": {
    en: "The curve of {relation} is too fine for this window: its lines are closer than can be shown. Zoom in, or choose a smaller window.",
    zh: "{relation} 的曲线在此窗口中过密，线与线之间无法分辨。请放大或选择更小的窗口。",
  },
  "figure-error.too-fine-levels": {
    en: "The level curves of {formula} are too fine for this window: they are closer than can be shown. Zoom in, or choose a smaller window.",
    zh: "{formula} 的等高线在此窗口中过密，线与线之间无法分辨。请放大或选择更小的窗口。",
  },
  "figure-error.touching": {
    en: "The two sides of {relation} touch without crossing, so that its curve cannot be found for certain. Write the equation in another form.",
    zh: "{relation} 的两边相切而不相交，无法可靠地找到曲线。请换一种形式写方程。",
  },
  "figure-error.region": {
    en: "{condition} is not a condition that a region can be drawn of. Use <, ≤, >, ≥ between formulas, joined by and or or.",
    zh: "{condition} 不能表示区域。请用 <、≤、>、≥ 连接的式子，并用“且”或“或”组合。",
  },
  "figure-error.set": {
    en: "{set} is not a set of numbers that can be shown on a line. Use intervals, single numbers, or unions of them.",
    zh: "{set} 不是可在数轴上表示的数集。请使用区间、单个数或它们的并集。",
  },
  "figure-error.type": {
    en: "Layers of the type {type} are not drawn here ({layer}). Take the layer out, or show it in another way.",
    zh: "此处不能绘制类型为 {type} 的图层（{layer}）。请去掉该图层，或用其他方式表示。",
  },
  "figure-error.in-plane": {
    en: "{layer} has three coordinates, and the figure lies in the plane. Give the figure a third axis.",
    zh: "{layer} 有三个坐标，而图形在平面内。请为图形加上第三条轴。",
  },
  "figure-error.in-space": {
    en: "{layer} has no third coordinate, so it has no place in space. Give it one, or show the figure in the plane.",
    zh: "{layer} 缺少第三个坐标，无法放入空间。请补上该坐标，或在平面中显示。",
  },
  "figure-error.flat": {
    en: "A figure in the plane cannot be turned in space. Give it a third axis.",
    zh: "平面图形不能在空间中旋转。请为它加上第三条轴。",
  },
  "figure-error.angle": {
    en: "The angle {layer} needs a point on each of its sides that is not its vertex. Choose other points.",
    zh: "角 {layer} 的两边上都需要一个不同于顶点的点。请另选点。",
  },
  "figure-error.strips-count": {
    en: "There cannot be {count} strips. Choose a whole number from 1 to {most}.",
    zh: "不能分成 {count} 个小区间。请选 1 到 {most} 之间的整数。",
  },
  "figure-error.strips-width": {
    en: "The strips have no width: from {from} to {to}. Choose two different ends.",
    zh: "小区间宽度为零：从 {from} 到 {to}。请选两个不同的端点。",
  },
  "figure-error.strips-height": {
    en: "{formula} has no value at {letter} = {place}, where a strip needs its height. Choose another interval.",
    zh: "{formula} 在 {letter} = {place} 处没有值，无法确定小区间的高度。请换一个区间。",
  },
  "figure-error.range": {
    en: "{layer} goes from a number to the same number. Choose two different ends.",
    zh: "{layer} 的两个端点相同。请选两个不同的端点。",
  },
  "figure-error.start": {
    en: "{letter} = {value} is not a real number, so that nothing can start there. Give it a number.",
    zh: "{letter} = {value} 不是实数，无法作为起点。请给出数值。",
  },
  "figure-error.lengths": {
    en: "The columns of {layer} have different lengths. Give each of its places all of its numbers.",
    zh: "{layer} 的各列长度不同。请补全每个点的所有数值。",
  },
  "figure-error.observation": {
    en: "Entry {index} of {layer} is not a number: {value}. Correct it or leave it out.",
    zh: "{layer} 的第 {index} 项不是数：{value}。请更正或删去。",
  },
  "figure-error.no-column": {
    en: "{layer} has no second column. Give a number for each of its entries.",
    zh: "{layer} 缺少第二列。请为每一项给出数值。",
  },
  "figure-error.no-observations": {
    en: "{layer} has no data. Give at least one entry.",
    zh: "{layer} 没有数据。请至少给出一项。",
  },
  "figure-error.few-edges": {
    en: "The histogram {layer} needs at least two ends of classes. Give it more.",
    zh: "直方图 {layer} 至少需要两个分组端点。请补充。",
  },
  "figure-error.many-bins": {
    en: "More than {most} classes cannot be shown. Choose wider ones.",
    zh: "分组不能超过 {most} 个。请加大组距。",
  },
  "figure-error.many-bars": {
    en: "{layer} has {count} bars or boxes, and no more than {most} can be told apart. Show a histogram, or fewer of them.",
    zh: "{layer} 有 {count} 个条形或箱形，超过 {most} 个就无法分辨。请改用直方图或减少数量。",
  },
  "figure-error.five-numbers": {
    en: "A box is given by five numbers that ascend: least, lower quartile, median, upper quartile, greatest. These are others: {numbers}.",
    zh: "箱线图要按从小到大给出五个数：最小值、下四分位数、中位数、上四分位数、最大值。这里给出的是：{numbers}。",
  },
  "figure-error.edges": {
    en: "The ends of the classes of {layer} must ascend; end {index} does not: {value}. Sort them.",
    zh: "{layer} 的分组端点必须递增，第 {index} 个不符合：{value}。请排序。",
  },
  "figure-error.no-parameter": {
    en: "{name} is not a parameter of the figure. Use one of its own names.",
    zh: "{name} 不是图中的参数。请使用已有的参数名。",
  },
  "figure-error.parameter": {
    en: "The parameter {name} is not a number: {value}. Move its slider, or type a number.",
    zh: "参数 {name} 不是数：{value}。请移动滑块或输入数值。",
  },
  "figure-error.other": {
    en: "The figure cannot be drawn. Go back to the first view, or change what is asked for.",
    zh: "无法绘制该图形。请恢复初始视图，或修改要求。",
  },
} as const satisfies Readonly<Record<string, { en: string; zh: string }>>;

export type FigureErrorKey = keyof typeof figureErrors;
