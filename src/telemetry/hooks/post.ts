import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Handed } from './hook.js';

/**
 * Sends the body to an address with POST. Redirections are not followed: they would carry the result to where nobody said.
 * @throws Error that says in words how it failed, without the address
 */
export function post(url: URL, { body, traceparent, seconds }: Handed): Promise<void> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'netctl',
    ...(traceparent === undefined ? {} : { traceparent }),
  };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(seconds * 1000);
    const sent = send(url, { method: 'POST', headers, agent: false, signal }, (response) => {
      const status = response.statusCode ?? 0;
      // The answer's words do not matter, and a long one is not waited for.
      response.destroy();
      if (status >= 200 && status < 300) resolve();
      else reject(new Error(`it answered with status ${status}`));
    });
    sent.on('error', (cause) => {
      reject(signal.aborted ? new Error(`it did not answer within ${seconds} s`) : cause);
    });
    sent.end(body);
  });
}
