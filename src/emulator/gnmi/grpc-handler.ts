import { Buffer } from 'node:buffer';
import {
  type handleUnaryCall,
  type Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServiceError,
} from '@grpc/grpc-js';
import {
  type CapabilityRequest,
  type CapabilityResponse,
  type GetRequest,
  type GetResponse,
  gNMIService,
  type SetRequest,
  type SetResponse,
  type SubscribeRequest,
  type SubscribeResponse,
} from '../../generated/gnmi/gnmi.js';
import type { GnmiAnswer, GnmiRequest } from '../device.js';
import type { Handler, HandlerContext, ServedTls } from '../served.js';
import { capabilityResponse, getRequest, getResponse, setRequest, setResponse } from './messages.js';
import { CODE } from './options.js';
import { serveSubscription } from './subscription.js';

/** Takes connections of gRPC to a gNMI server, over TLS where the device has a certificate. */
export function grpcHandler(context: HandlerContext): Handler {
  const server = new Server({ 'grpc.max_receive_message_length': 64 * 1024 * 1024 });
  server.addService(gNMIService, {
    capabilities: unary<CapabilityRequest, CapabilityResponse>(
      context,
      () => ({ do: 'capabilities' }),
      capabilityResponse,
    ),
    get: unary<GetRequest, GetResponse>(context, getRequest, getResponse),
    set: unary<SetRequest, SetResponse>(context, setRequest, setResponse),
    subscribe: (stream: ServerDuplexStream<SubscribeRequest, SubscribeResponse>) => {
      stream.on('error', () => {});
      if (isAllowed(context, stream.metadata)) serveSubscription(stream, { ...context, failure });
      else stream.destroy(failure(CODE.unauthenticated, 'the login is not right'));
    },
  });
  const injector = server.createConnectionInjector(credentialsFor(context.device.tls));
  return {
    take: (socket) => injector.injectConnection(socket),
    close() {
      injector.destroy();
      server.forceShutdown();
    },
  };
}

function credentialsFor(tls: ServedTls | undefined): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure();
  const pair = { private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) };
  const clients = tls.clientCa === undefined ? null : Buffer.from(tls.clientCa);
  return ServerCredentials.createSsl(clients, [pair], clients !== null);
}

/** One request and one response; `read` gives the request as the device takes it. */
function unary<Q, R>(
  context: HandlerContext,
  read: (request: Q) => GnmiRequest,
  write: (answer: GnmiAnswer, request: Q) => R,
): handleUnaryCall<Q, R> {
  const { device, clock, breakAll } = context;
  return ({ request, metadata }, reply) => {
    if (!isAllowed(context, metadata)) {
      reply(failure(CODE.unauthenticated, 'the login is not right'));
      return;
    }
    const answer = answerTo();
    const finish = (): void => {
      if (answer.code !== CODE.ok) reply(failure(answer.code, answer.message));
      else reply(null, write(answer, request));
    };
    if (answer.fate?.kind === 'hang') return;
    if (answer.fate?.kind === 'drop' || answer.fate?.kind === 'cut') breakAll();
    else if (answer.fate?.kind === 'delay') clock.after(answer.fate.milliseconds, finish);
    else finish();

    function answerTo(): GnmiAnswer {
      try {
        const wanted = read(request);
        return (
          device.box.gnmi?.(wanted) ?? { code: CODE.unimplemented, message: 'there is no gNMI', output: undefined }
        );
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { code: CODE.invalidArgument, message, output: undefined };
      }
    }
  };
}

function isAllowed({ device }: HandlerContext, metadata: Metadata): boolean {
  const [authorization] = metadata.get('authorization');
  if (device.token !== undefined && authorization === `Bearer ${device.token}`) return true;
  return metadata.get('username')[0] === device.username && metadata.get('password')[0] === device.password;
}

function failure(code: number, details: string): Partial<ServiceError> & Error {
  return Object.assign(new Error(details), { code, details });
}
