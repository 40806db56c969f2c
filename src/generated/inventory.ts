// Made from schemas/inventory.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * The fields of a device; nothing where its name says enough. `~` (null) takes an inherited one away.
 */
export type Layer = {
  /**
   * Address or name to connect to; without it the device's own name.
   */
  hostname?: string | null;
  /**
   * TCP port of SSH; where `transport` names a single other way, the port of that.
   */
  port?: number | null;
  /**
   * What the device is; `netctl drivers` lists the names.
   */
  platform?: string | null;
  /**
   * TCP ports of other ways than SSH's command line, where they are not the usual ones.
   */
  ports?: {
    netconf?: Port;
    restconf?: Port;
    gnmi?: Port;
  } | null;
  /**
   * How to speak to it, where the driver knows several ways: ssh-cli, netconf, restconf, gnmi, or a list of those that may be tried, the first one first.
   *
   * @minItems 1
   */
  transport?: ((unknown[] | null) | ("ssh-cli" | "netconf" | "restconf" | "gnmi")) &
    (
      | (((unknown[] | null) | ("ssh-cli" | "netconf" | "restconf" | "gnmi")) & string)
      | (((unknown[] | null) | ("ssh-cli" | "netconf" | "restconf" | "gnmi")) &
          ("ssh-cli" | "netconf" | "restconf" | "gnmi")[])
      | (((unknown[] | null) | ("ssh-cli" | "netconf" | "restconf" | "gnmi")) & null)
    );
  /**
   * Whom to trust over TLS (RESTCONF, gNMI), and how netctl shows who it is.
   */
  tls?: {
    ca?: Path;
    cert?: Path;
    key?: Path;
    /**
     * The name in the device's certificate, where it is not its host name.
     */
    server_name?: string | null;
    /**
     * SHA-256 fingerprint of the device's certificate in hexadecimal: this one is taken and no other, whoever signed it.
     */
    fingerprint?: string | null;
    /**
     * false takes any certificate: whoever is in between can read and change everything. Every run says so.
     */
    verify?: boolean | null;
    /**
     * true speaks without TLS at all: everyone on the way can read and change everything. Every run says so.
     */
    plain?: boolean | null;
  } | null;
  /**
   * Who to log in as.
   */
  username?: string | null;
  password?: Secret;
  /**
   * Path of a private key.
   */
  key?: string | null;
  passphrase?: Secret;
  /**
   * true for the agent of SSH_AUTH_SOCK, false for none, or the path of a socket.
   */
  agent?: boolean | string | null;
  token?: Secret;
  enable?: Secret;
  /**
   * true where the device can be logged in to only once in a run, for example with a one-time password: a change is then verified over the session that made it.
   */
  one_login?: boolean | null;
  proxy_jump?: Texts;
  /**
   * Groups to inherit from; an earlier one goes before a later one.
   */
  groups?: string[] | null;
  /**
   * What selectors choose by.
   */
  labels?: {
    [k: string]: string | number | boolean | null;
  } | null;
  /**
   * What intents refer to as ${data.NAME}; of any shape.
   */
  data?: {
    [k: string]: unknown;
  } | null;
  /**
   * Names for sets of ports, which intents use as `port_group`.
   */
  port_groups?: {
    [k: string]: Texts;
  } | null;
  /**
   * How SSH is spoken.
   */
  ssh?: {
    /**
     * true offers algorithms that are no longer safe, for devices that know no others.
     */
    legacy?: boolean | null;
    host_key_algorithms?: Texts;
    /**
     * Path of a known_hosts file for this device.
     */
    known_hosts?: string | null;
  } | null;
  accept_output?: Texts;
  /**
   * In seconds.
   */
  timeouts?: {
    connect?: Seconds;
    login?: Seconds;
    command?: Seconds;
  } | null;
} | null;
/**
 */
export type Port = number | null;
/**
 */
export type Path = string | null;
/**
 */
export type Secret = string | null;
/**
 */
export type Texts = string | string[] | null;
/**
 */
export type Seconds = number | null;
/**
 * defaults.yaml: fields that all devices inherit.
 */
export type Defaults = Layer;
/**
 * Letters, digits, dots, dashes and underscores; begins with a letter or a digit.
 */
export type Name = string;

export interface Files {
  Hosts?: Hosts;
  Groups?: Groups;
  Defaults?: Defaults;
  [k: string]: unknown;
}
/**
 * hosts.yaml: devices by name. What a host says goes before its groups, these before the defaults.
 */
export interface Hosts {
  [k: string]: Layer;
}
/**
 * groups.yaml: fields that all members of a group inherit, by name of the group.
 */
export interface Groups {
  [k: string]: Layer;
}

const keys0 = { hostname: 0, port: 0, platform: 0, ports: 0, transport: 0, tls: 0, username: 0, password: 0, key: 0, passphrase: 0, agent: 0, token: 0, enable: 0, one_login: 0, proxy_jump: 0, groups: 0, labels: 0, data: 0, port_groups: 0, ssh: 0, accept_output: 0, timeouts: 0 }, check_hostsValidator = validate25;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");
const func0 = Object.prototype.hasOwnProperty, func62 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length, pattern5 = new RegExp("^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "null"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.hostname !== void 0 && func0.call(data, "hostname")) {
      let data0 = data.hostname;
      if (typeof data0 != "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string" && func62(data0) < 1) {
        const err3 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.port !== void 0 && func0.call(data, "port")) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: ["integer", "null"] } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.platform !== void 0 && func0.call(data, "platform")) {
      let data2 = data.platform;
      if (typeof data2 != "string" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "string" && func62(data2) < 1) {
        const err8 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ports !== void 0 && func0.call(data, "ports")) {
      let data3 = data.ports;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err9 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 of Object.keys(data3))
          if (!(key1 === "netconf" || key1 === "restconf" || key1 === "gnmi")) {
            const err10 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data3.netconf !== void 0 && func0.call(data3, "netconf")) {
          let data4 = data3.netconf;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
            const err11 = { instancePath: instancePath + "/ports/netconf", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: ["integer", "null"] } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 65535 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/ports/netconf", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/ports/netconf", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        }
        if (data3.restconf !== void 0 && func0.call(data3, "restconf")) {
          let data5 = data3.restconf;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
            const err14 = { instancePath: instancePath + "/ports/restconf", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: ["integer", "null"] } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/ports/restconf", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/ports/restconf", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
        }
        if (data3.gnmi !== void 0 && func0.call(data3, "gnmi")) {
          let data6 = data3.gnmi;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
            const err17 = { instancePath: instancePath + "/ports/gnmi", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: ["integer", "null"] } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/ports/gnmi", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/ports/gnmi", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
      }
    }
    if (data.transport !== void 0 && func0.call(data, "transport")) {
      let data7 = data.transport;
      if (typeof data7 != "string" && !Array.isArray(data7) && data7 !== null) {
        const err20 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/type", keyword: "type", params: { type: ["string", "array", "null"] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      const _errs26 = errors;
      let valid5 = !1;
      const _errs27 = errors;
      if (!Array.isArray(data7) && data7 !== null) {
        const err21 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/anyOf/0/type", keyword: "type", params: { type: ["array", "null"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs27 === errors;
      valid5 = valid5 || _valid0;
      const _errs29 = errors;
      if (!(data7 === "ssh-cli" || data7 === "netconf" || data7 === "restconf" || data7 === "gnmi")) {
        const err22 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/anyOf/1/enum", keyword: "enum", params: { allowedValues: ["ssh-cli", "netconf", "restconf", "gnmi"] } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid0 = _errs29 === errors;
      if (valid5 = valid5 || _valid0, valid5)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        const err23 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data7 == "string" && func62(data7) < 1) {
        const err24 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err25 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 === "ssh-cli" || data8 === "netconf" || data8 === "restconf" || data8 === "gnmi")) {
            const err26 = { instancePath: instancePath + "/transport/" + i0, schemaPath: "#/properties/transport/items/enum", keyword: "enum", params: { allowedValues: ["ssh-cli", "netconf", "restconf", "gnmi"] } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      }
    }
    if (data.tls !== void 0 && func0.call(data, "tls")) {
      let data9 = data.tls;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err27 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 of Object.keys(data9))
          if (!(key2 === "ca" || key2 === "cert" || key2 === "key" || key2 === "server_name" || key2 === "fingerprint" || key2 === "verify" || key2 === "plain")) {
            const err28 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data9.ca !== void 0 && func0.call(data9, "ca")) {
          let data10 = data9.ca;
          if (typeof data10 != "string" && data10 !== null) {
            const err29 = { instancePath: instancePath + "/tls/ca", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data10 == "string" && func62(data10) < 1) {
            const err30 = { instancePath: instancePath + "/tls/ca", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data9.cert !== void 0 && func0.call(data9, "cert")) {
          let data11 = data9.cert;
          if (typeof data11 != "string" && data11 !== null) {
            const err31 = { instancePath: instancePath + "/tls/cert", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (typeof data11 == "string" && func62(data11) < 1) {
            const err32 = { instancePath: instancePath + "/tls/cert", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data9.key !== void 0 && func0.call(data9, "key")) {
          let data12 = data9.key;
          if (typeof data12 != "string" && data12 !== null) {
            const err33 = { instancePath: instancePath + "/tls/key", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data12 == "string" && func62(data12) < 1) {
            const err34 = { instancePath: instancePath + "/tls/key", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data9.server_name !== void 0 && func0.call(data9, "server_name")) {
          let data13 = data9.server_name;
          if (typeof data13 != "string" && data13 !== null) {
            const err35 = { instancePath: instancePath + "/tls/server_name", schemaPath: "#/properties/tls/properties/server_name/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (typeof data13 == "string" && func62(data13) < 1) {
            const err36 = { instancePath: instancePath + "/tls/server_name", schemaPath: "#/properties/tls/properties/server_name/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data9.fingerprint !== void 0 && func0.call(data9, "fingerprint")) {
          let data14 = data9.fingerprint;
          if (typeof data14 != "string" && data14 !== null) {
            const err37 = { instancePath: instancePath + "/tls/fingerprint", schemaPath: "#/properties/tls/properties/fingerprint/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data14 == "string" && !pattern5.test(data14)) {
            const err38 = { instancePath: instancePath + "/tls/fingerprint", schemaPath: "#/properties/tls/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data9.verify !== void 0 && func0.call(data9, "verify")) {
          let data15 = data9.verify;
          if (typeof data15 != "boolean" && data15 !== null) {
            const err39 = { instancePath: instancePath + "/tls/verify", schemaPath: "#/properties/tls/properties/verify/type", keyword: "type", params: { type: ["boolean", "null"] } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data9.plain !== void 0 && func0.call(data9, "plain")) {
          let data16 = data9.plain;
          if (typeof data16 != "boolean" && data16 !== null) {
            const err40 = { instancePath: instancePath + "/tls/plain", schemaPath: "#/properties/tls/properties/plain/type", keyword: "type", params: { type: ["boolean", "null"] } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      }
    }
    if (data.username !== void 0 && func0.call(data, "username")) {
      let data17 = data.username;
      if (typeof data17 != "string" && data17 !== null) {
        const err41 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (typeof data17 == "string" && func62(data17) < 1) {
        const err42 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.password !== void 0 && func0.call(data, "password")) {
      let data18 = data.password;
      if (typeof data18 != "string" && data18 !== null) {
        const err43 = { instancePath: instancePath + "/password", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data18 == "string" && func62(data18) < 1) {
        const err44 = { instancePath: instancePath + "/password", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      let data19 = data.key;
      if (typeof data19 != "string" && data19 !== null) {
        const err45 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data19 == "string" && func62(data19) < 1) {
        const err46 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.passphrase !== void 0 && func0.call(data, "passphrase")) {
      let data20 = data.passphrase;
      if (typeof data20 != "string" && data20 !== null) {
        const err47 = { instancePath: instancePath + "/passphrase", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (typeof data20 == "string" && func62(data20) < 1) {
        const err48 = { instancePath: instancePath + "/passphrase", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.agent !== void 0 && func0.call(data, "agent")) {
      let data21 = data.agent;
      if (typeof data21 != "boolean" && typeof data21 != "string" && data21 !== null) {
        const err49 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data21 == "string" && func62(data21) < 1) {
        const err50 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.token !== void 0 && func0.call(data, "token")) {
      let data22 = data.token;
      if (typeof data22 != "string" && data22 !== null) {
        const err51 = { instancePath: instancePath + "/token", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data22 == "string" && func62(data22) < 1) {
        const err52 = { instancePath: instancePath + "/token", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.enable !== void 0 && func0.call(data, "enable")) {
      let data23 = data.enable;
      if (typeof data23 != "string" && data23 !== null) {
        const err53 = { instancePath: instancePath + "/enable", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (typeof data23 == "string" && func62(data23) < 1) {
        const err54 = { instancePath: instancePath + "/enable", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.one_login !== void 0 && func0.call(data, "one_login")) {
      let data24 = data.one_login;
      if (typeof data24 != "boolean" && data24 !== null) {
        const err55 = { instancePath: instancePath + "/one_login", schemaPath: "#/properties/one_login/type", keyword: "type", params: { type: ["boolean", "null"] } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.proxy_jump !== void 0 && func0.call(data, "proxy_jump")) {
      let data25 = data.proxy_jump;
      if (typeof data25 != "string" && !Array.isArray(data25) && data25 !== null) {
        const err56 = { instancePath: instancePath + "/proxy_jump", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data25 == "string" && func62(data25) < 1) {
        const err57 = { instancePath: instancePath + "/proxy_jump", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (typeof data26 == "string") {
            if (func62(data26) < 1) {
              const err58 = { instancePath: instancePath + "/proxy_jump/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/proxy_jump/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      }
    }
    if (data.groups !== void 0 && func0.call(data, "groups")) {
      let data27 = data.groups;
      if (!Array.isArray(data27) && data27 !== null) {
        const err60 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: ["array", "null"] } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (Array.isArray(data27)) {
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data28 = data27[i2];
          if (typeof data28 == "string") {
            if (func62(data28) < 1) {
              const err61 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data29 = data.labels;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
        const err63 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      if (data29 && typeof data29 == "object" && !Array.isArray(data29))
        for (const key3 of Object.keys(data29)) {
          let data30 = data29[key3];
          if (typeof data30 != "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 != "boolean" && data30 !== null) {
            const err64 = { instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: ["string", "number", "boolean", "null"] } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      let data31 = data.data;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        const err65 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.port_groups !== void 0 && func0.call(data, "port_groups")) {
      let data32 = data.port_groups;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
        const err66 = { instancePath: instancePath + "/port_groups", schemaPath: "#/properties/port_groups/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      if (data32 && typeof data32 == "object" && !Array.isArray(data32))
        for (const key4 of Object.keys(data32)) {
          let data33 = data32[key4];
          if (typeof data33 != "string" && !Array.isArray(data33) && data33 !== null) {
            const err67 = { instancePath: instancePath + "/port_groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          if (typeof data33 == "string" && func62(data33) < 1) {
            const err68 = { instancePath: instancePath + "/port_groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (Array.isArray(data33)) {
            const len3 = data33.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data34 = data33[i3];
              if (typeof data34 == "string") {
                if (func62(data34) < 1) {
                  const err69 = { instancePath: instancePath + "/port_groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/port_groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
          }
        }
    }
    if (data.ssh !== void 0 && func0.call(data, "ssh")) {
      let data35 = data.ssh;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35)) && data35 !== null) {
        const err71 = { instancePath: instancePath + "/ssh", schemaPath: "#/properties/ssh/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (const key5 of Object.keys(data35))
          if (!(key5 === "legacy" || key5 === "host_key_algorithms" || key5 === "known_hosts")) {
            const err72 = { instancePath: instancePath + "/ssh", schemaPath: "#/properties/ssh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        if (data35.legacy !== void 0 && func0.call(data35, "legacy")) {
          let data36 = data35.legacy;
          if (typeof data36 != "boolean" && data36 !== null) {
            const err73 = { instancePath: instancePath + "/ssh/legacy", schemaPath: "#/properties/ssh/properties/legacy/type", keyword: "type", params: { type: ["boolean", "null"] } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data35.host_key_algorithms !== void 0 && func0.call(data35, "host_key_algorithms")) {
          let data37 = data35.host_key_algorithms;
          if (typeof data37 != "string" && !Array.isArray(data37) && data37 !== null) {
            const err74 = { instancePath: instancePath + "/ssh/host_key_algorithms", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (typeof data37 == "string" && func62(data37) < 1) {
            const err75 = { instancePath: instancePath + "/ssh/host_key_algorithms", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          if (Array.isArray(data37)) {
            const len4 = data37.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data38 = data37[i4];
              if (typeof data38 == "string") {
                if (func62(data38) < 1) {
                  const err76 = { instancePath: instancePath + "/ssh/host_key_algorithms/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/ssh/host_key_algorithms/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
          }
        }
        if (data35.known_hosts !== void 0 && func0.call(data35, "known_hosts")) {
          let data39 = data35.known_hosts;
          if (typeof data39 != "string" && data39 !== null) {
            const err78 = { instancePath: instancePath + "/ssh/known_hosts", schemaPath: "#/properties/ssh/properties/known_hosts/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
          if (typeof data39 == "string" && func62(data39) < 1) {
            const err79 = { instancePath: instancePath + "/ssh/known_hosts", schemaPath: "#/properties/ssh/properties/known_hosts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
      }
    }
    if (data.accept_output !== void 0 && func0.call(data, "accept_output")) {
      let data40 = data.accept_output;
      if (typeof data40 != "string" && !Array.isArray(data40) && data40 !== null) {
        const err80 = { instancePath: instancePath + "/accept_output", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
      if (typeof data40 == "string" && func62(data40) < 1) {
        const err81 = { instancePath: instancePath + "/accept_output", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
      if (Array.isArray(data40)) {
        const len5 = data40.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data41 = data40[i5];
          if (typeof data41 == "string") {
            if (func62(data41) < 1) {
              const err82 = { instancePath: instancePath + "/accept_output/" + i5, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/accept_output/" + i5, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      }
    }
    if (data.timeouts !== void 0 && func0.call(data, "timeouts")) {
      let data42 = data.timeouts;
      if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
        const err84 = { instancePath: instancePath + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key6 of Object.keys(data42))
          if (!(key6 === "connect" || key6 === "login" || key6 === "command")) {
            const err85 = { instancePath: instancePath + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        if (data42.connect !== void 0 && func0.call(data42, "connect")) {
          let data43 = data42.connect;
          if (!(typeof data43 == "number" && isFinite(data43)) && data43 !== null) {
            const err86 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 3600 || isNaN(data43)) {
              const err87 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (data43 <= 0 || isNaN(data43)) {
              const err88 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          }
        }
        if (data42.login !== void 0 && func0.call(data42, "login")) {
          let data44 = data42.login;
          if (!(typeof data44 == "number" && isFinite(data44)) && data44 !== null) {
            const err89 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 > 3600 || isNaN(data44)) {
              const err90 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data44 <= 0 || isNaN(data44)) {
              const err91 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          }
        }
        if (data42.command !== void 0 && func0.call(data42, "command")) {
          let data45 = data42.command;
          if (!(typeof data45 == "number" && isFinite(data45)) && data45 !== null) {
            const err92 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 3600 || isNaN(data45)) {
              const err93 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
            }
            if (data45 <= 0 || isNaN(data45)) {
              const err94 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          }
        }
      }
    }
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs2 = errors;
      if (typeof key0 == "string") {
        if (!pattern4.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$" }, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs2 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (const key1 of Object.keys(data))
      validate22(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const check_groupsValidator = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs2 = errors;
      if (typeof key0 == "string") {
        if (!pattern4.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$" }, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs2 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (const key1 of Object.keys(data))
      validate22(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const check_defaultsValidator = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groups !== void 0 && func0.call(data, "groups")) {
      const err0 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.hostname !== void 0 && func0.call(data, "hostname")) {
      const err1 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"$ref":"#/$defs/hosts","$defs":{"hosts":{"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/layer"},"x-expected":"a map from names of devices to their fields"},"groups":{"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/layer"},"x-expected":"a map from names of groups to their fields"},"defaults":{"allOf":[{"$ref":"#/$defs/layer"}],"properties":{"groups":false,"hostname":false}},"name":{"x-expected":"letters, digits, `.`, `-` and `_`, beginning with a letter or a digit"},"layer":{"additionalProperties":false,"properties":{"hostname":{},"port":{"x-expected":"a port from 1 to 65535"},"platform":{},"ports":{"additionalProperties":false,"properties":{"netconf":{"$ref":"#/$defs/port"},"restconf":{"$ref":"#/$defs/port"},"gnmi":{"$ref":"#/$defs/port"}}},"transport":{"items":{"enum":["ssh-cli","netconf","restconf","gnmi"]},"anyOf":[{},{"enum":["ssh-cli","netconf","restconf","gnmi"]}],"x-expected":"ssh-cli, netconf, restconf, gnmi, or a list of these"},"tls":{"additionalProperties":false,"properties":{"ca":{"$ref":"#/$defs/path"},"cert":{"$ref":"#/$defs/path"},"key":{"$ref":"#/$defs/path"},"server_name":{},"fingerprint":{"x-expected":"a SHA-256 fingerprint: 64 hexadecimal digits, with colons or without"},"verify":{},"plain":{}}},"username":{},"password":{"$ref":"#/$defs/secret"},"key":{},"passphrase":{"$ref":"#/$defs/secret"},"agent":{"x-expected":"true, false or the path of a socket"},"token":{"$ref":"#/$defs/secret"},"enable":{"$ref":"#/$defs/secret"},"one_login":{},"proxy_jump":{"$ref":"#/$defs/texts"},"groups":{"items":{},"x-expected":"a list of names of groups"},"labels":{"additionalProperties":{}},"data":{},"port_groups":{"additionalProperties":{"$ref":"#/$defs/texts"}},"ssh":{"additionalProperties":false,"properties":{"legacy":{},"host_key_algorithms":{"$ref":"#/$defs/texts"},"known_hosts":{}}},"accept_output":{"$ref":"#/$defs/texts"},"timeouts":{"additionalProperties":false,"properties":{"connect":{"$ref":"#/$defs/seconds"},"login":{"$ref":"#/$defs/seconds"},"command":{"$ref":"#/$defs/seconds"}}}}},"port":{"x-expected":"a port from 1 to 65535"},"path":{"x-expected":"the path of a file"},"secret":{"writeOnly":true,"x-expected":"env:NAME, file:PATH or ask"},"texts":{"items":{},"x-expected":"a text or a list of texts"},"seconds":{"x-expected":"seconds, up to 3600"}}};

/** Makes sure that a value is a Hosts. */
export const hostsValidator: Validator<Hosts> = { check: check_hostsValidator, schema, part: '#/$defs/hosts' };

/** Makes sure that a value is a Groups. */
export const groupsValidator: Validator<Groups> = { check: check_groupsValidator, schema, part: '#/$defs/groups' };

/** Makes sure that a value is a Defaults. */
export const defaultsValidator: Validator<Defaults> = { check: check_defaultsValidator, schema, part: '#/$defs/defaults' };
