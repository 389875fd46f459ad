import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** Domains and inverses of functions. */
export const functions: readonly Row[] = rowsFor(
  "Clause",
  [
    ["Do", "domain", "$F"],
    "[{Find}] [natural|largest possible|maximal|implied] domain (of|for) [{NounE}|{NounF}] {F} / {Find} domain {F} / state domain of {F}",
    "[{Find}]{F}的(定义域|自变量的取值范围) / {Find}定义域{F} / {F}的定义域(是|为)[什么|__]",
  ],
  [
    ["Facts", ["Do", "domain", "$F"], ["For", "$Letter"]],
    "for (what|which) [real] (values|value) of {Letter} is {F} defined",
    "{F}中[,]自变量{Letter}的取值范围[是|为][什么|__] / 使{F}有意义的{Letter}的取值范围[是|为][什么|__] / [若|要使]{F}有意义,[则|求]{Letter}的取值范围[是|为][什么|__]",
  ],
  [["Do", "domain"], "{Find} [natural] domain [of [{NounF}|{NounE}]] / {Find} [the] domain", "{Find}[{NounF}的]定义域"],
  [
    ["Do", "inverse", "$F"],
    "[{Find}] inverse [function] (of|for|to) {F} / {Find} [the] inverse [function] {F} / {Find} inverse [function] of [the] function {F} / invert {F}",
    "[{Find}]{F}的反函数 / {Find}反函数{F} / {F}的反函数(是|为)[什么|__]",
  ],
  [
    ["Do", "inverse"],
    "{Find} inverse [function] [of [each of] [{NounF}]] / {Find} [the] inverse [function]",
    "{Find}[{NounF}的]反函数",
  ],
  [
    (f) => (typeof operandsOf(f("InverseCall"))[1] === "string" ? ["Do", "inverse"] : undefined),
    "{Find} {InverseCall}",
    "{Find}{InverseCall} / 则{InverseCall}=",
  ],
);
