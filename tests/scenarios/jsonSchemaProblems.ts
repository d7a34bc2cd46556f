/** What JSON Schema (draft 2020-12) may say in our schemas; a keyword that is not here makes the test fail. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly $schema?: string;
}

const KEYWORDS = new Set(
  (
    'type properties required additionalProperties propertyNames items minItems maxItems minimum maximum minLength ' +
    'maxLength pattern enum const anyOf oneOf title description default $schema'
  ).split(' '),
);

/** Paths in a schema where a keyword stands that this check does not know, or a limit is no number. */
export function unknownKeywords(schema: Schema, path = '#'): string[] {
  const here = Object.keys(schema).flatMap((key) => (KEYWORDS.has(key) ? [] : [`${path}/${key}`]));
  const parts: [string, Schema][] = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.anyOf ?? []).map((part, index): [string, Schema] => [`anyOf/${index}`, part]),
    ...(schema.oneOf ?? []).map((part, index): [string, Schema] => [`oneOf/${index}`, part]),
    ...(schema.items === undefined ? [] : [['items', schema.items] as [string, Schema]]),
  ];
  return [...here, ...parts.flatMap(([key, part]) => unknownKeywords(part, `${path}/${key}`))];
}

/** Where a value breaks a schema. */
export function jsonSchemaProblems(schema: Schema, value: unknown, path = ''): string[] {
  const { anyOf, oneOf } = schema;
  if (anyOf !== undefined && !anyOf.some((part) => jsonSchemaProblems(part, value).length === 0))
    return [`${path}: anyOf`];
  if (oneOf !== undefined && oneOf.filter((part) => jsonSchemaProblems(part, value).length === 0).length !== 1)
    return [`${path}: oneOf`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${path}: enum`];
  if ('const' in schema && schema.const !== value) return [`${path}: const`];
  if (schema.type !== undefined && !isOfType(schema.type, value)) return [`${path}: ${schema.type}`];
  if (typeof value === 'number') return outside(value, schema.minimum, schema.maximum) ? [`${path}: range`] : [];
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return [`${path}: pattern`];
    return outside(value.length, schema.minLength, schema.maxLength) ? [`${path}: length`] : [];
  }
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    const size = outside(value.length, schema.minItems, schema.maxItems) ? [`${path}: length`] : [];
    return [...size, ...value.flatMap((item, index) => jsonSchemaProblems(items, item, `${path}/${index}`))];
  }
  return typeof value === 'object' && value !== null
    ? groupProblems(schema, value as Record<string, unknown>, path)
    : [];
}

function groupProblems(schema: Schema, value: Record<string, unknown>, path: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((key) => !(key in value)).map((key) => `${path}/${key}: required`);
  const wrong = Object.entries(value).flatMap(([key, member]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (typeof known === 'boolean') return known ? [] : [`${path}/${key}: unknown`];
    return jsonSchemaProblems(known, member, `${path}/${key}`);
  });
  return [...missing, ...wrong];
}

function isOfType(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function outside(value: number, min = -Infinity, max = Infinity): boolean {
  return value < min || value > max;
}
