import { readFileSync } from 'node:fs';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { Encoding, gNMIService, type SetRequest, type UpdateResult } from '../../src/generated/gnmi/gnmi.js';
import { gnmiPathText } from '../../src/yang/gnmi-path.js';
import { plainValue } from '../../src/yang/gnmi-value.js';

/** A gNMI server that keeps what it is told: each value by its path, read and checked as JSON. */
const kept = new Map<string, unknown>();

function take({ update = [], replace = [], delete: gone = [] }: SetRequest): UpdateResult[] {
  for (const path of gone) kept.delete(gnmiPathText(path));
  for (const one of [...replace, ...update]) kept.set(gnmiPathText(one.path), plainValue(one));
  return [...replace, ...update].map(({ path }) => ({ path, op: 3 }));
}

const [certificate = '', key = ''] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const server = new Server();
server.addService(gNMIService, {
  capabilities: (_: unknown, answer: (error: null, value: object) => void) =>
    answer(null, { gNMIVersion: '0.10.0', supportedEncodings: [Encoding.JSON_IETF] }),
  set: ({ request }: { request: SetRequest }, answer: (error: null, value: object) => void) =>
    answer(null, { response: take(request), timestamp: 1n }),
});
const pair = { private_key: Buffer.from(key), cert_chain: Buffer.from(certificate) };
server.bindAsync('127.0.0.1:0', ServerCredentials.createSsl(null, [pair]), (error, port) => {
  if (error) throw error;
  process.send?.({ port });
});
process.on('message', () => process.send?.({ kept: kept.size }));
process.on('disconnect', () => process.exit());
