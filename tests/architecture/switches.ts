import type { Node } from 'oxc-parser';
import type { Source } from './source.ts';

/** Every switch that some file reads: `world.switches.fatigue`, or `const { fatigue } = world.switches`. */
export function switchesRead(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const source of sources) {
    const aliases = new Set(['switches']);
    for (const { node } of source.nodes) {
      if (node.type !== 'VariableDeclarator' || node.init === null || !isSwitches(node.init, aliases)) continue;
      if (node.id.type === 'Identifier') aliases.add(node.id.name);
      if (node.id.type !== 'ObjectPattern') continue;
      for (const property of node.id.properties) {
        if (property.type === 'Property' && property.key.type === 'Identifier') names.add(property.key.name);
      }
    }
    for (const { node } of source.nodes) {
      if (
        node.type === 'MemberExpression' &&
        node.property.type === 'Identifier' &&
        !node.computed &&
        isSwitches(node.object, aliases)
      ) {
        names.add(node.property.name);
      }
    }
  }
  return names;
}

function isSwitches(node: Node, aliases: ReadonlySet<string>): boolean {
  if (node.type === 'Identifier') return aliases.has(node.name);
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'switches';
}
