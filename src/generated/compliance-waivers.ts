// Made from schemas/compliance-waivers.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * Findings that are let pass for a while, each with who agreed to it and until when.
 */
export interface ComplianceWaivers {
  kind: "waivers";
  version: 1;
  waivers: Waiver[];
}
/**
 */
export interface Waiver {
  /**
   * The id of a rule, with * for any characters.
   */
  rule: string;
  /**
   * What the finding is about, as reports name it, with * and ?; all where it is left out.
   */
  subject?: string;
  /**
   * The file that the finding is in, with * and ?.
   */
  file?: string;
  /**
   * Only the finding with this fingerprint.
   */
  fingerprint?: string;
  reason?: string;
  owner?: string;
  /**
   * The last day on which it holds, for example 2027-01-31.
   */
  until?: string;
}

const check_waiversValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func68 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
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
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "version" || key0 === "waivers")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "waivers") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "waivers" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data2 = data.waivers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.rule === void 0 || !func0.call(data3, "rule")) {
              const err6 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (const key1 of Object.keys(data3))
              if (!(key1 === "rule" || key1 === "subject" || key1 === "file" || key1 === "fingerprint" || key1 === "reason" || key1 === "owner" || key1 === "until")) {
                const err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data3.rule !== void 0 && func0.call(data3, "rule")) {
              let data4 = data3.rule;
              if (typeof data4 == "string") {
                if (func68(data4) < 1) {
                  const err8 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/$defs/waiver/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/$defs/waiver/properties/rule/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data3.subject !== void 0 && func0.call(data3, "subject")) {
              let data5 = data3.subject;
              if (typeof data5 == "string") {
                if (func68(data5) < 1) {
                  const err10 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/$defs/waiver/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/$defs/waiver/properties/subject/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.file !== void 0 && func0.call(data3, "file")) {
              let data6 = data3.file;
              if (typeof data6 == "string") {
                if (func68(data6) < 1) {
                  const err12 = { instancePath: instancePath + "/waivers/" + i0 + "/file", schemaPath: "#/$defs/waiver/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/file", schemaPath: "#/$defs/waiver/properties/file/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data3.fingerprint !== void 0 && func0.call(data3, "fingerprint")) {
              let data7 = data3.fingerprint;
              if (typeof data7 == "string") {
                if (func68(data7) < 1) {
                  const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/fingerprint", schemaPath: "#/$defs/waiver/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/fingerprint", schemaPath: "#/$defs/waiver/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data3.reason !== void 0 && func0.call(data3, "reason") && typeof data3.reason != "string") {
              const err16 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data3.owner !== void 0 && func0.call(data3, "owner") && typeof data3.owner != "string") {
              const err17 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/waiver/properties/owner/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data3.until !== void 0 && func0.call(data3, "until") && typeof data3.until != "string") {
              const err18 = { instancePath: instancePath + "/waivers/" + i0 + "/until", schemaPath: "#/$defs/waiver/properties/until/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/$defs/waiver/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"waivers"},"version":{"const":1},"waivers":{"items":{"$ref":"#/$defs/waiver"}}},"$defs":{"waiver":{"additionalProperties":false,"properties":{"rule":{},"subject":{},"file":{},"fingerprint":{},"reason":{},"owner":{},"until":{}}}}};

/** Makes sure that a value is a ComplianceWaivers. */
export const waiversValidator: Validator<ComplianceWaivers> = { check: check_waiversValidator, schema, part: '#' };
