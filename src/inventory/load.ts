import type { LocatedDocument } from '../documents/located.js';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import { formatSource, type SourceRef } from '../util/source.js';
import { buildDevice, type DeviceParts, hasSettings, type Settings, settingsOf } from './build-device.js';
import { type InventoryWarning, layerErrors, layerWarnings } from './check-layer.js';
import type { Device } from './device.js';
import { textField } from './fields.js';
import { directGroups, type Groups, groupCircles, groupOrder, unknownGroups } from './groups.js';
import { type Fields, fieldsOf, type Layer, mergeOver, placeOfField } from './layers.js';
import { type InventoryDocuments, type InventoryFiles, readInventoryFiles } from './read-files.js';

export interface Inventory {
  readonly dir: string;
  /** In the order of the hosts file. */
  readonly devices: readonly Device[];
  readonly warnings: readonly InventoryWarning[];
  /**
   * Where a field of a device was written: in its own entry, a group or the defaults; the device's own place for what is
   * written nowhere. For example `place('sw1', 'port_groups', 'uplinks', 0)`.
   */
  place(device: string, field: string, ...inside: readonly (string | number)[]): SourceRef | undefined;
}

export interface LoadOptions {
  readonly files: InventoryFiles;
  /** The platforms that there are. */
  readonly platforms: readonly string[];
}

/**
 * Reads an inventory folder and works out every device with all it inherits: hosts before groups before defaults.
 * @throws NetctlError or NetctlErrors with places: first all mistakes of the files themselves, then those of groups, then all others.
 */
export async function loadInventory(dir: string, options: LoadOptions): Promise<Inventory> {
  const all = layersOf(await readInventoryFiles(dir, options.files));
  const { hosts, groups, defaults } = all;
  const layers = [...hosts.values(), ...groups.values(), ...defaults];
  throwCollected([...layers.flatMap((layer) => unknownGroups(layer, groups)), ...groupCircles(groups)]);

  const parts = deviceParts(all, dir);
  throwCollected([
    ...sameNames(hosts),
    ...layers.flatMap((layer) => layerErrors(layer, options.platforms)),
    ...withoutPlatform(parts, options.platforms),
  ]);
  const byName = new Map(parts.map((one) => [one.name, one]));
  return {
    dir,
    devices: parts.map(buildDevice),
    warnings: layers.flatMap(layerWarnings),
    place: (device, field, ...inside) => {
      const found = byName.get(device);
      return found && (placeOfField(found.layers, field, ...inside) ?? found.source);
    },
  };
}

interface Layers {
  readonly hosts: ReadonlyMap<string, Layer>;
  readonly groups: Groups;
  /** One layer or none. */
  readonly defaults: readonly Layer[];
}

function layersOf(documents: InventoryDocuments): Layers {
  const { hosts, groups, defaults } = documents;
  return {
    hosts: entryLayers(hosts, (name) => name),
    groups: entryLayers(groups, (name) => `the group ${name}`),
    defaults: defaults ? [{ owner: 'defaults', values: fieldsOf(defaults.value), document: defaults, path: [] }] : [],
  };
}

/** A layer for each entry of a file; an entry without anything in it is an empty one. */
function entryLayers(document: LocatedDocument | undefined, ownerOf: (name: string) => string): Map<string, Layer> {
  if (document === undefined) return new Map();
  const entries = Object.entries(fieldsOf(document.value)).map(([name, entry]): [string, Layer] => {
    return [name, { owner: ownerOf(name), values: fieldsOf(entry), document, path: [name] }];
  });
  return new Map(entries);
}

interface Inherited {
  readonly groups: readonly string[];
  /** The groups' layers in the order in which they decide, then the defaults. */
  readonly layers: readonly Layer[];
  readonly fields: Fields;
  readonly settings: Settings;
}

/** What devices with a list of groups inherit; worked out once for each list, because many devices share one. */
function inheritance({ groups, defaults }: Layers, dir: string): (names: readonly string[]) => Inherited {
  const known = new Map<string, Inherited>();
  return (names) => {
    const id = names.join('\n');
    const inherited = known.get(id) ?? inherit(names, { groups, defaults, dir });
    known.set(id, inherited);
    return inherited;
  };
}

function inherit(
  names: readonly string[],
  { groups, defaults, dir }: Pick<Layers, 'groups' | 'defaults'> & { readonly dir: string },
): Inherited {
  const order = groupOrder(names, groups);
  const layers = [...order.flatMap((name) => groups.get(name) ?? []), ...defaults];
  const fields = layers.reduceRight<Fields>((far, near) => mergeOver(far, near.values), {});
  return { groups: order, layers, fields, settings: settingsOf(fields, layers, dir) };
}

function deviceParts(layers: Layers, dir: string): readonly DeviceParts[] {
  const inheritedBy = inheritance(layers, dir);
  return [...layers.hosts].map(([name, host]) => {
    const inherited = inheritedBy(directGroups(host));
    const own = [host, ...inherited.layers];
    const fields = mergeOver(inherited.fields, host.values);
    const settings = hasSettings(host.values) ? settingsOf(fields, own, dir) : inherited.settings;
    return { name, source: host.document.keyPlace([name]), groups: inherited.groups, layers: own, fields, settings };
  });
}

/** Host names do not tell case apart (RFC 4343), nor do the file systems on which files are named after devices. */
function sameNames(hosts: ReadonlyMap<string, Layer>): readonly NetctlError[] {
  const seen = new Map<string, string>();
  return [...hosts].flatMap(([name, { document }]) => {
    const first = seen.get(name.toLowerCase());
    if (first === undefined) {
      seen.set(name.toLowerCase(), name);
      return [];
    }
    const source = document.keyPlace([name]);
    const message = `${name} and ${first} (${formatSource(document.keyPlace([first]))}) differ in upper and lower case only.`;
    return [new NetctlError('NETCTL_INVENTORY_NAME', message, { source, excerpt: document.excerpt(source) })];
  });
}

/** One error for all devices without a platform: where the defaults lack it, they are many. */
function withoutPlatform(parts: readonly DeviceParts[], platforms: readonly string[]): readonly NetctlError[] {
  const lacking = parts.filter(({ fields }) => textField(fields, 'platform') === undefined);
  const [first, ...others] = lacking;
  if (first === undefined) return [];
  const [verb, names] = others.length === 0 ? ['has', first.name] : ['have', namesOf(lacking)];
  return [
    new NetctlError('NETCTL_INVENTORY_PLATFORM', `${names} ${verb} no platform.`, {
      hint: `Set \`platform\` for the device, one of its groups or in defaults.yaml. The platforms are ${platforms.join(', ')}.`,
      source: first.source,
      excerpt: first.layers[0]?.document.excerpt(first.source),
    }),
  ];
}

const MOST_NAMED = 5;

function namesOf(parts: readonly DeviceParts[]): string {
  const names = parts.map(({ name }) => name);
  const more = names.length - MOST_NAMED;
  if (more > 0) return `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
