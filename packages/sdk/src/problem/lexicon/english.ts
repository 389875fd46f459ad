import type { Entry } from "./meaning.ts";

/** English words and phrases, by what they contribute. Every word of a question must be found here or in a formula. */
export const english: readonly Entry[] = [
  {
    meaning: { role: "find" },
    phrases: [
      "(find|determine|calculate|compute|state|identify|give|get|list|locate|obtain) [me] [out]",
      "(work|figure) out",
      "(tell|give) me",
      "(what is|what's|whats|what are|what're|what will be|what would be)",
      "write down",
      "[i] (want|need|would like|'d like) to know",
      "do you know",
    ],
  },
  { meaning: { role: "find", noEquation: true }, phrases: ["(label|mark|show|showing|indicate) [me]"] },
  { meaning: { role: "solve" }, phrases: ["solve [for [the (variable|unknown)] {letter}]", "solve for the (variable|unknown)"] },
  {
    meaning: { role: "draw" },
    phrases: [
      "(plot|draw|sketch|graph|visualize|visualise) [me]",
      "(show|give|draw|make|create|produce) [me] (the|a|its) (graph|plot|sketch|drawing|picture) [of]",
    ],
  },
  { meaning: { role: "rewrite" }, phrases: ["(rewrite|write|express|convert|put|change|bring)"] },
  {
    meaning: { role: "graph" },
    phrases: ["(the|its|a|this) (graph|plot|sketch)", "[the|its|a|this] graph of", "(function|parabola)'s graph"],
  },
  {
    meaning: { role: "thing" },
    phrases: [
      "it",
      "(this|that) one",
      "(curve|formula|expression|polynomial)",
      "(the|this) (problem|question)",
      "(problem|question|exercise)",
    ],
  },
  { meaning: { role: "thing", claim: "equation" }, phrases: ["(equation|equations|proportion)"] },
  { meaning: { role: "thing", claim: "function" }, phrases: ["(function|functions)"] },
  { meaning: { role: "thing", claim: "linear-equation" }, phrases: ["(linear|first[-| ]degree) (equation|equations)"] },
  { meaning: { role: "thing", claim: "quadratic-equation" }, phrases: ["(quadratic|second[-| ]degree) (equation|equations)"] },
  { meaning: { role: "thing", claim: "linear-function" }, phrases: ["linear (function|functions)", "[straight] line"] },
  {
    meaning: { role: "thing", claim: "quadratic-function" },
    phrases: ["quadratic (function|functions)", "parabola", "quadratic [polynomial|expression|trinomial]"],
  },
  {
    meaning: { role: "given" },
    phrases: [
      "(if|let|given|suppose|consider|assume|assuming|where|when|such that|so that|for which)",
      "(given|suppose|assume) that",
    ],
  },
  { meaning: { role: "link" }, phrases: ["(of|for|in|to)", "with [the] equation"] },
  { meaning: { role: "possessive" }, phrases: ["'s"] },
  { meaning: { role: "and", either: true }, phrases: ["or"] },
  { meaning: { role: "and" }, phrases: ["and [also|then]", "as well as", "together with", "along with", "with its"] },
  { meaning: { role: "copula" }, phrases: ["(is|are)", "(is|are) (given|defined|described) by", "given by", "defined by"] },
  { meaning: { role: "auxiliary" }, phrases: ["(does|do|have|has)", "(is|are) there [for|to|in|of]"] },
  { meaning: { role: "query" }, phrases: ["__"] },
  {
    meaning: { role: "where" },
    phrases: [
      "(where|when) (is|are|does|do)",
      "(find|determine|show|state) (where|when)",
      "(at|in) (what|which) (point|points) (does|do)",
      "where (it|the function|its graph|the graph|the parabola) is",
      "(for|at|on) (what|which) [real] (values|value) of {letter} (is|are|does|do)",
      "for (what|which) {letter} (is|does)",
      "on (what|which) (interval|intervals) (is|does)",
      "[the|all] [real] (value|values) [or values] of {letter} [for which|such that|so that|where|if|when|that satisfy|which satisfy|satisfying]",
      "all [values of] {letter} (for which|such that|so that|where|if|when|satisfying)",
      "[the] (interval|intervals) (where|on which)",
      "(what|which) (value|values) of {letter} (satisfy|satisfies|solve|solves)",
      "(find|what is|what's|determine|get|calculate|compute) [all|the unknown] {letter} [if|when|such that|so that|where|in|for which|given [that]]",
    ],
  },
  {
    meaning: { role: "where", numbers: "real" },
    phrases: ["[all] real numbers {letter} (for which|such that|so that|where|if|when|satisfying)"],
  },
  {
    meaning: { role: "where", numbers: "integer" },
    phrases: ["[all] integers {letter} (for which|such that|so that|where|if|when|satisfying)"],
  },
  { meaning: { role: "unknown" }, phrases: ["for [the (variable|unknown)] {letter}", "in the (variable|unknown) {letter}"] },
  {
    meaning: { role: "method", method: "quadratic.factoring" },
    phrases: [
      "(by|using|by using|through|via|with|use) [the] [method of] (factoring|factorization|factorisation|factorizing|factorising) [method] [to]",
    ],
  },
  {
    meaning: { role: "method", method: "quadratic.completing-square" },
    phrases: [
      "(by|using|by using|through|via|with|use) [the] [method of] completing [the] square [method] [to]",
      "complete the square to",
    ],
  },
  {
    meaning: { role: "method", method: "quadratic.formula" },
    phrases: [
      "(by|using|by using|through|via|with|use|apply|applying) (the|a) [quadratic] formula [to]",
      "(by|using|by using|via|with|use) quadratic formula [to]",
    ],
  },
  { meaning: { role: "numbers", numbers: "real", adjective: true }, phrases: ["real"] },
  { meaning: { role: "numbers", numbers: "integer", adjective: true }, phrases: ["integer"] },
  { meaning: { role: "numbers", numbers: "complex", adjective: true }, phrases: ["complex"] },
  {
    meaning: { role: "numbers", numbers: "real" },
    phrases: ["(over|in|among) the (reals|real numbers)", "(where|if|when) {letter} is [a] real [number]"],
  },
  {
    meaning: { role: "numbers", numbers: "integer" },
    phrases: ["(over|in|among) the integers", "in integers", "(where|if|when) {letter} is an integer"],
  },
  {
    meaning: { role: "numbers", numbers: "complex" },
    phrases: ["(over|in|among) the complex numbers", "(where|if|when) {letter} is [a] complex [number]"],
  },
  { meaning: { role: "ask", asks: ["solutions"] }, phrases: ["(solution|solutions)", "solution set"] },
  { meaning: { role: "ask", asks: ["roots"] }, phrases: ["(root|roots)"] },
  {
    meaning: { role: "ask", asks: ["number-of-solutions"] },
    phrases: [
      "how many [distinct|different] [real] (solutions|roots|zeros|zeroes|x-intercepts)",
      "number of [distinct|different] [real] (solutions|roots|zeros|zeroes|x-intercepts)",
    ],
  },
  {
    meaning: { role: "ask", asks: ["discriminant"] },
    phrases: ["[exact] [value of the] discriminant", "(use|using) the discriminant [to]"],
  },
  {
    meaning: { role: "ask", asks: ["vertex"] },
    phrases: [
      "[the] [coordinates of [the]|coordinates for the|position of the|location of the] (vertex|turning point)",
      "vertex (coordinates|point)",
    ],
  },
  {
    meaning: { role: "ask", asks: ["axis"] },
    phrases: ["[the] [equation (of|for) [the]] (axis of symmetry|line of symmetry|symmetry axis)"],
  },
  { meaning: { role: "ask", asks: ["zeros"] }, phrases: ["(zero|zeros|zeroes)"] },
  {
    meaning: { role: "ask", asks: ["x-intercepts"] },
    phrases: [
      "[the] [coordinates of [the]] x[-| ](intercept|intercepts)",
      "[points of] (intersection|intersections) with the x[-| ]axis",
      "where (it|the graph|the parabola|the function|the line) (crosses|intersects|meets|cuts|hits) the x[-| ]axis",
    ],
  },
  {
    meaning: { role: "ask", asks: ["y-intercept"] },
    phrases: [
      "[the] [coordinates of [the]] y[-| ](intercept|intercepts)",
      "[point of] intersection with the y[-| ]axis",
      "where (it|the graph|the parabola|the function|the line) (crosses|intersects|meets|cuts|hits) the y[-| ]axis",
    ],
  },
  {
    meaning: { role: "ask", asks: ["x-intercepts"], needs: "where" },
    phrases: ["(cross|crosses|intersect|intersects|meet|meets|cut|cuts|hit|hits) the x[-| ]axis"],
  },
  {
    meaning: { role: "ask", asks: ["y-intercept"], needs: "where" },
    phrases: ["(cross|crosses|intersect|intersects|meet|meets|cut|cuts|hit|hits) the y[-| ]axis"],
  },
  {
    meaning: { role: "ask", asks: ["x-intercepts", "y-intercept"] },
    phrases: ["[the] intercepts", "x[-] and y[-| ](intercepts|intercept)", "intercepts with (the|both) axes"],
  },
  { meaning: { role: "ask", asks: ["range"] }, phrases: ["range"] },
  { meaning: { role: "ask", asks: ["domain"] }, phrases: ["domain"] },
  { meaning: { role: "ask", asks: ["minimum"] }, phrases: ["(minimum|min|smallest|least|lowest) value", "(minimum|min)"] },
  { meaning: { role: "ask", asks: ["maximum"] }, phrases: ["(maximum|max|largest|greatest|highest) value", "(maximum|max)"] },
  {
    meaning: { role: "ask", asks: ["extremum"] },
    phrases: [
      "(extremum|extrema)",
      "extreme (value|values)",
      "(maximum or minimum|minimum or maximum|max or min|min or max|maximum / minimum|minimum / maximum|max / min|min / max) [value]",
    ],
  },
  { meaning: { role: "ask", asks: ["sign"] }, phrases: ["sign [chart|table|diagram]"] },
  {
    meaning: { role: "ask", asks: ["sign-positive"], needs: "where" },
    phrases: ["positive", "above the x[-| ]axis", "(greater|larger|more) than (0|zero)"],
  },
  {
    meaning: { role: "ask", asks: ["sign-negative"], needs: "where" },
    phrases: ["negative", "below the x[-| ]axis", "(less|smaller) than (0|zero)"],
  },
  { meaning: { role: "ask", asks: ["vertex-form"] }, phrases: ["[in|into|to] [the] vertex form", "complete the square"] },
  {
    meaning: { role: "ask", asks: ["factored-form"] },
    phrases: ["[in|into|to] [the] (factored|factorized|factorised|intercept) form"],
  },
  {
    meaning: { role: "filler" },
    phrases: [
      "(the|its|this|these|those|all|any|each|every|both|two|exact|following)",
      "each of (the following|these)",
      "the given",
      "please|kindly|thanks|thank you|hi|hello|hey|ok|okay",
      "(can|could|would|will) you [please]",
      "how (to|do i|do you|do we|can i|can you|can we|would you|would i|should i)",
      "(help me|i want|i need|i want you|i need you|i would like|i'd like|i would like you|i'd like you) [to] [see]",
      "let's|let us",
      "(also|then|now)",
      "(next|first|finally) ,",
      "step by step|step-by-step|(show|showing) [all] [your|the] (work|steps|working)|with [all] steps",
    ],
  },
];
