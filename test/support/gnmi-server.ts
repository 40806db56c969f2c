import {
  type handleUnaryCall,
  type Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { onTestFinished } from 'vitest';
import {
  type CapabilityRequest,
  type CapabilityResponse,
  Encoding,
  type GetRequest,
  type GetResponse,
  gNMIService,
  type SetRequest,
  type SetResponse,
  type SubscribeRequest,
  type SubscribeResponse,
} from '../../src/generated/gnmi/gnmi.js';
import type { TestCertificate } from './certificates.js';

export type SubscribeStream = ServerDuplexStream<SubscribeRequest, SubscribeResponse>;

/** What the server does; what is left out it does not know. A thrown `refusal` becomes the status. */
export interface GnmiHandlers {
  readonly capabilities?: ((request: CapabilityRequest, metadata: Metadata) => CapabilityResponse) | 'missing';
  readonly get?: (request: GetRequest, metadata: Metadata) => GetResponse | Promise<GetResponse>;
  readonly set?: (request: SetRequest, metadata: Metadata) => SetResponse | Promise<SetResponse>;
  readonly subscribe?: (stream: SubscribeStream) => void;
}

export interface GnmiServerOptions {
  /** No TLS where absent. */
  readonly certificate?: TestCertificate;
  /** The authority whose clients are let in; anyone where absent. */
  readonly clients?: TestCertificate;
}

export interface GnmiServer {
  readonly port: number;
  /** Closes all connections at once. */
  kill(): void;
}

const CAPABILITIES: CapabilityResponse = {
  gNMIVersion: '0.10.0',
  supportedEncodings: [Encoding.JSON, Encoding.JSON_IETF],
  supportedModels: [{ name: 'openconfig-vlan', organization: 'OpenConfig working group', version: '3.2.2' }],
};

/** What a handler throws to answer with a status. */
export function refusal(code: number, details: string): ServiceError {
  return Object.assign(new Error(details), { code, details }) as ServiceError;
}

/** A gNMI server on 127.0.0.1, by grpc-js; it ends with the test. */
export async function startGnmiServer(handlers: GnmiHandlers, options: GnmiServerOptions = {}): Promise<GnmiServer> {
  const server = new Server({ 'grpc.max_receive_message_length': 64 * 1024 * 1024 });
  const { capabilities = () => CAPABILITIES, get, set, subscribe } = handlers;
  server.addService(gNMIService, {
    ...(capabilities !== 'missing' && { capabilities: unary(capabilities) }),
    ...(get !== undefined && { get: unary(get) }),
    ...(set !== undefined && { set: unary(set) }),
    ...(subscribe !== undefined && { subscribe }),
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', credentialsFor(options), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  onTestFinished(() => server.forceShutdown());
  return { port, kill: () => server.forceShutdown() };
}

function credentialsFor({ certificate, clients }: GnmiServerOptions): ServerCredentials {
  if (certificate === undefined) return ServerCredentials.createInsecure();
  const pair = { private_key: Buffer.from(certificate.key), cert_chain: Buffer.from(certificate.cert) };
  const ca = clients === undefined ? null : Buffer.from(clients.cert);
  return ServerCredentials.createSsl(ca, [pair], clients !== undefined);
}

function unary<Request, Response>(
  answer: (request: Request, metadata: Metadata) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    void (async () => answer(call.request, call.metadata))().then(
      (response) => callback(null, response),
      (error: ServiceError) =>
        callback({ code: error.code ?? status.UNKNOWN, details: error.details ?? error.message }),
    );
  };
}
