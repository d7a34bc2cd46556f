import { finding, type Finding, type Rule, type Source } from './source.ts';
import type { Node } from 'oxc-parser';

/** Folders of the model in which Map and Set have no place at all: the monthly loop, set-up, luck and recording. */
const COLUMNS_ONLY = /^sim\/(mechanisms|setup|random|record)\//;
const MODEL = /^(sim|research\/analysis)\//;
const COLLECTION = /^(Readonly)?(Map|Set)$/;
const ORDER_OF_KEYS = new Set(['keys', 'values', 'entries', 'getOwnPropertyNames', 'ownKeys']);

/** `**` is Math.pow in disguise: engines differ in its last bit. */
export const noPowers: Rule = (source) =>
  everywhere(source, MODEL, (node) =>
    (node.type === 'BinaryExpression' && node.operator === '**') ||
    (node.type === 'AssignmentExpression' && node.operator === '**=')
      ? '** differs between engines in the last bit; multiply'
      : null,
  );

/** The order of `for…in` is not ours. */
export const noForIn: Rule = (source) =>
  everywhere(source, MODEL, (node) =>
    node.type === 'ForInStatement' ? 'for…in leaves the order to the engine' : null,
  );

/** Lint sees `Math.exp`; only the tree sees `const m = Math` or `{ exp } = Math`. */
export const mathByName: Rule = (source) => {
  if (!MODEL.test(source.path)) return [];
  return source.nodes.flatMap(({ node, parent, key }) => {
    if (node.type !== 'Identifier' || node.name !== 'Math') return [];
    if (parent?.type === 'MemberExpression' && key === 'object' && !parent.computed) return [];
    if (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) return [];
    return [finding(source, node.start, 'Math is read as Math.name only, so that lint sees which function')];
  });
};

/** No Map or Set in the loop; elsewhere in `sim/` they may answer questions, but nobody walks over them. */
export const noWalkOverCollections: Rule = (source) => {
  if (!source.path.startsWith('sim/')) return [];
  if (COLUMNS_ONLY.test(source.path)) {
    return everywhere(source, COLUMNS_ONLY, (node) =>
      isCollection(node) ? 'Map and Set have no place here; use columns' : null,
    );
  }
  const names = collectionNames(source);
  return everywhere(source, /^sim\//, (node) =>
    walksOver(node, names) ? 'nobody walks over a Map or Set in the model' : null,
  );
};

/** Where a decision's number is worked out: the network draws three for each contact it reaches out to. */
const NUMBERED = /^sim\/setup\/connectContacts\.ts$/;

/** A decision is drawn by its name: `momentOf(streams.exit, month, DECISIONS.exit.leaves)`. */
export const decisionsByName: Rule = (source) =>
  NUMBERED.test(source.path)
    ? []
    : everywhere(source, /^sim\/(mechanisms|setup|run)\//, (node) => {
        if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'momentOf')
          return null;
        let root: Node | undefined = node.arguments[2];
        while (root?.type === 'MemberExpression') root = root.object;
        return root?.type === 'Identifier' && root.name === 'DECISIONS'
          ? null
          : 'a decision is drawn by its name in DECISIONS';
      });

/** Phases, set-up and draws never take their order from an object's keys. */
export const noOrderOfKeys: Rule = (source) =>
  everywhere(source, /^sim\/(mechanisms|setup|random)\//, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
    const { object, property } = node.callee;
    if (object.type !== 'Identifier' || !['Object', 'Reflect'].includes(object.name)) return null;
    return property.type === 'Identifier' && ORDER_OF_KEYS.has(property.name)
      ? 'the order of keys is not an order of the model'
      : null;
  });

function everywhere(source: Source, where: RegExp, judge: (node: Node) => string | null): Finding[] {
  if (!where.test(source.path)) return [];
  return source.nodes.flatMap(({ node }) => {
    const what = judge(node);
    return what === null ? [] : [finding(source, node.start, what)];
  });
}

function isCollection(node: Node): boolean {
  if (node.type === 'NewExpression') return node.callee.type === 'Identifier' && COLLECTION.test(node.callee.name);
  return node.type === 'TSTypeReference' && node.typeName.type === 'Identifier' && COLLECTION.test(node.typeName.name);
}

/** Names bound to a Map or Set in this file, by what they start as or by their type; properties of that type too. */
function collectionNames(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node } of source.nodes) {
    if (
      node.type === 'VariableDeclarator' &&
      node.init !== null &&
      isCollection(node.init) &&
      node.id.type === 'Identifier'
    ) {
      names.add(node.id.name);
    }
    if (
      node.type === 'Identifier' &&
      'typeAnnotation' in node &&
      node.typeAnnotation &&
      isCollection(node.typeAnnotation.typeAnnotation)
    ) {
      names.add(node.name);
    }
    if (
      node.type === 'TSPropertySignature' &&
      node.typeAnnotation &&
      isCollection(node.typeAnnotation.typeAnnotation)
    ) {
      if (node.key.type === 'Identifier') names.add(node.key.name);
    }
  }
  return names;
}

function walksOver(node: Node, names: ReadonlySet<string>): boolean {
  if (node.type === 'ForOfStatement') return isOneOf(node.right, names);
  if (node.type === 'SpreadElement') return isOneOf(node.argument, names);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  const method = property.type === 'Identifier' ? property.name : '';
  if (method === 'forEach') return isOneOf(object, names);
  const makesArray =
    object.type === 'Identifier' &&
    ['Array', 'Object'].includes(object.name) &&
    ['from', 'fromEntries'].includes(method);
  return makesArray && node.arguments.some((argument) => isOneOf(argument, names));
}

/** `names`, `x.names`, `names.values()`, `new Set(…)`. */
function isOneOf(node: Node, names: ReadonlySet<string>): boolean {
  if (node.type === 'Identifier') return names.has(node.name);
  if (node.type === 'MemberExpression') return node.property.type === 'Identifier' && names.has(node.property.name);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression')
    return isOneOf(node.callee.object, names);
  return isCollection(node);
}
