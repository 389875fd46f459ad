import { fromLiteral, type Literal } from "./equations-literal.ts";
import type { Recipe } from "./family.ts";

/** Formulas of physics and geometry, their letters positive. */
export const formulas: Recipe = (chance) => {
  const rows: readonly Literal[] = [
    [
      "v=\\frac{s}{t}",
      "t=\\frac{s}{v}",
      ["v > 0", "t > 0"],
      [
        ["multiplied", "t=sv"],
        ["upside down", "t=\\frac{v}{s}"],
      ],
    ],
    [
      "A=\\pi r^2",
      "r=\\sqrt{\\frac{A}{\\pi}}",
      ["r > 0"],
      [
        ["not a root", "r=\\frac{A}{\\pi}"],
        ["root of one part", "r=\\frac{\\sqrt{A}}{\\pi}"],
        ["hypothesis missing", "r=\\sqrt{\\frac{A}{\\pi}}", { assuming: [] }],
      ],
    ],
    [
      "V=\\frac{4}{3}\\pi r^3",
      "r=\\sqrt[3]{\\frac{3V}{4\\pi}}",
      [],
      [
        ["upside down", "r=\\sqrt[3]{\\frac{4V}{3\\pi}}"],
        ["square root", "r=\\sqrt{\\frac{3V}{4\\pi}}"],
      ],
    ],
    [
      "A=\\frac{1}{2}(a+c)h",
      "h=\\frac{2A}{a+c}",
      ["a > 0", "c > 0"],
      [
        ["factor lost", "h=\\frac{A}{a+c}"],
        ["halved", "h=\\frac{A}{2(a+c)}"],
      ],
    ],
    [
      "s=\\frac{1}{2}at^2",
      "t=\\sqrt{\\frac{2s}{a}}",
      ["a > 0", "t \\ge 0"],
      [
        ["factor lost", "t=\\sqrt{\\frac{s}{2a}}"],
        ["not a root", "t=\\frac{2s}{a}"],
      ],
    ],
    [
      "y=mx+n",
      "x=\\frac{y-n}{m}",
      ["m \\ne 0"],
      [
        ["sign", "x=\\frac{y+n}{m}"],
        ["hypothesis missing", "x=\\frac{y-n}{m}", { assuming: [] }],
      ],
    ],
    ["a^2+b^2=c^2", "c=\\sqrt{a^2+b^2}", ["c > 0"], [["term by term", "c=a+b"]]],
    [
      "T=2\\pi\\sqrt{\\frac{l}{g}}",
      "l=\\frac{gT^2}{4\\pi^2}",
      ["T > 0", "g > 0"],
      [
        ["not squared", "l=\\frac{gT}{2\\pi}"],
        ["factor not squared", "l=\\frac{gT^2}{2\\pi^2}"],
      ],
    ],
    ["K=\\frac{1}{2}mv^2", "v=\\sqrt{\\frac{2K}{m}}", ["m > 0", "v \\ge 0"], [["factor lost", "v=\\sqrt{\\frac{K}{2m}}"]]],
    [
      "C=\\frac{5}{9}(F-32)",
      "F=\\frac{9}{5}C+32",
      [],
      [
        ["sign", "F=\\frac{9}{5}C-32"],
        ["not multiplied", "F=\\frac{9}{5}(C+32)"],
      ],
    ],
    [
      "p=2(a+b)",
      "b=\\frac{p}{2}-a",
      [],
      [
        ["not halved", "b=p-a"],
        ["sign", "b=\\frac{p}{2}+a"],
      ],
    ],
    [
      "y=\\frac{x+1}{x-1}",
      "x=\\frac{y+1}{y-1}",
      [],
      [
        ["sign", "x=\\frac{y-1}{y+1}"],
        ["turned", "x=\\frac{1-y}{1+y}"],
      ],
    ],
    [
      "q=1-\\frac{u}{v}",
      "u=v(1-q)",
      ["v \\ne 0"],
      [
        ["sign", "u=v(q-1)"],
        ["hypothesis missing", "u=v(1-q)", { assuming: [] }],
      ],
    ],
    [
      "b=a(1+r)^2",
      "r=\\sqrt{\\frac{b}{a}}-1",
      ["a > 0", "r > -1"],
      [
        ["sign", "r=\\sqrt{\\frac{b}{a}}+1"],
        ["not a root", "r=\\frac{b}{a}-1"],
      ],
    ],
    [
      "y=\\ln(x-a)",
      "x=a+e^y",
      [],
      [
        ["sign", "x=e^y-a"],
        ["multiplied", "x=ae^y"],
      ],
    ],
    ["y=a \\cdot 2^x", "x=\\log_2\\frac{y}{a}", ["a > 0"], [["divided", "x=\\frac{\\log_2 y}{a}"]]],
    ["ab=ac", "b=c", ["a \\ne 0"], [["hypothesis missing", "b=c", { assuming: [] }]]],
    [
      "ab=0",
      "a=0 \\lor b=0",
      [],
      [
        ["one only", "a=0"],
        ["both", "a=0 \\land b=0"],
      ],
    ],
    [
      "a^2=b^2",
      "a=b \\lor a=-b",
      [],
      [
        ["one only", "a=b"],
        ["one only", "a=-b"],
      ],
    ],
    ["a^2=b^2", "a=b", ["a > 0", "b > 0"], [["hypothesis missing", "a=b", { assuming: [] }]]],
    [
      "x^2+y^2=0",
      "x=0 \\land y=0",
      [],
      [
        ["either", "x=0 \\lor y=0"],
        ["opposite", "x=-y"],
      ],
    ],
    [
      "\\frac{a}{b}=\\frac{c}{h}",
      "ah=bc",
      ["b \\ne 0", "h \\ne 0"],
      [
        ["crossed wrongly", "ac=bh"],
        ["hypothesis missing", "ah=bc", { assuming: [] }],
      ],
    ],
  ];
  return fromLiteral("formula solved for a letter", chance.pick(rows));
};
