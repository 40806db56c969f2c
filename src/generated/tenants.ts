// Made from schemas/tenants.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 */
export type Pattern = string;
/**
 */
export type Numbers = (number | string)[];
/**
 * @minItems 1
 */
export type Patterns = Pattern[];

/**
 * Which namespaces belong to which tenant, who owns it, and what it may use beyond them.
 */
export interface TenantsFile {
  kind: "tenants";
  version: 1;
  /**
   * Namespaces that all tenants may reach and that may reach all, by name with * and ?: DNS, ingress, monitoring.
   */
  shared?: Pattern[];
  /**
   * @minItems 1
   */
  tenants: TenantEntry[];
}
/**
 */
export interface TenantEntry {
  name: string;
  /**
   * Who is asked, for example an address.
   */
  owner: string;
  /**
   * Namespaces that are its own, by name with * and ?.
   */
  namespaces?: Pattern[];
  /**
   * Namespaces that have all of these labels are its own too; values with * and ?.
   */
  namespace_labels?: {
    [k: string]: Pattern;
  };
  uses?: TenantMayUse;
}
/**
 * What it may use beyond its own namespaces. What is left out is not limited, but for namespaces.
 */
export interface TenantMayUse {
  /**
   * Namespaces of other tenants that its pods may reach.
   */
  namespaces?: Pattern[];
  /**
   * Networks that blocks of its policies may be in.
   */
  cidrs?: string[];
  vlans?: Numbers;
  /**
   * Names of filters.
   */
  acls?: Pattern[];
  as_numbers?: Numbers;
  /**
   * By key, the values that labels of its pods may have.
   */
  labels?: {
    [k: string]: Patterns;
  };
}

const check_tenantsValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func66 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
const pattern4 = new RegExp("^\\d{1,10}(?:-\\d{1,10})?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func66(data0) > 253) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func66(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "namespaces" || key0 === "cidrs" || key0 === "vlans" || key0 === "acls" || key0 === "as_numbers" || key0 === "labels")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      let data0 = data.namespaces;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func66(data1) > 253) {
              const err1 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (func66(data1) < 1) {
              const err2 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cidrs !== void 0 && func0.call(data, "cidrs")) {
      let data2 = data.cidrs;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func66(data3) < 1) {
              const err5 = { instancePath: instancePath + "/cidrs/" + i1, schemaPath: "#/properties/cidrs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/cidrs/" + i1, schemaPath: "#/properties/cidrs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/cidrs", schemaPath: "#/properties/cidrs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.vlans !== void 0 && func0.call(data, "vlans")) {
      let data4 = data.vlans;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
            const err8 = { instancePath: instancePath + "/vlans/" + i2, schemaPath: "#/$defs/numbers/items/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            const err9 = { instancePath: instancePath + "/vlans/" + i2, schemaPath: "#/$defs/numbers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data5 == "string" && !pattern4.test(data5)) {
            const err10 = { instancePath: instancePath + "/vlans/" + i2, schemaPath: "#/$defs/numbers/items/pattern", keyword: "pattern", params: { pattern: "^\\d{1,10}(?:-\\d{1,10})?$" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/vlans", schemaPath: "#/$defs/numbers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.acls !== void 0 && func0.call(data, "acls")) {
      let data6 = data.acls;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 == "string") {
            if (func66(data7) > 253) {
              const err12 = { instancePath: instancePath + "/acls/" + i3, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (func66(data7) < 1) {
              const err13 = { instancePath: instancePath + "/acls/" + i3, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/acls/" + i3, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/acls", schemaPath: "#/properties/acls/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.as_numbers !== void 0 && func0.call(data, "as_numbers")) {
      let data8 = data.as_numbers;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && typeof data9 != "string") {
            const err16 = { instancePath: instancePath + "/as_numbers/" + i4, schemaPath: "#/$defs/numbers/items/type", keyword: "type", params: { type: ["integer", "string"] } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
            const err17 = { instancePath: instancePath + "/as_numbers/" + i4, schemaPath: "#/$defs/numbers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data9 == "string" && !pattern4.test(data9)) {
            const err18 = { instancePath: instancePath + "/as_numbers/" + i4, schemaPath: "#/$defs/numbers/items/pattern", keyword: "pattern", params: { pattern: "^\\d{1,10}(?:-\\d{1,10})?$" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/as_numbers", schemaPath: "#/$defs/numbers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data10 = data.labels;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        for (const key1 of Object.keys(data10))
          validate23(data10[key1], { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      else {
        const err20 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.owner === void 0 || !func0.call(data, "owner")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "owner" || key0 === "namespaces" || key0 === "namespace_labels" || key0 === "uses")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func66(data0) > 63) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func66(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      let data1 = data.owner;
      if (typeof data1 == "string") {
        if (func66(data1) < 1) {
          const err6 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      let data2 = data.namespaces;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func66(data3) > 253) {
              const err8 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func66(data3) < 1) {
              const err9 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/namespaces/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.namespace_labels !== void 0 && func0.call(data, "namespace_labels")) {
      let data4 = data.namespace_labels;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err12 = { instancePath: instancePath + "/namespace_labels", schemaPath: "#/properties/namespace_labels/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (const key1 of Object.keys(data4)) {
          let data5 = data4[key1];
          if (typeof data5 == "string") {
            if (func66(data5) > 253) {
              const err13 = { instancePath: instancePath + "/namespace_labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (func66(data5) < 1) {
              const err14 = { instancePath: instancePath + "/namespace_labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/namespace_labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/namespace_labels", schemaPath: "#/properties/namespace_labels/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.uses !== void 0 && func0.call(data, "uses") && (validate22(data.uses, { instancePath: instancePath + "/uses", parentData: data, parentDataProperty: "uses", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
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
    if (data.tenants === void 0 || !func0.call(data, "tenants")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenants" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "version" || key0 === "shared" || key0 === "tenants")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "tenants") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "tenants" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shared !== void 0 && func0.call(data, "shared")) {
      let data2 = data.shared;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func66(data3) > 253) {
              const err6 = { instancePath: instancePath + "/shared/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 253 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (func66(data3) < 1) {
              const err7 = { instancePath: instancePath + "/shared/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/shared/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.tenants !== void 0 && func0.call(data, "tenants")) {
      let data4 = data.tenants;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate21(data4[i1], { instancePath: instancePath + "/tenants/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"tenants"},"version":{"const":1},"shared":{"items":{"$ref":"#/$defs/pattern"}},"tenants":{"items":{"$ref":"#/$defs/tenant"}}},"$defs":{"pattern":{"x-expected":"a name, with * and ? for any characters"},"patterns":{"items":{"$ref":"#/$defs/pattern"}},"numbers":{"items":{"x-expected":"a number, or a range such as 100-199"}},"tenant":{"additionalProperties":false,"properties":{"name":{},"owner":{},"namespaces":{"items":{"$ref":"#/$defs/pattern"}},"namespace_labels":{"additionalProperties":{"$ref":"#/$defs/pattern"}},"uses":{"$ref":"#/$defs/uses"}}},"uses":{"additionalProperties":false,"properties":{"namespaces":{"items":{"$ref":"#/$defs/pattern"}},"cidrs":{"items":{"x-expected":"a network such as 10.1.0.0/16"}},"vlans":{"$ref":"#/$defs/numbers"},"acls":{"items":{"$ref":"#/$defs/pattern"}},"as_numbers":{"$ref":"#/$defs/numbers"},"labels":{"additionalProperties":{"$ref":"#/$defs/patterns"}}}}}};

/** Makes sure that a value is a TenantsFile. */
export const tenantsValidator: Validator<TenantsFile> = { check: check_tenantsValidator, schema, part: '#' };
