/** How a language joins the members of a list of messages. */
export const lists = {
  "list.between": { en: ", ", zh: "、" },
  "list.last": { en: " and ", zh: " 和 " },
};
