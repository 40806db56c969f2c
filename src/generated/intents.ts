// Made from schemas/intents.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

export type Intent = VlanIntent;
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
  /**
   * Devices that this one sees by LLDP or the like: unchanged for all that it saw before the change, or a list of names.
   *
   * @minItems 1
   */
  neighbors?: string | string[];
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

const check_intentValidator = validate20;
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
    if (data.vlan_active !== void 0 && func0.call(data, "vlan_active") && (validate25(data.vlan_active, { instancePath: instancePath + "/vlan_active", parentData: data, parentDataProperty: "vlan_active", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.ping !== void 0 && func0.call(data, "ping")) {
      let data1 = data.ping;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.to === void 0 || !func0.call(data1, "to")) {
          const err2 = { instancePath: instancePath + "/ping", schemaPath: "#/properties/ping/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (const key1 of Object.keys(data1))
          if (!(key1 === "to" || key1 === "from" || key1 === "count" || key1 === "within")) {
            const err3 = { instancePath: instancePath + "/ping", schemaPath: "#/properties/ping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data1.to !== void 0 && func0.call(data1, "to")) {
          let data2 = data1.to;
          if (typeof data2 == "string") {
            if (func69(data2) < 1) {
              const err4 = { instancePath: instancePath + "/ping/to", schemaPath: "#/properties/ping/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/ping/to", schemaPath: "#/properties/ping/properties/to/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data1.from !== void 0 && func0.call(data1, "from")) {
          let data3 = data1.from;
          if (typeof data3 == "string") {
            if (func69(data3) < 1) {
              const err6 = { instancePath: instancePath + "/ping/from", schemaPath: "#/properties/ping/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/ping/from", schemaPath: "#/properties/ping/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.count !== void 0 && func0.call(data1, "count")) {
          let data4 = data1.count;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
            const err8 = { instancePath: instancePath + "/ping/count", schemaPath: "#/properties/ping/properties/count/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 20 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/ping/count", schemaPath: "#/properties/ping/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/ping/count", schemaPath: "#/properties/ping/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
          if (typeof data4 == "string" && !pattern5.test(data4)) {
            const err11 = { instancePath: instancePath + "/ping/count", schemaPath: "#/properties/ping/properties/count/pattern", keyword: "pattern", params: { pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data1.within !== void 0 && func0.call(data1, "within")) {
          let data5 = data1.within;
          if (typeof data5 == "string") {
            if (!pattern14.test(data5)) {
              const err12 = { instancePath: instancePath + "/ping/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/ping/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/ping", schemaPath: "#/properties/ping/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.neighbors !== void 0 && func0.call(data, "neighbors")) {
      let data6 = data.neighbors;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        const err15 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/type", keyword: "type", params: { type: ["string", "array"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data6 == "string" && func69(data6) < 1) {
        const err16 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err17 = { instancePath: instancePath + "/neighbors", schemaPath: "#/properties/neighbors/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (func69(data7) < 1) {
              const err18 = { instancePath: instancePath + "/neighbors/" + i0, schemaPath: "#/properties/neighbors/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/neighbors/" + i0, schemaPath: "#/properties/neighbors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data8 = data.within;
      if (typeof data8 == "string") {
        if (!pattern14.test(data8)) {
          const err20 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^([1-9]\\d{0,4}[smh]|\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\})$" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
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
      if (!func0.call({ kind: { description: "What the document is about.", const: "vlan" }, version: { $ref: "#/$defs/version" }, name: { $ref: "#/$defs/name" }, description: { $ref: "#/$defs/description" }, targets: { $ref: "#/$defs/targets" }, state: { $ref: "#/$defs/state" }, batches: { $ref: "#/$defs/batches" }, vlans: { description: "The VLANs of the device's VLAN database.", type: ["array", "string"], pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$", "x-expected": "a list of VLANs, each with `id` or `range`", items: { $ref: "#/$defs/vlanEntry" } }, interfaces: { description: "The VLAN settings of ports.", type: ["array", "string"], pattern: "^\\$\\{\\s{0,9}data(\\.[A-Za-z0-9_-]{1,64}){1,8}\\s{0,9}\\}$", "x-expected": "a list of entries, each with `ports` or `port_group`", items: { $ref: "#/$defs/interfaceEntry" } }, checks: { description: "What must hold after the change, apart from the configuration itself.", type: "array", items: { $ref: "#/$defs/vlanCheck" } } }, key0)) {
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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "vlan") {
      const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["vlan"] } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "vlan") {
        validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var props0 = !0;
      } else {
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

const schema: SchemaPart = {"properties":{"kind":{"enum":["vlan"]}},"oneOf":[{"$ref":"#/$defs/vlanIntent"}],"$defs":{"vlanIntent":{"additionalProperties":false,"properties":{"kind":{"const":"vlan"},"version":{"$ref":"#/$defs/version"},"name":{"$ref":"#/$defs/name"},"description":{"$ref":"#/$defs/description"},"targets":{"$ref":"#/$defs/targets"},"state":{"$ref":"#/$defs/state"},"batches":{"$ref":"#/$defs/batches"},"vlans":{"x-expected":"a list of VLANs, each with `id` or `range`","items":{"$ref":"#/$defs/vlanEntry"}},"interfaces":{"x-expected":"a list of entries, each with `ports` or `port_group`","items":{"$ref":"#/$defs/interfaceEntry"}},"checks":{"items":{"$ref":"#/$defs/vlanCheck"}}}},"version":{"const":1},"name":{},"description":{},"targets":{"x-expected":"a selector such as `role=access` or `all`"},"state":{"enum":["merged","replaced","overridden","deleted"]},"batches":{"additionalProperties":false,"x-expected":"a map with one or more of by, size and canary","properties":{"by":{"x-expected":"the name of a label such as site"},"size":{"x-expected":"a number of devices from 1 to 99999, a share such as 10%, or all"},"canary":{"x-expected":"a whole number from 0 to 1000"}}},"vlanEntry":{"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/vlanId"},"range":{"x-expected":"VLAN ids from 1 to 4094 such as 100-105"},"name":{"x-expected":"a text of 1 to 128 characters, or null"},"state":{"anyOf":[{"enum":["active","suspend",null]},{"$ref":"#/$defs/variable"}]}}},"interfaceEntry":{"additionalProperties":false,"properties":{"ports":{"x-expected":"a name such as Gi1/0/1, a range such as Gi1/0/[1-24], or a list of them","items":{"x-expected":"a name such as Gi1/0/1 or a range such as Gi1/0/[1-24]"}},"port_group":{},"mode":{"anyOf":[{"enum":["access","trunk",null]},{"$ref":"#/$defs/variable"}]},"access_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"voice_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"native_vlan":{"$ref":"#/$defs/vlanIdOrDefault"},"allowed_vlans":{"x-expected":"VLAN ids from 1 to 4094 such as [10, 20, 100-105], all, none, or { add: […], remove: […] }","items":{"$ref":"#/$defs/vlanListItem"},"additionalProperties":false,"properties":{"add":{"$ref":"#/$defs/vlanList"},"remove":{"$ref":"#/$defs/vlanList"}}},"from":{"enum":["routed"]}}},"vlanCheck":{"additionalProperties":false,"x-expected":"a map with one of vlan_active, ping and neighbors","properties":{"vlan_active":{"$ref":"#/$defs/vlanList"},"ping":{"additionalProperties":false,"x-expected":"a map with to, and from, count and within as needed","properties":{"to":{"x-expected":"an address such as 10.0.10.1"},"from":{"x-expected":"an address such as 10.0.10.2"},"count":{"x-expected":"a whole number from 1 to 20"},"within":{"$ref":"#/$defs/duration"}}},"neighbors":{"x-expected":"unchanged, or a list of names such as [core1, core2]","items":{"x-expected":"the name of a device"}},"within":{"$ref":"#/$defs/duration"}}},"duration":{"x-expected":"a time such as 30s or 2m"},"vlanId":{"x-expected":"a VLAN id from 1 to 4094"},"vlanIdOrDefault":{"x-expected":"a VLAN id from 1 to 4094, or null"},"vlanList":{"items":{"$ref":"#/$defs/vlanListItem"},"x-expected":"VLAN ids from 1 to 4094 such as [10, 20, 100-105]"},"vlanListItem":{"x-expected":"a VLAN id from 1 to 4094 or a range such as 100-105"},"variable":{}}};

/** Makes sure that a value is an Intent. */
export const intentValidator: Validator<Intent> = { check: check_intentValidator, schema, part: '#' };
