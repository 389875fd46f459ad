import { variants } from "../pair.ts";
import type { Recipe } from "./family.ts";
import { written } from "./matrices-products.ts";

export const withLetters: Recipe = (chance) => {
  const [a, b, c, d] = chance.pick([
    ["a", "b", "c", "d"],
    ["x", "y", "z", "w"],
    ["p", "q", "r", "s"],
  ] as const);
  const k = chance.whole(2, 9);
  const scalar = chance.pick(["t", "u", "k"]);
  const kept = c === "c" ? (["a", "b", "c", "m"] as const) : ([a, b, c, d] as const);
  const [p, q, r, s] = kept;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      written(
        [
          [p, q],
          [r, s],
        ],
        "vmatrix",
      ),
      `${p}${s}-${q}${r}`,
      [`${p}${s}+${q}${r}`, `${p}${q}-${r}${s}`],
    ],
    [
      written(
        [
          [p, q],
          [q, p],
        ],
        "vmatrix",
      ),
      `(${p}-${q})(${p}+${q})`,
      [`(${p}-${q})^2`],
    ],
    [
      `${written([
        [p, 0],
        [0, q],
      ])}^{${(k % 3) + 2}}`,
      written([
        [`${p}^${(k % 3) + 2}`, 0],
        [0, `${q}^${(k % 3) + 2}`],
      ]),
      [
        written([
          [`${(k % 3) + 2}${p}`, 0],
          [0, `${(k % 3) + 2}${q}`],
        ]),
      ],
    ],
    [
      `${k}${written([
        [p, q],
        [r, s],
      ])}`,
      written([
        [`${k}${p}`, `${k}${q}`],
        [`${k}${r}`, `${k}${s}`],
      ]),
      [
        written([
          [`${k}${p}`, q],
          [r, `${k}${s}`],
        ]),
      ],
    ],
    [
      `${written([
        [p, q],
        [r, s],
      ])}${written([
        [scalar, 0],
        [0, scalar],
      ])}`,
      written([
        [`${p}${scalar}`, `${q}${scalar}`],
        [`${r}${scalar}`, `${s}${scalar}`],
      ]),
      [
        written([
          [`${p}${scalar}`, q],
          [r, `${s}${scalar}`],
        ]),
      ],
    ],
    [
      `${written([
        ["\\cos t", "-\\sin t"],
        ["\\sin t", "\\cos t"],
      ])}^2`,
      written([
        ["\\cos 2t", "-\\sin 2t"],
        ["\\sin 2t", "\\cos 2t"],
      ]),
      [
        written([
          ["\\cos 2t", "\\sin 2t"],
          ["\\sin 2t", "\\cos 2t"],
        ]),
        written([
          ["\\cos^2 t", "\\sin^2 t"],
          ["\\sin^2 t", "\\cos^2 t"],
        ]),
      ],
    ],
    [
      written(
        [
          ["\\cos t", "-\\sin t"],
          ["\\sin t", "\\cos t"],
        ],
        "vmatrix",
      ),
      "1",
      ["0", "\\cos 2t"],
    ],
    [
      `${written([
        [1, p],
        [0, 1],
      ])}${written([
        [1, q],
        [0, 1],
      ])}`,
      written([
        [1, `${p}+${q}`],
        [0, 1],
      ]),
      [
        written([
          [1, `${p}${q}`],
          [0, 1],
        ]),
      ],
    ],
    [
      written(
        [
          [1, p, `${p}^2`],
          [1, q, `${q}^2`],
          [1, r, `${r}^2`],
        ],
        "vmatrix",
      ),
      `(${q}-${p})(${r}-${p})(${r}-${q})`,
      [`(${p}-${q})(${r}-${p})(${r}-${q})`, `(${q}-${p})(${r}-${p})(${r}+${q})`],
    ],
    [
      `${written([[p, q]])}${written([[r], [s]])}`,
      `${written([[`${p}${r}+${q}${s}`]])}`,
      [`${written([[`${p}${s}+${q}${r}`]])}`],
    ],
    [
      `${written([
        [1, p],
        [0, 1],
      ])}^{-1}`,
      written([
        [1, `-${p}`],
        [0, 1],
      ]),
      [
        written([
          [1, `\\frac{1}{${p}}`],
          [0, 1],
        ]),
      ],
    ],
    [
      `\\det\\left(${k}${written([
        [p, q],
        [r, s],
      ])}\\right)`,
      `${k * k}(${p}${s}-${q}${r})`,
      [`${k}(${p}${s}-${q}${r})`],
    ],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "with letters",
    before,
    after,
    wrong.map((each) => ["wrong entries", each] as const),
  );
};
