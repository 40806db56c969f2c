// Made from schemas/compliance-baseline.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * Findings that were accepted when compliance began to be audited; written by netctl compliance baseline.
 */
export interface ComplianceBaseline {
  kind: "baseline";
  version: 1;
  findings: Accepted[];
}
/**
 */
export interface Accepted {
  fingerprint: string;
  rule: string;
  subject: string;
  message: string;
}

const check_baselineValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
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
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "version" || key0 === "findings")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "baseline") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "baseline" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.fingerprint === void 0 || !func0.call(data3, "fingerprint")) {
              const err6 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/required", keyword: "required", params: { missingProperty: "fingerprint" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.rule === void 0 || !func0.call(data3, "rule")) {
              const err7 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.subject === void 0 || !func0.call(data3, "subject")) {
              const err8 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/required", keyword: "required", params: { missingProperty: "subject" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.message === void 0 || !func0.call(data3, "message")) {
              const err9 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/required", keyword: "required", params: { missingProperty: "message" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (const key1 of Object.keys(data3))
              if (!(key1 === "fingerprint" || key1 === "rule" || key1 === "subject" || key1 === "message")) {
                const err10 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data3.fingerprint !== void 0 && func0.call(data3, "fingerprint")) {
              let data4 = data3.fingerprint;
              if (typeof data4 == "string") {
                if (!pattern4.test(data4)) {
                  const err11 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/accepted/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/accepted/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data3.rule !== void 0 && func0.call(data3, "rule") && typeof data3.rule != "string") {
              const err13 = { instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/$defs/accepted/properties/rule/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data3.subject !== void 0 && func0.call(data3, "subject") && typeof data3.subject != "string") {
              const err14 = { instancePath: instancePath + "/findings/" + i0 + "/subject", schemaPath: "#/$defs/accepted/properties/subject/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data3.message !== void 0 && func0.call(data3, "message") && typeof data3.message != "string") {
              const err15 = { instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/$defs/accepted/properties/message/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/accepted/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"baseline"},"version":{"const":1},"findings":{"items":{"$ref":"#/$defs/accepted"}}},"$defs":{"accepted":{"additionalProperties":false,"properties":{"fingerprint":{"x-expected":"a fingerprint as reports show it, 32 hexadecimal digits"},"rule":{},"subject":{},"message":{}}}}};

/** Makes sure that a value is a ComplianceBaseline. */
export const baselineValidator: Validator<ComplianceBaseline> = { check: check_baselineValidator, schema, part: '#' };
