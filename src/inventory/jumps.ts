const JUMP = /^(?:[^\s@]{1,255}@)?(?:\[[0-9A-Fa-f:.]{2,45}(?:%\w{1,32})?\]|[^\s@:[\]]{1,253})(?::\d{1,5})?$/;

/** One text may hold several jump hosts with commas between, as the option of OpenSSH does. */
export function splitJumps(text: string): readonly string[] {
  return text.split(',').map((host) => host.trim());
}

/** `[user@]host[:port]`, an IPv6 address in brackets, or `none`. */
export function isJump(text: string): boolean {
  return JUMP.test(text);
}
