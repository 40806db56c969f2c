import type { LocatedDocument } from '../../documents/located.js';
import type { ConfigLine } from '../../model/config-line.js';
import type { AuditedDevice } from '../devices/audited-device.js';
import type { Looked } from './looked.js';
import { modelData } from './model-data.js';
import { type Placed, placesAt } from './paths.js';

/** The lines of a configuration that fit patterns level by level, or the device as a whole where there are none. */
export function linesOf(device: AuditedDevice, patterns: readonly RegExp[]): readonly Looked[] {
  const found = patterns.length === 0 ? [] : fitting(device.tree, patterns);
  return found.map((node) => ({
    subject: { kind: 'device', name: device.name },
    name: node.text,
    text: node.text,
    lines: below(node),
    value: undefined,
    source: device.place(node.line),
  }));
}

function fitting(tree: readonly ConfigLine[], [first, ...rest]: readonly RegExp[]): readonly ConfigLine[] {
  if (first === undefined) return [];
  const here = tree.filter(({ text }) => first.test(text));
  return rest.length === 0 ? here : here.flatMap(({ children }) => fitting(children, rest));
}

function below({ children }: ConfigLine): readonly string[] {
  return children.flatMap((child) => [child.text, ...below(child)]);
}

/** The device as a whole, or each part of its model that a path leads to. */
export function partsOf(device: AuditedDevice, each: string | undefined): readonly Looked[] {
  const data = modelData(device);
  const whole: Placed = { value: data, path: [] };
  const lines = each === undefined ? device.tree.flatMap((node) => [node.text, ...below(node)]) : [];
  return (each === undefined ? [whole] : placesAt(data, each)).map(({ value, path }) => ({
    subject: { kind: 'device', name: device.name },
    name: path.length === 0 ? device.name : nameOf(value, path),
    text: undefined,
    lines,
    value,
    source: device.place(lineIn(value)),
  }));
}

/** An object of a cluster as a whole, or each part of it that a path leads to. */
export function objectParts(document: LocatedDocument, each: string | undefined): readonly Looked[] {
  const { kind, name } = objectName(document.value);
  const whole: Placed = { value: document.value, path: [] };
  return (each === undefined ? [whole] : placesAt(document.value, each)).map(({ value, path }) => ({
    subject: { kind, name },
    name: path.length === 0 ? name : `${name} ${path.join('.')}`,
    text: undefined,
    lines: [],
    value,
    source: document.place(path),
  }));
}

function nameOf(value: unknown, path: Placed['path']): string {
  if (typeof value === 'object' && value !== null) {
    if ('name' in value && typeof value.name === 'string') return value.name;
    if ('id' in value && typeof value.id === 'number') return String(value.id);
  }
  return path.join('.');
}

function lineIn(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('line' in value)) return undefined;
  return typeof value.line === 'number' ? value.line : undefined;
}

/** The kind of an object, and its name with its namespace. */
export function objectName(value: unknown): { readonly kind: string; readonly name: string } {
  const [kind] = placesAt(value, 'kind');
  const [name] = placesAt(value, 'metadata.name');
  const [namespace] = placesAt(value, 'metadata.namespace');
  const own = String(name?.value ?? '');
  return {
    kind: String(kind?.value ?? 'object'),
    name: namespace === undefined ? own : `${String(namespace.value)}/${own}`,
  };
}
