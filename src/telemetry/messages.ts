/** Every text an event can have, and what it means. docs/logs.md has the same table. */
export const MESSAGES = {
  'run begins': 'Devices are about to be read for a plan.',
  'batch begins': 'A batch of several begins; what follows bears its number.',
  'phase begins': 'So many devices enter a phase: read, prepare, apply, verify, save or undo.',
  'device done': 'A device is through a phase.',
  'device failed': 'A device failed in a phase.',
  'device ends': 'How the run ended for a device.',
  'run ends': 'How the run ended as a whole.',
  'session opened': 'netctl has logged in to a device.',
  'command answered': 'A device has answered a command.',
  'command without answer': 'A device was sent a command, and the line was lost or silent.',
  'command failed': 'An error ended netctl before there was a result.',
  'notification failed': 'A program or an address could not be told of the run.',
  note: 'What netctl tells people on standard error.',
} as const;

export type Message = keyof typeof MESSAGES;
