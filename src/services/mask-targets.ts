import type { DeviceTarget } from '../engine/env.js';
import { maskTexts } from '../telemetry/mask.js';
import type { MaskOf } from '../telemetry/run-listener.js';
import type { Hop, Login } from '../transports/transport.js';

/** What takes the secrets out of texts about these devices: those their drivers know, and what netctl logs in with. */
export function maskOfTargets(targets: readonly DeviceTarget[]): MaskOf {
  const byName = new Map(targets.map((target) => [target.name, target]));
  return (device) => {
    const target = byName.get(device);
    if (target === undefined) return (text) => maskTexts(text, []);
    const { driver, endpoint } = target;
    const secrets = [endpoint, ...endpoint.jumps].flatMap(secretsOf);
    return (text) => maskTexts(driver.mask(text), secrets);
  };
}

function secretsOf({ login }: Pick<Hop, 'login'>): readonly Login['password'][] {
  return [login.password, login.enableSecret, login.passphrase];
}
