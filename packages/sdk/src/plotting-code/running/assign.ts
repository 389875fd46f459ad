import type { Node } from "../python/syntax.ts";
import { Unclear } from "../unclear.ts";
import type { Scope, Value } from "../values/value.ts";
import { noteName } from "../values/views.ts";
import { membersToVisit } from "./loop.ts";
import type { Machine } from "./machine.ts";
import { setMember } from "./subscripts.ts";

/** Gives a value to a name, to several, or to a part of something. */
export function assign(target: Node, value: Value, scope: Scope, machine: Machine): void {
  switch (target.type) {
    case "name":
      nameAxis(value, target.name);
      noteName(value);
      scope.set(target.name, value);
      return;
    case "tuple":
    case "list": {
      const members = membersToVisit(value);
      if (members.length !== target.items.length) throw new Unclear("lengths");
      target.items.forEach((part, index) => {
        assign(part, members[index] as Value, scope, machine);
      });
      return;
    }
    case "subscript":
      setMember(machine.evaluate(target.of, scope), machine.evaluate(target.index, scope), value);
      return;
    default:
      throw new Unclear("target");
  }
}

/** An axis is called as the program calls the array of its numbers. */
function nameAxis(value: Value, name: string): void {
  if (value.type !== "numeric" || value.isElement) return;
  const own = value.axes.find(({ symbol }) => symbol === value.formula);
  if (own) own.name ??= name;
}
