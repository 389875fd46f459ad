import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { commands } from "./commands.ts";
import { common } from "./common.ts";
import { edits } from "./edits.ts";
import { transforms } from "./transforms.ts";

/** What stands between and around the parts of a follow-up, and says nothing but that it goes on. */
const joints: readonly Row[] = rowsFor("Joint", [
  "Joint",
  ", / . / ; / : / ? / ! / and / now / also / then / so / ok / okay / please / next / but / again / and now / and then / and also / what about / how about / and what about / well / can you / could you / would you / let's / let us / i want to / i would like to / now please / only / too / as well / just / this time / finally / first / thanks / thank you",
  ", / 。 / ; / : / ? / ! / ！ / 、 / 那 / 那么 / 再 / 然后 / 还有 / 接着 / 另外 / 现在 / 请 / 并 / 并且 / 也 / 呢 / 吧 / 吗 / 一下 / 好 / 好的 / 麻烦 / 帮我 / 请你 / 我想 / 最后 / 先 / 谢谢 / 而且 / 同时 / 接下来 / 如果 / 横坐标不变 / 纵坐标不变 / 图像",
]);

/** How people go on after a question. */
export const rows: readonly Row[] = [...common, ...transforms, ...edits, ...commands, ...joints];
