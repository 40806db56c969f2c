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
   * TCP port.
   */
  port?: number | null;
  /**
   * What the device is; `netctl drivers` lists the names.
   */
  platform?: string | null;
  /**
   * How to speak to it, where the driver knows several ways.
   */
  transport?: string | null;
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

const keys0 = { hostname: 0, port: 0, platform: 0, transport: 0, username: 0, password: 0, key: 0, passphrase: 0, agent: 0, enable: 0, one_login: 0, proxy_jump: 0, groups: 0, labels: 0, data: 0, port_groups: 0, ssh: 0, accept_output: 0, timeouts: 0 }, check_hostsValidator = validate25;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");
const func0 = Object.prototype.hasOwnProperty, func62 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
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
    if (data.transport !== void 0 && func0.call(data, "transport")) {
      let data3 = data.transport;
      if (typeof data3 != "string" && data3 !== null) {
        const err9 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "string" && func62(data3) < 1) {
        const err10 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.username !== void 0 && func0.call(data, "username")) {
      let data4 = data.username;
      if (typeof data4 != "string" && data4 !== null) {
        const err11 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "string" && func62(data4) < 1) {
        const err12 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.password !== void 0 && func0.call(data, "password")) {
      let data5 = data.password;
      if (typeof data5 != "string" && data5 !== null) {
        const err13 = { instancePath: instancePath + "/password", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data5 == "string" && func62(data5) < 1) {
        const err14 = { instancePath: instancePath + "/password", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      let data6 = data.key;
      if (typeof data6 != "string" && data6 !== null) {
        const err15 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data6 == "string" && func62(data6) < 1) {
        const err16 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.passphrase !== void 0 && func0.call(data, "passphrase")) {
      let data7 = data.passphrase;
      if (typeof data7 != "string" && data7 !== null) {
        const err17 = { instancePath: instancePath + "/passphrase", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data7 == "string" && func62(data7) < 1) {
        const err18 = { instancePath: instancePath + "/passphrase", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.agent !== void 0 && func0.call(data, "agent")) {
      let data8 = data.agent;
      if (typeof data8 != "boolean" && typeof data8 != "string" && data8 !== null) {
        const err19 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: ["boolean", "string", "null"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data8 == "string" && func62(data8) < 1) {
        const err20 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.enable !== void 0 && func0.call(data, "enable")) {
      let data9 = data.enable;
      if (typeof data9 != "string" && data9 !== null) {
        const err21 = { instancePath: instancePath + "/enable", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data9 == "string" && func62(data9) < 1) {
        const err22 = { instancePath: instancePath + "/enable", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.one_login !== void 0 && func0.call(data, "one_login")) {
      let data10 = data.one_login;
      if (typeof data10 != "boolean" && data10 !== null) {
        const err23 = { instancePath: instancePath + "/one_login", schemaPath: "#/properties/one_login/type", keyword: "type", params: { type: ["boolean", "null"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.proxy_jump !== void 0 && func0.call(data, "proxy_jump")) {
      let data11 = data.proxy_jump;
      if (typeof data11 != "string" && !Array.isArray(data11) && data11 !== null) {
        const err24 = { instancePath: instancePath + "/proxy_jump", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data11 == "string" && func62(data11) < 1) {
        const err25 = { instancePath: instancePath + "/proxy_jump", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 == "string") {
            if (func62(data12) < 1) {
              const err26 = { instancePath: instancePath + "/proxy_jump/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/proxy_jump/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      }
    }
    if (data.groups !== void 0 && func0.call(data, "groups")) {
      let data13 = data.groups;
      if (!Array.isArray(data13) && data13 !== null) {
        const err28 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: ["array", "null"] } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 == "string") {
            if (func62(data14) < 1) {
              const err29 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data15 = data.labels;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        const err31 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15))
        for (const key1 of Object.keys(data15)) {
          let data16 = data15[key1];
          if (typeof data16 != "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 != "boolean" && data16 !== null) {
            const err32 = { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: ["string", "number", "boolean", "null"] } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      let data17 = data.data;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err33 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.port_groups !== void 0 && func0.call(data, "port_groups")) {
      let data18 = data.port_groups;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        const err34 = { instancePath: instancePath + "/port_groups", schemaPath: "#/properties/port_groups/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18))
        for (const key2 of Object.keys(data18)) {
          let data19 = data18[key2];
          if (typeof data19 != "string" && !Array.isArray(data19) && data19 !== null) {
            const err35 = { instancePath: instancePath + "/port_groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (typeof data19 == "string" && func62(data19) < 1) {
            const err36 = { instancePath: instancePath + "/port_groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (Array.isArray(data19)) {
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data20 = data19[i2];
              if (typeof data20 == "string") {
                if (func62(data20) < 1) {
                  const err37 = { instancePath: instancePath + "/port_groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/port_groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          }
        }
    }
    if (data.ssh !== void 0 && func0.call(data, "ssh")) {
      let data21 = data.ssh;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err39 = { instancePath: instancePath + "/ssh", schemaPath: "#/properties/ssh/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 of Object.keys(data21))
          if (!(key3 === "legacy" || key3 === "host_key_algorithms" || key3 === "known_hosts")) {
            const err40 = { instancePath: instancePath + "/ssh", schemaPath: "#/properties/ssh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        if (data21.legacy !== void 0 && func0.call(data21, "legacy")) {
          let data22 = data21.legacy;
          if (typeof data22 != "boolean" && data22 !== null) {
            const err41 = { instancePath: instancePath + "/ssh/legacy", schemaPath: "#/properties/ssh/properties/legacy/type", keyword: "type", params: { type: ["boolean", "null"] } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data21.host_key_algorithms !== void 0 && func0.call(data21, "host_key_algorithms")) {
          let data23 = data21.host_key_algorithms;
          if (typeof data23 != "string" && !Array.isArray(data23) && data23 !== null) {
            const err42 = { instancePath: instancePath + "/ssh/host_key_algorithms", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (typeof data23 == "string" && func62(data23) < 1) {
            const err43 = { instancePath: instancePath + "/ssh/host_key_algorithms", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (Array.isArray(data23)) {
            const len3 = data23.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data24 = data23[i3];
              if (typeof data24 == "string") {
                if (func62(data24) < 1) {
                  const err44 = { instancePath: instancePath + "/ssh/host_key_algorithms/" + i3, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/ssh/host_key_algorithms/" + i3, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          }
        }
        if (data21.known_hosts !== void 0 && func0.call(data21, "known_hosts")) {
          let data25 = data21.known_hosts;
          if (typeof data25 != "string" && data25 !== null) {
            const err46 = { instancePath: instancePath + "/ssh/known_hosts", schemaPath: "#/properties/ssh/properties/known_hosts/type", keyword: "type", params: { type: ["string", "null"] } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data25 == "string" && func62(data25) < 1) {
            const err47 = { instancePath: instancePath + "/ssh/known_hosts", schemaPath: "#/properties/ssh/properties/known_hosts/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      }
    }
    if (data.accept_output !== void 0 && func0.call(data, "accept_output")) {
      let data26 = data.accept_output;
      if (typeof data26 != "string" && !Array.isArray(data26) && data26 !== null) {
        const err48 = { instancePath: instancePath + "/accept_output", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: ["string", "array", "null"] } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data26 == "string" && func62(data26) < 1) {
        const err49 = { instancePath: instancePath + "/accept_output", schemaPath: "#/$defs/texts/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (Array.isArray(data26)) {
        const len4 = data26.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data27 = data26[i4];
          if (typeof data27 == "string") {
            if (func62(data27) < 1) {
              const err50 = { instancePath: instancePath + "/accept_output/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/accept_output/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      }
    }
    if (data.timeouts !== void 0 && func0.call(data, "timeouts")) {
      let data28 = data.timeouts;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
        const err52 = { instancePath: instancePath + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key4 of Object.keys(data28))
          if (!(key4 === "connect" || key4 === "login" || key4 === "command")) {
            const err53 = { instancePath: instancePath + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        if (data28.connect !== void 0 && func0.call(data28, "connect")) {
          let data29 = data28.connect;
          if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
            const err54 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 3600 || isNaN(data29)) {
              const err55 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data29 <= 0 || isNaN(data29)) {
              const err56 = { instancePath: instancePath + "/timeouts/connect", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          }
        }
        if (data28.login !== void 0 && func0.call(data28, "login")) {
          let data30 = data28.login;
          if (!(typeof data30 == "number" && isFinite(data30)) && data30 !== null) {
            const err57 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 3600 || isNaN(data30)) {
              const err58 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data30 <= 0 || isNaN(data30)) {
              const err59 = { instancePath: instancePath + "/timeouts/login", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          }
        }
        if (data28.command !== void 0 && func0.call(data28, "command")) {
          let data31 = data28.command;
          if (!(typeof data31 == "number" && isFinite(data31)) && data31 !== null) {
            const err60 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: ["number", "null"] } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 3600 || isNaN(data31)) {
              const err61 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data31 <= 0 || isNaN(data31)) {
              const err62 = { instancePath: instancePath + "/timeouts/command", schemaPath: "#/$defs/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
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

const schema: SchemaPart = {"$ref":"#/$defs/hosts","$defs":{"hosts":{"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/layer"},"x-expected":"a map from names of devices to their fields"},"groups":{"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/layer"},"x-expected":"a map from names of groups to their fields"},"defaults":{"allOf":[{"$ref":"#/$defs/layer"}],"properties":{"groups":false,"hostname":false}},"name":{"x-expected":"letters, digits, `.`, `-` and `_`, beginning with a letter or a digit"},"layer":{"additionalProperties":false,"properties":{"hostname":{},"port":{"x-expected":"a port from 1 to 65535"},"platform":{},"transport":{},"username":{},"password":{"$ref":"#/$defs/secret"},"key":{},"passphrase":{"$ref":"#/$defs/secret"},"agent":{"x-expected":"true, false or the path of a socket"},"enable":{"$ref":"#/$defs/secret"},"one_login":{},"proxy_jump":{"$ref":"#/$defs/texts"},"groups":{"items":{},"x-expected":"a list of names of groups"},"labels":{"additionalProperties":{}},"data":{},"port_groups":{"additionalProperties":{"$ref":"#/$defs/texts"}},"ssh":{"additionalProperties":false,"properties":{"legacy":{},"host_key_algorithms":{"$ref":"#/$defs/texts"},"known_hosts":{}}},"accept_output":{"$ref":"#/$defs/texts"},"timeouts":{"additionalProperties":false,"properties":{"connect":{"$ref":"#/$defs/seconds"},"login":{"$ref":"#/$defs/seconds"},"command":{"$ref":"#/$defs/seconds"}}}}},"secret":{"writeOnly":true,"x-expected":"env:NAME, file:PATH or ask"},"texts":{"items":{},"x-expected":"a text or a list of texts"},"seconds":{"x-expected":"seconds, up to 3600"}}};

/** Makes sure that a value is a Hosts. */
export const hostsValidator: Validator<Hosts> = { check: check_hostsValidator, schema, part: '#/$defs/hosts' };

/** Makes sure that a value is a Groups. */
export const groupsValidator: Validator<Groups> = { check: check_groupsValidator, schema, part: '#/$defs/groups' };

/** Makes sure that a value is a Defaults. */
export const defaultsValidator: Validator<Defaults> = { check: check_defaultsValidator, schema, part: '#/$defs/defaults' };
