import type { BgpFamily } from '../../model/bgp.js';

/** The words of the platform for the families that it shares with netctl. */
export const UNICAST: Readonly<Record<BgpFamily, string>> = {
  ipv4_unicast: 'ipv4-unicast',
  ipv6_unicast: 'ipv6-unicast',
};

export function familyName(family: BgpFamily): string {
  return `srl_nokia-common:${UNICAST[family]}`;
}
