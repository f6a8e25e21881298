import { openApi } from '../src/server/index.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly additionalProperties?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
};
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema: Schema;
    description?: string;
  }[];
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

const anchorOf = (name: string): string => name.toLowerCase();
const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const link = (name: string): string => `[${name}](#${anchorOf(name)})`;

/** A schema in a few words: its type, what a list holds, the values allowed, a link where it has a name. */
function wordsOf(schema: Schema): string {
  if (schema.$ref) return link(nameOf(schema.$ref));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' \\| ');
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return [...new Set(parts.map(wordsOf))].join(' \\| ');
  if (schema.allOf) return schema.allOf.map(wordsOf).join(' & ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(wordsOf).join(', ')}]`;
  if (schema.items) return `list of ${wordsOf(schema.items)}`;
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  if (typeof schema.additionalProperties === 'object') return `map to ${wordsOf(schema.additionalProperties)}`;
  if (typeof schema.type === 'object') return schema.type.join(' \\| ');
  return schema.type ?? 'any';
}

function* operationLines(path: string, method: string, operation: Operation): Generator<string> {
  const answer = Object.values(operation.responses['200']?.content ?? {})[0]?.schema;
  yield `### \`${method.toUpperCase()} ${path}\``;
  yield '';
  yield `${operation.summary} Answers ${answer ? wordsOf(answer) : 'text'}.`;
  yield '';
  if (operation.parameters?.length) {
    yield '| parameter | in | type | what |';
    yield '|---|---|---|---|';
    for (const each of operation.parameters)
      yield `| \`${each.name}\` | ${each.in} | ${wordsOf(each.schema)} | ${each.description ?? (each.required ? 'Required.' : '')} |`;
    yield '';
  }
}

/** The page of the API: every operation with its parameters, every named shape with its fields, as OpenAPI has them. */
export function apiPage(): string {
  const document = openApi() as unknown as {
    readonly info: { readonly version: string };
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  };
  const shapes = Object.entries(document.components?.schemas ?? {});
  return [
    `# API ${document.info.version}`,
    '',
    'Open to all, without a key: JSON over GET, any origin. The same document stands at `/api/v1/openapi.json` (OpenAPI 3.1) of every site. A refused request answers `application/problem+json` ([codes](codes.md)); every answer names its edition. Every page of a site has twins of its own too: the address with `.json` or `.csv` at its end.',
    '',
    '## Operations',
    '',
    ...Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) => [...operationLines(path, method, operation)]),
    ),
    '## Shapes',
    '',
    ...shapes.flatMap(([name, schema]) => [
      `### ${name}`,
      '',
      ...(schema.description ? [schema.description, ''] : []),
      ...(schema.properties
        ? [
            '| field | type | |',
            '|---|---|---|',
            ...Object.entries(schema.properties).map(
              ([field, each]) =>
                `| \`${field}\` | ${wordsOf(each)} | ${[schema.required?.includes(field) ? '' : 'may be absent', each.description ?? ''].filter(Boolean).join('; ')} |`,
            ),
            '',
          ]
        : [wordsOf(schema), '']),
    ]),
  ].join('\n');
}
