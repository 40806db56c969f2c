import type fc from 'fast-check';
import type { Driver } from '../../../../src/drivers/driver.js';
import type { BgpState } from '../../../../src/model/bgp.js';
import type { DeviceState } from '../../../../src/model/state.js';
import { anyFrrBgp } from '../frr/any-frr.js';
import { type AnyBgpTraits, anyBgp } from './any-bgp.js';

const TRAITS: Readonly<Record<string, Omit<AnyBgpTraits, 'can'>>> = {
  'cisco-ios': {
    prefixListsSaySeveral: true,
    redistributionMetric: true,
    updateSources: ['Loopback0', 'GigabitEthernet1/0/1'],
    sendCommunity: ['standard', 'extended', 'both'],
    restart: true,
    alike: false,
    sources: ['connected', 'ospf 1', 'static'],
  },
  'arista-eos': {
    prefixListsSaySeveral: false,
    redistributionMetric: false,
    updateSources: ['Loopback0', 'Ethernet1'],
    sendCommunity: ['standard', 'extended', 'both', 'all', 'large'],
    restart: false,
    alike: true,
    sources: ['connected', 'ospf', 'static'],
  },
};

/** Random configurations within what a platform can say. */
export function anyBgpOn({ id, capabilities }: Driver): fc.Arbitrary<BgpState> {
  if (id === 'frr') return anyFrrBgp();
  const { bgp: can } = capabilities();
  const traits = TRAITS[id];
  if (can === undefined || traits === undefined) throw new Error(`nobody has said what BGP on ${id} is made of`);
  return anyBgp({ ...traits, can });
}

/** The lines of the configuration, without blocks in which nothing stands: those are not always there again. */
export function linesOf({ config }: DeviceState): readonly string[] {
  const isHeader = (line: string | undefined): boolean => /^ +address-family /.test(line ?? '');
  return (
    config
      .filter(
        (line, index) => line !== ' exit-address-family' && !(isHeader(line) && !isBelow(line, config[index + 1])),
      )
      // Names that were added to a line come behind those that were there.
      .map((line) => (line.startsWith(' match ') ? line.split(' ').sort().join(' ') : line))
      .toSorted()
  );
}

function isBelow(header: string, line = ''): boolean {
  return line.search(/\S/) > header.search(/\S/);
}
