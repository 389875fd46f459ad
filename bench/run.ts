/** All benchmarks, one after the other. `node bench/run.ts [--json FILE] [--strict] [--sympy] [--mathsteps]` */
import { expression } from "./expression.ts";
import { figure } from "./figure.ts";
import { ode } from "./ode.ts";
import { page } from "./page.ts";
import { reading } from "./read.ts";
import { sizes } from "./sizes.ts";
import { solve } from "./solve.ts";
import { runBenchmarks } from "./support/program.ts";

await runBenchmarks([sizes, expression, reading, ode, solve, figure, page]);
