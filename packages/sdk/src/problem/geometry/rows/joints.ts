import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What stands between clauses. */
export const joints: readonly Row[] = rowsFor(
  "Joint",
  [
    "Joint",
    ", / . / ; / : / ? / ! / and / , and / given / given that / suppose / suppose that / assume / assume that / let / if / where / then / when / so / , then / , where / it is known that / it is given that / we know that / consider / there is / there are / please / such that / so that / in which / also / with / for / know that / known / i have / we have / you have / here / let's say / give exact (values|answers) / give exact (value|answer) / in exact form / , in exact form / leave answer in exact form / point-slope [form] : / slope-intercept [form] : / general form :",
    ", / 。 / ; / : / ? / ! / ！ / 且 / 并且 / 而 / 又 / 已知 / 设 / 若 / 如果 / 假设 / 给定 / 则 / 那么 / 其中 / 此时 / 于是 / 这里 / 记 / 有 / 当 / 时 / 试 / 请 / 在平面直角坐标系xOy中 / 在平面直角坐标系中 / 在直角坐标系中 / 平面直角坐标系中 / 在直角坐标系xOy中 / 在平面直角坐标系 xOy 中 / 在平面上 / 平面上 / 平面内 / 在平面内 / 在同一坐标系中 / 在同一坐标系内 / 在同一直角坐标系中 / 在同一平面直角坐标系中 / 在极坐标系中 / 极坐标系中 / 满足 / 使得 / 使 / 并 / 同时 / 现有 / 已知有 / 问 / 由 / 对于",
  ],
  ["Joint", "", "、", 0.6],
  ["Joint", "\\( / \\)", "\\( / \\) / \\(用一般式表示\\) / \\(结果用一般式表示\\) / \\(写出一般式\\)", 0],
  ["Joint", "in the plane / in the coordinate plane / in the cartesian plane / in general form", "", 0],
);
