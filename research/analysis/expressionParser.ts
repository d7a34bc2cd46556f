import {
  absDependencies,
  addDependencies,
  andDependencies,
  create,
  divideDependencies,
  equalDependencies,
  largerDependencies,
  largerEqDependencies,
  maxDependencies,
  meanDependencies,
  minDependencies,
  multiplyDependencies,
  notDependencies,
  orDependencies,
  parseDependencies,
  powDependencies,
  smallerDependencies,
  smallerEqDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  unequalDependencies,
  type MathNode,
} from 'mathjs/number';

/** mathjs for plain numbers, with nothing in it but what own outcomes may use: the second wall behind the allow-list. */
const arithmetic = create(
  {
    absDependencies,
    addDependencies,
    andDependencies,
    divideDependencies,
    equalDependencies,
    largerDependencies,
    largerEqDependencies,
    maxDependencies,
    meanDependencies,
    minDependencies,
    multiplyDependencies,
    notDependencies,
    orDependencies,
    parseDependencies,
    powDependencies,
    smallerDependencies,
    smallerEqDependencies,
    sqrtDependencies,
    subtractDependencies,
    unaryMinusDependencies,
    unaryPlusDependencies,
    unequalDependencies,
  },
  {},
);

/**
 * The syntax tree of an expression. Throws a `SyntaxError` that names the character where reading stopped. Loading this
 * module loads mathjs (about half a second in Node), so `compileOutcomes` loads it when first needed.
 */
export function parseExpression(text: string): MathNode {
  return arithmetic.parse(text);
}
