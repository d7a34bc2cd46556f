import type { Node } from 'oxc-parser';
import type { Source } from './source.ts';

/** Every switch that some file reads: `world.switches.fatigue`, `const { switches: on } = world; on.fatigue`, `{ fatigue } = switches`. */
export function switchesRead(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => readIn(source)));
}

function readIn({ nodes }: Source): string[] {
  const aliases = new Set(['switches']);
  const names: string[] = [];
  for (const { node, parent } of nodes) {
    if (node.type === 'VariableDeclarator' && node.init !== null && isSwitches(node.init, aliases)) {
      bind(node.id, aliases, names);
    }
    if (node.type === 'Property' && parent?.type === 'ObjectPattern' && isName(node.key, 'switches')) {
      bind(node.value, aliases, names);
    }
  }
  for (const { node } of nodes) {
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') continue;
    if (isSwitches(node.object, aliases)) names.push(node.property.name);
  }
  return names;
}

/** What the switches are bound to: another name for them, or single ones by name. */
function bind(target: Node, aliases: Set<string>, names: string[]): void {
  if (target.type === 'Identifier') aliases.add(target.name);
  if (target.type !== 'ObjectPattern') return;
  for (const property of target.properties) {
    if (property.type === 'Property' && property.key.type === 'Identifier') names.push(property.key.name);
  }
}

function isSwitches(node: Node, aliases: ReadonlySet<string>): boolean {
  if (node.type === 'Identifier') return aliases.has(node.name);
  return node.type === 'MemberExpression' && isName(node.property, 'switches');
}

function isName(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
