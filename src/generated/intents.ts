// Made from schemas/intents.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

export type Intent = VlanIntent | AclIntent | BgpIntent;
/**
 * The version of this format.
 */
export type Version = 1;
/**
 * A name for this document, for reports.
 */
export type Name = string;
/**
 * What the document is for, in words.
 */
export type Description = string;
/**
 * Which devices: a label selector such as `role=access,site in (ams1,ams2)`, also over name, platform and group; or `all`.
 */
export type Targets = string;
/**
 * merged: what is named is there. replaced: what is named is exactly as written. overridden: also, what the sections of this document do not name is removed. deleted: what is named goes.
 */
export type State = "merged" | "replaced" | "overridden" | "deleted";
export type VlanId = number | string;
/**
 * A value from `data` of the device in the inventory.
 */
export type Variable = string;
export type VlanIdOrDefault = number | string | null;
export type VlanListItem = number | string;
/**
 * @minItems 1
 */
export type VlanList = VlanListItem[] | string | number;
export type Duration = string;
/**
 * Devices that this one sees by LLDP or the like: unchanged for all that it saw before the change, or a list of names.
 *
 * @minItems 1
 */
export type NeighborsCheck = string | string[];
export type AclAddressTerm =
  | string
  | {
      /**
       * A group of the intents.
       */
      group?: string;
      /**
       * A group that the device has.
       */
      device_group?: string;
    };
export type AclPortTerm =
  | number
  | string
  | {
      /**
       * Every port but these.
       *
       * @minItems 1
       */
      not?: number | string | (number | string)[];
      /**
       * Ports less than this one.
       */
      lt?: number | string;
      /**
       * Ports greater than this one.
       */
      gt?: number | string;
      /**
       * A group of the intents.
       */
      group?: string;
      /**
       * A group that the device has.
       */
      device_group?: string;
    };
/**
 * The number of the rule.
 */
export type AclSeq = number | string;
/**
 * @minItems 1
 */
export type AclAddressTerms =
  | string
  | AclAddressTerm[]
  | {
      /**
       * A group of the intents.
       */
      group?: string;
      /**
       * A group that the device has.
       */
      device_group?: string;
    };
/**
 * @minItems 1
 */
export type AclPortTerms =
  | number
  | string
  | AclPortTerm[]
  | {
      /**
       * Every port but these.
       *
       * @minItems 1
       */
      not?: number | string | (number | string)[];
      /**
       * Ports less than this one.
       */
      lt?: number | string;
      /**
       * Ports greater than this one.
       */
      gt?: number | string;
      /**
       * A group of the intents.
       */
      group?: string;
      /**
       * A group that the device has.
       */
      device_group?: string;
    };
export type TcpFlag = "fin" | "syn" | "rst" | "psh" | "ack" | "urg" | "ece" | "cwr";
/**
 * Seconds; null asks for the default.
 */
export type BgpTimers = {
  /**
   * Seconds between keepalives.
   */
  keepalive: number | string;
  /**
   * Seconds without any after which the session goes down: 0, or 3 and more.
   */
  hold: number | string;
} | null;
/**
 * How many prefixes it may send: a number, or { limit, threshold, warning_only, restart }.
 */
export type BgpMaxPrefix =
  | number
  | string
  | {
      /**
       * How many.
       */
      limit: number | string;
      /**
       * Per cent of the limit from which on the device warns.
       */
      threshold?: number | string;
      /**
       * Whether the session stays up over the limit.
       */
      warning_only?: boolean | string;
      /**
       * Minutes after which a session that was shut is tried again.
       */
      restart?: number | string;
    }
  | null;
/**
 * A prefix, or one with a route map.
 */
export type BgpNetwork =
  | string
  | {
      /**
       * The prefix.
       */
      prefix: string;
      /**
       * A route map that it goes through.
       */
      route_map?: string;
    };
/**
 * Where routes come from: connected, static, ospf 1, …
 */
export type BgpRedistribution =
  | string
  | {
      /**
       * Where routes come from.
       */
      from: string;
      /**
       * A route map that they go through.
       */
      route_map?: string;
      /**
       * Their metric.
       */
      metric?: number | string;
    };
/**
 * A prefix that stands for more specific ones.
 */
export type BgpAggregate =
  | string
  | {
      /**
       * The prefix.
       */
      prefix: string;
      /**
       * Whether the more specific ones are kept back.
       */
      summary_only?: boolean | string;
      /**
       * Whether the path has the ASes of all of them.
       */
      as_set?: boolean | string;
      /**
       * A route map that sets its attributes.
       */
      route_map?: string;
    };
/**
 * Addresses of neighbours, or all for those that are configured and not shut down. Without it those that the intents name, or all where they name none.
 *
 * @minItems 1
 */
export type PeersOfCheck = string | string[];

/**
 * VLANs, and the VLAN settings of ports.
 */
export interface VlanIntent {
  /**
   * What the document is about.
   */
  kind: "vlan";
  version: Version;
  name?: Name;
  description?: Description;
  targets: Targets;
  state?: State;
  batches?: Batches;
  /**
   * The VLANs of the device's VLAN database.
   */
  vlans?: VlanEntry[] | string;
  /**
   * The VLAN settings of ports.
   */
  interfaces?: InterfaceEntry[] | string;
  /**
   * What must hold after the change, apart from the configuration itself.
   */
  checks?: VlanCheck[];
}
/**
 * How the run is split: batches change one after the other, each as a whole or not at all.
 */
export interface Batches {
  /**
   * A label: devices with another value of it never change together.
   */
  by?: string;
  /**
   * How many devices change together at the most: a number, a share such as 10%, or all.
   */
  size?: number | string;
  /**
   * So many devices change first, as a batch of their own.
   */
  canary?: number;
}
/**
 * One VLAN by `id`, or several by `range`.
 */
export interface VlanEntry {
  id?: VlanId;
  /**
   * The ids of several VLANs, for example 100-105.
   */
  range?: string | number;
  /**
   * The name of the VLAN; null asks for the one the device gives by itself. Platforms have limits of their own.
   */
  name?: string | null;
  /**
   * Whether the VLAN forwards; null asks for the default, active.
   */
  state?: ("active" | "suspend" | null) | Variable;
}
/**
 * The VLAN settings of one or several ports. A port has the fields of its mode only: access_vlan and voice_vlan in access mode, native_vlan and allowed_vlans in trunk mode.
 */
export interface InterfaceEntry {
  /**
   * Names of ports, abbreviated as usual; [1-24] stands for 1 to 24.
   *
   * @minItems 1
   */
  ports?: string | string[];
  /**
   * The name of a group in `port_groups` of the inventory.
   */
  port_group?: string;
  /**
   * How the port treats tags; null asks for the default of the platform.
   */
  mode?: ("access" | "trunk" | null) | Variable;
  access_vlan?: VlanIdOrDefault;
  voice_vlan?: VlanIdOrDefault;
  native_vlan?: VlanIdOrDefault;
  /**
   * What a trunk carries: a list such as [10, 20, 100-105], all, none, or {add, remove}; null asks for the default. Under merged a list means at least these.
   *
   * @minItems 1
   */
  allowed_vlans?:
    | VlanListItem[]
    | string
    | number
    | {
        add?: VlanList;
        remove?: VlanList;
      }
    | null;
  /**
   * `routed` agrees to turn a routed port, which loses its addresses, into a switched one.
   */
  from?: "routed";
}
/**
 * One thing that must be true after the change; otherwise the change is taken back.
 */
export interface VlanCheck {
  vlan_active?: VlanList;
  ping?: PingCheck;
  neighbors?: NeighborsCheck;
  within?: Duration;
}
/**
 * An address answers when the device itself pings it.
 */
export interface PingCheck {
  /**
   * The IPv4 or IPv6 address to ping.
   */
  to: string;
  /**
   * The address of the device to ping from; without it the device chooses.
   */
  from?: string;
  /**
   * How many echo requests, all of which must be answered.
   */
  count?: number | string;
  within?: Duration;
}
/**
 * Filters, and where they are in force.
 */
export interface AclIntent {
  /**
   * What the document is about.
   */
  kind: "acl";
  version: Version;
  name?: Name;
  description?: Description;
  targets: Targets;
  state?: State;
  batches?: Batches;
  groups?: AclGroups;
  /**
   * Access lists.
   */
  acls?: AclEntry[] | string;
  /**
   * Where lists are in force.
   */
  bindings?: AclBinding[] | string;
  /**
   * What must hold after the change, apart from the configuration itself.
   */
  checks?: AclCheck[];
}
export interface AclGroups {
  /**
   * Groups of addresses, by name.
   */
  addresses?: {
    /**
     * @minItems 1
     */
    [k: string]: AclAddressTerm[] | string;
  };
  /**
   * Groups of ports, by name.
   */
  ports?: {
    /**
     * @minItems 1
     */
    [k: string]: AclPortTerm[] | string;
  };
}
/**
 * One access list. What no rule matches is denied.
 */
export interface AclEntry {
  /**
   * The name of the list, or its number, as the platform writes it.
   */
  name: string | number;
  /**
   * Which packets it is about; ipv4 where nothing is said.
   */
  family?: ("ipv4" | "ipv6" | "mac") | Variable;
  /**
   * standard lists look at the source address only; without it a list that is there keeps its type, and a new one is extended.
   */
  type?: ("standard" | "extended") | Variable;
  /**
   * The whole list, in order.
   *
   * @minItems 1
   */
  rules?: AclRule[] | string;
  /**
   * Single rules to have, each at its number; the rest of the list stays.
   *
   * @minItems 1
   */
  add_rules?: AclRule[] | string;
  /**
   * Numbers at which no rule is to be.
   *
   * @minItems 1
   */
  remove_rules?: AclSeq[] | string;
}
/**
 * One rule, or a remark. A field that is left out does not narrow it.
 */
export interface AclRule {
  seq?: AclSeq;
  /**
   * A comment; only `seq` may stand beside it.
   */
  remark?: string;
  /**
   * What becomes of packets that match.
   */
  action?: ("permit" | "deny") | Variable;
  /**
   * A protocol by name (tcp, udp, icmp, icmpv6, gre, esp, ospf, …) or number; ip for all. In a MAC list an EtherType such as "0x0806" or arp.
   */
  protocol?: string | number;
  source?: AclAddressTerms;
  source_port?: AclPortTerms;
  destination?: AclAddressTerms;
  destination_port?: AclPortTerms;
  /**
   * TCP segments of a connection that exists: with ack or rst.
   */
  established?: boolean | string;
  /**
   * TCP flags: a flag or a list of them, all of which are set; or { set: […], clear: […], match: all | any }.
   *
   * @minItems 1
   */
  tcp_flags?:
    | string
    | TcpFlag[]
    | {
        /**
         * Flags that are set.
         *
         * @minItems 1
         */
        set?: TcpFlag[];
        /**
         * Flags that are not set.
         *
         * @minItems 1
         */
        clear?: TcpFlag[];
        /**
         * Whether all of it has to be so, or any is enough.
         */
        match?: "all" | "any";
      };
  /**
   * ICMP messages: a name such as echo or port-unreachable, the number of a type, or { type, code }.
   */
  icmp?:
    | string
    | number
    | {
        /**
         * The type by name or number.
         */
        type: string | number;
        /**
         * The code.
         */
        code?: number | string;
      };
  /**
   * Only fragments other than the first.
   */
  fragments?: boolean | string;
  /**
   * The DSCP value by name (ef, af41, cs6, default) or number.
   */
  dscp?: string | number;
  /**
   * Whether matches are logged.
   */
  log?: boolean | string;
}
/**
 * A list in force somewhere. A place has one for each family and direction.
 */
export interface AclBinding {
  /**
   * The name of the list; null for none.
   */
  acl?: string | number | null;
  /**
   * Interfaces, abbreviated as usual; [1-24] stands for 1 to 24.
   *
   * @minItems 1
   */
  interface?: string | string[];
  /**
   * The name of a group in `port_groups` of the inventory.
   */
  port_group?: string;
  vlan?: VlanList;
  /**
   * The lines of management sessions, for example vty 0 4.
   *
   * @minItems 1
   */
  line?: string | string[];
  /**
   * in for packets that come in, out for those that leave.
   */
  direction: ("in" | "out") | Variable;
  /**
   * The family of the list; needed only where lists of two families have this name, or where the list is not in the intents and not for IPv4.
   */
  family?: ("ipv4" | "ipv6" | "mac") | Variable;
}
/**
 * One thing that must be true after the change; otherwise the change is taken back.
 */
export interface AclCheck {
  acl_bound?: AclBoundCheck;
  packet?: PacketCheck;
  ping?: PingCheck;
  neighbors?: NeighborsCheck;
  within?: Duration;
}
/**
 * The device itself says that the list is in force there.
 */
export interface AclBoundCheck {
  /**
   * The name of the list.
   */
  acl: string | number;
  /**
   * Interfaces, abbreviated as usual; [1-24] stands for 1 to 24.
   *
   * @minItems 1
   */
  interface?: string | string[];
  /**
   * The name of a group in `port_groups` of the inventory.
   */
  port_group?: string;
  vlan?: VlanList;
  /**
   * The lines of management sessions, for example vty 0 4.
   *
   * @minItems 1
   */
  line?: string | string[];
  /**
   * in for packets that come in, out for those that leave.
   */
  direction: ("in" | "out") | Variable;
  /**
   * The family of the list; needed only where lists of two families have this name, or where the list is not in the intents and not for IPv4.
   */
  family?: ("ipv4" | "ipv6" | "mac") | Variable;
  within?: Duration;
}
/**
 * What the device itself says that it would do to a packet.
 */
export interface PacketCheck {
  /**
   * What has to become of it.
   */
  action: ("permit" | "deny") | Variable;
  /**
   * Its protocol by name or number.
   */
  protocol: string | number;
  /**
   * The address it comes from.
   */
  source: string;
  /**
   * The address it goes to.
   */
  destination: string;
  /**
   * Its source port.
   */
  source_port?: number | string;
  /**
   * Its destination port.
   */
  destination_port?: number | string;
  /**
   * Interfaces, abbreviated as usual; [1-24] stands for 1 to 24.
   *
   * @minItems 1
   */
  interface?: string | string[];
  /**
   * The name of a group in `port_groups` of the inventory.
   */
  port_group?: string;
  vlan?: VlanList;
  /**
   * The lines of management sessions, for example vty 0 4.
   *
   * @minItems 1
   */
  line?: string | string[];
  /**
   * in for packets that come in, out for those that leave.
   */
  direction: ("in" | "out") | Variable;
  within?: Duration;
}
/**
 * BGP, and the policies it uses.
 */
export interface BgpIntent {
  /**
   * What the document is about.
   */
  kind: "bgp";
  version: Version;
  name?: Name;
  description?: Description;
  targets: Targets;
  state?: State;
  batches?: Batches;
  bgp?: BgpInstances;
  /**
   * Prefix lists.
   */
  prefix_lists?: PrefixList[] | string;
  /**
   * Route maps.
   */
  route_maps?: RouteMap[] | string;
  /**
   * What must hold after the change, apart from the configuration itself.
   */
  checks?: BgpCheck[];
}
export interface BgpInstances {
  /**
   * The VRF; default for what is in none.
   */
  vrf?: string;
  /**
   * The AS number, plain or as "1.10".
   */
  asn: number | string;
  /**
   * The router id, written as an IPv4 address; null lets the device choose.
   */
  router_id?: string | null;
  /**
   * Whether neighbours take part in IPv4 unicast without being told to; null asks for the default.
   */
  default_ipv4_unicast?: boolean | string | null;
  /**
   * Groups that neighbours take settings from.
   */
  peer_groups?: BgpGroup[] | string;
  /**
   * Neighbours.
   */
  neighbors?: BgpNeighbor[] | string;
  address_families?: BgpInstanceFamilies;
  /**
   * BGP in further VRFs; without `asn` there the one above counts.
   */
  vrfs?: BgpVrf[] | string;
}
/**
 * A group of neighbours.
 */
export interface BgpGroup {
  /**
   * Its name.
   */
  name: string;
  /**
   * The AS of the neighbour: a number, internal or external; null for none.
   */
  remote_as?: number | string | null;
  /**
   * The AS that the neighbour sees instead of ours; null for none.
   */
  local_as?: number | string | null;
  /**
   * A description; null for none.
   */
  description?: string | null;
  /**
   * The address or interface the session comes from; null lets the device choose.
   */
  update_source?: string | null;
  /**
   * The password of the session, as env:NAME or file:PATH; null for none.
   */
  password?: string | null;
  timers?: BgpTimers;
  /**
   * Seconds between attempts; null asks for the default.
   */
  connect_timer?: number | string | null;
  /**
   * How many hops an external neighbour may be away; null asks for the default.
   */
  ebgp_multihop?: number | string | null;
  /**
   * How many hops away the neighbour may be by the TTL of its packets (RFC 5082); null for none.
   */
  ttl_security?: number | string | null;
  /**
   * Whether BFD watches the neighbour; null asks for the default.
   */
  bfd?: boolean | string | null;
  /**
   * Whether we wait for the neighbour to connect; null asks for the default.
   */
  passive?: boolean | string | null;
  /**
   * Whether the session is shut down; null asks for the default.
   */
  shutdown?: boolean | string | null;
  address_families?: BgpPeerFamilies;
}
export interface BgpPeerFamilies {
  ipv4_unicast?: BgpPeerFamily;
  ipv6_unicast?: BgpPeerFamily;
}
/**
 * Settings of a peer in an address family; null asks for the default.
 */
export interface BgpPeerFamily {
  /**
   * Whether it takes part in the family.
   */
  activate?: boolean | string | null;
  /**
   * Whether we name ourselves as next hop.
   */
  next_hop_self?: boolean | string | null;
  /**
   * Which communities are sent.
   */
  send_community?:
    | ("none" | "standard" | "extended" | "both" | "large" | "standard+large" | "extended+large" | "all" | null)
    | Variable;
  /**
   * Whether we reflect routes to it.
   */
  route_reflector_client?: boolean | string | null;
  /**
   * Whether what it sends is also kept as it came.
   */
  soft_reconfiguration?: boolean | string | null;
  /**
   * How often our own AS may stand in a path.
   */
  allowas_in?: number | string | null;
  max_prefix?: BgpMaxPrefix;
  /**
   * The route map for what it sends; null for none.
   */
  import_policy?: string | null;
  /**
   * The route map for what is sent to it; null for none.
   */
  export_policy?: string | null;
  /**
   * The prefix list for what it sends; null for none.
   */
  import_prefix_list?: string | null;
  /**
   * The prefix list for what is sent to it; null for none.
   */
  export_prefix_list?: string | null;
  /**
   * Whether it gets a default route.
   */
  default_originate?: boolean | string | null;
}
/**
 * A neighbour.
 */
export interface BgpNeighbor {
  /**
   * Its address.
   */
  address: string;
  /**
   * The group it belongs to; null for none.
   */
  peer_group?: string | null;
  /**
   * The AS of the neighbour: a number, internal or external; null for none.
   */
  remote_as?: number | string | null;
  /**
   * The AS that the neighbour sees instead of ours; null for none.
   */
  local_as?: number | string | null;
  /**
   * A description; null for none.
   */
  description?: string | null;
  /**
   * The address or interface the session comes from; null lets the device choose.
   */
  update_source?: string | null;
  /**
   * The password of the session, as env:NAME or file:PATH; null for none.
   */
  password?: string | null;
  timers?: BgpTimers;
  /**
   * Seconds between attempts; null asks for the default.
   */
  connect_timer?: number | string | null;
  /**
   * How many hops an external neighbour may be away; null asks for the default.
   */
  ebgp_multihop?: number | string | null;
  /**
   * How many hops away the neighbour may be by the TTL of its packets (RFC 5082); null for none.
   */
  ttl_security?: number | string | null;
  /**
   * Whether BFD watches the neighbour; null asks for the default.
   */
  bfd?: boolean | string | null;
  /**
   * Whether we wait for the neighbour to connect; null asks for the default.
   */
  passive?: boolean | string | null;
  /**
   * Whether the session is shut down; null asks for the default.
   */
  shutdown?: boolean | string | null;
  address_families?: BgpPeerFamilies;
}
export interface BgpInstanceFamilies {
  ipv4_unicast?: BgpInstanceFamily;
  ipv6_unicast?: BgpInstanceFamily;
}
/**
 * What is announced in an address family. Under merged a list means at least these.
 */
export interface BgpInstanceFamily {
  /**
   * Networks that are announced.
   */
  networks?:
    | BgpNetwork[]
    | string
    | {
        /**
         * Have these too.
         *
         * @minItems 1
         */
        add?: BgpNetwork[];
        /**
         * Have none of these.
         *
         * @minItems 1
         */
        remove?: string[];
      }
    | null;
  /**
   * What is redistributed.
   */
  redistribute?:
    | BgpRedistribution[]
    | string
    | {
        /**
         * Have these too.
         *
         * @minItems 1
         */
        add?: BgpRedistribution[];
        /**
         * Have none of these.
         *
         * @minItems 1
         */
        remove?: string[];
      }
    | null;
  /**
   * Aggregates.
   */
  aggregates?:
    | BgpAggregate[]
    | string
    | {
        /**
         * Have these too.
         *
         * @minItems 1
         */
        add?: BgpAggregate[];
        /**
         * Have none of these.
         *
         * @minItems 1
         */
        remove?: string[];
      }
    | null;
  /**
   * How many paths of equal cost are used; null asks for the default.
   */
  maximum_paths?: number | string | null;
}
/**
 * BGP in a VRF.
 */
export interface BgpVrf {
  /**
   * The VRF; default for what is in none.
   */
  vrf: string;
  /**
   * The AS number, plain or as "1.10".
   */
  asn?: number | string;
  /**
   * The router id, written as an IPv4 address; null lets the device choose.
   */
  router_id?: string | null;
  /**
   * Whether neighbours take part in IPv4 unicast without being told to; null asks for the default.
   */
  default_ipv4_unicast?: boolean | string | null;
  /**
   * Groups that neighbours take settings from.
   */
  peer_groups?: BgpGroup[] | string;
  /**
   * Neighbours.
   */
  neighbors?: BgpNeighbor[] | string;
  address_families?: BgpInstanceFamilies;
}
/**
 * A prefix list. What no rule matches is denied.
 */
export interface PrefixList {
  /**
   * Its name.
   */
  name: string;
  /**
   * ipv4 where nothing is said.
   */
  family?: ("ipv4" | "ipv6") | Variable;
  /**
   * A description; null for none.
   */
  description?: string | null;
  /**
   * The whole list, in order.
   *
   * @minItems 1
   */
  rules?: PrefixRule[] | string;
  /**
   * Single rules to have, each at its number; the rest of the list stays.
   *
   * @minItems 1
   */
  add_rules?: PrefixRule[] | string;
  /**
   * Numbers at which no rule is to be.
   *
   * @minItems 1
   */
  remove_rules?: AclSeq[] | string;
}
/**
 * One rule of a prefix list.
 */
export interface PrefixRule {
  seq?: AclSeq;
  /**
   * Whether prefixes that match are let through.
   */
  action: ("permit" | "deny") | Variable;
  /**
   * The prefix; any for all.
   */
  prefix: string;
  /**
   * Prefixes within it of at least this length.
   */
  ge?: number | string;
  /**
   * Prefixes within it of at most this length.
   */
  le?: number | string;
}
/**
 * A route map. What no rule matches is denied.
 */
export interface RouteMap {
  /**
   * Its name.
   */
  name: string;
  /**
   * The whole route map, in order.
   *
   * @minItems 1
   */
  rules?: RouteRule[] | string;
  /**
   * Single rules to have, each at its number; the rest stays.
   *
   * @minItems 1
   */
  add_rules?: RouteRule[] | string;
  /**
   * Numbers at which no rule is to be.
   *
   * @minItems 1
   */
  remove_rules?: AclSeq[] | string;
}
/**
 * One rule of a route map.
 */
export interface RouteRule {
  seq?: AclSeq;
  /**
   * Whether routes that match are let through.
   */
  action: ("permit" | "deny") | Variable;
  /**
   * A description.
   */
  description?: string;
  match?: RouteMatch;
  set?: RouteSet;
  /**
   * Goes on after a match: next, or the number of a later rule.
   */
  continue?: number | string;
}
/**
 * What a route must be like, in every respect that is named.
 */
export interface RouteMatch {
  /**
   * IPv4 prefix lists, one of which lets it through.
   *
   * @minItems 1
   */
  prefix_list?: string | string[];
  /**
   * IPv6 prefix lists, one of which lets it through.
   *
   * @minItems 1
   */
  ipv6_prefix_list?: string | string[];
  /**
   * Access lists, one of which lets it through.
   *
   * @minItems 1
   */
  acl?: string | string[];
  /**
   * Prefix lists, one of which lets its next hop through.
   *
   * @minItems 1
   */
  next_hop_prefix_list?: string | string[];
  /**
   * AS path lists of the device, one of which lets it through.
   *
   * @minItems 1
   */
  as_path?: string | string[];
  /**
   * Community lists of the device, one of which lets it through.
   *
   * @minItems 1
   */
  community?: string | string[];
  /**
   * Its metric.
   */
  metric?: number | string;
  /**
   * Its tag.
   */
  tag?: number | string;
  /**
   * The interface it leads out of.
   */
  interface?: string;
}
/**
 * What is done to a route.
 */
export interface RouteSet {
  /**
   * Its local preference.
   */
  local_preference?: number | string;
  /**
   * Its metric (MED).
   */
  metric?: number | string;
  /**
   * Its weight.
   */
  weight?: number | string;
  /**
   * Its tag.
   */
  tag?: number | string;
  /**
   * Its IPv4 next hop.
   */
  next_hop?: string;
  /**
   * Its IPv6 next hop.
   */
  ipv6_next_hop?: string;
  /**
   * Its origin.
   */
  origin?: ("igp" | "egp" | "incomplete") | Variable;
  /**
   * ASes to put before its path, in order.
   *
   * @minItems 1
   * @maxItems 20
   */
  as_path_prepend?: number | string | (number | string)[];
  /**
   * Its communities, such as 65000:1 and no-export; with `additive` those it has stay.
   *
   * @minItems 1
   */
  communities?: string | string[];
  /**
   * Whether the communities it has stay.
   */
  additive?: boolean | string;
}
/**
 * One thing that must be true after the change; otherwise the change is taken back.
 */
export interface BgpCheck {
  bgp_established?: BgpEstablishedCheck;
  prefixes_received?: PrefixesReceivedCheck;
  ping?: PingCheck;
  neighbors?: NeighborsCheck;
  within?: Duration;
}
/**
 * Sessions are up.
 */
export interface BgpEstablishedCheck {
  neighbors?: PeersOfCheck;
  /**
   * The VRF they are in.
   */
  vrf?: string;
  within?: Duration;
}
/**
 * Neighbours send enough prefixes.
 */
export interface PrefixesReceivedCheck {
  neighbors?: PeersOfCheck;
  /**
   * The VRF they are in.
   */
  vrf?: string;
  /**
   * The address family; all together where nothing is said.
   */
  family?: ("ipv4_unicast" | "ipv6_unicast") | Variable;
  /**
   * How many each has to send: a number, or unchanged for no fewer than before the change.
   */
  at_least: number | string;
  within?: Duration;
}

const keys0 = { kind: 0, version: 0, name: 0, description: 0, targets: 0, state: 0, batches: 0, vlans: 0, interfaces: 0, checks: 0 }, keys1 = { seq: 0, remark: 0, action: 0, protocol: 0, source: 0, source_port: 0, destination: 0, destination_port: 0, established: 0, tcp_flags: 0, icmp: 0, fragments: 0, dscp: 0, log: 0 }, keys2 = { action: 0, protocol: 0, source: 0, destination: 0, source_port: 0, destination_port: 0, interface: 0, port_group: 0, vlan: 0, line: 0, direction: 0, within: 0 }, keys3 = { kind: 0, version: 0, name: 0, description: 0, targets: 0, state: 0, batches: 0, groups: 0, acls: 0, bindings: 0, checks: 0 }, keys4 = { activate: 0, next_hop_self: 0, send_community: 0, route_reflector_client: 0, soft_reconfiguration: 0, allowas_in: 0, max_prefix: 0, import_policy: 0, export_policy: 0, import_prefix_list: 0, export_prefix_list: 0, default_originate: 0 }, keys5 = { name: 0, remote_as: 0, local_as: 0, description: 0, update_source: 0, password: 0, timers: 0, connect_timer: 0, ebgp_multihop: 0, ttl_security: 0, bfd: 0, passive: 0, shutdown: 0, address_families: 0 }, keys6 = { address: 0, peer_group: 0, remote_as: 0, local_as: 0, description: 0, update_source: 0, password: 0, timers: 0, connect_timer: 0, ebgp_multihop: 0, ttl_security: 0, bfd: 0, passive: 0, shutdown: 0, address_families: 0 }, keys7 = { prefix_list: 0, ipv6_prefix_list: 0, acl: 0, next_hop_prefix_list: 0, as_path: 0, community: 0, metric: 0, tag: 0, interface: 0 }, keys8 = { local_preference: 0, metric: 0, weight: 0, tag: 0, next_hop: 0, ipv6_next_hop: 0, origin: 0, as_path_prepend: 0, communities: 0, additive: 0 }, keys9 = { kind: 0, version: 0, name: 0, description: 0, targets: 0, state: 0, batches: 0, bgp: 0, prefix_lists: 0, route_maps: 0, checks: 0 }, check_intentValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func69 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length, pattern4 = new RegExp("^([1-9]\\d{0,4}|([1-9]\\d?|100)%|all)$", "u"), pattern5 = new RegExp("^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "range" || key0 === "name" || key0 === "state")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/vlanId/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4094 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/vlanId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/vlanId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/vlanId/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      let data1 = data.range;
      if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: ["string", "integer"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4094 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 != "string" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string") {
        if (func69(data2) > 128) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func69(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data3 = data.state;
      const _errs13 = errors;
      let valid2 = !1;
      const _errs14 = errors;
      if (!(data3 === "active" || data3 === "suspend" || data3 === null)) {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["active", "suspend", null] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs14 === errors;
      valid2 = valid2 || _valid0;
      const _errs15 = errors;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !Array.isArray(data) && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["array", "string", "integer"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4094 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/vlanListItem/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4094 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/vlanListItem/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/vlanListItem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "ports" || key0 === "port_group" || key0 === "mode" || key0 === "access_vlan" || key0 === "voice_vlan" || key0 === "native_vlan" || key0 === "allowed_vlans" || key0 === "from")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.ports !== void 0 && func0.call(data, "ports")) {
      let data0 = data.ports;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        const err1 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && func69(data0) < 1) {
        const err2 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func69(data1) < 1) {
              const err4 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    }
    if (data.port_group !== void 0 && func0.call(data, "port_group")) {
      let data2 = data.port_group;
      if (typeof data2 == "string") {
        if (func69(data2) < 1) {
          const err6 = { instancePath: instancePath + "/port_group", schemaPath: "#/properties/port_group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/port_group", schemaPath: "#/properties/port_group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mode !== void 0 && func0.call(data, "mode")) {
      let data3 = data.mode;
      const _errs11 = errors;
      let valid3 = !1;
      const _errs12 = errors;
      if (!(data3 === "access" || data3 === "trunk" || data3 === null)) {
        const err8 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["access", "trunk", null] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs13 = errors;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          const err9 = { instancePath: instancePath + "/mode", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/mode", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err11 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.access_vlan !== void 0 && func0.call(data, "access_vlan")) {
      let data4 = data.access_vlan;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string" && data4 !== null) {
        const err12 = { instancePath: instancePath + "/access_vlan", schemaPath: "#/$defs/vlanIdOrDefault/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 4094 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/access_vlan", schemaPath: "#/$defs/vlanIdOrDefault/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/access_vlan", schemaPath: "#/$defs/vlanIdOrDefault/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern5.test(data4)) {
        const err15 = { instancePath: instancePath + "/access_vlan", schemaPath: "#/$defs/vlanIdOrDefault/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.voice_vlan !== void 0 && func0.call(data, "voice_vlan")) {
      let data5 = data.voice_vlan;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string" && data5 !== null) {
        const err16 = { instancePath: instancePath + "/voice_vlan", schemaPath: "#/$defs/vlanIdOrDefault/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4094 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/voice_vlan", schemaPath: "#/$defs/vlanIdOrDefault/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/voice_vlan", schemaPath: "#/$defs/vlanIdOrDefault/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern5.test(data5)) {
        const err19 = { instancePath: instancePath + "/voice_vlan", schemaPath: "#/$defs/vlanIdOrDefault/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.native_vlan !== void 0 && func0.call(data, "native_vlan")) {
      let data6 = data.native_vlan;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string" && data6 !== null) {
        const err20 = { instancePath: instancePath + "/native_vlan", schemaPath: "#/$defs/vlanIdOrDefault/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4094 || isNaN(data6)) {
          const err21 = { instancePath: instancePath + "/native_vlan", schemaPath: "#/$defs/vlanIdOrDefault/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/native_vlan", schemaPath: "#/$defs/vlanIdOrDefault/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern5.test(data6)) {
        const err23 = { instancePath: instancePath + "/native_vlan", schemaPath: "#/$defs/vlanIdOrDefault/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.allowed_vlans !== void 0 && func0.call(data, "allowed_vlans")) {
      let data7 = data.allowed_vlans;
      if (typeof data7 != "object" && typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err24 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/type", keyword: "type", params: { type: ["array", "string", "integer", "object", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 4094 || isNaN(data7)) {
          const err25 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err26 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err27 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err28 = { instancePath: instancePath + "/allowed_vlans/" + i1, schemaPath: "#/$defs/vlanListItem/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4094 || isNaN(data8)) {
              const err29 = { instancePath: instancePath + "/allowed_vlans/" + i1, schemaPath: "#/$defs/vlanListItem/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4094 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err30 = { instancePath: instancePath + "/allowed_vlans/" + i1, schemaPath: "#/$defs/vlanListItem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err31 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (const key1 of Object.keys(data7))
          if (!(key1 === "add" || key1 === "remove")) {
            const err32 = { instancePath: instancePath + "/allowed_vlans", schemaPath: "#/properties/allowed_vlans/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        data7.add !== void 0 && func0.call(data7, "add") && (validate25(data7.add, { instancePath: instancePath + "/allowed_vlans/add", parentData: data7, parentDataProperty: "add", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data7.remove !== void 0 && func0.call(data7, "remove") && (validate25(data7.remove, { instancePath: instancePath + "/allowed_vlans/remove", parentData: data7, parentDataProperty: "remove", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
      }
    }
    if (data.from !== void 0 && func0.call(data, "from") && data.from !== "routed") {
      const err33 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: ["routed"] } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern14 = new RegExp("^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0 || !func0.call(data, "to")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "to" || key0 === "from" || key0 === "count" || key0 === "within")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data0 = data.to;
      if (typeof data0 == "string") {
        if (func69(data0) < 1) {
          const err2 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (func69(data1) < 1) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        const err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 20 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern5.test(data2)) {
        const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data3 = data.within;
      if (typeof data3 == "string") {
        if (!pattern14.test(data3)) {
          const err10 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "vlan_active" || key0 === "ping" || key0 === "neighbors" || key0 === "within")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.vlan_active !== void 0 && func0.call(data, "vlan_active") && (validate25(data.vlan_active, { instancePath: instancePath + "/vlan_active", parentData: data, parentDataProperty: "vlan_active", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.ping !== void 0 && func0.call(data, "ping") && (validate31(data.ping, { instancePath: instancePath + "/ping", parentData: data, parentDataProperty: "ping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data2 = data.neighbors;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        const err2 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "string" && func69(data2) < 1) {
        const err3 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func69(data3) < 1) {
              const err5 = { instancePath: instancePath + "/neighbors/" + i0, schemaPath: "#/$defs/neighborsCheck/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/neighbors/" + i0, schemaPath: "#/$defs/neighborsCheck/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data4 = data.within;
      if (typeof data4 == "string") {
        if (!pattern14.test(data4)) {
          const err7 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.targets === void 0 || !func0.call(data, "targets")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "vlan") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "vlan" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func69(data2) > 128) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data2) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data4 = data.targets;
      if (typeof data4 == "string") {
        if (func69(data4) < 1) {
          const err10 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data5 = data.state;
      if (!(data5 === "merged" || data5 === "replaced" || data5 === "overridden" || data5 === "deleted")) {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: ["merged", "replaced", "overridden", "deleted"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.batches !== void 0 && func0.call(data, "batches")) {
      let data6 = data.batches;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err13 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (const key1 of Object.keys(data6))
          if (!(key1 === "by" || key1 === "size" || key1 === "canary")) {
            const err14 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data6.by !== void 0 && func0.call(data6, "by")) {
          let data7 = data6.by;
          if (typeof data7 == "string") {
            if (func69(data7) < 1) {
              const err15 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.size !== void 0 && func0.call(data6, "size")) {
          let data8 = data6.size;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err17 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 99999 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern4.test(data8)) {
            const err20 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}|([1-9]\\d?|100)%|all)$" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data6.canary !== void 0 && func0.call(data6, "canary")) {
          let data9 = data6.canary;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e3 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.vlans !== void 0 && func0.call(data, "vlans")) {
      let data10 = data.vlans;
      if (!Array.isArray(data10) && typeof data10 != "string") {
        const err25 = { instancePath: instancePath + "/vlans", schemaPath: "#/properties/vlans/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data10 == "string" && !pattern5.test(data10)) {
        const err26 = { instancePath: instancePath + "/vlans", schemaPath: "#/properties/vlans/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data10[i0], { instancePath: instancePath + "/vlans/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      }
    }
    if (data.interfaces !== void 0 && func0.call(data, "interfaces")) {
      let data12 = data.interfaces;
      if (!Array.isArray(data12) && typeof data12 != "string") {
        const err27 = { instancePath: instancePath + "/interfaces", schemaPath: "#/properties/interfaces/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data12 == "string" && !pattern5.test(data12)) {
        const err28 = { instancePath: instancePath + "/interfaces", schemaPath: "#/properties/interfaces/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate24(data12[i1], { instancePath: instancePath + "/interfaces/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
    if (data.checks !== void 0 && func0.call(data, "checks")) {
      let data14 = data.checks;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate29(data14[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      } else {
        const err29 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern17 = new RegExp("^[!-~]*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "addresses" || key0 === "ports")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data0 = data.addresses;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          const _errs6 = errors;
          if (typeof key1 == "string") {
            if (func69(key1) > 64) {
              const err2 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (func69(key1) < 1) {
              const err3 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (const key2 of Object.keys(data0)) {
          let data1 = data0[key2];
          if (!Array.isArray(data1) && typeof data1 != "string") {
            const err5 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/type", keyword: "type", params: { type: ["array", "string"] } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data1 == "string" && func69(data1) < 1) {
            const err6 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err7 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err8 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/type", keyword: "type", params: { type: ["string", "object"] } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (typeof data2 == "string" && func69(data2) < 1) {
                const err9 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (Object.keys(data2).length > 1) {
                  const err10 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (Object.keys(data2).length < 1) {
                  const err11 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                for (const key3 of Object.keys(data2))
                  if (!(key3 === "group" || key3 === "device_group")) {
                    const err12 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                if (data2.group !== void 0 && func0.call(data2, "group")) {
                  let data3 = data2.group;
                  if (typeof data3 == "string") {
                    if (func69(data3) < 1) {
                      const err13 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                    if (!pattern17.test(data3)) {
                      const err14 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  } else {
                    const err15 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data2.device_group !== void 0 && func0.call(data2, "device_group")) {
                  let data4 = data2.device_group;
                  if (typeof data4 == "string") {
                    if (func69(data4) < 1) {
                      const err16 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    if (!pattern17.test(data4)) {
                      const err17 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                }
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.ports !== void 0 && func0.call(data, "ports")) {
      let data5 = data.ports;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key4 of Object.keys(data5)) {
          const _errs26 = errors;
          if (typeof key4 == "string") {
            if (func69(key4) > 64) {
              const err20 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key4 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (func69(key4) < 1) {
              const err21 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          }
          var valid7 = _errs26 === errors;
          if (!valid7) {
            const err22 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        for (const key5 of Object.keys(data5)) {
          let data6 = data5[key5];
          if (!Array.isArray(data6) && typeof data6 != "string") {
            const err23 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ports/additionalProperties/type", keyword: "type", params: { type: ["array", "string"] } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data6 == "string" && func69(data6) < 1) {
            const err24 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ports/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err25 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ports/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                const err26 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/type", keyword: "type", params: { type: ["integer", "string", "object"] } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 65535 || isNaN(data7)) {
                  const err27 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  const err28 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              }
              if (typeof data7 == "string" && func69(data7) < 1) {
                const err29 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (Object.keys(data7).length > 1) {
                  const err30 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (Object.keys(data7).length < 1) {
                  const err31 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (const key6 of Object.keys(data7))
                  if (!(key6 === "not" || key6 === "lt" || key6 === "gt" || key6 === "group" || key6 === "device_group")) {
                    const err32 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/aclPortTerm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data7.not !== void 0 && func0.call(data7, "not")) {
                  let data8 = data7.not;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string" && !Array.isArray(data8)) {
                    const err33 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/type", keyword: "type", params: { type: ["integer", "string", "array"] } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                  if (typeof data8 == "number" && isFinite(data8)) {
                    if (data8 > 65535 || isNaN(data8)) {
                      const err34 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data8 < 1 || isNaN(data8)) {
                      const err35 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  }
                  if (typeof data8 == "string" && func69(data8) < 1) {
                    const err36 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                  if (Array.isArray(data8)) {
                    if (data8.length < 1) {
                      const err37 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                    const len2 = data8.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data9 = data8[i2];
                      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && typeof data9 != "string") {
                        const err38 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not/" + i2, schemaPath: "#/$defs/aclPortTerm/properties/not/items/type", keyword: "type", params: { type: ["integer", "string"] } };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                      }
                      if (typeof data9 == "number" && isFinite(data9)) {
                        if (data9 > 65535 || isNaN(data9)) {
                          const err39 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not/" + i2, schemaPath: "#/$defs/aclPortTerm/properties/not/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                        }
                        if (data9 < 1 || isNaN(data9)) {
                          const err40 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not/" + i2, schemaPath: "#/$defs/aclPortTerm/properties/not/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                        }
                      }
                      if (typeof data9 == "string" && func69(data9) < 1) {
                        const err41 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/not/" + i2, schemaPath: "#/$defs/aclPortTerm/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                    }
                  }
                }
                if (data7.lt !== void 0 && func0.call(data7, "lt")) {
                  let data10 = data7.lt;
                  if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
                    const err42 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/type", keyword: "type", params: { type: ["integer", "string"] } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 65535 || isNaN(data10)) {
                      const err43 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    if (data10 < 1 || isNaN(data10)) {
                      const err44 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                  if (typeof data10 == "string" && func69(data10) < 1) {
                    const err45 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
                if (data7.gt !== void 0 && func0.call(data7, "gt")) {
                  let data11 = data7.gt;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && typeof data11 != "string") {
                    const err46 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/type", keyword: "type", params: { type: ["integer", "string"] } };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 65534 || isNaN(data11)) {
                      const err47 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65534 } };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                      const err48 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  }
                  if (typeof data11 == "string" && func69(data11) < 1) {
                    const err49 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
                if (data7.group !== void 0 && func0.call(data7, "group")) {
                  let data12 = data7.group;
                  if (typeof data12 == "string") {
                    if (func69(data12) < 1) {
                      const err50 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                    if (!pattern17.test(data12)) {
                      const err51 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
                if (data7.device_group !== void 0 && func0.call(data7, "device_group")) {
                  let data13 = data7.device_group;
                  if (typeof data13 == "string") {
                    if (func69(data13) < 1) {
                      const err53 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    if (!pattern17.test(data13)) {
                      const err54 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/ports/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
              }
            }
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern27 = new RegExp("^[^\\x00-\\x1f\\x7f]*$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["string", "array", "object"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func69(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/type", keyword: "type", params: { type: ["string", "object"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func69(data0) < 1) {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (const key0 of Object.keys(data0))
          if (!(key0 === "group" || key0 === "device_group")) {
            const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclAddressTerm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data0.group !== void 0 && func0.call(data0, "group")) {
          let data1 = data0.group;
          if (typeof data1 == "string") {
            if (func69(data1) < 1) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!pattern17.test(data1)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclAddressTerm/properties/group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.device_group !== void 0 && func0.call(data0, "device_group")) {
          let data2 = data0.device_group;
          if (typeof data2 == "string") {
            if (func69(data2) < 1) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!pattern17.test(data2)) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclAddressTerm/properties/device_group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err14 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (Object.keys(data).length < 1) {
      const err15 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    for (const key1 of Object.keys(data))
      if (!(key1 === "group" || key1 === "device_group")) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    if (data.group !== void 0 && func0.call(data, "group")) {
      let data3 = data.group;
      if (typeof data3 == "string") {
        if (func69(data3) < 1) {
          const err17 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern17.test(data3)) {
          const err18 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.device_group !== void 0 && func0.call(data, "device_group")) {
      let data4 = data.device_group;
      if (typeof data4 == "string") {
        if (func69(data4) < 1) {
          const err20 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern17.test(data4)) {
          const err21 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["integer", "string", "array", "object"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && func69(data) < 1) {
    const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/type", keyword: "type", params: { type: ["integer", "string", "object"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (typeof data0 == "string" && func69(data0) < 1) {
        const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (const key0 of Object.keys(data0))
          if (!(key0 === "not" || key0 === "lt" || key0 === "gt" || key0 === "group" || key0 === "device_group")) {
            const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/aclPortTerm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data0.not !== void 0 && func0.call(data0, "not")) {
          let data1 = data0.not;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string" && !Array.isArray(data1)) {
            const err12 = { instancePath: instancePath + "/" + i0 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/type", keyword: "type", params: { type: ["integer", "string", "array"] } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 65535 || isNaN(data1)) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
          if (typeof data1 == "string" && func69(data1) < 1) {
            const err15 = { instancePath: instancePath + "/" + i0 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/not", schemaPath: "#/$defs/aclPortTerm/properties/not/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
                const err17 = { instancePath: instancePath + "/" + i0 + "/not/" + i1, schemaPath: "#/$defs/aclPortTerm/properties/not/items/type", keyword: "type", params: { type: ["integer", "string"] } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 65535 || isNaN(data2)) {
                  const err18 = { instancePath: instancePath + "/" + i0 + "/not/" + i1, schemaPath: "#/$defs/aclPortTerm/properties/not/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                  const err19 = { instancePath: instancePath + "/" + i0 + "/not/" + i1, schemaPath: "#/$defs/aclPortTerm/properties/not/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              }
              if (typeof data2 == "string" && func69(data2) < 1) {
                const err20 = { instancePath: instancePath + "/" + i0 + "/not/" + i1, schemaPath: "#/$defs/aclPortTerm/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          }
        }
        if (data0.lt !== void 0 && func0.call(data0, "lt")) {
          let data3 = data0.lt;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
            const err21 = { instancePath: instancePath + "/" + i0 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 65535 || isNaN(data3)) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err23 = { instancePath: instancePath + "/" + i0 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
          if (typeof data3 == "string" && func69(data3) < 1) {
            const err24 = { instancePath: instancePath + "/" + i0 + "/lt", schemaPath: "#/$defs/aclPortTerm/properties/lt/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data0.gt !== void 0 && func0.call(data0, "gt")) {
          let data4 = data0.gt;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
            const err25 = { instancePath: instancePath + "/" + i0 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 65534 || isNaN(data4)) {
              const err26 = { instancePath: instancePath + "/" + i0 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65534 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err27 = { instancePath: instancePath + "/" + i0 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
          if (typeof data4 == "string" && func69(data4) < 1) {
            const err28 = { instancePath: instancePath + "/" + i0 + "/gt", schemaPath: "#/$defs/aclPortTerm/properties/gt/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0.group !== void 0 && func0.call(data0, "group")) {
          let data5 = data0.group;
          if (typeof data5 == "string") {
            if (func69(data5) < 1) {
              const err29 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (!pattern17.test(data5)) {
              const err30 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/$defs/aclPortTerm/properties/group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data0.device_group !== void 0 && func0.call(data0, "device_group")) {
          let data6 = data0.device_group;
          if (typeof data6 == "string") {
            if (func69(data6) < 1) {
              const err32 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (!pattern17.test(data6)) {
              const err33 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/" + i0 + "/device_group", schemaPath: "#/$defs/aclPortTerm/properties/device_group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err35 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (Object.keys(data).length < 1) {
      const err36 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    for (const key1 of Object.keys(data))
      if (!(key1 === "not" || key1 === "lt" || key1 === "gt" || key1 === "group" || key1 === "device_group")) {
        const err37 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    if (data.not !== void 0 && func0.call(data, "not")) {
      let data7 = data.not;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string" && !Array.isArray(data7)) {
        const err38 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: ["integer", "string", "array"] } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 65535 || isNaN(data7)) {
          const err39 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err40 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (typeof data7 == "string" && func69(data7) < 1) {
        const err41 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err42 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err43 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 65535 || isNaN(data8)) {
              const err44 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/properties/not/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err45 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/properties/not/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          }
          if (typeof data8 == "string" && func69(data8) < 1) {
            const err46 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      }
    }
    if (data.lt !== void 0 && func0.call(data, "lt")) {
      let data9 = data.lt;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && typeof data9 != "string") {
        const err47 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 65535 || isNaN(data9)) {
          const err48 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err49 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
      if (typeof data9 == "string" && func69(data9) < 1) {
        const err50 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.gt !== void 0 && func0.call(data, "gt")) {
      let data10 = data.gt;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
        const err51 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 65534 || isNaN(data10)) {
          const err52 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65534 } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err53 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
      if (typeof data10 == "string" && func69(data10) < 1) {
        const err54 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      let data11 = data.group;
      if (typeof data11 == "string") {
        if (func69(data11) < 1) {
          const err55 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        if (!pattern17.test(data11)) {
          const err56 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.device_group !== void 0 && func0.call(data, "device_group")) {
      let data12 = data.device_group;
      if (typeof data12 == "string") {
        if (func69(data12) < 1) {
          const err58 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (!pattern17.test(data12)) {
          const err59 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/device_group", schemaPath: "#/properties/device_group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(keys1, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.seq !== void 0 && func0.call(data, "seq")) {
      let data0 = data.seq;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err4 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.remark !== void 0 && func0.call(data, "remark")) {
      let data1 = data.remark;
      if (typeof data1 == "string") {
        if (func69(data1) > 200) {
          const err5 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func69(data1) < 1) {
          const err6 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern27.test(data1)) {
          const err7 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.action !== void 0 && func0.call(data, "action")) {
      let data2 = data.action;
      const _errs11 = errors;
      let valid2 = !1;
      const _errs12 = errors;
      if (!(data2 === "permit" || data2 === "deny")) {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["permit", "deny"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid2 = valid2 || _valid0;
      const _errs13 = errors;
      if (typeof data2 == "string") {
        if (!pattern5.test(data2)) {
          const err10 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err12 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      let data3 = data.protocol;
      if (typeof data3 != "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: ["string", "integer"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data3 == "string" && func69(data3) < 1) {
        const err16 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate39(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.source_port !== void 0 && func0.call(data, "source_port") && (validate41(data.source_port, { instancePath: instancePath + "/source_port", parentData: data, parentDataProperty: "source_port", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.destination !== void 0 && func0.call(data, "destination") && (validate39(data.destination, { instancePath: instancePath + "/destination", parentData: data, parentDataProperty: "destination", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.destination_port !== void 0 && func0.call(data, "destination_port") && (validate41(data.destination_port, { instancePath: instancePath + "/destination_port", parentData: data, parentDataProperty: "destination_port", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.established !== void 0 && func0.call(data, "established")) {
      let data8 = data.established;
      if (typeof data8 != "boolean" && typeof data8 != "string") {
        const err17 = { instancePath: instancePath + "/established", schemaPath: "#/properties/established/type", keyword: "type", params: { type: ["boolean", "string"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data8 == "string" && !pattern5.test(data8)) {
        const err18 = { instancePath: instancePath + "/established", schemaPath: "#/properties/established/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.tcp_flags !== void 0 && func0.call(data, "tcp_flags")) {
      let data9 = data.tcp_flags;
      if ((!data9 || typeof data9 != "object") && typeof data9 != "string") {
        const err19 = { instancePath: instancePath + "/tcp_flags", schemaPath: "#/properties/tcp_flags/type", keyword: "type", params: { type: ["string", "array", "object"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "string" && func69(data9) < 1) {
        const err20 = { instancePath: instancePath + "/tcp_flags", schemaPath: "#/properties/tcp_flags/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err21 = { instancePath: instancePath + "/tcp_flags", schemaPath: "#/properties/tcp_flags/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 === "fin" || data10 === "syn" || data10 === "rst" || data10 === "psh" || data10 === "ack" || data10 === "urg" || data10 === "ece" || data10 === "cwr")) {
            const err22 = { instancePath: instancePath + "/tcp_flags/" + i0, schemaPath: "#/$defs/tcpFlag/enum", keyword: "enum", params: { allowedValues: ["fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr"] } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 1) {
          const err23 = { instancePath: instancePath + "/tcp_flags", schemaPath: "#/properties/tcp_flags/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (const key1 of Object.keys(data9))
          if (!(key1 === "set" || key1 === "clear" || key1 === "match")) {
            const err24 = { instancePath: instancePath + "/tcp_flags", schemaPath: "#/properties/tcp_flags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data9.set !== void 0 && func0.call(data9, "set")) {
          let data11 = data9.set;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              const err25 = { instancePath: instancePath + "/tcp_flags/set", schemaPath: "#/properties/tcp_flags/properties/set/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (!(data12 === "fin" || data12 === "syn" || data12 === "rst" || data12 === "psh" || data12 === "ack" || data12 === "urg" || data12 === "ece" || data12 === "cwr")) {
                const err26 = { instancePath: instancePath + "/tcp_flags/set/" + i1, schemaPath: "#/$defs/tcpFlag/enum", keyword: "enum", params: { allowedValues: ["fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr"] } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/tcp_flags/set", schemaPath: "#/properties/tcp_flags/properties/set/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data9.clear !== void 0 && func0.call(data9, "clear")) {
          let data13 = data9.clear;
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err28 = { instancePath: instancePath + "/tcp_flags/clear", schemaPath: "#/properties/tcp_flags/properties/clear/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data14 = data13[i2];
              if (!(data14 === "fin" || data14 === "syn" || data14 === "rst" || data14 === "psh" || data14 === "ack" || data14 === "urg" || data14 === "ece" || data14 === "cwr")) {
                const err29 = { instancePath: instancePath + "/tcp_flags/clear/" + i2, schemaPath: "#/$defs/tcpFlag/enum", keyword: "enum", params: { allowedValues: ["fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr"] } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/tcp_flags/clear", schemaPath: "#/properties/tcp_flags/properties/clear/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data9.match !== void 0 && func0.call(data9, "match")) {
          let data15 = data9.match;
          if (!(data15 === "all" || data15 === "any")) {
            const err31 = { instancePath: instancePath + "/tcp_flags/match", schemaPath: "#/properties/tcp_flags/properties/match/enum", keyword: "enum", params: { allowedValues: ["all", "any"] } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      }
    }
    if (data.icmp !== void 0 && func0.call(data, "icmp")) {
      let data16 = data.icmp;
      if (typeof data16 != "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        const err32 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/type", keyword: "type", params: { type: ["string", "integer", "object"] } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 255 || isNaN(data16)) {
          const err33 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err34 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (typeof data16 == "string" && func69(data16) < 1) {
        const err35 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.type === void 0 || !func0.call(data16, "type")) {
          const err36 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        for (const key2 of Object.keys(data16))
          if (!(key2 === "type" || key2 === "code")) {
            const err37 = { instancePath: instancePath + "/icmp", schemaPath: "#/properties/icmp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data16.type !== void 0 && func0.call(data16, "type")) {
          let data17 = data16.type;
          if (typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err38 = { instancePath: instancePath + "/icmp/type", schemaPath: "#/properties/icmp/properties/type/type", keyword: "type", params: { type: ["string", "integer"] } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 255 || isNaN(data17)) {
              const err39 = { instancePath: instancePath + "/icmp/type", schemaPath: "#/properties/icmp/properties/type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err40 = { instancePath: instancePath + "/icmp/type", schemaPath: "#/properties/icmp/properties/type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
          if (typeof data17 == "string" && func69(data17) < 1) {
            const err41 = { instancePath: instancePath + "/icmp/type", schemaPath: "#/properties/icmp/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data16.code !== void 0 && func0.call(data16, "code")) {
          let data18 = data16.code;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) && typeof data18 != "string") {
            const err42 = { instancePath: instancePath + "/icmp/code", schemaPath: "#/properties/icmp/properties/code/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 255 || isNaN(data18)) {
              const err43 = { instancePath: instancePath + "/icmp/code", schemaPath: "#/properties/icmp/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err44 = { instancePath: instancePath + "/icmp/code", schemaPath: "#/properties/icmp/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          }
          if (typeof data18 == "string" && !pattern5.test(data18)) {
            const err45 = { instancePath: instancePath + "/icmp/code", schemaPath: "#/properties/icmp/properties/code/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      }
    }
    if (data.fragments !== void 0 && func0.call(data, "fragments")) {
      let data19 = data.fragments;
      if (typeof data19 != "boolean" && typeof data19 != "string") {
        const err46 = { instancePath: instancePath + "/fragments", schemaPath: "#/properties/fragments/type", keyword: "type", params: { type: ["boolean", "string"] } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data19 == "string" && !pattern5.test(data19)) {
        const err47 = { instancePath: instancePath + "/fragments", schemaPath: "#/properties/fragments/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.dscp !== void 0 && func0.call(data, "dscp")) {
      let data20 = data.dscp;
      if (typeof data20 != "string" && !(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        const err48 = { instancePath: instancePath + "/dscp", schemaPath: "#/properties/dscp/type", keyword: "type", params: { type: ["string", "integer"] } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 63 || isNaN(data20)) {
          const err49 = { instancePath: instancePath + "/dscp", schemaPath: "#/properties/dscp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          const err50 = { instancePath: instancePath + "/dscp", schemaPath: "#/properties/dscp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
      if (typeof data20 == "string" && func69(data20) < 1) {
        const err51 = { instancePath: instancePath + "/dscp", schemaPath: "#/properties/dscp/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.log !== void 0 && func0.call(data, "log")) {
      let data21 = data.log;
      if (typeof data21 != "boolean" && typeof data21 != "string") {
        const err52 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: ["boolean", "string"] } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data21 == "string" && !pattern5.test(data21)) {
        const err53 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "family" || key0 === "type" || key0 === "rules" || key0 === "add_rules" || key0 === "remove_rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ["string", "integer"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string") {
        if (func69(data0) > 128) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func69(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern17.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.family !== void 0 && func0.call(data, "family")) {
      let data1 = data.family;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      if (!(data1 === "ipv4" || data1 === "ipv6" || data1 === "mac")) {
        const err7 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["ipv4", "ipv6", "mac"] } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err8 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err10 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data2 = data.type;
      const _errs13 = errors;
      let valid3 = !1;
      const _errs14 = errors;
      if (!(data2 === "standard" || data2 === "extended")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["standard", "extended"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs14 === errors;
      valid3 = valid3 || _valid1;
      const _errs15 = errors;
      if (typeof data2 == "string") {
        if (!pattern5.test(data2)) {
          const err12 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data3 = data.rules;
      if (!Array.isArray(data3) && typeof data3 != "string") {
        const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err17 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      }
    }
    if (data.add_rules !== void 0 && func0.call(data, "add_rules")) {
      let data5 = data.add_rules;
      if (!Array.isArray(data5) && typeof data5 != "string") {
        const err18 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data5 == "string" && !pattern5.test(data5)) {
        const err19 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err20 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate38(data5[i1], { instancePath: instancePath + "/add_rules/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      }
    }
    if (data.remove_rules !== void 0 && func0.call(data, "remove_rules")) {
      let data7 = data.remove_rules;
      if (!Array.isArray(data7) && typeof data7 != "string") {
        const err21 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data7 == "string" && !pattern5.test(data7)) {
        const err22 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err23 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err24 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4294967295 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err26 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern5.test(data8)) {
            const err27 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.direction === void 0 || !func0.call(data, "direction")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "acl" || key0 === "interface" || key0 === "port_group" || key0 === "vlan" || key0 === "line" || key0 === "direction" || key0 === "family")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.acl !== void 0 && func0.call(data, "acl")) {
      let data0 = data.acl;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/acl", schemaPath: "#/properties/acl/type", keyword: "type", params: { type: ["string", "integer", "null"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/acl", schemaPath: "#/properties/acl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string") {
        if (func69(data0) > 128) {
          const err4 = { instancePath: instancePath + "/acl", schemaPath: "#/properties/acl/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func69(data0) < 1) {
          const err5 = { instancePath: instancePath + "/acl", schemaPath: "#/properties/acl/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern17.test(data0)) {
          const err6 = { instancePath: instancePath + "/acl", schemaPath: "#/properties/acl/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.interface !== void 0 && func0.call(data, "interface")) {
      let data1 = data.interface;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        const err7 = { instancePath: instancePath + "/interface", schemaPath: "#/properties/interface/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "string" && func69(data1) < 1) {
        const err8 = { instancePath: instancePath + "/interface", schemaPath: "#/properties/interface/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/interface", schemaPath: "#/properties/interface/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func69(data2) < 1) {
              const err10 = { instancePath: instancePath + "/interface/" + i0, schemaPath: "#/properties/interface/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/interface/" + i0, schemaPath: "#/properties/interface/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
    if (data.port_group !== void 0 && func0.call(data, "port_group")) {
      let data3 = data.port_group;
      if (typeof data3 == "string") {
        if (func69(data3) < 1) {
          const err12 = { instancePath: instancePath + "/port_group", schemaPath: "#/properties/port_group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern27.test(data3)) {
          const err13 = { instancePath: instancePath + "/port_group", schemaPath: "#/properties/port_group/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/port_group", schemaPath: "#/properties/port_group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.vlan !== void 0 && func0.call(data, "vlan") && (validate25(data.vlan, { instancePath: instancePath + "/vlan", parentData: data, parentDataProperty: "vlan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.line !== void 0 && func0.call(data, "line")) {
      let data5 = data.line;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        const err15 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data5 == "string") {
        if (func69(data5) < 1) {
          const err16 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern27.test(data5)) {
          const err17 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err18 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (func69(data6) < 1) {
              const err19 = { instancePath: instancePath + "/line/" + i1, schemaPath: "#/properties/line/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (!pattern27.test(data6)) {
              const err20 = { instancePath: instancePath + "/line/" + i1, schemaPath: "#/properties/line/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/line/" + i1, schemaPath: "#/properties/line/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data7 = data.direction;
      const _errs22 = errors;
      let valid5 = !1;
      const _errs23 = errors;
      if (!(data7 === "in" || data7 === "out")) {
        const err22 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["in", "out"] } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid0 = _errs23 === errors;
      valid5 = valid5 || _valid0;
      const _errs24 = errors;
      if (typeof data7 == "string") {
        if (!pattern5.test(data7)) {
          const err23 = { instancePath: instancePath + "/direction", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/direction", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid0 = _errs24 === errors;
      if (valid5 = valid5 || _valid0, valid5)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        const err25 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.family !== void 0 && func0.call(data, "family")) {
      let data8 = data.family;
      const _errs28 = errors;
      let valid7 = !1;
      const _errs29 = errors;
      if (!(data8 === "ipv4" || data8 === "ipv6" || data8 === "mac")) {
        const err26 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["ipv4", "ipv6", "mac"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid1 = _errs29 === errors;
      valid7 = valid7 || _valid1;
      const _errs30 = errors;
      if (typeof data8 == "string") {
        if (!pattern5.test(data8)) {
          const err27 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid1 = _errs30 === errors;
      if (valid7 = valid7 || _valid1, valid7)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        const err29 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "acl_bound" || key0 === "packet" || key0 === "ping" || key0 === "neighbors" || key0 === "within")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.acl_bound !== void 0 && func0.call(data, "acl_bound")) {
      let data0 = data.acl_bound;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.acl === void 0 || !func0.call(data0, "acl")) {
          const err2 = { instancePath: instancePath + "/acl_bound", schemaPath: "#/properties/acl_bound/required", keyword: "required", params: { missingProperty: "acl" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.direction === void 0 || !func0.call(data0, "direction")) {
          const err3 = { instancePath: instancePath + "/acl_bound", schemaPath: "#/properties/acl_bound/required", keyword: "required", params: { missingProperty: "direction" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (const key1 of Object.keys(data0))
          if (!(key1 === "acl" || key1 === "interface" || key1 === "port_group" || key1 === "vlan" || key1 === "line" || key1 === "direction" || key1 === "family" || key1 === "within")) {
            const err4 = { instancePath: instancePath + "/acl_bound", schemaPath: "#/properties/acl_bound/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.acl !== void 0 && func0.call(data0, "acl")) {
          let data1 = data0.acl;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/acl_bound/acl", schemaPath: "#/properties/acl_bound/properties/acl/type", keyword: "type", params: { type: ["string", "integer"] } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            const err6 = { instancePath: instancePath + "/acl_bound/acl", schemaPath: "#/properties/acl_bound/properties/acl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data1 == "string") {
            if (func69(data1) > 128) {
              const err7 = { instancePath: instancePath + "/acl_bound/acl", schemaPath: "#/properties/acl_bound/properties/acl/maxLength", keyword: "maxLength", params: { limit: 128 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (func69(data1) < 1) {
              const err8 = { instancePath: instancePath + "/acl_bound/acl", schemaPath: "#/properties/acl_bound/properties/acl/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!pattern17.test(data1)) {
              const err9 = { instancePath: instancePath + "/acl_bound/acl", schemaPath: "#/properties/acl_bound/properties/acl/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
        }
        if (data0.interface !== void 0 && func0.call(data0, "interface")) {
          let data2 = data0.interface;
          if (typeof data2 != "string" && !Array.isArray(data2)) {
            const err10 = { instancePath: instancePath + "/acl_bound/interface", schemaPath: "#/properties/acl_bound/properties/interface/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data2 == "string" && func69(data2) < 1) {
            const err11 = { instancePath: instancePath + "/acl_bound/interface", schemaPath: "#/properties/acl_bound/properties/interface/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err12 = { instancePath: instancePath + "/acl_bound/interface", schemaPath: "#/properties/acl_bound/properties/interface/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 == "string") {
                if (func69(data3) < 1) {
                  const err13 = { instancePath: instancePath + "/acl_bound/interface/" + i0, schemaPath: "#/properties/acl_bound/properties/interface/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/acl_bound/interface/" + i0, schemaPath: "#/properties/acl_bound/properties/interface/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          }
        }
        if (data0.port_group !== void 0 && func0.call(data0, "port_group")) {
          let data4 = data0.port_group;
          if (typeof data4 == "string") {
            if (func69(data4) < 1) {
              const err15 = { instancePath: instancePath + "/acl_bound/port_group", schemaPath: "#/properties/acl_bound/properties/port_group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (!pattern27.test(data4)) {
              const err16 = { instancePath: instancePath + "/acl_bound/port_group", schemaPath: "#/properties/acl_bound/properties/port_group/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/acl_bound/port_group", schemaPath: "#/properties/acl_bound/properties/port_group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.vlan !== void 0 && func0.call(data0, "vlan") && (validate25(data0.vlan, { instancePath: instancePath + "/acl_bound/vlan", parentData: data0, parentDataProperty: "vlan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data0.line !== void 0 && func0.call(data0, "line")) {
          let data6 = data0.line;
          if (typeof data6 != "string" && !Array.isArray(data6)) {
            const err18 = { instancePath: instancePath + "/acl_bound/line", schemaPath: "#/properties/acl_bound/properties/line/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data6 == "string") {
            if (func69(data6) < 1) {
              const err19 = { instancePath: instancePath + "/acl_bound/line", schemaPath: "#/properties/acl_bound/properties/line/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (!pattern27.test(data6)) {
              const err20 = { instancePath: instancePath + "/acl_bound/line", schemaPath: "#/properties/acl_bound/properties/line/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err21 = { instancePath: instancePath + "/acl_bound/line", schemaPath: "#/properties/acl_bound/properties/line/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (func69(data7) < 1) {
                  const err22 = { instancePath: instancePath + "/acl_bound/line/" + i1, schemaPath: "#/properties/acl_bound/properties/line/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (!pattern27.test(data7)) {
                  const err23 = { instancePath: instancePath + "/acl_bound/line/" + i1, schemaPath: "#/properties/acl_bound/properties/line/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/acl_bound/line/" + i1, schemaPath: "#/properties/acl_bound/properties/line/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          }
        }
        if (data0.direction !== void 0 && func0.call(data0, "direction")) {
          let data8 = data0.direction;
          const _errs26 = errors;
          let valid6 = !1;
          const _errs27 = errors;
          if (!(data8 === "in" || data8 === "out")) {
            const err25 = { instancePath: instancePath + "/acl_bound/direction", schemaPath: "#/properties/acl_bound/properties/direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["in", "out"] } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          var _valid0 = _errs27 === errors;
          valid6 = valid6 || _valid0;
          const _errs28 = errors;
          if (typeof data8 == "string") {
            if (!pattern5.test(data8)) {
              const err26 = { instancePath: instancePath + "/acl_bound/direction", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/acl_bound/direction", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          var _valid0 = _errs28 === errors;
          if (valid6 = valid6 || _valid0, valid6)
            errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
          else {
            const err28 = { instancePath: instancePath + "/acl_bound/direction", schemaPath: "#/properties/acl_bound/properties/direction/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0.family !== void 0 && func0.call(data0, "family")) {
          let data9 = data0.family;
          const _errs32 = errors;
          let valid8 = !1;
          const _errs33 = errors;
          if (!(data9 === "ipv4" || data9 === "ipv6" || data9 === "mac")) {
            const err29 = { instancePath: instancePath + "/acl_bound/family", schemaPath: "#/properties/acl_bound/properties/family/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["ipv4", "ipv6", "mac"] } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          var _valid1 = _errs33 === errors;
          valid8 = valid8 || _valid1;
          const _errs34 = errors;
          if (typeof data9 == "string") {
            if (!pattern5.test(data9)) {
              const err30 = { instancePath: instancePath + "/acl_bound/family", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/acl_bound/family", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          var _valid1 = _errs34 === errors;
          if (valid8 = valid8 || _valid1, valid8)
            errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
          else {
            const err32 = { instancePath: instancePath + "/acl_bound/family", schemaPath: "#/properties/acl_bound/properties/family/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data0.within !== void 0 && func0.call(data0, "within")) {
          let data10 = data0.within;
          if (typeof data10 == "string") {
            if (!pattern14.test(data10)) {
              const err33 = { instancePath: instancePath + "/acl_bound/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/acl_bound/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/acl_bound", schemaPath: "#/properties/acl_bound/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.packet !== void 0 && func0.call(data, "packet")) {
      let data11 = data.packet;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.action === void 0 || !func0.call(data11, "action")) {
          const err36 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/required", keyword: "required", params: { missingProperty: "action" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data11.protocol === void 0 || !func0.call(data11, "protocol")) {
          const err37 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/required", keyword: "required", params: { missingProperty: "protocol" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data11.source === void 0 || !func0.call(data11, "source")) {
          const err38 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/required", keyword: "required", params: { missingProperty: "source" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data11.destination === void 0 || !func0.call(data11, "destination")) {
          const err39 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/required", keyword: "required", params: { missingProperty: "destination" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data11.direction === void 0 || !func0.call(data11, "direction")) {
          const err40 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/required", keyword: "required", params: { missingProperty: "direction" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        for (const key2 of Object.keys(data11))
          if (!func0.call(keys2, key2)) {
            const err41 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        if (data11.action !== void 0 && func0.call(data11, "action")) {
          let data12 = data11.action;
          const _errs46 = errors;
          let valid12 = !1;
          const _errs47 = errors;
          if (!(data12 === "permit" || data12 === "deny")) {
            const err42 = { instancePath: instancePath + "/packet/action", schemaPath: "#/properties/packet/properties/action/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["permit", "deny"] } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          var _valid2 = _errs47 === errors;
          valid12 = valid12 || _valid2;
          const _errs48 = errors;
          if (typeof data12 == "string") {
            if (!pattern5.test(data12)) {
              const err43 = { instancePath: instancePath + "/packet/action", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/packet/action", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          var _valid2 = _errs48 === errors;
          if (valid12 = valid12 || _valid2, valid12)
            errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
          else {
            const err45 = { instancePath: instancePath + "/packet/action", schemaPath: "#/properties/packet/properties/action/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data11.protocol !== void 0 && func0.call(data11, "protocol")) {
          let data13 = data11.protocol;
          if (typeof data13 != "string" && !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err46 = { instancePath: instancePath + "/packet/protocol", schemaPath: "#/properties/packet/properties/protocol/type", keyword: "type", params: { type: ["string", "integer"] } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 255 || isNaN(data13)) {
              const err47 = { instancePath: instancePath + "/packet/protocol", schemaPath: "#/properties/packet/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err48 = { instancePath: instancePath + "/packet/protocol", schemaPath: "#/properties/packet/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          }
          if (typeof data13 == "string" && func69(data13) < 1) {
            const err49 = { instancePath: instancePath + "/packet/protocol", schemaPath: "#/properties/packet/properties/protocol/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data11.source !== void 0 && func0.call(data11, "source")) {
          let data14 = data11.source;
          if (typeof data14 == "string") {
            if (func69(data14) < 1) {
              const err50 = { instancePath: instancePath + "/packet/source", schemaPath: "#/properties/packet/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (!pattern27.test(data14)) {
              const err51 = { instancePath: instancePath + "/packet/source", schemaPath: "#/properties/packet/properties/source/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/packet/source", schemaPath: "#/properties/packet/properties/source/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data11.destination !== void 0 && func0.call(data11, "destination")) {
          let data15 = data11.destination;
          if (typeof data15 == "string") {
            if (func69(data15) < 1) {
              const err53 = { instancePath: instancePath + "/packet/destination", schemaPath: "#/properties/packet/properties/destination/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (!pattern27.test(data15)) {
              const err54 = { instancePath: instancePath + "/packet/destination", schemaPath: "#/properties/packet/properties/destination/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/packet/destination", schemaPath: "#/properties/packet/properties/destination/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data11.source_port !== void 0 && func0.call(data11, "source_port")) {
          let data16 = data11.source_port;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && typeof data16 != "string") {
            const err56 = { instancePath: instancePath + "/packet/source_port", schemaPath: "#/properties/packet/properties/source_port/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 65535 || isNaN(data16)) {
              const err57 = { instancePath: instancePath + "/packet/source_port", schemaPath: "#/properties/packet/properties/source_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err58 = { instancePath: instancePath + "/packet/source_port", schemaPath: "#/properties/packet/properties/source_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          }
          if (typeof data16 == "string" && func69(data16) < 1) {
            const err59 = { instancePath: instancePath + "/packet/source_port", schemaPath: "#/properties/packet/properties/source_port/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data11.destination_port !== void 0 && func0.call(data11, "destination_port")) {
          let data17 = data11.destination_port;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && typeof data17 != "string") {
            const err60 = { instancePath: instancePath + "/packet/destination_port", schemaPath: "#/properties/packet/properties/destination_port/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 65535 || isNaN(data17)) {
              const err61 = { instancePath: instancePath + "/packet/destination_port", schemaPath: "#/properties/packet/properties/destination_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
              const err62 = { instancePath: instancePath + "/packet/destination_port", schemaPath: "#/properties/packet/properties/destination_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          }
          if (typeof data17 == "string" && func69(data17) < 1) {
            const err63 = { instancePath: instancePath + "/packet/destination_port", schemaPath: "#/properties/packet/properties/destination_port/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data11.interface !== void 0 && func0.call(data11, "interface")) {
          let data18 = data11.interface;
          if (typeof data18 != "string" && !Array.isArray(data18)) {
            const err64 = { instancePath: instancePath + "/packet/interface", schemaPath: "#/properties/packet/properties/interface/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
          if (typeof data18 == "string" && func69(data18) < 1) {
            const err65 = { instancePath: instancePath + "/packet/interface", schemaPath: "#/properties/packet/properties/interface/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              const err66 = { instancePath: instancePath + "/packet/interface", schemaPath: "#/properties/packet/properties/interface/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            const len2 = data18.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data19 = data18[i2];
              if (typeof data19 == "string") {
                if (func69(data19) < 1) {
                  const err67 = { instancePath: instancePath + "/packet/interface/" + i2, schemaPath: "#/properties/packet/properties/interface/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/packet/interface/" + i2, schemaPath: "#/properties/packet/properties/interface/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
          }
        }
        if (data11.port_group !== void 0 && func0.call(data11, "port_group")) {
          let data20 = data11.port_group;
          if (typeof data20 == "string") {
            if (func69(data20) < 1) {
              const err69 = { instancePath: instancePath + "/packet/port_group", schemaPath: "#/properties/packet/properties/port_group/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            if (!pattern27.test(data20)) {
              const err70 = { instancePath: instancePath + "/packet/port_group", schemaPath: "#/properties/packet/properties/port_group/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/packet/port_group", schemaPath: "#/properties/packet/properties/port_group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data11.vlan !== void 0 && func0.call(data11, "vlan") && (validate25(data11.vlan, { instancePath: instancePath + "/packet/vlan", parentData: data11, parentDataProperty: "vlan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data11.line !== void 0 && func0.call(data11, "line")) {
          let data22 = data11.line;
          if (typeof data22 != "string" && !Array.isArray(data22)) {
            const err72 = { instancePath: instancePath + "/packet/line", schemaPath: "#/properties/packet/properties/line/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
          if (typeof data22 == "string") {
            if (func69(data22) < 1) {
              const err73 = { instancePath: instancePath + "/packet/line", schemaPath: "#/properties/packet/properties/line/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (!pattern27.test(data22)) {
              const err74 = { instancePath: instancePath + "/packet/line", schemaPath: "#/properties/packet/properties/line/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          }
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err75 = { instancePath: instancePath + "/packet/line", schemaPath: "#/properties/packet/properties/line/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            const len3 = data22.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data23 = data22[i3];
              if (typeof data23 == "string") {
                if (func69(data23) < 1) {
                  const err76 = { instancePath: instancePath + "/packet/line/" + i3, schemaPath: "#/properties/packet/properties/line/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
                if (!pattern27.test(data23)) {
                  const err77 = { instancePath: instancePath + "/packet/line/" + i3, schemaPath: "#/properties/packet/properties/line/items/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/packet/line/" + i3, schemaPath: "#/properties/packet/properties/line/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
          }
        }
        if (data11.direction !== void 0 && func0.call(data11, "direction")) {
          let data24 = data11.direction;
          const _errs82 = errors;
          let valid18 = !1;
          const _errs83 = errors;
          if (!(data24 === "in" || data24 === "out")) {
            const err79 = { instancePath: instancePath + "/packet/direction", schemaPath: "#/properties/packet/properties/direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["in", "out"] } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          var _valid3 = _errs83 === errors;
          valid18 = valid18 || _valid3;
          const _errs84 = errors;
          if (typeof data24 == "string") {
            if (!pattern5.test(data24)) {
              const err80 = { instancePath: instancePath + "/packet/direction", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/packet/direction", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
          var _valid3 = _errs84 === errors;
          if (valid18 = valid18 || _valid3, valid18)
            errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
          else {
            const err82 = { instancePath: instancePath + "/packet/direction", schemaPath: "#/properties/packet/properties/direction/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data11.within !== void 0 && func0.call(data11, "within")) {
          let data25 = data11.within;
          if (typeof data25 == "string") {
            if (!pattern14.test(data25)) {
              const err83 = { instancePath: instancePath + "/packet/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/packet/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/packet", schemaPath: "#/properties/packet/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.ping !== void 0 && func0.call(data, "ping") && (validate31(data.ping, { instancePath: instancePath + "/ping", parentData: data, parentDataProperty: "ping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data27 = data.neighbors;
      if (typeof data27 != "string" && !Array.isArray(data27)) {
        const err86 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
      if (typeof data27 == "string" && func69(data27) < 1) {
        const err87 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          const err88 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
        }
        const len4 = data27.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data28 = data27[i4];
          if (typeof data28 == "string") {
            if (func69(data28) < 1) {
              const err89 = { instancePath: instancePath + "/neighbors/" + i4, schemaPath: "#/$defs/neighborsCheck/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/neighbors/" + i4, schemaPath: "#/$defs/neighborsCheck/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data29 = data.within;
      if (typeof data29 == "string") {
        if (!pattern14.test(data29)) {
          const err91 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
      } else {
        const err92 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
  } else {
    const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.targets === void 0 || !func0.call(data, "targets")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys3, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "acl") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "acl" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func69(data2) > 128) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data2) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data4 = data.targets;
      if (typeof data4 == "string") {
        if (func69(data4) < 1) {
          const err10 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data5 = data.state;
      if (!(data5 === "merged" || data5 === "replaced" || data5 === "overridden" || data5 === "deleted")) {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: ["merged", "replaced", "overridden", "deleted"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.batches !== void 0 && func0.call(data, "batches")) {
      let data6 = data.batches;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err13 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (const key1 of Object.keys(data6))
          if (!(key1 === "by" || key1 === "size" || key1 === "canary")) {
            const err14 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data6.by !== void 0 && func0.call(data6, "by")) {
          let data7 = data6.by;
          if (typeof data7 == "string") {
            if (func69(data7) < 1) {
              const err15 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.size !== void 0 && func0.call(data6, "size")) {
          let data8 = data6.size;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err17 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 99999 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern4.test(data8)) {
            const err20 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}|([1-9]\\d?|100)%|all)$" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data6.canary !== void 0 && func0.call(data6, "canary")) {
          let data9 = data6.canary;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e3 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.groups !== void 0 && func0.call(data, "groups") && (validate35(data.groups, { instancePath: instancePath + "/groups", parentData: data, parentDataProperty: "groups", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.acls !== void 0 && func0.call(data, "acls")) {
      let data11 = data.acls;
      if (!Array.isArray(data11) && typeof data11 != "string") {
        const err25 = { instancePath: instancePath + "/acls", schemaPath: "#/properties/acls/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "string" && !pattern5.test(data11)) {
        const err26 = { instancePath: instancePath + "/acls", schemaPath: "#/properties/acls/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate37(data11[i0], { instancePath: instancePath + "/acls/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      }
    }
    if (data.bindings !== void 0 && func0.call(data, "bindings")) {
      let data13 = data.bindings;
      if (!Array.isArray(data13) && typeof data13 != "string") {
        const err27 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data13 == "string" && !pattern5.test(data13)) {
        const err28 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate48(data13[i1], { instancePath: instancePath + "/bindings/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      }
    }
    if (data.checks !== void 0 && func0.call(data, "checks")) {
      let data15 = data.checks;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate51(data15[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
      } else {
        const err29 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern69 = new RegExp("^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$", "u");
const pattern74 = new RegExp("^([0-9]{1,5}\\.[0-9]{1,5}|internal|external|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(keys4, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.activate !== void 0 && func0.call(data, "activate")) {
      let data0 = data.activate;
      if (typeof data0 != "boolean" && typeof data0 != "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/activate", schemaPath: "#/properties/activate/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err2 = { instancePath: instancePath + "/activate", schemaPath: "#/properties/activate/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.next_hop_self !== void 0 && func0.call(data, "next_hop_self")) {
      let data1 = data.next_hop_self;
      if (typeof data1 != "boolean" && typeof data1 != "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/next_hop_self", schemaPath: "#/properties/next_hop_self/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && !pattern5.test(data1)) {
        const err4 = { instancePath: instancePath + "/next_hop_self", schemaPath: "#/properties/next_hop_self/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.send_community !== void 0 && func0.call(data, "send_community")) {
      let data2 = data.send_community;
      const _errs10 = errors;
      let valid1 = !1;
      const _errs11 = errors;
      if (!(data2 === "none" || data2 === "standard" || data2 === "extended" || data2 === "both" || data2 === "large" || data2 === "standard+large" || data2 === "extended+large" || data2 === "all" || data2 === null)) {
        const err5 = { instancePath: instancePath + "/send_community", schemaPath: "#/properties/send_community/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["none", "standard", "extended", "both", "large", "standard+large", "extended+large", "all", null] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      const _errs12 = errors;
      if (typeof data2 == "string") {
        if (!pattern5.test(data2)) {
          const err6 = { instancePath: instancePath + "/send_community", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/send_community", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        const err8 = { instancePath: instancePath + "/send_community", schemaPath: "#/properties/send_community/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.route_reflector_client !== void 0 && func0.call(data, "route_reflector_client")) {
      let data3 = data.route_reflector_client;
      if (typeof data3 != "boolean" && typeof data3 != "string" && data3 !== null) {
        const err9 = { instancePath: instancePath + "/route_reflector_client", schemaPath: "#/properties/route_reflector_client/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err10 = { instancePath: instancePath + "/route_reflector_client", schemaPath: "#/properties/route_reflector_client/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.soft_reconfiguration !== void 0 && func0.call(data, "soft_reconfiguration")) {
      let data4 = data.soft_reconfiguration;
      if (typeof data4 != "boolean" && typeof data4 != "string" && data4 !== null) {
        const err11 = { instancePath: instancePath + "/soft_reconfiguration", schemaPath: "#/properties/soft_reconfiguration/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "string" && !pattern5.test(data4)) {
        const err12 = { instancePath: instancePath + "/soft_reconfiguration", schemaPath: "#/properties/soft_reconfiguration/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.allowas_in !== void 0 && func0.call(data, "allowas_in")) {
      let data5 = data.allowas_in;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string" && data5 !== null) {
        const err13 = { instancePath: instancePath + "/allowas_in", schemaPath: "#/properties/allowas_in/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/allowas_in", schemaPath: "#/properties/allowas_in/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/allowas_in", schemaPath: "#/properties/allowas_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern5.test(data5)) {
        const err16 = { instancePath: instancePath + "/allowas_in", schemaPath: "#/properties/allowas_in/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.max_prefix !== void 0 && func0.call(data, "max_prefix")) {
      let data6 = data.max_prefix;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err17 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/type", keyword: "type", params: { type: ["integer", "string", "object", "null"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4294967295 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern5.test(data6)) {
        const err20 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.limit === void 0 || !func0.call(data6, "limit")) {
          const err21 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/required", keyword: "required", params: { missingProperty: "limit" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (const key1 of Object.keys(data6))
          if (!(key1 === "limit" || key1 === "threshold" || key1 === "warning_only" || key1 === "restart")) {
            const err22 = { instancePath: instancePath + "/max_prefix", schemaPath: "#/properties/max_prefix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data6.limit !== void 0 && func0.call(data6, "limit")) {
          let data7 = data6.limit;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string") {
            const err23 = { instancePath: instancePath + "/max_prefix/limit", schemaPath: "#/properties/max_prefix/properties/limit/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 4294967295 || isNaN(data7)) {
              const err24 = { instancePath: instancePath + "/max_prefix/limit", schemaPath: "#/properties/max_prefix/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err25 = { instancePath: instancePath + "/max_prefix/limit", schemaPath: "#/properties/max_prefix/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (typeof data7 == "string" && !pattern5.test(data7)) {
            const err26 = { instancePath: instancePath + "/max_prefix/limit", schemaPath: "#/properties/max_prefix/properties/limit/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data6.threshold !== void 0 && func0.call(data6, "threshold")) {
          let data8 = data6.threshold;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err27 = { instancePath: instancePath + "/max_prefix/threshold", schemaPath: "#/properties/max_prefix/properties/threshold/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err28 = { instancePath: instancePath + "/max_prefix/threshold", schemaPath: "#/properties/max_prefix/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err29 = { instancePath: instancePath + "/max_prefix/threshold", schemaPath: "#/properties/max_prefix/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern5.test(data8)) {
            const err30 = { instancePath: instancePath + "/max_prefix/threshold", schemaPath: "#/properties/max_prefix/properties/threshold/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data6.warning_only !== void 0 && func0.call(data6, "warning_only")) {
          let data9 = data6.warning_only;
          if (typeof data9 != "boolean" && typeof data9 != "string") {
            const err31 = { instancePath: instancePath + "/max_prefix/warning_only", schemaPath: "#/properties/max_prefix/properties/warning_only/type", keyword: "type", params: { type: ["boolean", "string"] } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (typeof data9 == "string" && !pattern5.test(data9)) {
            const err32 = { instancePath: instancePath + "/max_prefix/warning_only", schemaPath: "#/properties/max_prefix/properties/warning_only/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data6.restart !== void 0 && func0.call(data6, "restart")) {
          let data10 = data6.restart;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
            const err33 = { instancePath: instancePath + "/max_prefix/restart", schemaPath: "#/properties/max_prefix/properties/restart/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 65535 || isNaN(data10)) {
              const err34 = { instancePath: instancePath + "/max_prefix/restart", schemaPath: "#/properties/max_prefix/properties/restart/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err35 = { instancePath: instancePath + "/max_prefix/restart", schemaPath: "#/properties/max_prefix/properties/restart/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
          if (typeof data10 == "string" && !pattern5.test(data10)) {
            const err36 = { instancePath: instancePath + "/max_prefix/restart", schemaPath: "#/properties/max_prefix/properties/restart/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      }
    }
    if (data.import_policy !== void 0 && func0.call(data, "import_policy")) {
      let data11 = data.import_policy;
      if (typeof data11 != "string" && data11 !== null) {
        const err37 = { instancePath: instancePath + "/import_policy", schemaPath: "#/properties/import_policy/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data11 == "string") {
        if (func69(data11) < 1) {
          const err38 = { instancePath: instancePath + "/import_policy", schemaPath: "#/properties/import_policy/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (!pattern17.test(data11)) {
          const err39 = { instancePath: instancePath + "/import_policy", schemaPath: "#/properties/import_policy/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
    if (data.export_policy !== void 0 && func0.call(data, "export_policy")) {
      let data12 = data.export_policy;
      if (typeof data12 != "string" && data12 !== null) {
        const err40 = { instancePath: instancePath + "/export_policy", schemaPath: "#/properties/export_policy/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data12 == "string") {
        if (func69(data12) < 1) {
          const err41 = { instancePath: instancePath + "/export_policy", schemaPath: "#/properties/export_policy/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!pattern17.test(data12)) {
          const err42 = { instancePath: instancePath + "/export_policy", schemaPath: "#/properties/export_policy/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
    }
    if (data.import_prefix_list !== void 0 && func0.call(data, "import_prefix_list")) {
      let data13 = data.import_prefix_list;
      if (typeof data13 != "string" && data13 !== null) {
        const err43 = { instancePath: instancePath + "/import_prefix_list", schemaPath: "#/properties/import_prefix_list/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data13 == "string") {
        if (func69(data13) < 1) {
          const err44 = { instancePath: instancePath + "/import_prefix_list", schemaPath: "#/properties/import_prefix_list/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!pattern17.test(data13)) {
          const err45 = { instancePath: instancePath + "/import_prefix_list", schemaPath: "#/properties/import_prefix_list/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
    }
    if (data.export_prefix_list !== void 0 && func0.call(data, "export_prefix_list")) {
      let data14 = data.export_prefix_list;
      if (typeof data14 != "string" && data14 !== null) {
        const err46 = { instancePath: instancePath + "/export_prefix_list", schemaPath: "#/properties/export_prefix_list/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data14 == "string") {
        if (func69(data14) < 1) {
          const err47 = { instancePath: instancePath + "/export_prefix_list", schemaPath: "#/properties/export_prefix_list/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (!pattern17.test(data14)) {
          const err48 = { instancePath: instancePath + "/export_prefix_list", schemaPath: "#/properties/export_prefix_list/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
    }
    if (data.default_originate !== void 0 && func0.call(data, "default_originate")) {
      let data15 = data.default_originate;
      if (typeof data15 != "boolean" && typeof data15 != "string" && data15 !== null) {
        const err49 = { instancePath: instancePath + "/default_originate", schemaPath: "#/properties/default_originate/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data15 == "string" && !pattern5.test(data15)) {
        const err50 = { instancePath: instancePath + "/default_originate", schemaPath: "#/properties/default_originate/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "ipv4_unicast" || key0 === "ipv6_unicast")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.ipv4_unicast !== void 0 && func0.call(data, "ipv4_unicast") && (validate60(data.ipv4_unicast, { instancePath: instancePath + "/ipv4_unicast", parentData: data, parentDataProperty: "ipv4_unicast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.ipv6_unicast !== void 0 && func0.call(data, "ipv6_unicast") && (validate60(data.ipv6_unicast, { instancePath: instancePath + "/ipv6_unicast", parentData: data, parentDataProperty: "ipv6_unicast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys5, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func69(data0) > 64) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.remote_as !== void 0 && func0.call(data, "remote_as")) {
      let data1 = data.remote_as;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string" && data1 !== null) {
        const err6 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4294967295 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern74.test(data1)) {
        const err9 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|internal|external|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.local_as !== void 0 && func0.call(data, "local_as")) {
      let data2 = data.local_as;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern69.test(data2)) {
        const err13 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data3 = data.description;
      if (typeof data3 != "string" && data3 !== null) {
        const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data3 == "string") {
        if (func69(data3) > 255) {
          const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func69(data3) < 1) {
          const err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern27.test(data3)) {
          const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.update_source !== void 0 && func0.call(data, "update_source")) {
      let data4 = data.update_source;
      if (typeof data4 != "string" && data4 !== null) {
        const err18 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data4 == "string") {
        if (func69(data4) < 1) {
          const err19 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!pattern27.test(data4)) {
          const err20 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.password !== void 0 && func0.call(data, "password")) {
      let data5 = data.password;
      if (typeof data5 != "string" && data5 !== null) {
        const err21 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data5 == "string") {
        if (func69(data5) < 1) {
          const err22 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (!pattern27.test(data5)) {
          const err23 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.timers !== void 0 && func0.call(data, "timers")) {
      let data6 = data.timers;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err24 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.keepalive === void 0 || !func0.call(data6, "keepalive")) {
          const err25 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/required", keyword: "required", params: { missingProperty: "keepalive" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data6.hold === void 0 || !func0.call(data6, "hold")) {
          const err26 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/required", keyword: "required", params: { missingProperty: "hold" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (const key1 of Object.keys(data6))
          if (!(key1 === "keepalive" || key1 === "hold")) {
            const err27 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        if (data6.keepalive !== void 0 && func0.call(data6, "keepalive")) {
          let data7 = data6.keepalive;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string") {
            const err28 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 21845 || isNaN(data7)) {
              const err29 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21845 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err30 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
          if (typeof data7 == "string" && !pattern5.test(data7)) {
            const err31 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.hold !== void 0 && func0.call(data6, "hold")) {
          let data8 = data6.hold;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err32 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 65535 || isNaN(data8)) {
              const err33 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err34 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern5.test(data8)) {
            const err35 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      }
    }
    if (data.connect_timer !== void 0 && func0.call(data, "connect_timer")) {
      let data9 = data.connect_timer;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && typeof data9 != "string" && data9 !== null) {
        const err36 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 65535 || isNaN(data9)) {
          const err37 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err38 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
      if (typeof data9 == "string" && !pattern5.test(data9)) {
        const err39 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.ebgp_multihop !== void 0 && func0.call(data, "ebgp_multihop")) {
      let data10 = data.ebgp_multihop;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string" && data10 !== null) {
        const err40 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 255 || isNaN(data10)) {
          const err41 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err42 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
      if (typeof data10 == "string" && !pattern5.test(data10)) {
        const err43 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.ttl_security !== void 0 && func0.call(data, "ttl_security")) {
      let data11 = data.ttl_security;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && typeof data11 != "string" && data11 !== null) {
        const err44 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 254 || isNaN(data11)) {
          const err45 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/maximum", keyword: "maximum", params: { comparison: "<=", limit: 254 } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err46 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      if (typeof data11 == "string" && !pattern5.test(data11)) {
        const err47 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.bfd !== void 0 && func0.call(data, "bfd")) {
      let data12 = data.bfd;
      if (typeof data12 != "boolean" && typeof data12 != "string" && data12 !== null) {
        const err48 = { instancePath: instancePath + "/bfd", schemaPath: "#/properties/bfd/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data12 == "string" && !pattern5.test(data12)) {
        const err49 = { instancePath: instancePath + "/bfd", schemaPath: "#/properties/bfd/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.passive !== void 0 && func0.call(data, "passive")) {
      let data13 = data.passive;
      if (typeof data13 != "boolean" && typeof data13 != "string" && data13 !== null) {
        const err50 = { instancePath: instancePath + "/passive", schemaPath: "#/properties/passive/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
      if (typeof data13 == "string" && !pattern5.test(data13)) {
        const err51 = { instancePath: instancePath + "/passive", schemaPath: "#/properties/passive/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.shutdown !== void 0 && func0.call(data, "shutdown")) {
      let data14 = data.shutdown;
      if (typeof data14 != "boolean" && typeof data14 != "string" && data14 !== null) {
        const err52 = { instancePath: instancePath + "/shutdown", schemaPath: "#/properties/shutdown/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data14 == "string" && !pattern5.test(data14)) {
        const err53 = { instancePath: instancePath + "/shutdown", schemaPath: "#/properties/shutdown/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    data.address_families !== void 0 && func0.call(data, "address_families") && (validate59(data.address_families, { instancePath: instancePath + "/address_families", parentData: data, parentDataProperty: "address_families", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0 || !func0.call(data, "address")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys6, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.address !== void 0 && func0.call(data, "address")) {
      let data0 = data.address;
      if (typeof data0 == "string") {
        if (func69(data0) < 1) {
          const err2 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern27.test(data0)) {
          const err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.peer_group !== void 0 && func0.call(data, "peer_group")) {
      let data1 = data.peer_group;
      if (typeof data1 != "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/peer_group", schemaPath: "#/properties/peer_group/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "string") {
        if (func69(data1) < 1) {
          const err6 = { instancePath: instancePath + "/peer_group", schemaPath: "#/properties/peer_group/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern17.test(data1)) {
          const err7 = { instancePath: instancePath + "/peer_group", schemaPath: "#/properties/peer_group/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.remote_as !== void 0 && func0.call(data, "remote_as")) {
      let data2 = data.remote_as;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern74.test(data2)) {
        const err11 = { instancePath: instancePath + "/remote_as", schemaPath: "#/properties/remote_as/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|internal|external|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.local_as !== void 0 && func0.call(data, "local_as")) {
      let data3 = data.local_as;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string" && data3 !== null) {
        const err12 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern69.test(data3)) {
        const err15 = { instancePath: instancePath + "/local_as", schemaPath: "#/properties/local_as/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data4 = data.description;
      if (typeof data4 != "string" && data4 !== null) {
        const err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data4 == "string") {
        if (func69(data4) > 255) {
          const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func69(data4) < 1) {
          const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern27.test(data4)) {
          const err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.update_source !== void 0 && func0.call(data, "update_source")) {
      let data5 = data.update_source;
      if (typeof data5 != "string" && data5 !== null) {
        const err20 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data5 == "string") {
        if (func69(data5) < 1) {
          const err21 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern27.test(data5)) {
          const err22 = { instancePath: instancePath + "/update_source", schemaPath: "#/properties/update_source/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.password !== void 0 && func0.call(data, "password")) {
      let data6 = data.password;
      if (typeof data6 != "string" && data6 !== null) {
        const err23 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data6 == "string") {
        if (func69(data6) < 1) {
          const err24 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern27.test(data6)) {
          const err25 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.timers !== void 0 && func0.call(data, "timers")) {
      let data7 = data.timers;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err26 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.keepalive === void 0 || !func0.call(data7, "keepalive")) {
          const err27 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/required", keyword: "required", params: { missingProperty: "keepalive" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data7.hold === void 0 || !func0.call(data7, "hold")) {
          const err28 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/required", keyword: "required", params: { missingProperty: "hold" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        for (const key1 of Object.keys(data7))
          if (!(key1 === "keepalive" || key1 === "hold")) {
            const err29 = { instancePath: instancePath + "/timers", schemaPath: "#/$defs/bgpTimers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data7.keepalive !== void 0 && func0.call(data7, "keepalive")) {
          let data8 = data7.keepalive;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err30 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 21845 || isNaN(data8)) {
              const err31 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21845 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err32 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern5.test(data8)) {
            const err33 = { instancePath: instancePath + "/timers/keepalive", schemaPath: "#/$defs/bgpTimers/properties/keepalive/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data7.hold !== void 0 && func0.call(data7, "hold")) {
          let data9 = data7.hold;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && typeof data9 != "string") {
            const err34 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 65535 || isNaN(data9)) {
              const err35 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err36 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          }
          if (typeof data9 == "string" && !pattern5.test(data9)) {
            const err37 = { instancePath: instancePath + "/timers/hold", schemaPath: "#/$defs/bgpTimers/properties/hold/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      }
    }
    if (data.connect_timer !== void 0 && func0.call(data, "connect_timer")) {
      let data10 = data.connect_timer;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string" && data10 !== null) {
        const err38 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 65535 || isNaN(data10)) {
          const err39 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err40 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (typeof data10 == "string" && !pattern5.test(data10)) {
        const err41 = { instancePath: instancePath + "/connect_timer", schemaPath: "#/properties/connect_timer/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.ebgp_multihop !== void 0 && func0.call(data, "ebgp_multihop")) {
      let data11 = data.ebgp_multihop;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && typeof data11 != "string" && data11 !== null) {
        const err42 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 255 || isNaN(data11)) {
          const err43 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err44 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      }
      if (typeof data11 == "string" && !pattern5.test(data11)) {
        const err45 = { instancePath: instancePath + "/ebgp_multihop", schemaPath: "#/properties/ebgp_multihop/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.ttl_security !== void 0 && func0.call(data, "ttl_security")) {
      let data12 = data.ttl_security;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && typeof data12 != "string" && data12 !== null) {
        const err46 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 254 || isNaN(data12)) {
          const err47 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/maximum", keyword: "maximum", params: { comparison: "<=", limit: 254 } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err48 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (typeof data12 == "string" && !pattern5.test(data12)) {
        const err49 = { instancePath: instancePath + "/ttl_security", schemaPath: "#/properties/ttl_security/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.bfd !== void 0 && func0.call(data, "bfd")) {
      let data13 = data.bfd;
      if (typeof data13 != "boolean" && typeof data13 != "string" && data13 !== null) {
        const err50 = { instancePath: instancePath + "/bfd", schemaPath: "#/properties/bfd/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
      if (typeof data13 == "string" && !pattern5.test(data13)) {
        const err51 = { instancePath: instancePath + "/bfd", schemaPath: "#/properties/bfd/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.passive !== void 0 && func0.call(data, "passive")) {
      let data14 = data.passive;
      if (typeof data14 != "boolean" && typeof data14 != "string" && data14 !== null) {
        const err52 = { instancePath: instancePath + "/passive", schemaPath: "#/properties/passive/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data14 == "string" && !pattern5.test(data14)) {
        const err53 = { instancePath: instancePath + "/passive", schemaPath: "#/properties/passive/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.shutdown !== void 0 && func0.call(data, "shutdown")) {
      let data15 = data.shutdown;
      if (typeof data15 != "boolean" && typeof data15 != "string" && data15 !== null) {
        const err54 = { instancePath: instancePath + "/shutdown", schemaPath: "#/properties/shutdown/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      if (typeof data15 == "string" && !pattern5.test(data15)) {
        const err55 = { instancePath: instancePath + "/shutdown", schemaPath: "#/properties/shutdown/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    data.address_families !== void 0 && func0.call(data, "address_families") && (validate59(data.address_families, { instancePath: instancePath + "/address_families", parentData: data, parentDataProperty: "address_families", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "networks" || key0 === "redistribute" || key0 === "aggregates" || key0 === "maximum_paths")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.networks !== void 0 && func0.call(data, "networks")) {
      let data0 = data.networks;
      if (typeof data0 != "object" && typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: ["array", "string", "object", "null"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err2 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            const err3 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/$defs/bgpNetwork/type", keyword: "type", params: { type: ["string", "object"] } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data1 == "string") {
            if (func69(data1) < 1) {
              const err4 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/$defs/bgpNetwork/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!pattern27.test(data1)) {
              const err5 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/$defs/bgpNetwork/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.prefix === void 0 || !func0.call(data1, "prefix")) {
              const err6 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/$defs/bgpNetwork/required", keyword: "required", params: { missingProperty: "prefix" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (const key1 of Object.keys(data1))
              if (!(key1 === "prefix" || key1 === "route_map")) {
                const err7 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/$defs/bgpNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data1.prefix !== void 0 && func0.call(data1, "prefix")) {
              let data2 = data1.prefix;
              if (typeof data2 == "string") {
                if (func69(data2) < 1) {
                  const err8 = { instancePath: instancePath + "/networks/" + i0 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (!pattern27.test(data2)) {
                  const err9 = { instancePath: instancePath + "/networks/" + i0 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/networks/" + i0 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.route_map !== void 0 && func0.call(data1, "route_map")) {
              let data3 = data1.route_map;
              if (typeof data3 == "string") {
                if (func69(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/networks/" + i0 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (!pattern17.test(data3)) {
                  const err12 = { instancePath: instancePath + "/networks/" + i0 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/networks/" + i0 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err14 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (const key2 of Object.keys(data0))
          if (!(key2 === "add" || key2 === "remove")) {
            const err15 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data0.add !== void 0 && func0.call(data0, "add")) {
          let data4 = data0.add;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              const err16 = { instancePath: instancePath + "/networks/add", schemaPath: "#/properties/networks/properties/add/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                const err17 = { instancePath: instancePath + "/networks/add/" + i1, schemaPath: "#/$defs/bgpNetwork/type", keyword: "type", params: { type: ["string", "object"] } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (typeof data5 == "string") {
                if (func69(data5) < 1) {
                  const err18 = { instancePath: instancePath + "/networks/add/" + i1, schemaPath: "#/$defs/bgpNetwork/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (!pattern27.test(data5)) {
                  const err19 = { instancePath: instancePath + "/networks/add/" + i1, schemaPath: "#/$defs/bgpNetwork/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              }
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.prefix === void 0 || !func0.call(data5, "prefix")) {
                  const err20 = { instancePath: instancePath + "/networks/add/" + i1, schemaPath: "#/$defs/bgpNetwork/required", keyword: "required", params: { missingProperty: "prefix" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                for (const key3 of Object.keys(data5))
                  if (!(key3 === "prefix" || key3 === "route_map")) {
                    const err21 = { instancePath: instancePath + "/networks/add/" + i1, schemaPath: "#/$defs/bgpNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                if (data5.prefix !== void 0 && func0.call(data5, "prefix")) {
                  let data6 = data5.prefix;
                  if (typeof data6 == "string") {
                    if (func69(data6) < 1) {
                      const err22 = { instancePath: instancePath + "/networks/add/" + i1 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                    if (!pattern27.test(data6)) {
                      const err23 = { instancePath: instancePath + "/networks/add/" + i1 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/networks/add/" + i1 + "/prefix", schemaPath: "#/$defs/bgpNetwork/properties/prefix/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
                if (data5.route_map !== void 0 && func0.call(data5, "route_map")) {
                  let data7 = data5.route_map;
                  if (typeof data7 == "string") {
                    if (func69(data7) < 1) {
                      const err25 = { instancePath: instancePath + "/networks/add/" + i1 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (!pattern17.test(data7)) {
                      const err26 = { instancePath: instancePath + "/networks/add/" + i1 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/networks/add/" + i1 + "/route_map", schemaPath: "#/$defs/bgpNetwork/properties/route_map/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/networks/add", schemaPath: "#/properties/networks/properties/add/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0.remove !== void 0 && func0.call(data0, "remove")) {
          let data8 = data0.remove;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err29 = { instancePath: instancePath + "/networks/remove", schemaPath: "#/properties/networks/properties/remove/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data9 = data8[i2];
              if (typeof data9 == "string") {
                if (func69(data9) < 1) {
                  const err30 = { instancePath: instancePath + "/networks/remove/" + i2, schemaPath: "#/properties/networks/properties/remove/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/networks/remove/" + i2, schemaPath: "#/properties/networks/properties/remove/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/networks/remove", schemaPath: "#/properties/networks/properties/remove/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      }
    }
    if (data.redistribute !== void 0 && func0.call(data, "redistribute")) {
      let data10 = data.redistribute;
      if (typeof data10 != "object" && typeof data10 != "string") {
        const err33 = { instancePath: instancePath + "/redistribute", schemaPath: "#/properties/redistribute/type", keyword: "type", params: { type: ["array", "string", "object", "null"] } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data10 == "string" && !pattern5.test(data10)) {
        const err34 = { instancePath: instancePath + "/redistribute", schemaPath: "#/properties/redistribute/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 != "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            const err35 = { instancePath: instancePath + "/redistribute/" + i3, schemaPath: "#/$defs/bgpRedistribution/type", keyword: "type", params: { type: ["string", "object"] } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (typeof data11 == "string") {
            if (func69(data11) < 1) {
              const err36 = { instancePath: instancePath + "/redistribute/" + i3, schemaPath: "#/$defs/bgpRedistribution/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (!pattern27.test(data11)) {
              const err37 = { instancePath: instancePath + "/redistribute/" + i3, schemaPath: "#/$defs/bgpRedistribution/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.from === void 0 || !func0.call(data11, "from")) {
              const err38 = { instancePath: instancePath + "/redistribute/" + i3, schemaPath: "#/$defs/bgpRedistribution/required", keyword: "required", params: { missingProperty: "from" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            for (const key4 of Object.keys(data11))
              if (!(key4 === "from" || key4 === "route_map" || key4 === "metric")) {
                const err39 = { instancePath: instancePath + "/redistribute/" + i3, schemaPath: "#/$defs/bgpRedistribution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            if (data11.from !== void 0 && func0.call(data11, "from")) {
              let data12 = data11.from;
              if (typeof data12 == "string") {
                if (func69(data12) < 1) {
                  const err40 = { instancePath: instancePath + "/redistribute/" + i3 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (!pattern27.test(data12)) {
                  const err41 = { instancePath: instancePath + "/redistribute/" + i3 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/redistribute/" + i3 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data11.route_map !== void 0 && func0.call(data11, "route_map")) {
              let data13 = data11.route_map;
              if (typeof data13 == "string") {
                if (func69(data13) < 1) {
                  const err43 = { instancePath: instancePath + "/redistribute/" + i3 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                if (!pattern17.test(data13)) {
                  const err44 = { instancePath: instancePath + "/redistribute/" + i3 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/redistribute/" + i3 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data11.metric !== void 0 && func0.call(data11, "metric")) {
              let data14 = data11.metric;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
                const err46 = { instancePath: instancePath + "/redistribute/" + i3 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/type", keyword: "type", params: { type: ["integer", "string"] } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 4294967295 || isNaN(data14)) {
                  const err47 = { instancePath: instancePath + "/redistribute/" + i3 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                  const err48 = { instancePath: instancePath + "/redistribute/" + i3 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              }
              if (typeof data14 == "string" && !pattern5.test(data14)) {
                const err49 = { instancePath: instancePath + "/redistribute/" + i3 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
          }
        }
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err50 = { instancePath: instancePath + "/redistribute", schemaPath: "#/properties/redistribute/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        for (const key5 of Object.keys(data10))
          if (!(key5 === "add" || key5 === "remove")) {
            const err51 = { instancePath: instancePath + "/redistribute", schemaPath: "#/properties/redistribute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        if (data10.add !== void 0 && func0.call(data10, "add")) {
          let data15 = data10.add;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              const err52 = { instancePath: instancePath + "/redistribute/add", schemaPath: "#/properties/redistribute/properties/add/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            const len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (typeof data16 != "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                const err53 = { instancePath: instancePath + "/redistribute/add/" + i4, schemaPath: "#/$defs/bgpRedistribution/type", keyword: "type", params: { type: ["string", "object"] } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
              if (typeof data16 == "string") {
                if (func69(data16) < 1) {
                  const err54 = { instancePath: instancePath + "/redistribute/add/" + i4, schemaPath: "#/$defs/bgpRedistribution/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
                if (!pattern27.test(data16)) {
                  const err55 = { instancePath: instancePath + "/redistribute/add/" + i4, schemaPath: "#/$defs/bgpRedistribution/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              }
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.from === void 0 || !func0.call(data16, "from")) {
                  const err56 = { instancePath: instancePath + "/redistribute/add/" + i4, schemaPath: "#/$defs/bgpRedistribution/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                for (const key6 of Object.keys(data16))
                  if (!(key6 === "from" || key6 === "route_map" || key6 === "metric")) {
                    const err57 = { instancePath: instancePath + "/redistribute/add/" + i4, schemaPath: "#/$defs/bgpRedistribution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                if (data16.from !== void 0 && func0.call(data16, "from")) {
                  let data17 = data16.from;
                  if (typeof data17 == "string") {
                    if (func69(data17) < 1) {
                      const err58 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                    if (!pattern27.test(data17)) {
                      const err59 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                    }
                  } else {
                    const err60 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/from", schemaPath: "#/$defs/bgpRedistribution/properties/from/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                }
                if (data16.route_map !== void 0 && func0.call(data16, "route_map")) {
                  let data18 = data16.route_map;
                  if (typeof data18 == "string") {
                    if (func69(data18) < 1) {
                      const err61 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                    if (!pattern17.test(data18)) {
                      const err62 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/route_map", schemaPath: "#/$defs/bgpRedistribution/properties/route_map/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                }
                if (data16.metric !== void 0 && func0.call(data16, "metric")) {
                  let data19 = data16.metric;
                  if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && typeof data19 != "string") {
                    const err64 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/type", keyword: "type", params: { type: ["integer", "string"] } };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 > 4294967295 || isNaN(data19)) {
                      const err65 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                    if (data19 < 0 || isNaN(data19)) {
                      const err66 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                  }
                  if (typeof data19 == "string" && !pattern5.test(data19)) {
                    const err67 = { instancePath: instancePath + "/redistribute/add/" + i4 + "/metric", schemaPath: "#/$defs/bgpRedistribution/properties/metric/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/redistribute/add", schemaPath: "#/properties/redistribute/properties/add/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data10.remove !== void 0 && func0.call(data10, "remove")) {
          let data20 = data10.remove;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              const err69 = { instancePath: instancePath + "/redistribute/remove", schemaPath: "#/properties/redistribute/properties/remove/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data21 = data20[i5];
              if (typeof data21 == "string") {
                if (func69(data21) < 1) {
                  const err70 = { instancePath: instancePath + "/redistribute/remove/" + i5, schemaPath: "#/properties/redistribute/properties/remove/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/redistribute/remove/" + i5, schemaPath: "#/properties/redistribute/properties/remove/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/redistribute/remove", schemaPath: "#/properties/redistribute/properties/remove/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      }
    }
    if (data.aggregates !== void 0 && func0.call(data, "aggregates")) {
      let data22 = data.aggregates;
      if (typeof data22 != "object" && typeof data22 != "string") {
        const err73 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/type", keyword: "type", params: { type: ["array", "string", "object", "null"] } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
      if (typeof data22 == "string" && !pattern5.test(data22)) {
        const err74 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data23 = data22[i6];
          if (typeof data23 != "string" && !(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            const err75 = { instancePath: instancePath + "/aggregates/" + i6, schemaPath: "#/$defs/bgpAggregate/type", keyword: "type", params: { type: ["string", "object"] } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          if (typeof data23 == "string") {
            if (func69(data23) < 1) {
              const err76 = { instancePath: instancePath + "/aggregates/" + i6, schemaPath: "#/$defs/bgpAggregate/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (!pattern27.test(data23)) {
              const err77 = { instancePath: instancePath + "/aggregates/" + i6, schemaPath: "#/$defs/bgpAggregate/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          }
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.prefix === void 0 || !func0.call(data23, "prefix")) {
              const err78 = { instancePath: instancePath + "/aggregates/" + i6, schemaPath: "#/$defs/bgpAggregate/required", keyword: "required", params: { missingProperty: "prefix" } };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            for (const key7 of Object.keys(data23))
              if (!(key7 === "prefix" || key7 === "summary_only" || key7 === "as_set" || key7 === "route_map")) {
                const err79 = { instancePath: instancePath + "/aggregates/" + i6, schemaPath: "#/$defs/bgpAggregate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            if (data23.prefix !== void 0 && func0.call(data23, "prefix")) {
              let data24 = data23.prefix;
              if (typeof data24 == "string") {
                if (func69(data24) < 1) {
                  const err80 = { instancePath: instancePath + "/aggregates/" + i6 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
                if (!pattern27.test(data24)) {
                  const err81 = { instancePath: instancePath + "/aggregates/" + i6 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                }
              } else {
                const err82 = { instancePath: instancePath + "/aggregates/" + i6 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data23.summary_only !== void 0 && func0.call(data23, "summary_only")) {
              let data25 = data23.summary_only;
              if (typeof data25 != "boolean" && typeof data25 != "string") {
                const err83 = { instancePath: instancePath + "/aggregates/" + i6 + "/summary_only", schemaPath: "#/$defs/bgpAggregate/properties/summary_only/type", keyword: "type", params: { type: ["boolean", "string"] } };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
              if (typeof data25 == "string" && !pattern5.test(data25)) {
                const err84 = { instancePath: instancePath + "/aggregates/" + i6 + "/summary_only", schemaPath: "#/$defs/bgpAggregate/properties/summary_only/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
            if (data23.as_set !== void 0 && func0.call(data23, "as_set")) {
              let data26 = data23.as_set;
              if (typeof data26 != "boolean" && typeof data26 != "string") {
                const err85 = { instancePath: instancePath + "/aggregates/" + i6 + "/as_set", schemaPath: "#/$defs/bgpAggregate/properties/as_set/type", keyword: "type", params: { type: ["boolean", "string"] } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
              if (typeof data26 == "string" && !pattern5.test(data26)) {
                const err86 = { instancePath: instancePath + "/aggregates/" + i6 + "/as_set", schemaPath: "#/$defs/bgpAggregate/properties/as_set/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
            if (data23.route_map !== void 0 && func0.call(data23, "route_map")) {
              let data27 = data23.route_map;
              if (typeof data27 == "string") {
                if (func69(data27) < 1) {
                  const err87 = { instancePath: instancePath + "/aggregates/" + i6 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
                if (!pattern17.test(data27)) {
                  const err88 = { instancePath: instancePath + "/aggregates/" + i6 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/aggregates/" + i6 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
          }
        }
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (Object.keys(data22).length < 1) {
          const err90 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
        for (const key8 of Object.keys(data22))
          if (!(key8 === "add" || key8 === "remove")) {
            const err91 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        if (data22.add !== void 0 && func0.call(data22, "add")) {
          let data28 = data22.add;
          if (Array.isArray(data28)) {
            if (data28.length < 1) {
              const err92 = { instancePath: instancePath + "/aggregates/add", schemaPath: "#/properties/aggregates/properties/add/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
            const len7 = data28.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data29 = data28[i7];
              if (typeof data29 != "string" && !(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                const err93 = { instancePath: instancePath + "/aggregates/add/" + i7, schemaPath: "#/$defs/bgpAggregate/type", keyword: "type", params: { type: ["string", "object"] } };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
              if (typeof data29 == "string") {
                if (func69(data29) < 1) {
                  const err94 = { instancePath: instancePath + "/aggregates/add/" + i7, schemaPath: "#/$defs/bgpAggregate/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                }
                if (!pattern27.test(data29)) {
                  const err95 = { instancePath: instancePath + "/aggregates/add/" + i7, schemaPath: "#/$defs/bgpAggregate/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
              }
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.prefix === void 0 || !func0.call(data29, "prefix")) {
                  const err96 = { instancePath: instancePath + "/aggregates/add/" + i7, schemaPath: "#/$defs/bgpAggregate/required", keyword: "required", params: { missingProperty: "prefix" } };
                  vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                }
                for (const key9 of Object.keys(data29))
                  if (!(key9 === "prefix" || key9 === "summary_only" || key9 === "as_set" || key9 === "route_map")) {
                    const err97 = { instancePath: instancePath + "/aggregates/add/" + i7, schemaPath: "#/$defs/bgpAggregate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                if (data29.prefix !== void 0 && func0.call(data29, "prefix")) {
                  let data30 = data29.prefix;
                  if (typeof data30 == "string") {
                    if (func69(data30) < 1) {
                      const err98 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                    }
                    if (!pattern27.test(data30)) {
                      const err99 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    }
                  } else {
                    const err100 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/prefix", schemaPath: "#/$defs/bgpAggregate/properties/prefix/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                  }
                }
                if (data29.summary_only !== void 0 && func0.call(data29, "summary_only")) {
                  let data31 = data29.summary_only;
                  if (typeof data31 != "boolean" && typeof data31 != "string") {
                    const err101 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/summary_only", schemaPath: "#/$defs/bgpAggregate/properties/summary_only/type", keyword: "type", params: { type: ["boolean", "string"] } };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                  if (typeof data31 == "string" && !pattern5.test(data31)) {
                    const err102 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/summary_only", schemaPath: "#/$defs/bgpAggregate/properties/summary_only/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                }
                if (data29.as_set !== void 0 && func0.call(data29, "as_set")) {
                  let data32 = data29.as_set;
                  if (typeof data32 != "boolean" && typeof data32 != "string") {
                    const err103 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/as_set", schemaPath: "#/$defs/bgpAggregate/properties/as_set/type", keyword: "type", params: { type: ["boolean", "string"] } };
                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                  }
                  if (typeof data32 == "string" && !pattern5.test(data32)) {
                    const err104 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/as_set", schemaPath: "#/$defs/bgpAggregate/properties/as_set/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                }
                if (data29.route_map !== void 0 && func0.call(data29, "route_map")) {
                  let data33 = data29.route_map;
                  if (typeof data33 == "string") {
                    if (func69(data33) < 1) {
                      const err105 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    }
                    if (!pattern17.test(data33)) {
                      const err106 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                    }
                  } else {
                    const err107 = { instancePath: instancePath + "/aggregates/add/" + i7 + "/route_map", schemaPath: "#/$defs/bgpAggregate/properties/route_map/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                }
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/aggregates/add", schemaPath: "#/properties/aggregates/properties/add/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
        }
        if (data22.remove !== void 0 && func0.call(data22, "remove")) {
          let data34 = data22.remove;
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              const err109 = { instancePath: instancePath + "/aggregates/remove", schemaPath: "#/properties/aggregates/properties/remove/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
            const len8 = data34.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data35 = data34[i8];
              if (typeof data35 == "string") {
                if (func69(data35) < 1) {
                  const err110 = { instancePath: instancePath + "/aggregates/remove/" + i8, schemaPath: "#/properties/aggregates/properties/remove/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/aggregates/remove/" + i8, schemaPath: "#/properties/aggregates/properties/remove/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/aggregates/remove", schemaPath: "#/properties/aggregates/properties/remove/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
      }
    }
    if (data.maximum_paths !== void 0 && func0.call(data, "maximum_paths")) {
      let data36 = data.maximum_paths;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && typeof data36 != "string" && data36 !== null) {
        const err113 = { instancePath: instancePath + "/maximum_paths", schemaPath: "#/properties/maximum_paths/type", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 > 128 || isNaN(data36)) {
          const err114 = { instancePath: instancePath + "/maximum_paths", schemaPath: "#/properties/maximum_paths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } };
          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
        }
        if (data36 < 1 || isNaN(data36)) {
          const err115 = { instancePath: instancePath + "/maximum_paths", schemaPath: "#/properties/maximum_paths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
        }
      }
      if (typeof data36 == "string" && !pattern5.test(data36)) {
        const err116 = { instancePath: instancePath + "/maximum_paths", schemaPath: "#/properties/maximum_paths/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
  } else {
    const err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "ipv4_unicast" || key0 === "ipv6_unicast")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.ipv4_unicast !== void 0 && func0.call(data, "ipv4_unicast") && (validate69(data.ipv4_unicast, { instancePath: instancePath + "/ipv4_unicast", parentData: data, parentDataProperty: "ipv4_unicast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.ipv6_unicast !== void 0 && func0.call(data, "ipv6_unicast") && (validate69(data.ipv6_unicast, { instancePath: instancePath + "/ipv6_unicast", parentData: data, parentDataProperty: "ipv6_unicast", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vrf === void 0 || !func0.call(data, "vrf")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vrf" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "vrf" || key0 === "asn" || key0 === "router_id" || key0 === "default_ipv4_unicast" || key0 === "peer_groups" || key0 === "neighbors" || key0 === "address_families")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.vrf !== void 0 && func0.call(data, "vrf")) {
      let data0 = data.vrf;
      if (typeof data0 == "string") {
        if (func69(data0) > 64) {
          const err2 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data0) < 1) {
          const err3 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.asn !== void 0 && func0.call(data, "asn")) {
      let data1 = data.asn;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4294967295 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern69.test(data1)) {
        const err9 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.router_id !== void 0 && func0.call(data, "router_id")) {
      let data2 = data.router_id;
      if (typeof data2 != "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "string") {
        if (func69(data2) < 1) {
          const err11 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern27.test(data2)) {
          const err12 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.default_ipv4_unicast !== void 0 && func0.call(data, "default_ipv4_unicast")) {
      let data3 = data.default_ipv4_unicast;
      if (typeof data3 != "boolean" && typeof data3 != "string" && data3 !== null) {
        const err13 = { instancePath: instancePath + "/default_ipv4_unicast", schemaPath: "#/properties/default_ipv4_unicast/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err14 = { instancePath: instancePath + "/default_ipv4_unicast", schemaPath: "#/properties/default_ipv4_unicast/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.peer_groups !== void 0 && func0.call(data, "peer_groups")) {
      let data4 = data.peer_groups;
      if (!Array.isArray(data4) && typeof data4 != "string") {
        const err15 = { instancePath: instancePath + "/peer_groups", schemaPath: "#/properties/peer_groups/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data4 == "string" && !pattern5.test(data4)) {
        const err16 = { instancePath: instancePath + "/peer_groups", schemaPath: "#/properties/peer_groups/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data4[i0], { instancePath: instancePath + "/peer_groups/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      }
    }
    if (data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data6 = data.neighbors;
      if (!Array.isArray(data6) && typeof data6 != "string") {
        const err17 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data6 == "string" && !pattern5.test(data6)) {
        const err18 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate65(data6[i1], { instancePath: instancePath + "/neighbors/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      }
    }
    data.address_families !== void 0 && func0.call(data, "address_families") && (validate68(data.address_families, { instancePath: instancePath + "/address_families", parentData: data, parentDataProperty: "address_families", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asn === void 0 || !func0.call(data, "asn")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asn" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "vrf" || key0 === "asn" || key0 === "router_id" || key0 === "default_ipv4_unicast" || key0 === "peer_groups" || key0 === "neighbors" || key0 === "address_families" || key0 === "vrfs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.vrf !== void 0 && func0.call(data, "vrf")) {
      let data0 = data.vrf;
      if (typeof data0 == "string") {
        if (func69(data0) > 64) {
          const err2 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data0) < 1) {
          const err3 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/vrf", schemaPath: "#/properties/vrf/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.asn !== void 0 && func0.call(data, "asn")) {
      let data1 = data.asn;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4294967295 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern69.test(data1)) {
        const err9 = { instancePath: instancePath + "/asn", schemaPath: "#/properties/asn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.router_id !== void 0 && func0.call(data, "router_id")) {
      let data2 = data.router_id;
      if (typeof data2 != "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "string") {
        if (func69(data2) < 1) {
          const err11 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern27.test(data2)) {
          const err12 = { instancePath: instancePath + "/router_id", schemaPath: "#/properties/router_id/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.default_ipv4_unicast !== void 0 && func0.call(data, "default_ipv4_unicast")) {
      let data3 = data.default_ipv4_unicast;
      if (typeof data3 != "boolean" && typeof data3 != "string" && data3 !== null) {
        const err13 = { instancePath: instancePath + "/default_ipv4_unicast", schemaPath: "#/properties/default_ipv4_unicast/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err14 = { instancePath: instancePath + "/default_ipv4_unicast", schemaPath: "#/properties/default_ipv4_unicast/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.peer_groups !== void 0 && func0.call(data, "peer_groups")) {
      let data4 = data.peer_groups;
      if (!Array.isArray(data4) && typeof data4 != "string") {
        const err15 = { instancePath: instancePath + "/peer_groups", schemaPath: "#/properties/peer_groups/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data4 == "string" && !pattern5.test(data4)) {
        const err16 = { instancePath: instancePath + "/peer_groups", schemaPath: "#/properties/peer_groups/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data4[i0], { instancePath: instancePath + "/peer_groups/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      }
    }
    if (data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data6 = data.neighbors;
      if (!Array.isArray(data6) && typeof data6 != "string") {
        const err17 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data6 == "string" && !pattern5.test(data6)) {
        const err18 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate65(data6[i1], { instancePath: instancePath + "/neighbors/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      }
    }
    if (data.address_families !== void 0 && func0.call(data, "address_families") && (validate68(data.address_families, { instancePath: instancePath + "/address_families", parentData: data, parentDataProperty: "address_families", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.vrfs !== void 0 && func0.call(data, "vrfs")) {
      let data9 = data.vrfs;
      if (!Array.isArray(data9) && typeof data9 != "string") {
        const err19 = { instancePath: instancePath + "/vrfs", schemaPath: "#/properties/vrfs/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "string" && !pattern5.test(data9)) {
        const err20 = { instancePath: instancePath + "/vrfs", schemaPath: "#/properties/vrfs/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate73(data9[i2], { instancePath: instancePath + "/vrfs/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0 || !func0.call(data, "action")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.prefix === void 0 || !func0.call(data, "prefix")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefix" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "seq" || key0 === "action" || key0 === "prefix" || key0 === "ge" || key0 === "le")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.seq !== void 0 && func0.call(data, "seq")) {
      let data0 = data.seq;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err6 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.action !== void 0 && func0.call(data, "action")) {
      let data1 = data.action;
      const _errs8 = errors;
      let valid2 = !1;
      const _errs9 = errors;
      if (!(data1 === "permit" || data1 === "deny")) {
        const err7 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["permit", "deny"] } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid2 = valid2 || _valid0;
      const _errs10 = errors;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err8 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        const err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.prefix !== void 0 && func0.call(data, "prefix")) {
      let data2 = data.prefix;
      if (typeof data2 == "string") {
        if (func69(data2) < 1) {
          const err11 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern27.test(data2)) {
          const err12 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ge !== void 0 && func0.call(data, "ge")) {
      let data3 = data.ge;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        const err14 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 128 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err17 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.le !== void 0 && func0.call(data, "le")) {
      let data4 = data.le;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        const err18 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 128 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern5.test(data4)) {
        const err21 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "family" || key0 === "description" || key0 === "rules" || key0 === "add_rules" || key0 === "remove_rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func69(data0) > 128) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.family !== void 0 && func0.call(data, "family")) {
      let data1 = data.family;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      if (!(data1 === "ipv4" || data1 === "ipv6")) {
        const err6 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["ipv4", "ipv6"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/family", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data2 = data.description;
      if (typeof data2 != "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "string") {
        if (func69(data2) > 255) {
          const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func69(data2) < 1) {
          const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern27.test(data2)) {
          const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data3 = data.rules;
      if (!Array.isArray(data3) && typeof data3 != "string") {
        const err14 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate80(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      }
    }
    if (data.add_rules !== void 0 && func0.call(data, "add_rules")) {
      let data5 = data.add_rules;
      if (!Array.isArray(data5) && typeof data5 != "string") {
        const err17 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data5 == "string" && !pattern5.test(data5)) {
        const err18 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err19 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate80(data5[i1], { instancePath: instancePath + "/add_rules/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      }
    }
    if (data.remove_rules !== void 0 && func0.call(data, "remove_rules")) {
      let data7 = data.remove_rules;
      if (!Array.isArray(data7) && typeof data7 != "string") {
        const err20 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data7 == "string" && !pattern5.test(data7)) {
        const err21 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err22 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err23 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4294967295 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern5.test(data8)) {
            const err26 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern199 = new RegExp("^(next|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0 || !func0.call(data, "action")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "seq" || key0 === "action" || key0 === "description" || key0 === "match" || key0 === "set" || key0 === "continue")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.seq !== void 0 && func0.call(data, "seq")) {
      let data0 = data.seq;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern5.test(data0)) {
        const err5 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.action !== void 0 && func0.call(data, "action")) {
      let data1 = data.action;
      const _errs8 = errors;
      let valid2 = !1;
      const _errs9 = errors;
      if (!(data1 === "permit" || data1 === "deny")) {
        const err6 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["permit", "deny"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid2 = valid2 || _valid0;
      const _errs10 = errors;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func69(data2) > 255) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func69(data2) < 1) {
          const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern27.test(data2)) {
          const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.match !== void 0 && func0.call(data, "match")) {
      let data3 = data.match;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length < 1) {
          const err14 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (const key1 of Object.keys(data3))
          if (!func0.call(keys7, key1)) {
            const err15 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data3.prefix_list !== void 0 && func0.call(data3, "prefix_list")) {
          let data4 = data3.prefix_list;
          if (typeof data4 != "string" && !Array.isArray(data4)) {
            const err16 = { instancePath: instancePath + "/match/prefix_list", schemaPath: "#/properties/match/properties/prefix_list/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data4 == "string") {
            if (func69(data4) < 1) {
              const err17 = { instancePath: instancePath + "/match/prefix_list", schemaPath: "#/properties/match/properties/prefix_list/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (!pattern17.test(data4)) {
              const err18 = { instancePath: instancePath + "/match/prefix_list", schemaPath: "#/properties/match/properties/prefix_list/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              const err19 = { instancePath: instancePath + "/match/prefix_list", schemaPath: "#/properties/match/properties/prefix_list/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 == "string") {
                if (func69(data5) < 1) {
                  const err20 = { instancePath: instancePath + "/match/prefix_list/" + i0, schemaPath: "#/properties/match/properties/prefix_list/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (!pattern17.test(data5)) {
                  const err21 = { instancePath: instancePath + "/match/prefix_list/" + i0, schemaPath: "#/properties/match/properties/prefix_list/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/match/prefix_list/" + i0, schemaPath: "#/properties/match/properties/prefix_list/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          }
        }
        if (data3.ipv6_prefix_list !== void 0 && func0.call(data3, "ipv6_prefix_list")) {
          let data6 = data3.ipv6_prefix_list;
          if (typeof data6 != "string" && !Array.isArray(data6)) {
            const err23 = { instancePath: instancePath + "/match/ipv6_prefix_list", schemaPath: "#/properties/match/properties/ipv6_prefix_list/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data6 == "string") {
            if (func69(data6) < 1) {
              const err24 = { instancePath: instancePath + "/match/ipv6_prefix_list", schemaPath: "#/properties/match/properties/ipv6_prefix_list/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (!pattern17.test(data6)) {
              const err25 = { instancePath: instancePath + "/match/ipv6_prefix_list", schemaPath: "#/properties/match/properties/ipv6_prefix_list/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err26 = { instancePath: instancePath + "/match/ipv6_prefix_list", schemaPath: "#/properties/match/properties/ipv6_prefix_list/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (func69(data7) < 1) {
                  const err27 = { instancePath: instancePath + "/match/ipv6_prefix_list/" + i1, schemaPath: "#/properties/match/properties/ipv6_prefix_list/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (!pattern17.test(data7)) {
                  const err28 = { instancePath: instancePath + "/match/ipv6_prefix_list/" + i1, schemaPath: "#/properties/match/properties/ipv6_prefix_list/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/match/ipv6_prefix_list/" + i1, schemaPath: "#/properties/match/properties/ipv6_prefix_list/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          }
        }
        if (data3.acl !== void 0 && func0.call(data3, "acl")) {
          let data8 = data3.acl;
          if (typeof data8 != "string" && !Array.isArray(data8)) {
            const err30 = { instancePath: instancePath + "/match/acl", schemaPath: "#/properties/match/properties/acl/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data8 == "string") {
            if (func69(data8) < 1) {
              const err31 = { instancePath: instancePath + "/match/acl", schemaPath: "#/properties/match/properties/acl/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (!pattern17.test(data8)) {
              const err32 = { instancePath: instancePath + "/match/acl", schemaPath: "#/properties/match/properties/acl/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err33 = { instancePath: instancePath + "/match/acl", schemaPath: "#/properties/match/properties/acl/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data9 = data8[i2];
              if (typeof data9 == "string") {
                if (func69(data9) < 1) {
                  const err34 = { instancePath: instancePath + "/match/acl/" + i2, schemaPath: "#/properties/match/properties/acl/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (!pattern17.test(data9)) {
                  const err35 = { instancePath: instancePath + "/match/acl/" + i2, schemaPath: "#/properties/match/properties/acl/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/match/acl/" + i2, schemaPath: "#/properties/match/properties/acl/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          }
        }
        if (data3.next_hop_prefix_list !== void 0 && func0.call(data3, "next_hop_prefix_list")) {
          let data10 = data3.next_hop_prefix_list;
          if (typeof data10 != "string" && !Array.isArray(data10)) {
            const err37 = { instancePath: instancePath + "/match/next_hop_prefix_list", schemaPath: "#/properties/match/properties/next_hop_prefix_list/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data10 == "string") {
            if (func69(data10) < 1) {
              const err38 = { instancePath: instancePath + "/match/next_hop_prefix_list", schemaPath: "#/properties/match/properties/next_hop_prefix_list/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (!pattern17.test(data10)) {
              const err39 = { instancePath: instancePath + "/match/next_hop_prefix_list", schemaPath: "#/properties/match/properties/next_hop_prefix_list/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              const err40 = { instancePath: instancePath + "/match/next_hop_prefix_list", schemaPath: "#/properties/match/properties/next_hop_prefix_list/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data11 = data10[i3];
              if (typeof data11 == "string") {
                if (func69(data11) < 1) {
                  const err41 = { instancePath: instancePath + "/match/next_hop_prefix_list/" + i3, schemaPath: "#/properties/match/properties/next_hop_prefix_list/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (!pattern17.test(data11)) {
                  const err42 = { instancePath: instancePath + "/match/next_hop_prefix_list/" + i3, schemaPath: "#/properties/match/properties/next_hop_prefix_list/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/match/next_hop_prefix_list/" + i3, schemaPath: "#/properties/match/properties/next_hop_prefix_list/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          }
        }
        if (data3.as_path !== void 0 && func0.call(data3, "as_path")) {
          let data12 = data3.as_path;
          if (typeof data12 != "string" && !Array.isArray(data12)) {
            const err44 = { instancePath: instancePath + "/match/as_path", schemaPath: "#/properties/match/properties/as_path/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data12 == "string") {
            if (func69(data12) < 1) {
              const err45 = { instancePath: instancePath + "/match/as_path", schemaPath: "#/properties/match/properties/as_path/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (!pattern17.test(data12)) {
              const err46 = { instancePath: instancePath + "/match/as_path", schemaPath: "#/properties/match/properties/as_path/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          }
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err47 = { instancePath: instancePath + "/match/as_path", schemaPath: "#/properties/match/properties/as_path/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data13 = data12[i4];
              if (typeof data13 == "string") {
                if (func69(data13) < 1) {
                  const err48 = { instancePath: instancePath + "/match/as_path/" + i4, schemaPath: "#/properties/match/properties/as_path/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (!pattern17.test(data13)) {
                  const err49 = { instancePath: instancePath + "/match/as_path/" + i4, schemaPath: "#/properties/match/properties/as_path/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/match/as_path/" + i4, schemaPath: "#/properties/match/properties/as_path/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          }
        }
        if (data3.community !== void 0 && func0.call(data3, "community")) {
          let data14 = data3.community;
          if (typeof data14 != "string" && !Array.isArray(data14)) {
            const err51 = { instancePath: instancePath + "/match/community", schemaPath: "#/properties/match/properties/community/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data14 == "string") {
            if (func69(data14) < 1) {
              const err52 = { instancePath: instancePath + "/match/community", schemaPath: "#/properties/match/properties/community/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (!pattern17.test(data14)) {
              const err53 = { instancePath: instancePath + "/match/community", schemaPath: "#/properties/match/properties/community/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err54 = { instancePath: instancePath + "/match/community", schemaPath: "#/properties/match/properties/community/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            const len5 = data14.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data15 = data14[i5];
              if (typeof data15 == "string") {
                if (func69(data15) < 1) {
                  const err55 = { instancePath: instancePath + "/match/community/" + i5, schemaPath: "#/properties/match/properties/community/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
                if (!pattern17.test(data15)) {
                  const err56 = { instancePath: instancePath + "/match/community/" + i5, schemaPath: "#/properties/match/properties/community/items/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/match/community/" + i5, schemaPath: "#/properties/match/properties/community/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          }
        }
        if (data3.metric !== void 0 && func0.call(data3, "metric")) {
          let data16 = data3.metric;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && typeof data16 != "string") {
            const err58 = { instancePath: instancePath + "/match/metric", schemaPath: "#/properties/match/properties/metric/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 4294967295 || isNaN(data16)) {
              const err59 = { instancePath: instancePath + "/match/metric", schemaPath: "#/properties/match/properties/metric/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err60 = { instancePath: instancePath + "/match/metric", schemaPath: "#/properties/match/properties/metric/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          }
          if (typeof data16 == "string" && !pattern5.test(data16)) {
            const err61 = { instancePath: instancePath + "/match/metric", schemaPath: "#/properties/match/properties/metric/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data3.tag !== void 0 && func0.call(data3, "tag")) {
          let data17 = data3.tag;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && typeof data17 != "string") {
            const err62 = { instancePath: instancePath + "/match/tag", schemaPath: "#/properties/match/properties/tag/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 4294967295 || isNaN(data17)) {
              const err63 = { instancePath: instancePath + "/match/tag", schemaPath: "#/properties/match/properties/tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err64 = { instancePath: instancePath + "/match/tag", schemaPath: "#/properties/match/properties/tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          }
          if (typeof data17 == "string" && !pattern5.test(data17)) {
            const err65 = { instancePath: instancePath + "/match/tag", schemaPath: "#/properties/match/properties/tag/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data3.interface !== void 0 && func0.call(data3, "interface")) {
          let data18 = data3.interface;
          if (typeof data18 == "string") {
            if (func69(data18) < 1) {
              const err66 = { instancePath: instancePath + "/match/interface", schemaPath: "#/properties/match/properties/interface/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            if (!pattern27.test(data18)) {
              const err67 = { instancePath: instancePath + "/match/interface", schemaPath: "#/properties/match/properties/interface/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/match/interface", schemaPath: "#/properties/match/properties/interface/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.set !== void 0 && func0.call(data, "set")) {
      let data19 = data.set;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length < 1) {
          const err70 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        for (const key2 of Object.keys(data19))
          if (!func0.call(keys8, key2)) {
            const err71 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data19.local_preference !== void 0 && func0.call(data19, "local_preference")) {
          let data20 = data19.local_preference;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && typeof data20 != "string") {
            const err72 = { instancePath: instancePath + "/set/local_preference", schemaPath: "#/properties/set/properties/local_preference/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 4294967295 || isNaN(data20)) {
              const err73 = { instancePath: instancePath + "/set/local_preference", schemaPath: "#/properties/set/properties/local_preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err74 = { instancePath: instancePath + "/set/local_preference", schemaPath: "#/properties/set/properties/local_preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          }
          if (typeof data20 == "string" && !pattern5.test(data20)) {
            const err75 = { instancePath: instancePath + "/set/local_preference", schemaPath: "#/properties/set/properties/local_preference/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data19.metric !== void 0 && func0.call(data19, "metric")) {
          let data21 = data19.metric;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)) && typeof data21 != "string") {
            const err76 = { instancePath: instancePath + "/set/metric", schemaPath: "#/properties/set/properties/metric/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 4294967295 || isNaN(data21)) {
              const err77 = { instancePath: instancePath + "/set/metric", schemaPath: "#/properties/set/properties/metric/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err78 = { instancePath: instancePath + "/set/metric", schemaPath: "#/properties/set/properties/metric/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
          }
          if (typeof data21 == "string" && !pattern5.test(data21)) {
            const err79 = { instancePath: instancePath + "/set/metric", schemaPath: "#/properties/set/properties/metric/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data19.weight !== void 0 && func0.call(data19, "weight")) {
          let data22 = data19.weight;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && typeof data22 != "string") {
            const err80 = { instancePath: instancePath + "/set/weight", schemaPath: "#/properties/set/properties/weight/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 65535 || isNaN(data22)) {
              const err81 = { instancePath: instancePath + "/set/weight", schemaPath: "#/properties/set/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err82 = { instancePath: instancePath + "/set/weight", schemaPath: "#/properties/set/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          }
          if (typeof data22 == "string" && !pattern5.test(data22)) {
            const err83 = { instancePath: instancePath + "/set/weight", schemaPath: "#/properties/set/properties/weight/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data19.tag !== void 0 && func0.call(data19, "tag")) {
          let data23 = data19.tag;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)) && typeof data23 != "string") {
            const err84 = { instancePath: instancePath + "/set/tag", schemaPath: "#/properties/set/properties/tag/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 4294967295 || isNaN(data23)) {
              const err85 = { instancePath: instancePath + "/set/tag", schemaPath: "#/properties/set/properties/tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err86 = { instancePath: instancePath + "/set/tag", schemaPath: "#/properties/set/properties/tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
          }
          if (typeof data23 == "string" && !pattern5.test(data23)) {
            const err87 = { instancePath: instancePath + "/set/tag", schemaPath: "#/properties/set/properties/tag/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data19.next_hop !== void 0 && func0.call(data19, "next_hop")) {
          let data24 = data19.next_hop;
          if (typeof data24 == "string") {
            if (func69(data24) < 1) {
              const err88 = { instancePath: instancePath + "/set/next_hop", schemaPath: "#/properties/set/properties/next_hop/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            if (!pattern27.test(data24)) {
              const err89 = { instancePath: instancePath + "/set/next_hop", schemaPath: "#/properties/set/properties/next_hop/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/set/next_hop", schemaPath: "#/properties/set/properties/next_hop/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
        if (data19.ipv6_next_hop !== void 0 && func0.call(data19, "ipv6_next_hop")) {
          let data25 = data19.ipv6_next_hop;
          if (typeof data25 == "string") {
            if (func69(data25) < 1) {
              const err91 = { instancePath: instancePath + "/set/ipv6_next_hop", schemaPath: "#/properties/set/properties/ipv6_next_hop/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (!pattern27.test(data25)) {
              const err92 = { instancePath: instancePath + "/set/ipv6_next_hop", schemaPath: "#/properties/set/properties/ipv6_next_hop/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/set/ipv6_next_hop", schemaPath: "#/properties/set/properties/ipv6_next_hop/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
        if (data19.origin !== void 0 && func0.call(data19, "origin")) {
          let data26 = data19.origin;
          const _errs88 = errors;
          let valid18 = !1;
          const _errs89 = errors;
          if (!(data26 === "igp" || data26 === "egp" || data26 === "incomplete")) {
            const err94 = { instancePath: instancePath + "/set/origin", schemaPath: "#/properties/set/properties/origin/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["igp", "egp", "incomplete"] } };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          var _valid1 = _errs89 === errors;
          valid18 = valid18 || _valid1;
          const _errs90 = errors;
          if (typeof data26 == "string") {
            if (!pattern5.test(data26)) {
              const err95 = { instancePath: instancePath + "/set/origin", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/set/origin", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
          var _valid1 = _errs90 === errors;
          if (valid18 = valid18 || _valid1, valid18)
            errors = _errs88, vErrors !== null && (_errs88 ? vErrors.length = _errs88 : vErrors = null);
          else {
            const err97 = { instancePath: instancePath + "/set/origin", schemaPath: "#/properties/set/properties/origin/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
        if (data19.as_path_prepend !== void 0 && func0.call(data19, "as_path_prepend")) {
          let data27 = data19.as_path_prepend;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && typeof data27 != "string" && !Array.isArray(data27)) {
            const err98 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/type", keyword: "type", params: { type: ["integer", "string", "array"] } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 4294967295 || isNaN(data27)) {
              const err99 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err100 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
          }
          if (typeof data27 == "string" && !pattern69.test(data27)) {
            const err101 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
          if (Array.isArray(data27)) {
            if (data27.length > 20) {
              const err102 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
            if (data27.length < 1) {
              const err103 = { instancePath: instancePath + "/set/as_path_prepend", schemaPath: "#/properties/set/properties/as_path_prepend/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
            }
            const len6 = data27.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data28 = data27[i6];
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28)) && typeof data28 != "string") {
                const err104 = { instancePath: instancePath + "/set/as_path_prepend/" + i6, schemaPath: "#/properties/set/properties/as_path_prepend/items/type", keyword: "type", params: { type: ["integer", "string"] } };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 4294967295 || isNaN(data28)) {
                  const err105 = { instancePath: instancePath + "/set/as_path_prepend/" + i6, schemaPath: "#/properties/set/properties/as_path_prepend/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                  const err106 = { instancePath: instancePath + "/set/as_path_prepend/" + i6, schemaPath: "#/properties/set/properties/as_path_prepend/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
              }
              if (typeof data28 == "string" && !pattern69.test(data28)) {
                const err107 = { instancePath: instancePath + "/set/as_path_prepend/" + i6, schemaPath: "#/properties/set/properties/as_path_prepend/items/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,5}\\.[0-9]{1,5}|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
            }
          }
        }
        if (data19.communities !== void 0 && func0.call(data19, "communities")) {
          let data29 = data19.communities;
          if (typeof data29 != "string" && !Array.isArray(data29)) {
            const err108 = { instancePath: instancePath + "/set/communities", schemaPath: "#/properties/set/properties/communities/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
          if (typeof data29 == "string") {
            if (func69(data29) < 1) {
              const err109 = { instancePath: instancePath + "/set/communities", schemaPath: "#/properties/set/properties/communities/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
            if (!pattern27.test(data29)) {
              const err110 = { instancePath: instancePath + "/set/communities", schemaPath: "#/properties/set/properties/communities/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" } };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
          }
          if (Array.isArray(data29)) {
            if (data29.length < 1) {
              const err111 = { instancePath: instancePath + "/set/communities", schemaPath: "#/properties/set/properties/communities/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
            }
            const len7 = data29.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data30 = data29[i7];
              if (typeof data30 == "string") {
                if (func69(data30) < 1) {
                  const err112 = { instancePath: instancePath + "/set/communities/" + i7, schemaPath: "#/properties/set/properties/communities/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/set/communities/" + i7, schemaPath: "#/properties/set/properties/communities/items/type", keyword: "type", params: { type: ["string"] } };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
              }
            }
          }
        }
        if (data19.additive !== void 0 && func0.call(data19, "additive")) {
          let data31 = data19.additive;
          if (typeof data31 != "boolean" && typeof data31 != "string") {
            const err114 = { instancePath: instancePath + "/set/additive", schemaPath: "#/properties/set/properties/additive/type", keyword: "type", params: { type: ["boolean", "string"] } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
          if (typeof data31 == "string" && !pattern5.test(data31)) {
            const err115 = { instancePath: instancePath + "/set/additive", schemaPath: "#/properties/set/properties/additive/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
    if (data.continue !== void 0 && func0.call(data, "continue")) {
      let data32 = data.continue;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && typeof data32 != "string") {
        const err117 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/type", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 4294967295 || isNaN(data32)) {
          const err118 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
        }
        if (data32 < 1 || isNaN(data32)) {
          const err119 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
        }
      }
      if (typeof data32 == "string" && !pattern199.test(data32)) {
        const err120 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/pattern", keyword: "pattern", params: { pattern: "^(next|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
  } else {
    const err121 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "rules" || key0 === "add_rules" || key0 === "remove_rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func69(data0) > 128) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func69(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data1 = data.rules;
      if (!Array.isArray(data1) && typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "string" && !pattern5.test(data1)) {
        const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data1[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      }
    }
    if (data.add_rules !== void 0 && func0.call(data, "add_rules")) {
      let data3 = data.add_rules;
      if (!Array.isArray(data3) && typeof data3 != "string") {
        const err9 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "string" && !pattern5.test(data3)) {
        const err10 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/add_rules", schemaPath: "#/properties/add_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate85(data3[i1], { instancePath: instancePath + "/add_rules/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      }
    }
    if (data.remove_rules !== void 0 && func0.call(data, "remove_rules")) {
      let data5 = data.remove_rules;
      if (!Array.isArray(data5) && typeof data5 != "string") {
        const err12 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "string" && !pattern5.test(data5)) {
        const err13 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err14 = { instancePath: instancePath + "/remove_rules", schemaPath: "#/properties/remove_rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
            const err15 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 4294967295 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
          if (typeof data6 == "string" && !pattern5.test(data6)) {
            const err18 = { instancePath: instancePath + "/remove_rules/" + i2, schemaPath: "#/$defs/aclSeq/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern207 = new RegExp("^(unchanged|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "bgp_established" || key0 === "prefixes_received" || key0 === "ping" || key0 === "neighbors" || key0 === "within")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.bgp_established !== void 0 && func0.call(data, "bgp_established")) {
      let data0 = data.bgp_established;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0))
          if (!(key1 === "neighbors" || key1 === "vrf" || key1 === "within")) {
            const err2 = { instancePath: instancePath + "/bgp_established", schemaPath: "#/properties/bgp_established/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.neighbors !== void 0 && func0.call(data0, "neighbors")) {
          let data1 = data0.neighbors;
          if (typeof data1 != "string" && !Array.isArray(data1)) {
            const err3 = { instancePath: instancePath + "/bgp_established/neighbors", schemaPath: "#/$defs/peersOfCheck/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data1 == "string" && func69(data1) < 1) {
            const err4 = { instancePath: instancePath + "/bgp_established/neighbors", schemaPath: "#/$defs/peersOfCheck/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err5 = { instancePath: instancePath + "/bgp_established/neighbors", schemaPath: "#/$defs/peersOfCheck/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 == "string") {
                if (func69(data2) < 1) {
                  const err6 = { instancePath: instancePath + "/bgp_established/neighbors/" + i0, schemaPath: "#/$defs/peersOfCheck/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/bgp_established/neighbors/" + i0, schemaPath: "#/$defs/peersOfCheck/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          }
        }
        if (data0.vrf !== void 0 && func0.call(data0, "vrf")) {
          let data3 = data0.vrf;
          if (typeof data3 == "string") {
            if (func69(data3) < 1) {
              const err8 = { instancePath: instancePath + "/bgp_established/vrf", schemaPath: "#/properties/bgp_established/properties/vrf/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!pattern17.test(data3)) {
              const err9 = { instancePath: instancePath + "/bgp_established/vrf", schemaPath: "#/properties/bgp_established/properties/vrf/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/bgp_established/vrf", schemaPath: "#/properties/bgp_established/properties/vrf/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.within !== void 0 && func0.call(data0, "within")) {
          let data4 = data0.within;
          if (typeof data4 == "string") {
            if (!pattern14.test(data4)) {
              const err11 = { instancePath: instancePath + "/bgp_established/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/bgp_established/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/bgp_established", schemaPath: "#/properties/bgp_established/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.prefixes_received !== void 0 && func0.call(data, "prefixes_received")) {
      let data5 = data.prefixes_received;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.at_least === void 0 || !func0.call(data5, "at_least")) {
          const err14 = { instancePath: instancePath + "/prefixes_received", schemaPath: "#/properties/prefixes_received/required", keyword: "required", params: { missingProperty: "at_least" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (const key2 of Object.keys(data5))
          if (!(key2 === "neighbors" || key2 === "vrf" || key2 === "family" || key2 === "at_least" || key2 === "within")) {
            const err15 = { instancePath: instancePath + "/prefixes_received", schemaPath: "#/properties/prefixes_received/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data5.neighbors !== void 0 && func0.call(data5, "neighbors")) {
          let data6 = data5.neighbors;
          if (typeof data6 != "string" && !Array.isArray(data6)) {
            const err16 = { instancePath: instancePath + "/prefixes_received/neighbors", schemaPath: "#/$defs/peersOfCheck/type", keyword: "type", params: { type: ["string", "array"] } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data6 == "string" && func69(data6) < 1) {
            const err17 = { instancePath: instancePath + "/prefixes_received/neighbors", schemaPath: "#/$defs/peersOfCheck/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err18 = { instancePath: instancePath + "/prefixes_received/neighbors", schemaPath: "#/$defs/peersOfCheck/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (func69(data7) < 1) {
                  const err19 = { instancePath: instancePath + "/prefixes_received/neighbors/" + i1, schemaPath: "#/$defs/peersOfCheck/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/prefixes_received/neighbors/" + i1, schemaPath: "#/$defs/peersOfCheck/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          }
        }
        if (data5.vrf !== void 0 && func0.call(data5, "vrf")) {
          let data8 = data5.vrf;
          if (typeof data8 == "string") {
            if (func69(data8) < 1) {
              const err21 = { instancePath: instancePath + "/prefixes_received/vrf", schemaPath: "#/properties/prefixes_received/properties/vrf/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (!pattern17.test(data8)) {
              const err22 = { instancePath: instancePath + "/prefixes_received/vrf", schemaPath: "#/properties/prefixes_received/properties/vrf/pattern", keyword: "pattern", params: { pattern: "^[!-~]*$" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/prefixes_received/vrf", schemaPath: "#/properties/prefixes_received/properties/vrf/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data5.family !== void 0 && func0.call(data5, "family")) {
          let data9 = data5.family;
          const _errs36 = errors;
          let valid10 = !1;
          const _errs37 = errors;
          if (!(data9 === "ipv4_unicast" || data9 === "ipv6_unicast")) {
            const err24 = { instancePath: instancePath + "/prefixes_received/family", schemaPath: "#/properties/prefixes_received/properties/family/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["ipv4_unicast", "ipv6_unicast"] } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          var _valid0 = _errs37 === errors;
          valid10 = valid10 || _valid0;
          const _errs38 = errors;
          if (typeof data9 == "string") {
            if (!pattern5.test(data9)) {
              const err25 = { instancePath: instancePath + "/prefixes_received/family", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/prefixes_received/family", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          var _valid0 = _errs38 === errors;
          if (valid10 = valid10 || _valid0, valid10)
            errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
          else {
            const err27 = { instancePath: instancePath + "/prefixes_received/family", schemaPath: "#/properties/prefixes_received/properties/family/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data5.at_least !== void 0 && func0.call(data5, "at_least")) {
          let data10 = data5.at_least;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
            const err28 = { instancePath: instancePath + "/prefixes_received/at_least", schemaPath: "#/properties/prefixes_received/properties/at_least/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 4294967295 || isNaN(data10)) {
              const err29 = { instancePath: instancePath + "/prefixes_received/at_least", schemaPath: "#/properties/prefixes_received/properties/at_least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err30 = { instancePath: instancePath + "/prefixes_received/at_least", schemaPath: "#/properties/prefixes_received/properties/at_least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
          if (typeof data10 == "string" && !pattern207.test(data10)) {
            const err31 = { instancePath: instancePath + "/prefixes_received/at_least", schemaPath: "#/properties/prefixes_received/properties/at_least/pattern", keyword: "pattern", params: { pattern: "^(unchanged|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data5.within !== void 0 && func0.call(data5, "within")) {
          let data11 = data5.within;
          if (typeof data11 == "string") {
            if (!pattern14.test(data11)) {
              const err32 = { instancePath: instancePath + "/prefixes_received/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/prefixes_received/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/prefixes_received", schemaPath: "#/properties/prefixes_received/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.ping !== void 0 && func0.call(data, "ping") && (validate31(data.ping, { instancePath: instancePath + "/ping", parentData: data, parentDataProperty: "ping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data13 = data.neighbors;
      if (typeof data13 != "string" && !Array.isArray(data13)) {
        const err35 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data13 == "string" && func69(data13) < 1) {
        const err36 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err37 = { instancePath: instancePath + "/neighbors", schemaPath: "#/$defs/neighborsCheck/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (typeof data14 == "string") {
            if (func69(data14) < 1) {
              const err38 = { instancePath: instancePath + "/neighbors/" + i2, schemaPath: "#/$defs/neighborsCheck/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/neighbors/" + i2, schemaPath: "#/$defs/neighborsCheck/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data15 = data.within;
      if (typeof data15 == "string") {
        if (!pattern14.test(data15)) {
          const err40 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.targets === void 0 || !func0.call(data, "targets")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys9, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "bgp") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "bgp" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func69(data2) > 128) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func69(data2) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data4 = data.targets;
      if (typeof data4 == "string") {
        if (func69(data4) < 1) {
          const err10 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/targets/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data5 = data.state;
      if (!(data5 === "merged" || data5 === "replaced" || data5 === "overridden" || data5 === "deleted")) {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: ["merged", "replaced", "overridden", "deleted"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.batches !== void 0 && func0.call(data, "batches")) {
      let data6 = data.batches;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err13 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (const key1 of Object.keys(data6))
          if (!(key1 === "by" || key1 === "size" || key1 === "canary")) {
            const err14 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data6.by !== void 0 && func0.call(data6, "by")) {
          let data7 = data6.by;
          if (typeof data7 == "string") {
            if (func69(data7) < 1) {
              const err15 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/batches/by", schemaPath: "#/$defs/batches/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.size !== void 0 && func0.call(data6, "size")) {
          let data8 = data6.size;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 != "string") {
            const err17 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 99999 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
          if (typeof data8 == "string" && !pattern4.test(data8)) {
            const err20 = { instancePath: instancePath + "/batches/size", schemaPath: "#/$defs/batches/properties/size/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}|([1-9]\\d?|100)%|all)$" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data6.canary !== void 0 && func0.call(data6, "canary")) {
          let data9 = data6.canary;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e3 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/batches/canary", schemaPath: "#/$defs/batches/properties/canary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/batches", schemaPath: "#/$defs/batches/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.bgp !== void 0 && func0.call(data, "bgp") && (validate57(data.bgp, { instancePath: instancePath + "/bgp", parentData: data, parentDataProperty: "bgp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.prefix_lists !== void 0 && func0.call(data, "prefix_lists")) {
      let data11 = data.prefix_lists;
      if (!Array.isArray(data11) && typeof data11 != "string") {
        const err25 = { instancePath: instancePath + "/prefix_lists", schemaPath: "#/properties/prefix_lists/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "string" && !pattern5.test(data11)) {
        const err26 = { instancePath: instancePath + "/prefix_lists", schemaPath: "#/properties/prefix_lists/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate79(data11[i0], { instancePath: instancePath + "/prefix_lists/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
      }
    }
    if (data.route_maps !== void 0 && func0.call(data, "route_maps")) {
      let data13 = data.route_maps;
      if (!Array.isArray(data13) && typeof data13 != "string") {
        const err27 = { instancePath: instancePath + "/route_maps", schemaPath: "#/properties/route_maps/type", keyword: "type", params: { type: ["array", "string"] } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data13 == "string" && !pattern5.test(data13)) {
        const err28 = { instancePath: instancePath + "/route_maps", schemaPath: "#/properties/route_maps/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate84(data13[i1], { instancePath: instancePath + "/route_maps/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
      }
    }
    if (data.checks !== void 0 && func0.call(data, "checks")) {
      let data15 = data.checks;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate89(data15[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      } else {
        const err29 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (!(data0 === "vlan" || data0 === "acl" || data0 === "bgp")) {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["vlan", "acl", "bgp"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "vlan") {
        validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var props0 = !0;
      } else if (tag0 === "acl")
        validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
      else if (tag0 === "bgp")
        validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
      else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    else {
      const err3 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };

const schema: SchemaPart = {"properties":{"kind":{"enum":["vlan","acl","bgp"]}},"oneOf":[{"$ref":"#/$defs/vlanIntent"},{"$ref":"#/$defs/aclIntent"},{"$ref":"#/$defs/bgpIntent"}],"$defs":{"vlanIntent":{"additionalProperties":false,"properties":{"kind":{"const":"vlan"},"version":{"$ref":"#/$defs/version"},"name":{"$ref":"#/$defs/name"},"description":{"$ref":"#/$defs/description"},"targets":{"$ref":"#/$defs/targets"},"state":{"$ref":"#/$defs/state"},"batches":{"$ref":"#/$defs/batches"},"vlans":{"x-expected":"a list of VLANs, each with `id` or `range`","items":{"$ref":"#/$defs/vlanEntry"}},"interfaces":{"x-expected":"a list of entries, each with `ports` or `port_group`","items":{"$ref":"#/$defs/interfaceEntry"}},"checks":{"items":{"$ref":"#/$defs/vlanCheck"}}}},"version":{"const":1},"name":{},"description":{},"targets":{"x-expected":"a selector such as `role=access` or `all`"},"state":{"enum":["merged","replaced","overridden","deleted"]},"batches":{"additionalProperties":false,"x-expected":"a map with one or more of by, size and canary","properties":{"by":{"x-expected":"the name of a label such as site"},"size":{"x-expected":"a number of devices from 1 to 99999, a share such as 10%, or all"},"canary":{"x-expected":"a whole number from 0 to 1000"}}},"vlanEntry":{"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/vlanId"},"range":{"x-expected":"VLAN ids from 1 to 4094 such as 100-105"},"name":{"x-expected":"a text of 1 to 128 characters, or null"},"state":{"anyOf":[{"enum":["active","suspend",null]},{"$ref":"#/$defs/variable"}]}}},"interfaceEntry":{"additionalProperties":false,"properties":{"ports":{"x-expected":"a name such as Gi1/0/1, a range such as Gi1/0/[1-24], or a list of them","items":{"x-expected":"a name such as Gi1/0/1 or a range such as Gi1/0/[1-24]"}},"port_group":{},"mode":{"anyOf":[{"enum":["access","trunk",null]},{"$ref":"#/$defs/variable"}]},"access_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"voice_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"native_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"allowed_vlans":{"x-expected":"VLAN ids from 1 to 4094 such as [10, 20, 100-105], all, none, or { add: […], remove: […] }","items":{"$ref":"#/$defs/vlanListItem"},"additionalProperties":false,"properties":{"add":{"$ref":"#/$defs/vlanList"},"remove":{"$ref":"#/$defs/vlanList"}}},"from":{"enum":["routed"]}}},"vlanCheck":{"additionalProperties":false,"x-expected":"a map with one of vlan_active, ping and neighbors","properties":{"vlan_active":{"$ref":"#/$defs/vlanList"},"ping":{"$ref":"#/$defs/pingCheck"},"neighbors":{"$ref":"#/$defs/neighborsCheck"},"within":{"$ref":"#/$defs/duration"}}},"duration":{"x-expected":"a time such as 30s or 2m"},"vlanId":{"x-expected":"a VLAN id from 1 to 4094"},"vlanIdOrDefault":{"x-expected":"a VLAN id from 1 to 4094, or null"},"vlanList":{"items":{"$ref":"#/$defs/vlanListItem"},"x-expected":"VLAN ids from 1 to 4094 such as [10, 20, 100-105]"},"vlanListItem":{"x-expected":"a VLAN id from 1 to 4094 or a range such as 100-105"},"variable":{},"pingCheck":{"additionalProperties":false,"x-expected":"a map with to, and from, count and within as needed","properties":{"to":{"x-expected":"an address such as 10.0.10.1"},"from":{"x-expected":"an address such as 10.0.10.2"},"count":{"x-expected":"a whole number from 1 to 20"},"within":{"$ref":"#/$defs/duration"}}},"neighborsCheck":{"x-expected":"unchanged, or a list of names such as [core1, core2]","items":{"x-expected":"the name of a device"}},"aclIntent":{"additionalProperties":false,"properties":{"kind":{"const":"acl"},"version":{"$ref":"#/$defs/version"},"name":{"$ref":"#/$defs/name"},"description":{"$ref":"#/$defs/description"},"targets":{"$ref":"#/$defs/targets"},"state":{"$ref":"#/$defs/state"},"batches":{"$ref":"#/$defs/batches"},"groups":{"$ref":"#/$defs/aclGroups"},"acls":{"x-expected":"a list of access lists, each with `name` and `rules`","items":{"$ref":"#/$defs/aclEntry"}},"bindings":{"x-expected":"a list of bindings such as { acl: EDGE-IN, interface: Vlan10, direction: in }","items":{"$ref":"#/$defs/aclBinding"}},"checks":{"items":{"$ref":"#/$defs/aclCheck"}}}},"aclGroups":{"additionalProperties":false,"x-expected":"a map with `addresses` and `ports`","properties":{"addresses":{"propertyNames":{"x-expected":"a name of 1 to 64 characters"},"x-expected":"a map such as { SERVERS: [192.0.2.10, 198.51.100.0/24] }","additionalProperties":{"x-expected":"a list of addresses such as [192.0.2.10, 198.51.100.0/24]","items":{"$ref":"#/$defs/aclAddressTerm"}}},"ports":{"propertyNames":{"x-expected":"a name of 1 to 64 characters"},"x-expected":"a map such as { WEB: [80, 443, 8000-8080] }","additionalProperties":{"x-expected":"a list of ports such as [80, 443, 8000-8080]","items":{"$ref":"#/$defs/aclPortTerm"}}}}},"aclEntry":{"additionalProperties":false,"x-expected":"a list with `name` and `rules`","properties":{"name":{"x-expected":"a name without blanks, or a number"},"family":{"anyOf":[{"enum":["ipv4","ipv6","mac"]},{"$ref":"#/$defs/variable"}]},"type":{"anyOf":[{"enum":["standard","extended"]},{"$ref":"#/$defs/variable"}]},"rules":{"x-expected":"a list of at least one rule","items":{"$ref":"#/$defs/aclRule"}},"add_rules":{"x-expected":"a list of at least one rule, each with `seq`","items":{"$ref":"#/$defs/aclRule"}},"remove_rules":{"x-expected":"a list of numbers of rules","items":{"$ref":"#/$defs/aclSeq"}}}},"aclSeq":{"x-expected":"a number of a rule, from 1"},"aclRule":{"additionalProperties":false,"x-expected":"a rule such as { seq: 10, action: permit, protocol: tcp, source: any, destination: 192.0.2.10, destination_port: 443 }","properties":{"seq":{"$ref":"#/$defs/aclSeq"},"remark":{"x-expected":"a text of 1 to 200 characters"},"action":{"anyOf":[{"enum":["permit","deny"]},{"$ref":"#/$defs/variable"}]},"protocol":{"x-expected":"a protocol such as tcp, udp, icmp, ip, or its number"},"source":{"$ref":"#/$defs/aclAddressTerms"},"source_port":{"$ref":"#/$defs/aclPortTerms"},"destination":{"$ref":"#/$defs/aclAddressTerms"},"destination_port":{"$ref":"#/$defs/aclPortTerms"},"established":{"x-expected":"true or false"},"tcp_flags":{"items":{"$ref":"#/$defs/tcpFlag"},"additionalProperties":false,"x-expected":"TCP flags such as [syn] or { set: [syn], clear: [ack] }","properties":{"set":{"items":{"$ref":"#/$defs/tcpFlag"},"x-expected":"a list of TCP flags"},"clear":{"items":{"$ref":"#/$defs/tcpFlag"},"x-expected":"a list of TCP flags"},"match":{"enum":["all","any"]}}},"icmp":{"additionalProperties":false,"x-expected":"a name such as echo-reply, a type from 0 to 255, or { type: 3, code: 3 }","properties":{"type":{"x-expected":"a name such as echo-reply or a number from 0 to 255"},"code":{"x-expected":"a number from 0 to 255"}}},"fragments":{"x-expected":"true or false"},"dscp":{"x-expected":"a name such as ef or a number from 0 to 63"},"log":{"x-expected":"true or false"}}},"tcpFlag":{"enum":["fin","syn","rst","psh","ack","urg","ece","cwr"]},"aclAddressTerm":{"additionalProperties":false,"x-expected":"any, an address, a prefix such as 10.0.0.0/8, a wildcard such as 10.0.0.0/0.0.255.0, or { group: NAME }","properties":{"group":{"x-expected":"the name of a group in `groups`"},"device_group":{"x-expected":"the name of a group on the device"}}},"aclAddressTerms":{"items":{"$ref":"#/$defs/aclAddressTerm"},"additionalProperties":false,"x-expected":"any, an address, a prefix such as 10.0.0.0/8, a wildcard such as 10.0.0.0/0.0.255.0, or { group: NAME }, or a list of them","properties":{"group":{"x-expected":"the name of a group in `groups`"},"device_group":{"x-expected":"the name of a group on the device"}}},"aclPortTerm":{"additionalProperties":false,"x-expected":"a port from 1 to 65535, a name such as https, a range such as 8000-8080, { not: 80 }, { lt: 1024 }, { gt: 1023 } or { group: NAME }","properties":{"not":{"items":{"x-expected":"a port from 1 to 65535, a name or a range"},"x-expected":"a port from 1 to 65535, a name, a range, or a list of them"},"lt":{"x-expected":"a port from 1 to 65535"},"gt":{"x-expected":"a port from 0 to 65534"},"group":{"x-expected":"the name of a group in `groups`"},"device_group":{"x-expected":"the name of a group on the device"}}},"aclPortTerms":{"items":{"$ref":"#/$defs/aclPortTerm"},"additionalProperties":false,"x-expected":"a port from 1 to 65535, a name such as https, a range such as 8000-8080, { not: 80 }, { lt: 1024 }, { gt: 1023 } or { group: NAME }, or a list of them","properties":{"not":{"items":{"x-expected":"a port from 1 to 65535, a name or a range"},"x-expected":"a port from 1 to 65535, a name, a range, or a list of them"},"lt":{"x-expected":"a port from 1 to 65535"},"gt":{"x-expected":"a port from 0 to 65534"},"group":{"x-expected":"the name of a group in `groups`"},"device_group":{"x-expected":"the name of a group on the device"}}},"aclBinding":{"additionalProperties":false,"x-expected":"a binding such as { acl: EDGE-IN, interface: Vlan10, direction: in }","properties":{"acl":{"x-expected":"the name or number of a list, or null"},"interface":{"x-expected":"a name such as Vlan10 or Gi1/0/1, a range such as Gi1/0/[1-24], or a list of them","items":{"x-expected":"a name such as Vlan10 or a range such as Gi1/0/[1-24]"}},"port_group":{},"vlan":{"$ref":"#/$defs/vlanList"},"line":{"x-expected":"a text such as vty 0 4, or a list of them","items":{"x-expected":"a text such as vty 0 4"}},"direction":{"anyOf":[{"enum":["in","out"]},{"$ref":"#/$defs/variable"}]},"family":{"anyOf":[{"enum":["ipv4","ipv6","mac"]},{"$ref":"#/$defs/variable"}]}}},"aclCheck":{"additionalProperties":false,"x-expected":"a map with one of acl_bound, packet, ping and neighbors","properties":{"acl_bound":{"additionalProperties":false,"x-expected":"a map such as { acl: EDGE-IN, interface: Vlan10, direction: in }","properties":{"acl":{"x-expected":"the name or number of a list"},"interface":{"x-expected":"a name such as Vlan10 or Gi1/0/1, a range such as Gi1/0/[1-24], or a list of them","items":{"x-expected":"a name such as Vlan10 or a range such as Gi1/0/[1-24]"}},"port_group":{},"vlan":{"$ref":"#/$defs/vlanList"},"line":{"x-expected":"a text such as vty 0 4, or a list of them","items":{"x-expected":"a text such as vty 0 4"}},"direction":{"anyOf":[{"enum":["in","out"]},{"$ref":"#/$defs/variable"}]},"family":{"anyOf":[{"enum":["ipv4","ipv6","mac"]},{"$ref":"#/$defs/variable"}]},"within":{"$ref":"#/$defs/duration"}}},"packet":{"additionalProperties":false,"x-expected":"a map such as { action: permit, protocol: tcp, source: 10.0.0.1, destination: 192.0.2.10, destination_port: 443, interface: Vlan10, direction: in }","properties":{"action":{"anyOf":[{"enum":["permit","deny"]},{"$ref":"#/$defs/variable"}]},"protocol":{"x-expected":"a protocol such as tcp, or its number"},"source":{"x-expected":"an address such as 10.0.0.1"},"destination":{"x-expected":"an address such as 192.0.2.10"},"source_port":{"x-expected":"a port from 1 to 65535, or a name such as https"},"destination_port":{"x-expected":"a port from 1 to 65535, or a name such as https"},"interface":{"x-expected":"a name such as Vlan10 or Gi1/0/1, a range such as Gi1/0/[1-24], or a list of them","items":{"x-expected":"a name such as Vlan10 or a range such as Gi1/0/[1-24]"}},"port_group":{},"vlan":{"$ref":"#/$defs/vlanList"},"line":{"x-expected":"a text such as vty 0 4, or a list of them","items":{"x-expected":"a text such as vty 0 4"}},"direction":{"anyOf":[{"enum":["in","out"]},{"$ref":"#/$defs/variable"}]},"within":{"$ref":"#/$defs/duration"}}},"ping":{"$ref":"#/$defs/pingCheck"},"neighbors":{"$ref":"#/$defs/neighborsCheck"},"within":{"$ref":"#/$defs/duration"}}},"bgpIntent":{"additionalProperties":false,"properties":{"kind":{"const":"bgp"},"version":{"$ref":"#/$defs/version"},"name":{"$ref":"#/$defs/name"},"description":{"$ref":"#/$defs/description"},"targets":{"$ref":"#/$defs/targets"},"state":{"$ref":"#/$defs/state"},"batches":{"$ref":"#/$defs/batches"},"bgp":{"$ref":"#/$defs/bgpInstances"},"prefix_lists":{"x-expected":"a list of prefix lists, each with `name` and `rules`","items":{"$ref":"#/$defs/prefixList"}},"route_maps":{"x-expected":"a list of route maps, each with `name` and `rules`","items":{"$ref":"#/$defs/routeMap"}},"checks":{"items":{"$ref":"#/$defs/bgpCheck"}}}},"bgpInstances":{"additionalProperties":false,"x-expected":"a map with `asn` and more","properties":{"vrf":{"x-expected":"the name of a VRF"},"asn":{"x-expected":"an AS number from 1 to 4294967295"},"router_id":{"x-expected":"a router id such as 10.0.0.1, or null"},"default_ipv4_unicast":{"x-expected":"true or false, or null"},"peer_groups":{"x-expected":"a list of groups, each with `name`","items":{"$ref":"#/$defs/bgpGroup"}},"neighbors":{"x-expected":"a list of neighbours, each with `address`","items":{"$ref":"#/$defs/bgpNeighbor"}},"address_families":{"$ref":"#/$defs/bgpInstanceFamilies"},"vrfs":{"x-expected":"a list, each with `vrf`","items":{"$ref":"#/$defs/bgpVrf"}}}},"bgpVrf":{"additionalProperties":false,"x-expected":"a map with `vrf` and more","properties":{"vrf":{"x-expected":"the name of a VRF"},"asn":{"x-expected":"an AS number from 1 to 4294967295"},"router_id":{"x-expected":"a router id such as 10.0.0.1, or null"},"default_ipv4_unicast":{"x-expected":"true or false, or null"},"peer_groups":{"x-expected":"a list of groups, each with `name`","items":{"$ref":"#/$defs/bgpGroup"}},"neighbors":{"x-expected":"a list of neighbours, each with `address`","items":{"$ref":"#/$defs/bgpNeighbor"}},"address_families":{"$ref":"#/$defs/bgpInstanceFamilies"}}},"bgpInstanceFamily":{"additionalProperties":false,"x-expected":"a map with networks, redistribute, aggregates and maximum_paths","properties":{"networks":{"additionalProperties":false,"items":{"$ref":"#/$defs/bgpNetwork"},"x-expected":"a list of prefixes such as [10.0.10.0/24], { add: […], remove: […] }, or null","properties":{"add":{"items":{"$ref":"#/$defs/bgpNetwork"},"x-expected":"a list of prefixes such as [10.0.10.0/24]"},"remove":{"items":{},"x-expected":"a list of texts"}}},"redistribute":{"additionalProperties":false,"items":{"$ref":"#/$defs/bgpRedistribution"},"x-expected":"a list such as [connected, static], { add: […], remove: […] }, or null","properties":{"add":{"items":{"$ref":"#/$defs/bgpRedistribution"},"x-expected":"a list such as [connected, static]"},"remove":{"items":{},"x-expected":"a list of texts"}}},"aggregates":{"additionalProperties":false,"items":{"$ref":"#/$defs/bgpAggregate"},"x-expected":"a list of prefixes such as [10.0.0.0/8], { add: […], remove: […] }, or null","properties":{"add":{"items":{"$ref":"#/$defs/bgpAggregate"},"x-expected":"a list of prefixes such as [10.0.0.0/8]"},"remove":{"items":{},"x-expected":"a list of texts"}}},"maximum_paths":{"x-expected":"a number from 1 to 128, or null"}}},"bgpNetwork":{"additionalProperties":false,"x-expected":"a prefix such as 10.0.10.0/24 or { prefix, route_map }","properties":{"prefix":{"x-expected":"a prefix such as 10.0.10.0/24"},"route_map":{"x-expected":"the name of a route map"}}},"bgpRedistribution":{"additionalProperties":false,"x-expected":"a source such as connected, or { from, route_map, metric }","properties":{"from":{"x-expected":"a source such as connected, static or ospf 1"},"route_map":{"x-expected":"the name of a route map"},"metric":{"x-expected":"a number from 0"}}},"bgpAggregate":{"additionalProperties":false,"x-expected":"a prefix such as 10.0.10.0/24 or { prefix, summary_only, as_set, route_map }","properties":{"prefix":{"x-expected":"a prefix such as 10.0.10.0/24"},"summary_only":{"x-expected":"true or false"},"as_set":{"x-expected":"true or false"},"route_map":{"x-expected":"the name of a route map"}}},"bgpGroup":{"additionalProperties":false,"x-expected":"a group with `name`","properties":{"name":{"x-expected":"the name of a group"},"remote_as":{"x-expected":"an AS number from 1 to 4294967295, internal or external, or null"},"local_as":{"x-expected":"an AS number from 1 to 4294967295, or null"},"description":{"x-expected":"a text of 1 to 255 characters, or null"},"update_source":{"x-expected":"an address or an interface, or null"},"password":{"x-expected":"env:NAME or file:PATH, never the password itself, or null","writeOnly":true},"timers":{"$ref":"#/$defs/bgpTimers"},"connect_timer":{"x-expected":"seconds from 1 to 65535, or null"},"ebgp_multihop":{"x-expected":"a number of hops from 1 to 255, or null"},"ttl_security":{"x-expected":"a number of hops from 1 to 254, or null"},"bfd":{"x-expected":"true or false, or null"},"passive":{"x-expected":"true or false, or null"},"shutdown":{"x-expected":"true or false, or null"},"address_families":{"$ref":"#/$defs/bgpPeerFamilies"}}},"bgpNeighbor":{"additionalProperties":false,"x-expected":"a neighbour with `address`","properties":{"address":{"x-expected":"an address such as 10.0.0.1 or 2001:db8::1"},"peer_group":{"x-expected":"the name of a group, or null"},"remote_as":{"x-expected":"an AS number from 1 to 4294967295, internal or external, or null"},"local_as":{"x-expected":"an AS number from 1 to 4294967295, or null"},"description":{"x-expected":"a text of 1 to 255 characters, or null"},"update_source":{"x-expected":"an address or an interface, or null"},"password":{"x-expected":"env:NAME or file:PATH, never the password itself, or null","writeOnly":true},"timers":{"$ref":"#/$defs/bgpTimers"},"connect_timer":{"x-expected":"seconds from 1 to 65535, or null"},"ebgp_multihop":{"x-expected":"a number of hops from 1 to 255, or null"},"ttl_security":{"x-expected":"a number of hops from 1 to 254, or null"},"bfd":{"x-expected":"true or false, or null"},"passive":{"x-expected":"true or false, or null"},"shutdown":{"x-expected":"true or false, or null"},"address_families":{"$ref":"#/$defs/bgpPeerFamilies"}}},"bgpPeerFamily":{"additionalProperties":false,"x-expected":"a map with activate, import_policy and so on","properties":{"activate":{"x-expected":"true or false, or null"},"next_hop_self":{"x-expected":"true or false, or null"},"send_community":{"anyOf":[{"enum":["none","standard","extended","both","large","standard+large","extended+large","all",null]},{"$ref":"#/$defs/variable"}]},"route_reflector_client":{"x-expected":"true or false, or null"},"soft_reconfiguration":{"x-expected":"true or false, or null"},"allowas_in":{"x-expected":"a number from 1 to 10, or null"},"max_prefix":{"additionalProperties":false,"x-expected":"a number of prefixes, { limit, threshold, warning_only, restart }, or null","properties":{"limit":{"x-expected":"a number from 1"},"threshold":{"x-expected":"a number from 1 to 100"},"warning_only":{"x-expected":"true or false"},"restart":{"x-expected":"minutes from 1 to 65535"}}},"import_policy":{"x-expected":"a name, or null"},"export_policy":{"x-expected":"a name, or null"},"import_prefix_list":{"x-expected":"a name, or null"},"export_prefix_list":{"x-expected":"a name, or null"},"default_originate":{"x-expected":"true or false, or null"}}},"prefixList":{"additionalProperties":false,"x-expected":"a list with `name` and `rules`","properties":{"name":{"x-expected":"a name"},"family":{"anyOf":[{"enum":["ipv4","ipv6"]},{"$ref":"#/$defs/variable"}]},"description":{"x-expected":"a text of 1 to 255 characters, or null"},"rules":{"x-expected":"a list of at least one rule","items":{"$ref":"#/$defs/prefixRule"}},"add_rules":{"x-expected":"a list of at least one rule, each with `seq`","items":{"$ref":"#/$defs/prefixRule"}},"remove_rules":{"x-expected":"a list of numbers of rules","items":{"$ref":"#/$defs/aclSeq"}}}},"prefixRule":{"additionalProperties":false,"x-expected":"a rule such as { seq: 5, action: permit, prefix: 10.0.0.0/16, le: 24 }","properties":{"seq":{"$ref":"#/$defs/aclSeq"},"action":{"anyOf":[{"enum":["permit","deny"]},{"$ref":"#/$defs/variable"}]},"prefix":{"x-expected":"a prefix such as 10.0.10.0/24, or any"},"ge":{"x-expected":"a length from 1 to 128"},"le":{"x-expected":"a length from 1 to 128"}}},"routeMap":{"additionalProperties":false,"x-expected":"a route map with `name` and `rules`","properties":{"name":{"x-expected":"a name"},"rules":{"x-expected":"a list of at least one rule","items":{"$ref":"#/$defs/routeRule"}},"add_rules":{"x-expected":"a list of at least one rule, each with `seq`","items":{"$ref":"#/$defs/routeRule"}},"remove_rules":{"x-expected":"a list of numbers of rules","items":{"$ref":"#/$defs/aclSeq"}}}},"routeRule":{"additionalProperties":false,"x-expected":"a rule such as { seq: 10, action: permit, match: { prefix_list: PL-LOCAL } }","properties":{"seq":{"$ref":"#/$defs/aclSeq"},"action":{"anyOf":[{"enum":["permit","deny"]},{"$ref":"#/$defs/variable"}]},"description":{"x-expected":"a text of 1 to 255 characters"},"match":{"additionalProperties":false,"x-expected":"a map with prefix_list and so on","properties":{"prefix_list":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"ipv6_prefix_list":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"acl":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"next_hop_prefix_list":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"as_path":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"community":{"x-expected":"a name or a list of names","items":{"x-expected":"a name"}},"metric":{"x-expected":"a number from 0"},"tag":{"x-expected":"a number from 0"},"interface":{"x-expected":"an interface"}}},"set":{"additionalProperties":false,"x-expected":"a map with local_preference and so on","properties":{"local_preference":{"x-expected":"a number from 0"},"metric":{"x-expected":"a number from 0"},"weight":{"x-expected":"a number from 0 to 65535"},"tag":{"x-expected":"a number from 0"},"next_hop":{"x-expected":"an address such as 10.0.0.1"},"ipv6_next_hop":{"x-expected":"an address such as 2001:db8::1"},"origin":{"anyOf":[{"enum":["igp","egp","incomplete"]},{"$ref":"#/$defs/variable"}]},"as_path_prepend":{"x-expected":"AS numbers such as [65001, 65001]","items":{"x-expected":"an AS number from 1 to 4294967295"}},"communities":{"x-expected":"communities such as [\"65000:1\", no-export]","items":{"x-expected":"a community such as \"65000:1\" or no-export"}},"additive":{"x-expected":"true or false"}}},"continue":{"x-expected":"next, or the number of a later rule"}}},"peersOfCheck":{"x-expected":"an address, a list of addresses, or all","items":{"x-expected":"an address such as 10.0.0.1 or 2001:db8::1"}},"bgpCheck":{"additionalProperties":false,"x-expected":"a map with one of bgp_established, prefixes_received, ping and neighbors","properties":{"bgp_established":{"additionalProperties":false,"x-expected":"a map with neighbors, vrf and within as needed","properties":{"neighbors":{"$ref":"#/$defs/peersOfCheck"},"vrf":{"x-expected":"the name of a VRF"},"within":{"$ref":"#/$defs/duration"}}},"prefixes_received":{"additionalProperties":false,"x-expected":"a map such as { at_least: 100 } or { at_least: unchanged }","properties":{"neighbors":{"$ref":"#/$defs/peersOfCheck"},"vrf":{"x-expected":"the name of a VRF"},"family":{"anyOf":[{"enum":["ipv4_unicast","ipv6_unicast"]},{"$ref":"#/$defs/variable"}]},"at_least":{"x-expected":"a number from 1, or unchanged"},"within":{"$ref":"#/$defs/duration"}}},"ping":{"$ref":"#/$defs/pingCheck"},"neighbors":{"$ref":"#/$defs/neighborsCheck"},"within":{"$ref":"#/$defs/duration"}}},"bgpInstanceFamilies":{"additionalProperties":false,"x-expected":"a map with ipv4_unicast, ipv6_unicast","properties":{"ipv4_unicast":{"$ref":"#/$defs/bgpInstanceFamily"},"ipv6_unicast":{"$ref":"#/$defs/bgpInstanceFamily"}}},"bgpPeerFamilies":{"additionalProperties":false,"x-expected":"a map with ipv4_unicast, ipv6_unicast","properties":{"ipv4_unicast":{"$ref":"#/$defs/bgpPeerFamily"},"ipv6_unicast":{"$ref":"#/$defs/bgpPeerFamily"}}},"bgpTimers":{"additionalProperties":false,"x-expected":"a map such as { keepalive: 10, hold: 30 }, or null","properties":{"keepalive":{"x-expected":"seconds from 0 to 21845"},"hold":{"x-expected":"seconds from 0 to 65535"}}}}};

/** Makes sure that a value is an Intent. */
export const intentValidator: Validator<Intent> = { check: check_intentValidator, schema, part: '#' };
