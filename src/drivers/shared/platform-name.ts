import { unparsable } from './config-text.js';

/**
 * What a device calls itself, from its answer to `show version`: the first line that is no refusal and not its name.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE where there is none
 */
export function selfName(version: string, command: string): string {
  const line = version.split('\n').find((text) => text.trim() !== '' && !/^(?:[%\s^]|hostname:)/i.test(text));
  if (line === undefined) throw unparsable(`"${command}" was answered with "${version.trim().slice(0, 80)}"`, command);
  return line.trim().slice(0, 60);
}
