import { basename } from 'node:path';
import type { AuditedDevice } from '../compliance/devices/audited-device.js';
import { coverKeyBlocks } from '../compliance/devices/key-blocks.js';
import { onDemand } from '../compliance/devices/on-demand.js';
import { placesIn } from '../compliance/devices/places.js';
import { coveredTree, treeHolds } from '../compliance/devices/tree.js';
import type { Driver } from '../drivers/driver.js';
import type { Reading } from '../engine/read.js';
import { FEATURES } from '../model/state.js';
import type { Untold } from '../model/untold.js';
import { LIVE } from '../util/source.js';
import { readConfigText } from './config-text.js';
import type { Context } from './context.js';
import { withoutLastBlock } from './last-block.js';
import { type Answered, type ReadRequest, readFleet } from './read-fleet.js';

/**
 * A configuration file as a device to audit. A text that was cut off in the middle of a line is read
 * without the block that line stands in where it cannot be read with it.
 * @throws NetctlError NETCTL_INPUT_CONFIG where it is no configuration, NETCTL_DEVICE_UNPARSABLE where it cannot be read
 */
export async function auditConfigFile(file: string, text: string, platform?: string): Promise<AuditedDevice> {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const { whole, reading } = await readWhole(file, plain, platform);
  const { driver, facts, state } = reading;
  const doubts = driver.text?.untold?.(plain, FEATURES) ?? [];
  const parts = textParts(driver, whole);
  return {
    ...parts,
    name: facts.hostname === '' ? basename(file) : facts.hostname,
    file,
    facts,
    can: driver.capabilities(facts),
    state,
    ...onDemand({ state, ...parts }),
    doubts: whole === plain ? doubts : [...doubts, CUT_OFF],
    place: placesIn(file, plain),
  };
}

const CUT_OFF: Untold = {
  missing: 'end',
  message: 'the last line is cut off, and the block it stands in was left out',
};

/** The selected devices of the inventory, each read now; a device's failure is data in the list. */
export async function auditLiveDevices(
  read: ReadRequest,
  context: Context,
): Promise<readonly Answered<AuditedDevice>[]> {
  return readFleet(read, context, 'all', ({ name, driver }, reading) => liveDevice(name, driver, reading));
}

/** What was read of a device, as one to audit. */
export function liveDevice(name: string, driver: Driver, { facts, state, answers = [] }: Reading): AuditedDevice {
  const printed = driver.text?.printed?.(answers);
  const parts = printed === undefined ? { ...NO_TEXT, cover: driver.mask } : textParts(driver, printed);
  const placed = placesIn(`${LIVE}${name}`, printed ?? '');
  return {
    ...parts,
    name,
    file: undefined,
    facts,
    can: driver.capabilities(facts),
    state,
    ...onDemand({ state, ...parts }),
    doubts: printed === undefined && driver.text !== undefined ? [NO_LINES] : [],
    place: (line, words) => (printed === undefined || line === undefined ? null : placed(line, words)),
  };
}

const NO_TEXT: Omit<TextParts, 'cover'> = { hardening: undefined, lines: [], tree: [], holds: () => false };

const NO_LINES: Untold = {
  missing: 'part',
  message: 'it was not read by its command line, so that only its VLANs, filters and BGP are known',
};

type TextParts = Pick<AuditedDevice, 'hardening' | 'lines' | 'tree' | 'cover' | 'holds'>;

function textParts(driver: Driver, text: string): TextParts {
  const written = driver.text?.tree?.(text) ?? [];
  // Line by line most have nothing to cover, which is soon seen.
  const lines = coverKeyBlocks(text)
    .split('\n')
    .map((line) => driver.mask(line));
  const cover = (words: string): string => driver.mask(coverKeyBlocks(words));
  const tree = coveredTree(written, { plain: text.split('\n'), lines, cover });
  const hardening = driver.text?.hardening?.(written, text);
  return { hardening, lines, tree, cover: driver.mask, holds: treeHolds(written) };
}

async function readWhole(file: string, text: string, platform: string | undefined) {
  try {
    return { whole: text, reading: await readConfigText(file, text, platform) };
  } catch (thrown) {
    // Only a last line without an end can be one that was cut off. The block it stands in would say something else without it.
    const whole = withoutLastBlock(text);
    if (text.endsWith('\n') || whole.trim() === '') throw thrown;
    return { whole, reading: await readConfigText(file, whole, platform) };
  }
}
