import { attributeOf, parseXml, type XmlElement } from '../../xml/tree.js';
import type { NetconfPeer } from '../device.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { type Problem, ProblemsError } from '../yang-store/problem.js';
import type { Perform, ServerState } from './call.js';
import { OPERATIONS } from './operations.js';
import { announced } from './options.js';
import { errorElement, helloText, replyText } from './reply.js';

/** One session with an emulated NETCONF server. */
export class NetconfSession implements NetconfPeer {
  readonly hello: string;
  #ended = false;

  constructor(
    private readonly server: ServerState,
    readonly id: number,
  ) {
    this.hello = helloText(announced(server.parts.options), id);
  }

  ended(): boolean {
    return this.#ended;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.server.forget(this.id);
  }

  rpc(text: string): { readonly output: string } {
    if (this.#ended) return { output: '' };
    let rpc: XmlElement | undefined;
    try {
      rpc = parseXml(text);
      return { output: replyText(rpc, this.#answer(rpc)) };
    } catch (error) {
      return { output: replyText(rpc, this.#errors(problemsOf(error, rpc === undefined))) };
    }
  }

  #answer(rpc: XmlElement): readonly XmlElement[] {
    if (rpc.name !== 'rpc' || rpc.uri !== NETCONF_URI) refuse('malformed-message', 'it is no <rpc>');
    if (attributeOf(rpc, 'message-id') === undefined)
      throw new ProblemsError([
        {
          tag: 'missing-attribute',
          type: 'rpc',
          message: 'the rpc has no message-id',
          info: { 'bad-attribute': 'message-id', 'bad-element': 'rpc' },
        },
      ]);
    const [operation] = rpc.children;
    if (operation === undefined) refuse('missing-element', 'the rpc is empty');
    const perform =
      operation.uri === NETCONF_URI
        ? this.#known(operation.name)
        : this.server.parts.options.operations?.[`${operation.uri} ${operation.name}`];
    if (perform === undefined) refuse('operation-not-supported', `<${operation.name}> is not known here`);
    return perform({ server: this.server, session: this, request: operation });
  }

  #known(name: string): Perform | undefined {
    return this.server.parts.options.operations?.[name] ?? OPERATIONS[name];
  }

  #errors(problems: readonly Problem[]): readonly XmlElement[] {
    return problems.map((problem) => errorElement(problem, this.server.parts.store.schema));
  }
}

function refuse(tag: Problem['tag'], message: string): never {
  throw new ProblemsError([{ tag, type: 'rpc', message }]);
}

function problemsOf(error: unknown, isMalformed: boolean): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  if (!isMalformed) throw error;
  return [
    { tag: 'malformed-message', type: 'rpc', message: error instanceof Error ? error.message : 'not understood' },
  ];
}
