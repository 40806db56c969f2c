import { parseXml } from '../xml/tree.js';
import type { GnmiAnswer, GnmiRequest, LineFate, NetconfPeer, RestconfAnswer, RestconfRequest } from './device.js';
import type { Fault } from './fault.js';
import { acts, type FaultCounter, fateOf } from './fault-counter.js';
import { CODE } from './gnmi/options.js';
import { element, errorElement, replyText } from './netconf/reply.js';
import { errorsOf, JSON_DATA } from './restconf/errors.js';
import { NETCONF_URI } from './yang-store/from-xml.js';
import type { Problem } from './yang-store/problem.js';

const NO_SCHEMA = { modules: {}, roots: [] };

/** NETCONF sessions with these faults; those of another hand (`also`) are operations as they stand inside `<rpc>`. */
export function faultyNetconf(open: () => NetconfPeer, counter: () => FaultCounter): () => NetconfPeer {
  return () => {
    const peer = open();
    let isHung = false;
    return {
      hello: peer.hello,
      ended: () => peer.ended(),
      end: () => peer.end(),
      rpc(text): { readonly output: string; readonly fate?: LineFate | undefined } {
        if (isHung) return { output: '', fate: { kind: 'hang' } };
        const struck = counter().next(text);
        const fate = fateOf(struck);
        isHung = fate?.kind === 'hang';
        const problems = problemsIn(struck);
        let output = replyText(parseXml(text), [element('ok')]);
        if (problems.length > 0)
          output = replyText(
            parseXml(text),
            problems.map((problem) => errorElement(problem, NO_SCHEMA)),
          );
        else if (acts(struck)) output = peer.rpc(text).output;
        for (const line of othersLines(struck)) {
          const other = open();
          other.rpc(`<rpc xmlns="${NETCONF_URI}" message-id="1">${line}</rpc>`);
          other.end();
        }
        return { output: output + garbage(struck), fate };
      },
    };
  };
}

/** RESTCONF with these faults; lines of another hand are `METHOD path`, the body in the lines after it. */
export function faultyRestconf(
  serve: (request: RestconfRequest) => RestconfAnswer,
  counter: () => FaultCounter,
): (request: RestconfRequest) => RestconfAnswer {
  return (request) => {
    const struck = counter().next(`${request.method} ${request.path}${request.body === '' ? '' : `\n${request.body}`}`);
    const problems = problemsIn(struck);
    let answer: RestconfAnswer = { status: 204, headers: {}, body: '' };
    if (problems.length > 0) {
      const body = JSON.stringify(errorsOf(problems, 'standard'));
      answer = { status: refusedStatus(struck), headers: { 'content-type': JSON_DATA }, body };
    } else if (acts(struck)) answer = serve(request);
    for (const line of othersLines(struck)) {
      const { method, path, body } =
        /^(?<method>\S{1,10}) (?<path>\S{1,9999})\n?(?<body>[\s\S]*)$/.exec(line)?.groups ?? {};
      serve({ method: method ?? '', path: path ?? '', headers: { 'content-type': JSON_DATA }, body: body ?? '' });
    }
    return { ...answer, body: answer.body + garbage(struck), fate: fateOf(struck) };
  };
}

/** gNMI with these faults; lines of another hand are requests as JSON. */
export function faultyGnmi(
  serve: (request: GnmiRequest) => GnmiAnswer,
  counter: () => FaultCounter,
): (request: GnmiRequest) => GnmiAnswer {
  return (request) => {
    const struck = counter().next(JSON.stringify(request));
    const problems = problemsIn(struck);
    let answer: GnmiAnswer = { code: CODE.ok, message: '', output: [] };
    if (problems.length > 0)
      answer = { code: CODE.aborted, message: problems.map(({ message }) => message).join('; '), output: undefined };
    else if (acts(struck)) answer = serve(request);
    for (const line of othersLines(struck)) serve(JSON.parse(line));
    return { ...answer, fate: fateOf(struck) };
  };
}

/** Why the request is refused; nothing where it is not. */
function problemsIn(struck: readonly Fault[]): readonly Problem[] {
  return struck.flatMap((fault): readonly Problem[] => {
    switch (fault.kind) {
      case 'refuse':
        return [fault.words, ...(fault.more ?? [])].map((message) => ({
          tag: 'operation-failed',
          type: 'application',
          message,
        }));
      case 'locked': {
        const message = `the lock is held by session ${fault.session}`;
        return [{ tag: 'lock-denied', message, info: { 'session-id': String(fault.session) } }];
      }
      case 'stale':
        return [{ tag: 'operation-failed', message: 'it is not as it was' }];
      default:
        return [];
    }
  });
}

function refusedStatus(struck: readonly Fault[]): number {
  if (struck.some(({ kind }) => kind === 'stale')) return 412;
  return struck.some(({ kind }) => kind === 'locked') ? 409 : 400;
}

function othersLines(struck: readonly Fault[]): readonly string[] {
  return struck.flatMap((fault) => (fault.kind === 'also' ? fault.lines : []));
}

function garbage(struck: readonly Fault[]): string {
  return struck.map((fault) => (fault.kind === 'garbage' ? fault.text : '')).join('');
}
