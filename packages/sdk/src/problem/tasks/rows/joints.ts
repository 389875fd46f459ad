import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What stands between clauses. */
export const joints: readonly Row[] = rowsFor("Joint", [
  "Joint",
  ", / . / ; / : / ? / ! / and / , and / then / , then / and then / please / can you / could you / can you please / could you please / would you / help me / help me to / i need help with / how do i / how do you / how to / how can i / let's / now / also / hi / hello / hey / let / given / given that / suppose / suppose that / consider / if / question : / problem : / exercise : / i need to / i have to / i want to / i'd like to / we want to / we need to / we have / kindly / try to / in order to / directions : / instructions : / use it to / such that / next / next , / first , / finally / finally , / ok / okay / let us / i'd like you to / i want you to / i need you to / i would like to / i would like you to / help me to see / want to see / how would you / how can you / how do we / how can we / how should i / as well as",
  ", / 。 / ; / : / ? / ! / ！ / 、 / 且 / 并 / 并且 / 已知 / 设 / 若 / 如果 / 则 / 那么 / 其中 / 请 / 试 / 帮我 / 请帮我 / 请问 / 麻烦 / 你能 / 能否 / 再 / 然后 / 先 / 题目: / 例: / 练习: / 怎么 / 如何 / 怎样 / 一下 / 吧 / 呢 / 求 / 给定 / 设有 / 问 / 试着 / 快 / 老师 / 要求 / 同学们 / 我想知道 / 我想 / 我要 / 你好 / 您好 / 请你 / 请您 / 麻烦你 / 可以 / 同时 / 接着",
]);
