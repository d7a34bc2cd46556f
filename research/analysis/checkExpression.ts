import { nearestName, unplaced, type Said, type Unplaced } from '#sim';
import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs/number';
import { say } from './expressionPhrases.ts';
import { OUTCOME_LIMITS } from './outcomeLimits.ts';

/** What an expression gives: a number, or something that is true or false. */
export type Kind = 'number' | 'truth';

/** Operators by mathjs' own names: what they take and what they give. */
const OPERATORS: Readonly<Record<string, readonly [takes: Kind, gives: Kind]>> = {
  add: ['number', 'number'],
  subtract: ['number', 'number'],
  multiply: ['number', 'number'],
  divide: ['number', 'number'],
  pow: ['number', 'number'],
  unaryMinus: ['number', 'number'],
  unaryPlus: ['number', 'number'],
  smaller: ['number', 'truth'],
  smallerEq: ['number', 'truth'],
  larger: ['number', 'truth'],
  largerEq: ['number', 'truth'],
  equal: ['number', 'truth'],
  unequal: ['number', 'truth'],
  and: ['truth', 'truth'],
  or: ['truth', 'truth'],
  not: ['truth', 'truth'],
};

/** Functions with the fewest and the most arguments. min, max and mean look at one month, so one argument is a slip. */
const FUNCTIONS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  abs: [1, 1],
  sqrt: [1, 1],
  min: [2, 100],
  max: [2, 100],
  mean: [2, 100],
};
export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS);

export interface CheckedExpression {
  readonly problems: readonly Unplaced[];
  /** The names it reads, each once. */
  readonly reads: readonly string[];
}

/**
 * Whether a syntax tree holds nothing but numbers, known names, arithmetic, comparison, and, or, not, `a ? b : c` and five
 * functions, and gives a number, or what else is `asked`, whatever the values are. Everything not named here is refused, known or not.
 */
export function checkExpression(root: MathNode, known: readonly string[], asked: Kind = 'number'): CheckedExpression {
  const problems: Unplaced[] = [];
  const reads = new Set<string>();
  let nodes = 0;
  let tooLarge = false;

  function refuse(problem: Parameters<typeof unplaced>[0]): Kind {
    problems.push(unplaced(problem));
    return 'number';
  }

  function expectKind(node: MathNode, wanted: Kind, depth: number): void {
    const kind = kindOf(node, depth);
    if (kind === wanted || tooLarge) return;
    const got = kind === 'truth' ? say.isTruth(textOf(node)) : say.isNumber(textOf(node));
    if (wanted === 'number') refuse({ expected: say.aNumber(), got, hint: say.asNumber(textOf(node)) });
    else refuse({ expected: say.comparison(), got, hint: say.compareIt() });
  }

  function kindOf(node: MathNode, depth: number): Kind {
    nodes += 1;
    if (nodes > OUTCOME_LIMITS.nodes || depth > OUTCOME_LIMITS.depth) tooLarge = true;
    if (tooLarge) return 'number';
    switch (node.type) {
      case 'ParenthesisNode':
        return kindOf((node as ParenthesisNode).content, depth + 1);
      case 'ConstantNode':
        return kindOfConstant((node as ConstantNode).value);
      case 'SymbolNode':
        return kindOfName((node as SymbolNode).name);
      case 'OperatorNode':
        return kindOfOperator(node as OperatorNode, depth);
      case 'RelationalNode':
        for (const part of (node as RelationalNode).params) expectKind(part, 'number', depth + 1);
        return 'truth';
      case 'ConditionalNode':
        return kindOfChoice(node as ConditionalNode, depth);
      case 'FunctionNode':
        return kindOfCall(node as FunctionNode, depth);
      default:
        return refuse({ expected: say.allowed(FUNCTION_NAMES), got: WORDS[node.type]?.() ?? node.type });
    }
  }

  function kindOfConstant(value: unknown): Kind {
    if (typeof value === 'boolean') return 'truth';
    if (typeof value === 'number' && Number.isFinite(value)) return 'number';
    return refuse({ expected: say.finite(), got: constantText(value) });
  }

  function kindOfName(name: string): Kind {
    if (known.includes(name)) reads.add(name);
    else refuse({ expected: say.knownName(), got: name, hint: likely(nearestName(name, known)) });
    return 'number';
  }

  function kindOfOperator(node: OperatorNode, depth: number): Kind {
    const [takes, gives] = Object.hasOwn(OPERATORS, node.fn) ? OPERATORS[node.fn] : [];
    if (takes === undefined || gives === undefined)
      return refuse({ expected: say.allowed(FUNCTION_NAMES), got: say.operator(String(node.op)) });
    if (node.implicit) return refuse({ expected: say.betweenValues(), got: textOf(node), hint: say.multiply() });
    for (const part of node.args) expectKind(part, takes, depth + 1);
    return gives;
  }

  function kindOfChoice({ condition, trueExpr, falseExpr }: ConditionalNode, depth: number): Kind {
    expectKind(condition, 'truth', depth + 1);
    const kind = kindOf(trueExpr, depth + 1);
    expectKind(falseExpr, kind, depth + 1);
    return kind;
  }

  function kindOfCall({ fn, args }: FunctionNode, depth: number): Kind {
    const name = nameOf(fn);
    const [fewest, most] = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : [];
    if (fewest === undefined || most === undefined) {
      const got =
        name === '' ? say.callOfNothing() : known.includes(name) ? say.notFunction(name) : say.theFunction(name);
      return refuse({
        expected: say.aFunction(FUNCTION_NAMES),
        got,
        hint: likely(nearestName(name, FUNCTION_NAMES)),
      });
    }
    if (args.length < fewest || args.length > most) {
      const expected = fewest === most ? say.valuesIn(fewest, name) : say.valuesOrMoreIn(fewest, name);
      refuse({ expected, got: `${args.length}`, hint: fewest > 1 ? say.sameMonth(name) : undefined });
    }
    for (const part of args) expectKind(part, 'number', depth + 1);
    return 'number';
  }

  expectKind(root, asked, 1);
  if (tooLarge) {
    const { nodes: most, depth } = OUTCOME_LIMITS;
    return {
      problems: [unplaced({ expected: say.mostParts(most, depth), got: say.more(), hint: say.split() })],
      reads: [],
    };
  }
  return { problems, reads: [...reads] };
}

const WORDS: Readonly<Partial<Record<string, () => Said>>> = {
  AccessorNode: say.access,
  ArrayNode: say.list,
  AssignmentNode: say.assignment,
  BlockNode: say.block,
  FunctionAssignmentNode: say.definition,
  IndexNode: say.index,
  ObjectNode: say.object,
  RangeNode: say.range,
};

function constantText(value: unknown): string | Said {
  if (typeof value === 'string') return say.text(value);
  return typeof value === 'number' ? String(value) : say.empty();
}

/** Called by a plain name, or by something that must be worked out first: `''`. */
function nameOf(called: MathNode | string): string {
  if (typeof called === 'string') return called;
  return called.type === 'SymbolNode' ? (called as SymbolNode).name : '';
}

function likely(near: string | undefined): Said | undefined {
  return near === undefined ? undefined : say.likely(near);
}

/** The expression as mathjs writes it, cut to a readable length. */
function textOf(node: MathNode): string {
  const text = node.toString();
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
