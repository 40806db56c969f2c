import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What a JSON output breaks of its schema in schemas/output; empty where it holds. */
export function brokenRules(name: string, json: unknown): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  const schema: object = JSON.parse(readFileSync(`schemas/output/${name}.v1.json`, 'utf8'));
  const check = ajv.compile(schema);
  // What is printed counts: undefined fields are gone by then.
  if (check(JSON.parse(JSON.stringify(json)))) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
