import type { NetctlError } from '../errors/netctl-error.js';

/** The phases of a run in their order, as progress shows them. */
export const PHASES = ['read', 'rehearse', 'prepare', 'apply', 'verify', 'save', 'undo'] as const;
export type Phase = (typeof PHASES)[number];

/** Something happened to a device; progress and logs are made of these. */
export interface RunEvent {
  readonly phase: Phase;
  readonly device: string;
  readonly state: 'started' | 'done' | 'failed';
  /** For people, only with `failed`. */
  readonly message?: string;
  /** What `message` is of, for logs. */
  readonly error?: NetctlError;
}

/** The phase begins for so many devices. */
export interface PhaseEvent {
  readonly phase: Phase;
  readonly devices: number;
}

/** A batch begins; told only where a run has several. */
export interface BatchEvent {
  /** Counted from 1. */
  readonly id: number;
  readonly of: number;
  readonly devices: number;
}

/** Who wants to know. */
export interface Listener {
  batch?(event: BatchEvent): void;
  phase(event: PhaseEvent): void;
  device(event: RunEvent): void;
}
