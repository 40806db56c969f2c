/** What is shown of a secret. */
const SECRET = '<secret>';

/** Where objects were read from, which is no part of what they are. */
const LEFT_OUT = new Set(['line', 'lines']);

/** A value of the model as JSON: fields under the names of intents, null for what is not there, secrets hidden. */
export function modelJson(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(modelJson);
  if (typeof value !== 'object') return value;
  if ('form' in value && 'text' in value) return SECRET;
  const fields = Object.entries(value).filter(([name]) => !LEFT_OUT.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [jsonName(name), modelJson(field)]));
}

function jsonName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
