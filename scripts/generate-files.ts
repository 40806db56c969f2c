import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { exampleFiles } from './generate-examples.js';
import { messageFiles } from './generate-messages.js';

/** One generated file: which schema it comes from, and which parts of it become validators. */
interface Target {
  readonly schema: string;
  readonly file: string;
  /** The name of the type by the name of the validator, and where in the schema both are. */
  readonly validators: readonly { readonly name: string; readonly type: string; readonly part: string }[];
}

const TARGETS: readonly Target[] = [
  {
    schema: 'schemas/intents.v1.json',
    file: 'src/generated/intents.ts',
    validators: [{ name: 'intentValidator', type: 'Intent', part: '#' }],
  },
  {
    schema: 'schemas/inventory.v1.json',
    file: 'src/generated/inventory.ts',
    validators: [
      { name: 'hostsValidator', type: 'Hosts', part: '#/$defs/hosts' },
      { name: 'groupsValidator', type: 'Groups', part: '#/$defs/groups' },
      { name: 'defaultsValidator', type: 'Defaults', part: '#/$defs/defaults' },
    ],
  },
  {
    schema: 'schemas/config.v1.json',
    file: 'src/generated/config.ts',
    validators: [{ name: 'configValidator', type: 'Config', part: '#' }],
  },
  {
    schema: 'schemas/tenants.v1.json',
    file: 'src/generated/tenants.ts',
    validators: [{ name: 'tenantsValidator', type: 'TenantsFile', part: '#' }],
  },
  ...['profile', 'waivers', 'baseline', 'expected', 'certificate', 'golden', 'custom'].map(complianceTarget),
];

function complianceTarget(kind: string): Target {
  const type = `Compliance${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return {
    schema: `schemas/compliance-${kind}.v1.json`,
    file: `src/generated/compliance-${kind}.ts`,
    validators: [{ name: `${kind}Validator`, type, part: '#' }],
  };
}

type Schema = { readonly [key: string]: unknown };

/** The text of every generated file by its path; nothing is written. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(TARGETS.map(async (target) => [target.file, await generate(target)] as const));
  return new Map([...files, ...(await messageFiles()), ...(await exampleFiles())]);
}

async function generate(target: Target): Promise<string> {
  const schema: Schema = JSON.parse(await readFile(target.schema, 'utf8'));
  const types = await generateTypes(schema, target);
  const code = await generateChecks(schema, target);
  const validators = target.validators.map(
    ({ name, type, part }) =>
      `/** Makes sure that a value is ${article(type)} ${type}. */\nexport const ${name}: Validator<${type}> = { check: check_${name}, schema, part: '${part}' };`,
  );
  const head = [
    `// Made from ${target.schema} by \`npm run generate\`; changes here are lost.`,
    '// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.',
    "import type { SchemaPart, Validator } from '../documents/validator.js';",
  ];
  const kept = `const schema: SchemaPart = ${JSON.stringify(keptOf(schema))};`;
  return `${[head.join('\n'), types, code, kept, ...validators].join('\n\n')}\n`;
}

function article(type: string): string {
  return /^[AEIOU]/.test(type) ? 'an' : 'a';
}

/** Every part of the schema becomes a type, named by its title or its key. */
async function generateTypes(schema: Schema, { validators }: Target): Promise<string> {
  const text = await compile(schemaForTypes(schema, validators), 'Files', {
    bannerComment: '',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
  });
  return text
    .replace(/^ \*\n(?= \* This interface was referenced)|^ \* This interface was referenced .*\n \* via .*\n/gm, '')
    .trim();
}

/**
 * The library cannot follow a reference at the root, makes a second type of a reference that has a description beside it,
 * and mixes what all branches have in common into their union.
 */
function schemaForTypes(schema: Schema, validators: Target['validators']): Schema {
  const { $ref, properties, ...rest } = bareReferences(schema) as Schema;
  if (rest['oneOf'] !== undefined) return { title: rest['title'], oneOf: rest['oneOf'], $defs: rest['$defs'] };
  if ($ref === undefined) return { ...rest, properties };
  const parts = validators.map(({ type, part }) => [type, { $ref: part }]);
  return { title: 'Files', type: 'object', properties: Object.fromEntries(parts), $defs: rest['$defs'] };
}

function bareReferences(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bareReferences);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema && !('$defs' in schema)) return { $ref: schema.$ref };
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, bareReferences(part)]));
}

/** The checks as plain functions with all that they need, so that no schema is compiled when netctl starts. */
async function generateChecks(schema: Schema, target: Target): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    discriminator: true,
    ownProperties: true,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addKeyword({ keyword: 'x-expected', schemaType: 'string' });
  ajv.addSchema(schema);
  const parts = target.validators.map(({ name, part }) => [
    `check_${name}`,
    `${String(schema['$id'])}${part === '#' ? '' : part}`,
  ]);
  const code = standalone(ajv, Object.fromEntries(parts));
  const inlined = code
    .replace(/^"use strict";/, '')
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/g, UCS2_LENGTH);
  if (inlined.includes('require(')) throw new Error(`the checks of ${target.schema} need a helper that is not inlined`);
  const { code: tidy } = await transform(withoutSchemas(inlined), {
    loader: 'js',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    treeShaking: true,
  });
  return tidy
    .replace(/^export \{[^}]*\};?$/m, '')
    .replace(/^export (?=const)/gm, '')
    .trim();
}

/**
 * The checks quote a word here and there from whole copies of the schemas; with the words in their places the copies are
 * unused and fall away.
 */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  for (const { groups } of code.matchAll(/const (?<name>schema\d+) = (?<json>\{.*?\});(?=const |function )/g)) {
    schemas.set(groups?.['name'] ?? '', JSON.parse(groups?.['json'] ?? ''));
  }
  function valueAt(name: string, path: string): unknown {
    let value = schemas.get(name);
    for (const { 0: step } of path.matchAll(/[^.[\]"]+/g)) value = (value as Schema | undefined)?.[step];
    return value;
  }
  // Which keys a map may have is asked for each key of each map: the answer must not be an object that is built each time.
  const known = new Map<string, string>();
  const asked = code.replace(
    /\.call\((?<name>schema\d+)(?<path>(?:\.\w+|\[\d+\]|\["[^"]+"\])+), ?/g,
    (all, name: string, path: string) => {
      const keys = Object.fromEntries(Object.keys((valueAt(name, path) ?? {}) as Schema).map((key) => [key, 0]));
      if (!known.has(all)) known.set(all, `const keys${known.size} = ${JSON.stringify(keys)};`);
      return `.call(keys${[...known.keys()].indexOf(all)}, `;
    },
  );
  const inlined = asked.replace(
    /\b(?<name>schema\d+)(?<path>(?:\.\w+|\[\d+\]|\["[^"]+"\])+)/g,
    (all, name: string, path: string) => {
      const value = valueAt(name, path);
      return value === undefined ? all : JSON.stringify(value);
    },
  );
  return `${[...known.values()].join('')}${inlined}`;
}

/** Length in characters, not code units: JSON Schema, Validation, section 6.3.1. */
const UCS2_LENGTH = 'const $1 = (text) => (/[\\uD800-\\uDFFF]/.test(text) ? [...text].length : text.length);';

/** What errors need of a schema at run time, see SchemaPart. */
const KEPT_VALUES: readonly string[] = ['$ref', 'x-expected', 'writeOnly', 'const', 'enum'];
const KEPT_PARTS: readonly string[] = ['additionalProperties', 'items', 'propertyNames'];
const KEPT_MAPS: readonly string[] = ['$defs', 'properties'];
const KEPT_LISTS: readonly string[] = ['allOf', 'anyOf', 'oneOf'];

function keptOf(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, part]): [string, unknown][] => {
    if (KEPT_VALUES.includes(key)) return [[key, part]];
    if (KEPT_PARTS.includes(key)) return [[key, keptOf(part)]];
    if (KEPT_LISTS.includes(key)) return [[key, (part as unknown[]).map(keptOf)]];
    if (!KEPT_MAPS.includes(key)) return [];
    return [[key, Object.fromEntries(Object.entries(part as object).map(([name, one]) => [name, keptOf(one)]))]];
  });
  return Object.fromEntries(entries);
}
