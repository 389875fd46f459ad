/** What mathsteps is asked: to simplify, to factor or to solve for x. */
export type Task = "simplify" | "factor" | "solve";

export interface Input {
  /** The kind of change that the input is about, as mathsteps divides them. */
  readonly kind: string;
  readonly task: Task;
  readonly formula: string;
}

const rows: readonly (readonly [kind: string, task: Task, ...formulas: string[]])[] = [
  ["arithmetic", "simplify", "2+3*4", "(7-2)*(1+5)", "18/3+2^3", "6-(4-9)", "2*(3+4)^2-5", "-3-(-8)", "1.5+2.25*2", "12/4/3"],
  ["fractions: adding", "simplify", "1/2+1/3", "2/5+4/5", "3/4-5/6", "2+1/3", "7/10-3", "1/2+1/3+1/4"],
  ["fractions: multiplying and dividing", "simplify", "2/3*9/4", "3/4/(9/8)", "6*(5/9)", "(2/7)/4", "-3/5*10/9"],
  ["fractions: reducing", "simplify", "12/18", "-35/14", "(6*x)/9", "(10*x^2)/(4*x)", "8/-12"],
  ["collecting like terms", "simplify", "2x+5x", "3x-7x+x", "4x+3+2x-9", "x^2+2x+3x^2-x", "5-2y+8y-11", "2x*y+3x*y-x", "x/2+x/3"],
  ["multiplying powers", "simplify", "x*x", "x^2*x^3", "2x*3x", "4x^2*5x", "x*x^2*x^4", "-2x*7x^3"],
  ["dividing powers", "simplify", "x^5/x^2", "(6x^3)/(2x)", "x/x^4", "(9x^2)/(3x^2)"],
  ["distributing", "simplify", "3(x+2)", "-2(x-5)", "x(x+4)", "4(2x-3)+5", "(x+1)(x+3)", "(2x-1)(x+5)", "(x+2)^2", "3-(x-4)"],
  ["cancelling", "simplify", "(x*3)/3", "(2(x+1))/(x+1)", "(x^2*y)/(x*y)", "((x-2)*(x+5))/(x-2)"],
  ["breaking up fractions", "simplify", "(x+4)/2", "(3x+6)/3", "(x^2+x)/x"],
  ["exponents", "simplify", "x^0", "(x^2)^3", "2^3*2^2", "(2x)^3", "(x/3)^2", "5^(-2)"],
  ["absolute values", "simplify", "abs(-7)", "abs(3-10)", "abs(4)*2"],
  [
    "roots",
    "simplify",
    "nthRoot(49)",
    "nthRoot(12)",
    "nthRoot(8)*nthRoot(2)",
    "nthRoot(27,3)",
    "nthRoot(4)+nthRoot(9)",
    "nthRoot(x^2)",
  ],
  ["signs", "simplify", "-(-x)", "2--3", "-(x+2)", "x+(-5)", "1*x+0"],
  ["factoring: common factor", "factor", "x^2+4x", "3x^2-6x", "2x^2+8x"],
  ["factoring: difference of squares", "factor", "x^2-9", "4x^2-25"],
  ["factoring: perfect squares", "factor", "x^2+6x+9", "4x^2-4x+1"],
  ["factoring: sum and product", "factor", "x^2+5x+6", "x^2-x-12", "2x^2+7x+3", "x^2-8x+15"],
  ["equations: one step", "solve", "x+5=12", "x-3=-8", "4x=28", "x/6=3", "-x=9"],
  ["equations: two steps", "solve", "2x+3=11", "5x-7=18", "x/2-4=1", "3-2x=9", "7=4x-5"],
  ["equations: unknown on both sides", "solve", "3x+2=x+10", "5x-4=2x-13", "4-x=2x+1", "2x+3x=35"],
  ["equations: brackets", "solve", "2(x+3)=14", "3(x-1)=2(x+4)", "4-(x-2)=1", "5(2x-1)-3=2"],
  ["equations: fractions", "solve", "x/2+x/3=5", "2x/3=8", "(x+1)/4=2", "1/2*x+3/4=5/4", "5/x=10"],
  ["equations: quadratic", "solve", "x^2-9=0", "x^2+5x+6=0", "x^2=7x", "x^2-4x+4=0"],
  ["equations: always or never true", "solve", "x+1=x+1", "x+1=x+3"],
  ["inequalities", "solve", "x+3<7", "2x-5>=3", "-3x<12", "4-x>9"],
];

export const inputs: readonly Input[] = rows.flatMap(([kind, task, ...formulas]) =>
  formulas.map((formula) => ({ kind, task, formula })),
);
