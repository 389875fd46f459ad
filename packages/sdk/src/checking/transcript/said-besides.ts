/** Words that give numbers another meaning than the usual one, wherever they stand: other numerals, truth values. */
const otherNumerals =
  /\b(?:in|into|to|from) base[- ]?(?:\d|two|eight|ten|sixteen)|\bbase-\d|\bbase (?:\d+|two|eight|ten|sixteen) (?:number|numeral|digit|system|arithmetic|expansion|representation)|\bbinary\b|\bhexadecimal\b|\boctal\b|进制|\bboolean\b|逻辑代数|\\mathbb\s*\{?Z\}?_|\\oplus|⊕/i;

/** After 12 comes 1. */
const clock = /\bclock\b/i;

/** Remainders where congruences are not told from equations: 3 · 5 = 1 mod 7. Where ≡ is written, = means what it always does. */
const modular = /\bmod(?:ulo|ular)?\b|\\p?mod(?![a-z])|模\s*\d/i;
const congruent = /\\equiv|≡/;

/** Letters that do not stand for numbers, or that side by side are no product: matrices, vectors, permutations, the digits of a number. */
const otherObjects =
  /\bmatri(?:x|ces)\b|\bvectors?\b|\bquaternion|\bpermutations? (?:\$|[a-z]\b)|\bbe (?:two )?permutations\b|\bcomposition\b|\blinear (?:map|transformation)|\bboolean\b|矩阵|向量|置换|线性变换|\\vec|\\mathbf|\\cup|\\cap|\\begin\{[pbv]?matrix|-digit (?:number|integer)s? \$?(?:ab|xy|pq|mn)|\b[a-z]{2,3}\$? (?:denotes?|means?|is|represents?|stands for) (?:the|a) \w+-digit|位数\s*\$?[a-z]{2}/i;

/** Words that say so too in an answer to a question of algebra, and in a story may be meant plainly: elements of groups, a group of friends. */
const perhapsObjects = /\bset of\b|\bgroups?\b|\bring\b|\boperator|集合|群\b/i;

/** Letters that stand for complex numbers: |z|² is not z². */
const complex =
  /\bcomplex (?:number|plane|root|solution|conjugate|variable|value)|\bimaginary\b|复数|虚数|复平面|\\mathbb\s*\{?C\}?|ℂ/i;

/** Words beside a line that keep it from being held against anybody: remainders, rounding, what is supposed, what is said not to be so. */
const beside =
  /remainder|余|\bmod(?:ulo)?\b|\\p?mod|模|quotient|商|left ?over|\bround|approx|\babout \d|\bnearly\b|\broughly\b|约|近似|四舍五入|取整|floor|ceil|truncat|contradict|\bfalse\b|not true|impossible|矛盾|不成立|不相?等|不对|\bdoes(?: not|n['’]t)|\bis(?: not|n['’]t)|\bcan(?:not|['’]t)|not equal|\bwrong|incorrect|mistake|\bfails?\b|invalid|\bsuppose|\bassum|假设|假如|\btry\b|\btrying\b|\bguess|试|错|不正确|\\stackrel|\\overset|\?=|typo|instead of|而不是/i;

/** Words that say of a line that it comes from the one before it by what is done to both sides. */
const action =
  /\bsimplif|\bsubtract|\bdivid|\bmultipl(?:y|ying)\b|\badd(?:ing)?\b.{0,40}\bboth\b|\bboth sides\b|\bexpand|\bcombin|\brearrang|\bisolat|\bcollect|两边|移项|化简|整理|合并|展开|去分母|去括号|系数化/i;

/** Words that say that several lines are put together. */
const together = /\badd|\bsubtract|\beliminat|\bcombin|\bsum\b|相加|相减|减去|加上|消元|消去|联立/i;

/** Words that begin something else. */
const otherwise =
  /\bif\b|\bwhen\b|\bcases?\b|\bsuppose|\bassum|\bor\b|\bother\b|\balternativ|\bsecond\b|\bnext\b|\bcheck|\bverif|\bsubstitut|\bplug|\binstead\b|\btry\b|\blet\b|\bfrom\b(?! (?:both|each|the two|either) sides?\b| both\b| each\b)|\busing\b|\bwhere\b|\bthe (?:first|original|given)\b|若|如果|当|假设|另|代入|检验|验证|或|设|由|方程[①②一二12]|第[一二]个/i;

/** Words that bring a letter in. */
const definition = /\b(?:let|define|denote|set|put|call|where|with)\b[^.。]{0,80}$|(?:设|令|记|其中)[^。]{0,40}$/i;

export const usesOtherNumerals = (text: string): boolean => otherNumerals.test(text);
export const goesRound = (text: string): boolean => clock.test(text);
export const isModular = (text: string): boolean => modular.test(text) && !congruent.test(text);
export const givesOtherMeaning = (text: string): boolean => usesOtherNumerals(text) || goesRound(text) || isModular(text);
export const speaksOfOtherObjects = (text: string): boolean => otherObjects.test(text);
export const speaksOfComplexNumbers = (text: string): boolean => complex.test(text);
export const speaksOfNoNumbers = (text: string): boolean =>
  speaksOfOtherObjects(text) || speaksOfComplexNumbers(text) || perhapsObjects.test(text);
export const excuses = (around: string): boolean => beside.test(around);
export const saysItFollows = (lead: string): boolean => action.test(lead) && !otherwise.test(lead);
export const saysTogether = (lead: string): boolean => together.test(lead);
export const defines = (lead: string): boolean => definition.test(lead);

/** Words that say what C(n, k) counts. */
const choosing = /\bcombin|\bchoos|\bchose|\bways to\b|组合|选法|取法|C\(n,\s*[kr]\)/i;
export const countsChoices = (text: string): boolean => choosing.test(text);
