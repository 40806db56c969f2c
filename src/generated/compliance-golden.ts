// Made from schemas/compliance-golden.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 */
export type Pattern = string;

/**
 * How sections of configurations have to be, for the rule GOLD001 of netctl compliance.
 */
export interface ComplianceGolden {
  kind: "golden";
  version: 1;
  description?: string;
  devices?: Pattern;
  /**
   * The configuration as it has to be, with the indentation of the platform; at least its sections.
   */
  intended: string;
  /**
   * @minItems 1
   */
  sections: Section[];
  /**
   * Lines that do not count, on both sides, with all below them.
   */
  ignore?: Pattern[];
}
/**
 */
export interface Section {
  match: Pattern;
  /**
   * The order of lines says something.
   */
  ordered?: boolean;
  /**
   * What lines are that are not intended: a finding, or allowed.
   */
  extra?: "finding" | "allowed";
}

const check_goldenValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func68 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.match === void 0 || !func0.call(data, "match")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "match" || key0 === "ordered" || key0 === "extra")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.match !== void 0 && func0.call(data, "match")) {
      let data0 = data.match;
      if (typeof data0 == "string") {
        if (func68(data0) < 1) {
          const err2 = { instancePath: instancePath + "/match", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/match", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.ordered !== void 0 && func0.call(data, "ordered") && typeof data.ordered != "boolean") {
      const err4 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.extra !== void 0 && func0.call(data, "extra")) {
      let data2 = data.extra;
      if (!(data2 === "finding" || data2 === "allowed")) {
        const err5 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: ["finding", "allowed"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
    if (data.intended === void 0 || !func0.call(data, "intended")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intended" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "version" || key0 === "description" || key0 === "devices" || key0 === "intended" || key0 === "sections" || key0 === "ignore")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "golden") {
      const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "golden" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.devices !== void 0 && func0.call(data, "devices")) {
      let data3 = data.devices;
      if (typeof data3 == "string") {
        if (func68(data3) < 1) {
          const err8 = { instancePath: instancePath + "/devices", schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/devices", schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.intended !== void 0 && func0.call(data, "intended")) {
      let data4 = data.intended;
      if (typeof data4 == "string") {
        if (func68(data4) < 1) {
          const err10 = { instancePath: instancePath + "/intended", schemaPath: "#/properties/intended/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/intended", schemaPath: "#/properties/intended/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data5 = data.sections;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err12 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data5[i0], { instancePath: instancePath + "/sections/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ignore !== void 0 && func0.call(data, "ignore")) {
      let data7 = data.ignore;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (func68(data8) < 1) {
              const err14 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"golden"},"version":{"const":1},"description":{},"devices":{"$ref":"#/$defs/pattern"},"intended":{},"sections":{"items":{"$ref":"#/$defs/section"}},"ignore":{"items":{"$ref":"#/$defs/pattern"}}},"$defs":{"pattern":{"x-expected":"a regular expression"},"section":{"additionalProperties":false,"properties":{"match":{"$ref":"#/$defs/pattern"},"ordered":{},"extra":{"enum":["finding","allowed"]}}}}};

/** Makes sure that a value is a ComplianceGolden. */
export const goldenValidator: Validator<ComplianceGolden> = { check: check_goldenValidator, schema, part: '#' };
