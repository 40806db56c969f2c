import { CORE_SCHEMA, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { NetctlError } from '../errors/netctl-error.js';
import {
  aliasError,
  aliasLimitError,
  complexKeyError,
  duplicateKeyError,
  mergeKeyError,
  tagError,
} from './build-errors.js';
import { addNode, type NodeTable, nodeTable } from './node-table.js';
import type { SourceText } from './source-text.js';

// Read once: in the bundle each look at another module's name is a call, and there is one for each event of a file.
const KIND = EVENT_ID;
const SCHEMA = CORE_SCHEMA;
const STYLE = SCALAR_STYLE;
const scalarValue = getScalarValue;

/** One document as plain values, and the node its root is. */
export interface BuiltDocument {
  readonly index: number;
  readonly value: unknown;
  readonly node: number;
}

/** The documents of one file, and what is wrong with them although their syntax is right. */
export interface BuiltFile {
  readonly documents: readonly BuiltDocument[];
  readonly table: NodeTable;
  readonly errors: readonly NetctlError[];
}

/**
 * Aliases share what they stand for, so that a few lines can stand for billions of values. What they stand for in all is
 * bounded, because checking walks it as if it were written out.
 */
const MAX_ALIASED_NODES = 100_000;

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

interface Anchor {
  readonly node: number;
  readonly value: unknown;
  /** How many nodes it stands for; undefined while it is still being read. */
  weight: number | undefined;
}

/** A map, a list or (without a container) a document that is being read. */
interface Frame {
  readonly node: number;
  readonly container: Record<string, unknown> | unknown[] | undefined;
  readonly anchor: Anchor | undefined;
  readonly nodesBefore: number;
  key: string | undefined;
  /** Of a document; undefined while it is empty. */
  value: unknown;
}

interface Build {
  readonly source: SourceText;
  readonly table: NodeTable;
  readonly frames: Frame[];
  readonly documents: BuiltDocument[];
  readonly errors: NetctlError[];
  anchors: Map<string, Anchor>;
  documentCount: number;
  aliasedNodes: number;
}

/**
 * Turns parser events into plain values with a table of their places. It is done here and not by the parser's own
 * constructor, which keeps no places and says neither where the first of two equal keys stands nor how large aliases grow.
 */
export function buildDocuments(events: readonly Event[], source: SourceText): BuiltFile {
  const build: Build = {
    source,
    table: nodeTable(events.length),
    frames: [],
    documents: [],
    errors: [],
    anchors: new Map(),
    documentCount: 0,
    aliasedNodes: 0,
  };
  for (const event of events) takeEvent(build, event);
  return { documents: build.documents, table: build.table, errors: build.errors };
}

function takeEvent(build: Build, event: Event): void {
  switch (event.type) {
    case KIND.DOCUMENT:
      build.anchors = new Map();
      openFrame(build, { node: build.table.count, container: undefined, anchor: undefined });
      return;
    case KIND.SEQUENCE:
    case KIND.MAPPING:
      takeCollection(build, event);
      return;
    case KIND.SCALAR:
      takeScalar(build, event);
      return;
    case KIND.ALIAS:
      takeAlias(build, event);
      return;
    case KIND.POP:
      closeFrame(build);
  }
}

function takeCollection(build: Build, event: CollectionEvent): void {
  refuseAsKey(build, event.start);
  const node = addNode(build.table, event.start, undefined);
  refuseTag(build, event);
  const container = event.type === KIND.SEQUENCE ? [] : {};
  const anchor = storeAnchor(build, event, { node, value: container, weight: undefined });
  openFrame(build, { node, container, anchor });
}

function takeScalar(build: Build, event: ScalarEvent): void {
  const frame = build.frames.at(-1);
  refuseTag(build, event);
  const text = scalarValue(build.source.text, event);
  const plain = event.style === STYLE.PLAIN;
  const start = startOfScalar(build, event);
  if (frame !== undefined && awaitsKey(frame)) {
    takeKey(build, frame, addNode(build.table, start, text), plain);
    return;
  }
  if (event.valueStart === -1 && frame !== undefined && frame.container === undefined) return;
  const node = addNode(build.table, start, undefined);
  const value: unknown = plain ? SCHEMA.resolveImplicitScalarTag(text).value : text;
  storeAnchor(build, event, { node, value, weight: 1 });
  addValue(build, value);
}

/** A value that is left out has no place of its own: the key it belongs to stands for it. */
function startOfScalar(build: Build, event: ScalarEvent): number {
  if (event.valueStart === -1) return build.table.starts[build.table.count - 1] ?? 0;
  const quoted = event.style === STYLE.SINGLE_QUOTED || event.style === STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

function takeKey(build: Build, frame: Frame, node: number, plain: boolean): void {
  const key = build.table.keys[node] ?? '';
  if (plain && key === '<<') build.errors.push(mergeKeyError(build.source, build.table.starts[node] ?? 0));
  else if (frame.container !== undefined && Object.hasOwn(frame.container, key)) {
    build.errors.push(duplicateKeyError(build.source, build.table, frame.node, node));
  }
  frame.key = key;
}

function takeAlias(build: Build, event: AliasEvent): void {
  const start = event.anchorStart - 1;
  refuseAsKey(build, start);
  const node = addNode(build.table, start, undefined);
  const anchor = build.anchors.get(build.source.text.slice(event.anchorStart, event.anchorEnd));
  if (anchor?.weight === undefined) {
    const why = anchor === undefined ? 'there is no anchor of that name before it' : 'it stands inside its own anchor';
    build.errors.push(aliasError(build.source, start, why));
    addValue(build, null);
    return;
  }
  build.table.targets.set(node, anchor.node);
  build.aliasedNodes += anchor.weight;
  if (build.aliasedNodes > MAX_ALIASED_NODES) throw aliasLimitError(build.source, start, MAX_ALIASED_NODES);
  addValue(build, anchor.value);
}

function openFrame(build: Build, frame: Pick<Frame, 'node' | 'container' | 'anchor'>): void {
  const { node, container, anchor } = frame;
  build.frames.push({ node, container, anchor, nodesBefore: nodesSoFar(build), key: undefined, value: undefined });
}

function closeFrame(build: Build): void {
  const frame = build.frames.pop();
  if (frame === undefined) return;
  if (frame.container === undefined) {
    const index = build.documentCount++;
    if (frame.value !== undefined) build.documents.push({ index, value: frame.value, node: frame.node });
    return;
  }
  build.table.next[frame.node] = build.table.count;
  if (frame.anchor !== undefined) frame.anchor.weight = nodesSoFar(build) - frame.nodesBefore + 1;
  addValue(build, frame.container);
}

function addValue(build: Build, value: unknown): void {
  const frame = build.frames.at(-1);
  if (frame === undefined) return;
  if (frame.container === undefined) frame.value = value;
  else if (Array.isArray(frame.container)) frame.container.push(value);
  else if (frame.key !== undefined) {
    setOwn(frame.container, frame.key, value);
    frame.key = undefined;
  }
}

/** An assignment to `__proto__` would change what the object is; as a property of its own it is a key like any other. */
function setOwn(container: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') container[key] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function awaitsKey(frame: Frame): boolean {
  return frame.container !== undefined && !Array.isArray(frame.container) && frame.key === undefined;
}

function refuseAsKey(build: Build, start: number): void {
  const frame = build.frames.at(-1);
  if (frame !== undefined && awaitsKey(frame)) throw complexKeyError(build.source, start);
}

function refuseTag(build: Build, { tagStart, tagEnd }: ScalarEvent | CollectionEvent): void {
  if (tagStart !== -1) build.errors.push(tagError(build.source, tagStart, tagEnd));
}

/** Those that aliases stand for included. */
function nodesSoFar(build: Build): number {
  return build.table.count + build.aliasedNodes;
}

function storeAnchor(build: Build, event: ScalarEvent | CollectionEvent, anchor: Anchor): Anchor | undefined {
  if (event.anchorStart === -1) return undefined;
  build.anchors.set(build.source.text.slice(event.anchorStart, event.anchorEnd), anchor);
  return anchor;
}
