import { NetctlError } from '../../errors/netctl-error.js';
import type { Login } from '../transport.js';

/**
 * The header that shows who asks: the token where there is one (RFC 6750), else user name and password (RFC 7617); none
 * where there is neither, for servers that know their clients by certificate.
 * @throws NetctlError NETCTL_RESTCONF_AUTH where the login cannot be written so
 */
export function authorization(
  { username, password, token }: Pick<Login, 'username' | 'password' | 'token'>,
  device: string,
): Readonly<Record<string, string>> {
  if (token !== undefined) {
    if (/^[\x21-\x7e]{1,65536}$/.test(token)) return { authorization: `Bearer ${token}` };
    throw unusable('The token has characters that no header can have.', device);
  }
  if (password === undefined) return {};
  if (username.includes(':')) throw unusable(`A user name with ":" cannot be sent over HTTP: ${username}.`, device);
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}` };
}

function unusable(message: string, device: string): NetctlError {
  return new NetctlError('NETCTL_RESTCONF_AUTH', message, { device });
}
