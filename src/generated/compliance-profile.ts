// Made from schemas/compliance-profile.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 */
export type Pattern = string;
/**
 */
export type Setting = ("off" | "info" | "low" | "medium" | "high" | "critical") | Details;
/**
 */
export type File = string;
/**
 */
export type Files = string[];
/**
 */
export type Severity = "info" | "low" | "medium" | "high" | "critical";

/**
 * Which rules netctl compliance asks, how bad what they find is, and what makes an audit fail.
 */
export interface ComplianceProfile {
  kind: "profile";
  version: 1;
  /**
   * For people; certificates name it.
   */
  name?: string;
  description?: string;
  /**
   * The least severity that makes an audit fail.
   */
  fail_on?: "info" | "low" | "medium" | "high" | "critical" | "never";
  /**
   * Only these rules are asked: ids, with * for any characters.
   *
   * @minItems 1
   */
  only?: Pattern[];
  /**
   * Rules by id, with * for any characters; of several that match the longest counts.
   */
  rules?: {
    [k: string]: Setting;
  };
  tenants?: File;
  golden?: Files;
  custom?: Files;
  waivers?: Files;
  /**
   * How far from today the date of a waiver may be.
   */
  max_waiver_days?: number;
  baseline?: File;
}
/**
 */
export interface Details {
  severity?: "off" | "info" | "low" | "medium" | "high" | "critical";
  /**
   * What the rule's page says it takes.
   */
  options?: {
    [k: string]: unknown;
  };
}

const keys0 = { kind: 0, version: 0, name: 0, description: 0, fail_on: 0, only: 0, rules: 0, tenants: 0, golden: 0, custom: 0, waivers: 0, max_waiver_days: 0, baseline: 0 }, check_profileValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func66 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length, pattern4 = new RegExp("^[A-Z*][A-Z0-9*-]{0,63}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  if (!(data === "off" || data === "info" || data === "low" || data === "medium" || data === "high" || data === "critical")) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: ["off", "info", "low", "medium", "high", "critical"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "severity" || key0 === "options")) {
        const err1 = { instancePath, schemaPath: "#/$defs/details/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data0 = data.severity;
      if (!(data0 === "off" || data0 === "info" || data0 === "low" || data0 === "medium" || data0 === "high" || data0 === "critical")) {
        const err2 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/details/properties/severity/enum", keyword: "enum", params: { allowedValues: ["off", "info", "low", "medium", "high", "critical"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.options !== void 0 && func0.call(data, "options")) {
      let data1 = data.options;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/details/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/$defs/details/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "profile") {
      const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "profile" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func66(data2) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.fail_on !== void 0 && func0.call(data, "fail_on")) {
      let data4 = data.fail_on;
      if (!(data4 === "info" || data4 === "low" || data4 === "medium" || data4 === "high" || data4 === "critical" || data4 === "never")) {
        const err8 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: ["info", "low", "medium", "high", "critical", "never"] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.only !== void 0 && func0.call(data, "only")) {
      let data5 = data.only;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (!pattern4.test(data6)) {
              const err10 = { instancePath: instancePath + "/only/" + i0, schemaPath: "#/$defs/pattern/pattern", keyword: "pattern", params: { pattern: "^[A-Z*][A-Z0-9*-]{0,63}$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/only/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          const _errs17 = errors;
          if (typeof key1 == "string") {
            if (!pattern4.test(key1)) {
              const err13 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/pattern/pattern", keyword: "pattern", params: { pattern: "^[A-Z*][A-Z0-9*-]{0,63}$" }, propertyName: key1 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var valid4 = _errs17 === errors;
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        for (const key2 of Object.keys(data7))
          validate21(data7[key2], { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.tenants !== void 0 && func0.call(data, "tenants")) {
      let data9 = data.tenants;
      if (typeof data9 == "string") {
        if (func66(data9) < 1) {
          const err17 = { instancePath: instancePath + "/tenants", schemaPath: "#/$defs/file/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/tenants", schemaPath: "#/$defs/file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.golden !== void 0 && func0.call(data, "golden")) {
      let data10 = data.golden;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 == "string") {
            if (func66(data11) < 1) {
              const err19 = { instancePath: instancePath + "/golden/" + i1, schemaPath: "#/$defs/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/golden/" + i1, schemaPath: "#/$defs/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/golden", schemaPath: "#/$defs/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.custom !== void 0 && func0.call(data, "custom")) {
      let data12 = data.custom;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 == "string") {
            if (func66(data13) < 1) {
              const err22 = { instancePath: instancePath + "/custom/" + i2, schemaPath: "#/$defs/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/custom/" + i2, schemaPath: "#/$defs/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/custom", schemaPath: "#/$defs/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data14 = data.waivers;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 == "string") {
            if (func66(data15) < 1) {
              const err25 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/$defs/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/$defs/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/waivers", schemaPath: "#/$defs/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.max_waiver_days !== void 0 && func0.call(data, "max_waiver_days")) {
      let data16 = data.max_waiver_days;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err28 = { instancePath: instancePath + "/max_waiver_days", schemaPath: "#/properties/max_waiver_days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 3660 || isNaN(data16)) {
          const err29 = { instancePath: instancePath + "/max_waiver_days", schemaPath: "#/properties/max_waiver_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err30 = { instancePath: instancePath + "/max_waiver_days", schemaPath: "#/properties/max_waiver_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      let data17 = data.baseline;
      if (typeof data17 == "string") {
        if (func66(data17) < 1) {
          const err31 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/file/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"profile"},"version":{"const":1},"name":{},"description":{},"fail_on":{"enum":["info","low","medium","high","critical","never"]},"only":{"items":{"$ref":"#/$defs/pattern"}},"rules":{"propertyNames":{"$ref":"#/$defs/pattern"},"additionalProperties":{"$ref":"#/$defs/setting"}},"tenants":{"$ref":"#/$defs/file"},"golden":{"$ref":"#/$defs/files"},"custom":{"$ref":"#/$defs/files"},"waivers":{"$ref":"#/$defs/files"},"max_waiver_days":{"x-expected":"a number of days from 1 to 3660"},"baseline":{"$ref":"#/$defs/file"}},"$defs":{"pattern":{"x-expected":"the id of a rule, for example NP014 or NP*"},"severity":{"enum":["info","low","medium","high","critical"]},"setting":{"x-expected":"off, a severity, or a map with `severity` and `options`","anyOf":[{"enum":["off","info","low","medium","high","critical"]},{"$ref":"#/$defs/details"}]},"details":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","low","medium","high","critical"]},"options":{"additionalProperties":true}}},"file":{"x-expected":"the path of a file"},"files":{"items":{"x-expected":"the path of a file"}}}};

/** Makes sure that a value is a ComplianceProfile. */
export const profileValidator: Validator<ComplianceProfile> = { check: check_profileValidator, schema, part: '#' };
