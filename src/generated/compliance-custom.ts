// Made from schemas/compliance-custom.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 */
export type Pattern = string;
/**
 */
export type Path = string;

/**
 * Rules of one's own for netctl compliance.
 */
export interface ComplianceCustom {
  kind: "rules";
  version: 1;
  description?: string;
  /**
   * @minItems 1
   */
  rules: Rule[];
}
/**
 */
export interface Rule {
  id: string;
  title: string;
  severity: "info" | "low" | "medium" | "high" | "critical";
  what?: string;
  why?: string;
  fix?: string;
  /**
   * Configurations and devices, or objects of clusters.
   */
  about: "device" | "object";
  /**
   * Kinds of objects of clusters; all where it is left out.
   *
   * @minItems 1
   */
  kinds?: string[];
  /**
   * Which lines of a configuration are looked at, one by one: a pattern for each level, from the outermost.
   *
   * @minItems 1
   * @maxItems 8
   */
  lines?: Pattern[];
  each?: Path;
  if?: Condition;
  must: Condition;
  /**
   * What is wrong; {name} and {line} stand for what was looked at.
   */
  message: string;
}
/**
 */
export interface Condition {
  has?: Pattern;
  lacks?: Pattern;
  path?: Path;
  exists?: boolean;
  equals?: string | number | boolean;
  not_equals?: string | number | boolean;
  in?: (string | number | boolean)[];
  not_in?: (string | number | boolean)[];
  matches?: Pattern;
  not_matches?: Pattern;
  at_least?: number;
  at_most?: number;
  /**
   * @minItems 1
   */
  all?: Condition[];
  /**
   * @minItems 1
   */
  any?: Condition[];
  not?: Condition;
}

const keys0 = { has: 0, lacks: 0, path: 0, exists: 0, equals: 0, not_equals: 0, in: 0, not_in: 0, matches: 0, not_matches: 0, at_least: 0, at_most: 0, all: 0, any: 0, not: 0 }, keys1 = { id: 0, title: 0, severity: 0, what: 0, why: 0, fix: 0, about: 0, kinds: 0, lines: 0, each: 0, if: 0, must: 0, message: 0 }, check_customValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func75 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length, pattern4 = new RegExp("^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$", "u"), pattern5 = new RegExp("^[A-Za-z_][\\w-]*(?:\\[\\*\\])?(?:\\.[A-Za-z_][\\w-]*(?:\\[\\*\\])?)*$", "u");
const wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.has !== void 0 && func0.call(data, "has")) {
      let data0 = data.has;
      if (typeof data0 == "string") {
        if (func75(data0) < 1) {
          const err2 = { instancePath: instancePath + "/has", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/has", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lacks !== void 0 && func0.call(data, "lacks")) {
      let data1 = data.lacks;
      if (typeof data1 == "string") {
        if (func75(data1) < 1) {
          const err4 = { instancePath: instancePath + "/lacks", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/lacks", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data2 = data.path;
      if (typeof data2 == "string") {
        if (!pattern5.test(data2)) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(?:\\[\\*\\])?(?:\\.[A-Za-z_][\\w-]*(?:\\[\\*\\])?)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.exists !== void 0 && func0.call(data, "exists") && typeof data.exists != "boolean") {
      const err8 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.equals !== void 0 && func0.call(data, "equals")) {
      let data4 = data.equals;
      if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "boolean") {
        const err9 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.not_equals !== void 0 && func0.call(data, "not_equals")) {
      let data5 = data.not_equals;
      if (typeof data5 != "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "boolean") {
        const err10 = { instancePath: instancePath + "/not_equals", schemaPath: "#/properties/not_equals/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      let data6 = data.in;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "boolean") {
            const err11 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.not_in !== void 0 && func0.call(data, "not_in")) {
      let data8 = data.not_in;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "boolean") {
            const err13 = { instancePath: instancePath + "/not_in/" + i1, schemaPath: "#/properties/not_in/items/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/not_in", schemaPath: "#/properties/not_in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.matches !== void 0 && func0.call(data, "matches")) {
      let data10 = data.matches;
      if (typeof data10 == "string") {
        if (func75(data10) < 1) {
          const err15 = { instancePath: instancePath + "/matches", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/matches", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.not_matches !== void 0 && func0.call(data, "not_matches")) {
      let data11 = data.not_matches;
      if (typeof data11 == "string") {
        if (func75(data11) < 1) {
          const err17 = { instancePath: instancePath + "/not_matches", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/not_matches", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.at_least !== void 0 && func0.call(data, "at_least")) {
      let data12 = data.at_least;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err19 = { instancePath: instancePath + "/at_least", schemaPath: "#/properties/at_least/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.at_most !== void 0 && func0.call(data, "at_most")) {
      let data13 = data.at_most;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        const err20 = { instancePath: instancePath + "/at_most", schemaPath: "#/properties/at_most/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data14 = data.all;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err21 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          wrapper0.validate(data14[i2], { instancePath: instancePath + "/all/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data16 = data.any;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          wrapper0.validate(data16[i3], { instancePath: instancePath + "/any/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        const err24 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    data.not !== void 0 && func0.call(data, "not") && (wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.about === void 0 || !func0.call(data, "about")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.must === void 0 || !func0.call(data, "must")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "must" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys1, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func75(data0) > 64) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern4.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func75(data1) < 1) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data2 = data.severity;
      if (!(data2 === "info" || data2 === "low" || data2 === "medium" || data2 === "high" || data2 === "critical")) {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: ["info", "low", "medium", "high", "critical"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      let data3 = data.what;
      if (typeof data3 == "string") {
        if (func75(data3) < 1) {
          const err13 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      let data4 = data.why;
      if (typeof data4 == "string") {
        if (func75(data4) < 1) {
          const err15 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.fix !== void 0 && func0.call(data, "fix")) {
      let data5 = data.fix;
      if (typeof data5 == "string") {
        if (func75(data5) < 1) {
          const err17 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.about !== void 0 && func0.call(data, "about")) {
      let data6 = data.about;
      if (!(data6 === "device" || data6 === "object")) {
        const err19 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/enum", keyword: "enum", params: { allowedValues: ["device", "object"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.kinds !== void 0 && func0.call(data, "kinds")) {
      let data7 = data.kinds;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err20 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func75(data8) < 1) {
              const err21 = { instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.lines !== void 0 && func0.call(data, "lines")) {
      let data9 = data.lines;
      if (Array.isArray(data9)) {
        if (data9.length > 8) {
          const err24 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 8 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data9.length < 1) {
          const err25 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 == "string") {
            if (func75(data10) < 1) {
              const err26 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.each !== void 0 && func0.call(data, "each")) {
      let data11 = data.each;
      if (typeof data11 == "string") {
        if (!pattern5.test(data11)) {
          const err29 = { instancePath: instancePath + "/each", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(?:\\[\\*\\])?(?:\\.[A-Za-z_][\\w-]*(?:\\[\\*\\])?)*$" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/each", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.if !== void 0 && func0.call(data, "if") && (validate22(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.must !== void 0 && func0.call(data, "must") && (validate22(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.message !== void 0 && func0.call(data, "message")) {
      let data14 = data.message;
      if (typeof data14 == "string") {
        if (func75(data14) < 1) {
          const err31 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
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
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "version" || key0 === "description" || key0 === "rules")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "rules") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "rules" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data3 = data.rules;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"rules"},"version":{"const":1},"description":{},"rules":{"items":{"$ref":"#/$defs/rule"}}},"$defs":{"pattern":{"x-expected":"a regular expression"},"path":{"x-expected":"a path such as bgp.peers[*].description"},"rule":{"additionalProperties":false,"properties":{"id":{"x-expected":"an id with a dash, for example CORP-001"},"title":{},"severity":{"enum":["info","low","medium","high","critical"]},"what":{},"why":{},"fix":{},"about":{"enum":["device","object"]},"kinds":{"items":{}},"lines":{"items":{"$ref":"#/$defs/pattern"}},"each":{"$ref":"#/$defs/path"},"if":{"$ref":"#/$defs/condition"},"must":{"$ref":"#/$defs/condition"},"message":{}}},"condition":{"additionalProperties":false,"properties":{"has":{"$ref":"#/$defs/pattern"},"lacks":{"$ref":"#/$defs/pattern"},"path":{"$ref":"#/$defs/path"},"exists":{},"equals":{},"not_equals":{},"in":{"items":{}},"not_in":{"items":{}},"matches":{"$ref":"#/$defs/pattern"},"not_matches":{"$ref":"#/$defs/pattern"},"at_least":{},"at_most":{},"all":{"items":{"$ref":"#/$defs/condition"}},"any":{"items":{"$ref":"#/$defs/condition"}},"not":{"$ref":"#/$defs/condition"}}}}};

/** Makes sure that a value is a ComplianceCustom. */
export const customValidator: Validator<ComplianceCustom> = { check: check_customValidator, schema, part: '#' };
