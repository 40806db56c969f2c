/**
 * Sent behind the first operation of a session where nothing comes back; its answer is passed over.
 *
 * `<hello>` is the one message that has no answer, so the first operation may reach a busy server before it has read our
 * `<hello>`. A server that works off one message each time it has read something then keeps the operation until more
 * comes, without an end. Any other message makes it go on. This one asks for nothing (RFC 6241, 6: a subtree filter
 * selects what it names), and a server that is only slow answers it behind the operation, or refuses it.
 */
export const REMINDER =
  '<get-config><source><running/></source><filter type="subtree"><none xmlns="urn:none"/></filter></get-config>';

/** Milliseconds of silence before each reminder; the second is for a server that read the first one with the operation. */
export const REMIND_AFTER: readonly number[] = [2_000, 8_000];
