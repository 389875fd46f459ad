/**
 * Whether a formula in a question is all that is said there. Twice x = 5, x = 5 thousand, price + 2x = 50 say something else than the formulas that are read
 * in them; so only what is known to lead to a formula, or away from it, may stand beside one.
 *
 * @param before the text of the question up to the formula
 * @param after the text from its end on
 */
export const standsAlone = (before: string, after: string): boolean =>
  leadsTo(before.replace(/[ ~]*(\n*\$\$|\$|\\\(|\n*\\\[)?\s*$/, "")) &&
  leadsOn(after.replace(/^\s*(\$\$|\$|\\\)|\\\])?[ ~]*/, ""));

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const leadingWords = set(`
  that which says say said claims claim claimed is are be being if when where given let suppose assume assuming with by for from since because and both then so
  have has had having satisfy satisfies satisfying obey obeys know knows give gives get gets as solve solving plot graph
  compute calculate evaluate simplify expand factor factorise factorize find determine differentiate integrate
  equation equations inequality inequalities function functions formula system line lines curve curves parabola parabolas hyperbola ellipse circle circles
  relation relations law rule model identity condition conditions constraint constraints
  at all define asymptote asymptotes altitude median bisector diagonal hypotenuse chord leg legs edge segment arc radius diameter height length width side sides base area volume perimeter speed velocity mass force time distance angle slope constant constants
  parameter parameters variable variables value values
`);
/** The graph of y = 2x, the solutions to x = 5; but half of x = 5. */
const leadingWithOf = set("graph graphs root roots zero zeros solution solutions equation system sides value values portrait");
const leadingSigns = new Set(".,;:!(\"'“‘\n，。；：！、（");
const leadingIdeographs = new Set("知设若果当且和与及足合程组式线圆解求是为有得由令记说道件在对径长积度数算简开中使限");

/** Words that make something else of what comes a few words later. */
const changing = set(`
  twice thrice double triple half third quarter square squared cube cubed times percent minus negative opposite reciprocal not no never nobody either neither unless or
  cannot false wrong incorrect untrue impossible
`);
const denying = /^[a-z]+n['’]t$/;
const changingIdeographs = /(倍|一半|平方|立方|倒数|相反数|负|不|非|没|或|除非)[^，。；：,.;:]{0,4}$/;

function leadsTo(text: string): boolean {
  if (text === "") return true;
  const words = [...(/[^.,;:!?()\n，。；：！？]*$/.exec(text)?.[0] ?? "").matchAll(/[A-Za-z]+(?:['’]t)?/g)].map(([word]) =>
    word.toLowerCase(),
  );
  const isChanged = words.slice(-4).some((word) => changing.has(word) || denying.test(word)) || changingIdeographs.test(text);
  if (isChanged || /(…|\.\.)$/.test(text)) return false;
  if (!/[A-Za-z]$/.test(text)) return leadingSigns.has(text.at(-1) ?? "") || leadingIdeographs.has(text.at(-1) ?? "");
  const [last = "", before = ""] = words.reverse();
  // "Is x = 5?" asks, "it is x = 5" tells.
  const asks = /(^|[.!?]\s*)(Is|Are)$/.test(text);
  return !asks && (leadingWords.has(last) || (/^(of|to)$/.test(last) && leadingWithOf.has(before)));
}

const followingWords = set(`
  and where when while if for so then has have had is are was were be can may must will gives give describes describe models represents represent holds hold with which that to in on over
  passes meets intersects at by as since because
`);
const followingSigns = new Set(";:!?)\"'”’\n，。；：！？）");
const followingIdeographs = new Set("和与且并及时则在中上有是所可相这那求解表描成左右截交经过被共焦间切均恒（");
/** Of "x = 5 的平方" and "x = 5 的三倍". */
const changedBehind = /^的(平方|立方|倒数|相反数|一半|.{0,3}(分之|倍|次))/;
/** "x = 5 是方程的解吗？" */
const isAsked = /^[^。；？！.;?!]*吗/;
/** "x = 5 is false", "x = 5 是错的". */
const isDenied =
  /^(is|are|was|were|be|can|may|must|will)\s+(be\s+)?(not|no|never|false|wrong|incorrect|untrue|impossible|excluded)\b|^是?(错|假)/;
/** x = 3, 4 or 5 and x = 3 and a half. */
const goesOn =
  /^(,|，|、)?\s*(or\b|或)|^[,，、]\s*[-−–]?[\d.]+\s*([,.;?!，。；？！、]|or\b|and\b|或|$)|^and\s+(an?|one|two|three|half)\b|^\.\./;

function leadsOn(text: string): boolean {
  if (text === "") return true;
  if (goesOn.test(text) || changedBehind.test(text) || isAsked.test(text) || isDenied.test(text)) return false;
  const word = /^[A-Za-z]+/.exec(text)?.[0];
  if (word !== undefined) return followingWords.has(word.toLowerCase());
  const [first = ""] = text;
  return /[.,、的]/.test(first) || followingSigns.has(first) || followingIdeographs.has(first);
}
