import type { Ask } from '../drivers/driver.js';
import type { Reply, Session } from '../transports/transport.js';

/**
 * Asks what was not answered just now. A command that only reads and was answered a moment ago is not sent again: on large
 * switches, printing the configuration takes longer than all else.
 * @param known the answers of a moment ago
 */
export async function askRest<T>({ ops, read }: Ask<T>, session: Session, known: readonly Reply[]): Promise<T> {
  const answered = new Map(known.filter(({ op }) => op.role === 'read').map((reply) => [reply.op.line, reply]));
  const asked = await session.run(ops.filter((op) => op.role !== 'read' || !answered.has(op.line)));
  const fresh = asked.values();
  return read(
    ops.flatMap((op) => (op.role === 'read' ? answered.get(op.line) : undefined) ?? fresh.next().value ?? []),
  );
}
