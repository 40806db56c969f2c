import type { EmulatedPlatform } from '../emulator/device.js';
import type { AclAction, AclBinding } from '../model/acl.js';
import type { Capabilities, TriedFeatures } from '../model/capabilities.js';
import type { Change } from '../model/change.js';
import type { ConfigLine } from '../model/config-line.js';
import type { Hardening } from '../model/hardening.js';
import type {
  BgpPeerObservation,
  Neighbor,
  PacketProbe,
  PingAnswer,
  PingProbe,
  SessionPath,
  VlanObservation,
} from '../model/observation.js';
import type { DeviceState, Facts, Feature } from '../model/state.js';
import type { Untold } from '../model/untold.js';
import type { Dialect, Op, Reply } from '../transports/transport.js';

/** A question to a device: what to send, and how to read the answers. `read` may throw NETCTL_DEVICE_UNPARSABLE. */
export interface Ask<T> {
  readonly ops: readonly Op[];
  read(replies: readonly Reply[]): T;
}

/** One transaction. Names on the device are made of `id`, so that another process can find them. */
export interface Tx {
  /** Lower-case letters and digits, at most 12. */
  readonly id: string;
  /** How long a self-reverting commit waits for its confirmation, within the timer's limits; 0 commits for good. */
  readonly seconds: number;
  /** For the device's commit comment, where it has one. */
  readonly comment: string;
}

/** What a timer can be set to, in seconds; it is set to a multiple of `unit`, rounded up. */
export interface TimerLimits {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
}

/** The lines that a device would gain and lose at a commit, without the blocks they stand in. */
export interface StagedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Something that stands open on a device and would be in the way: a session or a timer of someone's. */
export interface Pending {
  /** For people, for example `configuration session fred`. */
  readonly what: string;
  /** The Tx id where netctl left it. */
  readonly tx: string | undefined;
  /** Present where it is a timer: what took effect goes back when it runs out. */
  readonly timer?: true;
}

/**
 * How edits take effect on a device for a feature. The engine picks its strategy from `kind`, never from a name.
 * - `candidate`: steps are staged and take effect together at `commit`.
 * - `checkpoint`: steps act one by one; `restore` goes back to how it was at `open`, by itself when the timer runs out.
 * - `immediate`: steps act one by one; going back means sending the opposite edits.
 */
export type CommitModel = {
  readonly pending?: Ask<readonly Pending[]>;
  /** Present where `pending` finds what others left alone: the device does not tell of what netctl left itself. */
  readonly othersOnly?: true;
} & (
  | {
      readonly kind: 'candidate';
      open(tx: Tx): readonly Op[];
      /** Asked while something is staged, before `commit`. */
      readonly staged?: Ask<StagedLines>;
      /** Takes effect for good, or for `tx.seconds` where there is a timer. */
      commit(tx: Tx): readonly Op[];
      discard(tx: Tx): readonly Op[];
      /** Present where what is staged goes with its session: another has nothing to discard but what someone else staged. */
      readonly stagedInSession?: true;
      readonly timer?: TimerLimits & { confirm(tx: Tx): readonly Op[]; cancel(tx: Tx): readonly Op[] };
    }
  | {
      readonly kind: 'checkpoint';
      open(tx: Tx): readonly Op[];
      close(tx: Tx): readonly Op[];
      /** Confirms: the checkpoint is dropped, the timer is off. */
      keep(tx: Tx): readonly Op[];
      restore(tx: Tx): readonly Op[];
      readonly timer?: TimerLimits;
    }
  | {
      readonly kind: 'immediate';
      /** Present where all steps together are one call that the device takes whole or not at all. */
      readonly whole?: true;
      open(tx: Tx): readonly Op[];
      close(tx: Tx): readonly Op[];
    }
);

/** What a device takes whole or not at all: a line on one platform, a whole call with many settings on another. */
export interface Step {
  readonly ops: readonly Op[];
  readonly feature: Feature;
  /** The changes this step serves (changeId). */
  readonly changes: readonly string[];
  /** True where traffic or sessions are cut for a moment although before and after are fine. */
  readonly disruptive: boolean;
  /** The BGP neighbours whose sessions it resets, for people. */
  readonly resets?: readonly string[];
}

/** What a renderer may know beside the changes: the device as it is before the first of them. */
export interface RenderContext {
  readonly facts: Facts;
  readonly before: DeviceState;
}

/** Why a device did not do what an op asked, in its own words. */
export interface Refusal {
  readonly kind: 'syntax' | 'semantic' | 'auth' | 'lock' | 'resource';
  readonly message: string;
}

/** Making a change survive a reboot. */
export interface Persistence {
  /**
   * True where running and startup configuration are the same, so that saving saves no one else's work; undefined where
   * the device does not tell. Without ops where none of its kind does.
   */
  readonly clean: Ask<boolean | undefined>;
  save(): readonly Op[];
}

/** Why this device's state does not let the changes be made, for example a VLAN database kept elsewhere. */
export interface Objection {
  readonly message: string;
  readonly hint: string;
  /** What overrides it: the flag without `--allow-`; undefined where nothing does. */
  readonly allowedBy: string | undefined;
  /**
   * Present where the platform cannot do what is asked, not without deciding otherwise over packets for a moment, or not there;
   * elsewhere it is about where VLANs are kept.
   */
  readonly code?: 'NETCTL_PLAN_UNSUPPORTED' | 'NETCTL_PLAN_ACL_GAP' | 'NETCTL_PLAN_PLACE_MISSING';
  /** The change it is about (changeId), and what of it, as plans call it: the place in the intents is told with it. */
  readonly change?: string | undefined;
  readonly field?: string | undefined;
}

/** What a device can be asked of how it works, beyond what is configured; what it cannot tell is left out. */
export interface Observations {
  /** Of these VLANs at least; those that the device does not know are not in the answer. */
  vlans?(ids: readonly number[]): Ask<readonly VlanObservation[]>;
  /** Pings from the device itself. The addresses of the probe are addresses, nothing else. */
  ping?(probe: PingProbe): Ask<PingAnswer>;
  /** @throws NETCTL_PLAN_UNSUPPORTED where the device has nothing switched on that would tell it. */
  neighbors?(): Ask<readonly Neighbor[]>;
  /**
   * The hardware addresses whose frames came in at a port in a VLAN lately, in the form of `hardwareAddress`; `state` is the
   * device as it was read. @throws NETCTL_PLAN_UNSUPPORTED where the device does not learn them.
   */
  learned?(place: LearningPlace, state: DeviceState): Ask<readonly string[]>;
  /** The BGP neighbours in all VRFs that the device knows, configured or not. */
  bgpPeers?(): Ask<readonly BgpPeerObservation[]>;
  /**
   * What the device, which is as `state` says, itself says that it would do to a packet that comes to, or leaves by, a place
   * with a filter. @throws NETCTL_PLAN_UNSUPPORTED for a place or a login of which it does not tell; so does `read`.
   */
  packet?(probe: PacketProbe, at: Pick<AclBinding, 'place' | 'direction'>, state: DeviceState): Ask<AclAction>;
  /** How the session that asks comes to the device, whose address is held by this interface. */
  path?(own: string): Ask<SessionPath>;
}

/** Where a device learns hardware addresses. */
export interface LearningPlace {
  readonly port: string;
  readonly vlan: number;
}

/** The names of the ways, as the inventory's `transport` has them. */
export const VIAS = ['ssh-cli', 'netconf', 'restconf', 'gnmi'] as const;
export type Via = (typeof VIAS)[number];

/** One way to speak to a platform. All members are pure: no socket, file, clock or log. */
export interface Binding {
  readonly via: Via;
  readonly dialect: Dialect;
  /** The facts; where the device is of another platform they say so in `platform`. */
  readonly identify: Ask<Facts>;
  /** What is asked further once it is known who the device is; these facts take the place of the first. Undefined for nothing. */
  learn?(facts: Facts): Ask<Facts> | undefined;
  /** Where its features were tried this way, where it is not what the driver says. */
  readonly tried?: TriedFeatures;
  /** What can be done this way where it is not what the platform can; without facts: the most. */
  capabilities?(facts?: Facts): Capabilities;
  /** How a change of all these features at once takes effect. Asked with the device's own facts, as one may offer more than
   * another; without facts, the best the platform can. */
  commit(facts: Facts | undefined, features: readonly Feature[]): CommitModel;
  /** What reveals the current state of the features. */
  reads(features: readonly Feature[], facts: Facts): readonly Op[];
  /** The state in the replies to `reads`. Lines it does not know are kept. @throws NETCTL_DEVICE_UNPARSABLE */
  parse(replies: readonly Reply[], facts: Facts): DeviceState;
  /** The commands for the changes, in the order that keeps every intermediate state safe; same input, same bytes. */
  render(changes: readonly Change[], context: RenderContext): readonly Step[];
  /**
   * What to send once the changes are in effect, or are taken back, so that the device works by them: no configuration, for
   * example to look at received routes again by the new policy. `before` is the device as it was read before the changes.
   */
  activate?(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Op[];
  /** What speaks against making these changes on this device, which is as `before` says. */
  objections?(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[];
  readonly observe?: Observations;
  /** Undefined where a reboot loses nothing by itself. */
  readonly persistence?: Persistence;
  /** The features that a reboot of this device loses all the same, whatever is saved. */
  volatile?(facts: Facts): readonly Feature[];
  /** The refusal hidden in a reply; `accepted` are further notices that the inventory calls harmless. */
  refusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined;
  /** What to configure on the device to get a better guarantee than `commit` offers now, as lines to type. */
  improvements?(facts: Facts): readonly string[];
}

/** How to read a configuration file without its device. Lines of what is parsed from it count from 1. */
export interface ConfigText {
  /** What the text tells of who it is from. */
  facts(text: string): Facts;
  /** The replies that a device with this configuration would give to `reads` of the first binding, as far as the text tells. */
  replies(text: string): readonly Reply[];
  /** The configuration as a device printed it, among its answers to `reads`; undefined where it was asked in another way. */
  printed?(answers: readonly Reply[]): string | undefined;
  /** What of these parts the text does not hold, so that nothing can be planned by it. */
  untold?(text: string, features: readonly Feature[]): readonly Untold[];
  /** Why a plan of these parts cannot be made by the text although all of it is understood; for people. */
  unplannable?(text: string, features: readonly Feature[]): readonly string[];
  /**
   * Its lines with those that belong to each, without comments and free text; or, where the same can be written in several forms,
   * what they say in one of them.
   */
  tree?(text: string): readonly ConfigLine[];
  /** What the lines say beside VLANs, filters and BGP. Takes any text, and leaves out what it does not understand. */
  hardening?(tree: readonly ConfigLine[], text: string): Hardening;
}

/** A platform. `id` is the name of its folder and of the platform in the inventory. */
export interface Driver {
  readonly id: string;
  /** For people, for example `Cisco IOS and IOS XE`. */
  readonly title: string;
  readonly tried: TriedFeatures;
  /** Without facts: the most the platform can. */
  capabilities(facts?: Facts): Capabilities;
  readonly ports: {
    /** The name in full for any abbreviation engineers use; undefined where it can be no port of this platform. */
    canonical(name: string): string | undefined;
    /** The usual abbreviation. */
    short(name: string): string;
  };
  /** Replaces every secret in configuration text or a dialogue by `<secret>`. */
  mask(text: string): string;
  /** Present where a configuration kept in a file can be read like a device's. */
  readonly text?: ConfigText;
  /** In order of preference. */
  readonly bindings: readonly [Binding, ...Binding[]];
  /** An emulated device for one of the bindings, the first where it is not said. */
  emulate(via?: Via): EmulatedPlatform;
}
