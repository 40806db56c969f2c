import { resolve } from 'node:path';
import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';
import { assignDocuments } from '../intents/assign.js';
import { type BatchWishes, uniteBatches } from '../intents/batches.js';
import { distinctErrors } from '../intents/distinct-errors.js';
import type { IntentDocument } from '../intents/document.js';
import { loadIntents } from '../intents/load.js';
import { type ResolvedIntents, resolveIntents } from '../intents/resolve.js';
import type { Device } from '../inventory/device.js';
import { deviceFinder } from '../inventory/device-finder.js';
import { parseSelector } from '../inventory/selector.js';
import { explainEmpty } from '../inventory/selector-explain.js';
import type { SourceRef } from '../util/source.js';
import type { ApplyRequest, Context } from './context.js';
import { FILES } from './files.js';
import { intentSecrets } from './intent-secrets.js';
import { loadDriver } from './load-driver.js';
import { lackedChecks, lackedFeatures, lackedSettings } from './platform-lacks.js';
import { selectDevices } from './select-devices.js';

/** What the intents ask. */
export interface Wanted {
  /** Of each device that any of them is for. */
  readonly byDevice: ReadonlyMap<Device, ResolvedIntents>;
  /** How they split the run. */
  readonly batches: BatchWishes;
  /** The lines around a place in a plan file, with a caret. */
  excerpt(source: SourceRef): string | undefined;
}

/**
 * Reads inventory and intents and says what is wanted of whom. Nothing is connected to.
 * @throws NetctlError or NetctlErrors with places: every mistake that can be found without a device.
 */
export async function loadWanted(
  request: Pick<ApplyRequest, 'files' | 'kinds' | 'selection' | 'certificate'>,
  context: Context,
): Promise<Wanted> {
  const covered = await coverage(request, context);
  const [{ inventory, devices }, intents] = await Promise.all([
    selectDevices(request.selection, context),
    loadIntents(request.files, {
      kinds: request.kinds,
      files: {
        read: async (path) => covered(path, await FILES.read(resolve(context.cwd, path))),
        list: (dir) => FILES.list(resolve(context.cwd, dir)),
        stdin: async () => covered('<stdin>', new TextEncoder().encode(await context.readStdin())),
      },
    }),
  ]);
  for (const note of intents.notes) context.note(note);
  const find = deviceFinder(inventory.devices);
  const { byDevice, unmatched } = assignDocuments(intents, (targets) =>
    find(parseSelector(targets.value, targets.source)),
  );
  throwCollected(unmatched.map((document) => selectsNobody(document, inventory.devices)));
  const narrowed = new Set(devices);
  const chosen = [...byDevice].filter(([device]) => narrowed.has(device));
  if (chosen.length === 0) {
    const message = 'no document of the plan is for any of the devices that --targets and --device leave';
    throw new NetctlError('NETCTL_INVENTORY_NO_MATCH', message);
  }
  const batches = uniteBatches(new Set(chosen.flatMap(([, documents]) => documents)));
  const files = new Map(intents.documents.map(({ located }) => [located.file, located]));
  return {
    byDevice: await resolveAll(chosen, context),
    batches,
    excerpt: (source) => files.get(source.file)?.excerpt(source),
  };
}

/** Lets the bytes of a plan through that the certificate covers, the very ones that are read. */
async function coverage(
  { certificate }: Pick<ApplyRequest, 'certificate'>,
  context: Context,
): Promise<(name: string, content: Uint8Array) => Uint8Array> {
  if (certificate === undefined) return (_, content) => content;
  const { loadCertificate, loadVerifyingKey, requireCovered } = await import('./compliance-certificate.js');
  if (certificate.key === undefined) {
    const hint = 'Name it with --certificate-key, or as certificate_key in netctl.yaml.';
    throw new NetctlError('NETCTL_COMPLIANCE_KEY', 'there is no key to trust certificates by.', { hint });
  }
  const key = await loadVerifyingKey(certificate.key, context);
  const today = new Date().toISOString().slice(0, 10);
  const loaded = await loadCertificate(certificate.file, { key, today }, context);
  return (name, content) => {
    requireCovered(loaded, name, content);
    return content;
  };
}

async function resolveAll(
  chosen: readonly (readonly [Device, readonly IntentDocument[]])[],
  context: Context,
): Promise<Wanted['byDevice']> {
  const errors: NetctlError[] = [];
  const wanted = new Map<Device, ResolvedIntents>();
  const secret = intentSecrets(context);
  for (const [device, documents] of chosen) {
    const driver = await loadDriver(device.platform);
    const lacking = await lackedFeatures(device, documents);
    errors.push(...lacking);
    if (lacking.length > 0) continue;
    try {
      const { name, data, portGroups } = device;
      const { portsPerEntry } = driver.capabilities().acl ?? {};
      const resolved = resolveIntents(documents, {
        ...{ name, data, portGroups, secret },
        canonicalPort: (port) => driver.ports.canonical(port),
        ...(portsPerEntry !== undefined && { portsPerEntry }),
      });
      errors.push(...(await lackedSettings(device, resolved)), ...(await lackedChecks(device, resolved.checks)));
      wanted.set(device, resolved);
    } catch (thrown) {
      errors.push(...errorsOf(thrown));
    }
  }
  throwCollected(distinctErrors(errors));
  return wanted;
}

function selectsNobody({ targets, located }: IntentDocument, devices: readonly Device[]): NetctlError {
  const why = explainEmpty(parseSelector(targets.value, targets.source), devices);
  return new NetctlError('NETCTL_INVENTORY_NO_MATCH', `these targets select no device: ${why}`, {
    source: targets.source,
    excerpt: located.excerpt(targets.source),
  });
}
