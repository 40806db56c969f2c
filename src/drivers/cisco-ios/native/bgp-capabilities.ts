import { BGP_FAMILIES } from '../../../model/bgp.js';
import type { BgpCapabilities } from '../../../model/capabilities.js';
import type { DesiredBgp } from '../../../model/desired-bgp.js';
import type { SourceRef } from '../../../util/source.js';
import { BGP_CAPABILITIES } from '../bgp-capabilities.js';

/** What the native model can say of BGP, as far as netctl writes it. */
export const NATIVE_BGP: BgpCapabilities = {
  ...BGP_CAPABILITIES,
  vrfs: false,
  limits,
};

interface Limit {
  readonly message: string;
  readonly source: SourceRef;
}

function limits({ instances }: DesiredBgp): readonly Limit[] {
  return instances.flatMap(({ families }) =>
    BGP_FAMILIES.flatMap((family) => {
      const wish = families[family]?.redistribute;
      const list = wish?.value;
      if (wish === undefined || list == null) return [];
      const asked = list.kind === 'exactly' ? list.members : list.add;
      return asked
        .filter(({ from }) => !isSource(from))
        .map(({ from }) => ({
          message: `netctl redistributes \`connected\` and \`static\` by the native model, not \`${from}\``,
          source: wish.source,
        }));
    }),
  );
}

/** What netctl redistributes by the native model. */
export function isSource(from: string): boolean {
  return from === 'connected' || from === 'static';
}
