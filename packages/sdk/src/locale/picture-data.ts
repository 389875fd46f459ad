/** The words of charts of data that are asked for: as a title and in what is said back, and the names of what is marked. */
export const pictureDataLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "thing.name": { en: "{name}", zh: "{name}" },
  "thing.captioned": { en: "{chart}: {caption}", zh: "{chart}：{caption}" },
  "thing.all-data": { en: "all data", zh: "全部数据" },
  "thing.bars": { en: "Bar chart of {names}", zh: "{names}的条形图" },
  "thing.bars-many": { en: "Bar chart of {count} values", zh: "{count} 个值的条形图" },
  "thing.histogram": { en: "Histogram of {count} values", zh: "{count} 个数据的频数分布直方图" },
  "thing.histogram-shares": { en: "Relative frequency histogram of {count} values", zh: "{count} 个数据的相对频率直方图" },
  "thing.histogram-densities": { en: "Density histogram of {count} values", zh: "{count} 个数据的频率分布直方图" },
  "thing.box-plot": { en: "Box plot of {count} values", zh: "{count} 个数据的箱线图" },
  "thing.box-plot-five": { en: "Box plot from five numbers", zh: "由五个数画出的箱线图" },
  "thing.box-plots": { en: "Box plots of {names}", zh: "{names}的箱线图" },
  "thing.box-plots-many": { en: "Box plots of {count} groups", zh: "{count} 组数据的箱线图" },
  "thing.scatter-plot": { en: "Scatter plot of {count} pairs", zh: "{count} 对数据的散点图" },
  "thing.scatter-fitted": {
    en: "Scatter plot of {count} pairs with the line of best fit",
    zh: "{count} 对数据的散点图与回归直线",
  },

  "ask.best-fit": { en: "line of best fit", zh: "回归直线" },

  "label.data": { en: "data", zh: "数据" },
  "label.best-fit": { en: "line of best fit {function}", zh: "回归直线 {function}" },
  "label.best-fit-rounded": { en: "line of best fit y ≈ {rounded}", zh: "回归直线 y ≈ {rounded}" },

  "reason.outside-bins": {
    en: "Some of the data lie outside of the bins, which go from {from} to {to}.",
    zh: "有数据落在各组之外：各组从 {from} 到 {to}。",
  },
  "reason.no-best-fit": {
    en: "There is no line of best fit y = ax + b: the pairs have no two different values of x.",
    zh: "没有回归直线 y = ax + b：数据没有两个不同的 x 值。",
  },
};
