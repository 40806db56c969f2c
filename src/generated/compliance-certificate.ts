// Made from schemas/compliance-certificate.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * What is signed of a passed audit: an in-toto statement, version 1.
 */
export interface ComplianceCertificate {
  _type: "https://in-toto.io/Statement/v1";
  /**
   * The files that were audited.
   *
   * @minItems 1
   */
  subject: Resource[];
  predicateType: "urn:netctl:compliance-audit:v1";
  predicate: Predicate;
}
/**
 */
export interface Resource {
  name: string;
  digest: Digest;
}
/**
 */
export interface Digest {
  sha256: string;
}
/**
 */
export interface Predicate {
  auditor: {
    name: "netctl";
    version: string;
  };
  auditedAt: string;
  /**
   * The last day of the first waiver that ends; null where nothing was waived.
   */
  validUntil: string | null;
  result: "PASSED";
  failOn: "info" | "low" | "medium" | "high" | "critical";
  profile: string | null;
  /**
   * Profile, tenants, waivers and baseline, each with its digest.
   */
  configuration: Configuration[];
  rules: Rule[];
  waivers: Waiver[];
}
/**
 */
export interface Configuration {
  role: string;
  name: string;
  digest: Digest;
}
/**
 */
export interface Rule {
  id: string;
  version: number;
  severity: "info" | "low" | "medium" | "high" | "critical";
}
/**
 */
export interface Waiver {
  rule: string;
  subject: string;
  fingerprint: string;
  reason: string;
  owner: string;
  until: string;
}

const keys0 = { auditor: 0, auditedAt: 0, validUntil: 0, result: 0, failOn: 0, profile: 0, configuration: 0, rules: 0, waivers: 0 }, check_certificateValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "digest")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest !== void 0 && func0.call(data, "digest")) {
      let data1 = data.digest;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.sha256 === void 0 || !func0.call(data1, "sha256")) {
          const err4 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/required", keyword: "required", params: { missingProperty: "sha256" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (const key1 of Object.keys(data1))
          if (key1 !== "sha256") {
            const err5 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data1.sha256 !== void 0 && func0.call(data1, "sha256")) {
          let data2 = data1.sha256;
          if (typeof data2 == "string") {
            if (!pattern4.test(data2)) {
              const err6 = { instancePath: instancePath + "/digest/sha256", schemaPath: "#/$defs/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/digest/sha256", schemaPath: "#/$defs/digest/properties/sha256/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u"), pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0 || !func0.call(data, "role")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "role" || key0 === "name" || key0 === "digest")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.role !== void 0 && func0.call(data, "role") && typeof data.role != "string") {
      const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.digest !== void 0 && func0.call(data, "digest")) {
      let data2 = data.digest;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.sha256 === void 0 || !func0.call(data2, "sha256")) {
          const err6 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/required", keyword: "required", params: { missingProperty: "sha256" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (const key1 of Object.keys(data2))
          if (key1 !== "sha256") {
            const err7 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data2.sha256 !== void 0 && func0.call(data2, "sha256")) {
          let data3 = data2.sha256;
          if (typeof data3 == "string") {
            if (!pattern4.test(data3)) {
              const err8 = { instancePath: instancePath + "/digest/sha256", schemaPath: "#/$defs/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/digest/sha256", schemaPath: "#/$defs/digest/properties/sha256/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auditor === void 0 || !func0.call(data, "auditor")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditor" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.auditedAt === void 0 || !func0.call(data, "auditedAt")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditedAt" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.validUntil === void 0 || !func0.call(data, "validUntil")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.result === void 0 || !func0.call(data, "result")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.failOn === void 0 || !func0.call(data, "failOn")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failOn" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.profile === void 0 || !func0.call(data, "profile")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.configuration === void 0 || !func0.call(data, "configuration")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configuration" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.auditor !== void 0 && func0.call(data, "auditor")) {
      let data0 = data.auditor;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0 || !func0.call(data0, "name")) {
          const err10 = { instancePath: instancePath + "/auditor", schemaPath: "#/properties/auditor/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.version === void 0 || !func0.call(data0, "version")) {
          const err11 = { instancePath: instancePath + "/auditor", schemaPath: "#/properties/auditor/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (const key1 of Object.keys(data0))
          if (!(key1 === "name" || key1 === "version")) {
            const err12 = { instancePath: instancePath + "/auditor", schemaPath: "#/properties/auditor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data0.name !== void 0 && func0.call(data0, "name") && data0.name !== "netctl") {
          const err13 = { instancePath: instancePath + "/auditor/name", schemaPath: "#/properties/auditor/properties/name/const", keyword: "const", params: { allowedValue: "netctl" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.version !== void 0 && func0.call(data0, "version") && typeof data0.version != "string") {
          const err14 = { instancePath: instancePath + "/auditor/version", schemaPath: "#/properties/auditor/properties/version/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/auditor", schemaPath: "#/properties/auditor/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.auditedAt !== void 0 && func0.call(data, "auditedAt")) {
      let data3 = data.auditedAt;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          const err16 = { instancePath: instancePath + "/auditedAt", schemaPath: "#/properties/auditedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/auditedAt", schemaPath: "#/properties/auditedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.validUntil !== void 0 && func0.call(data, "validUntil")) {
      let data4 = data.validUntil;
      if (typeof data4 != "string" && data4 !== null) {
        const err18 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data4 == "string" && !pattern6.test(data4)) {
        const err19 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.result !== void 0 && func0.call(data, "result") && data.result !== "PASSED") {
      const err20 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/const", keyword: "const", params: { allowedValue: "PASSED" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.failOn !== void 0 && func0.call(data, "failOn")) {
      let data6 = data.failOn;
      if (!(data6 === "info" || data6 === "low" || data6 === "medium" || data6 === "high" || data6 === "critical")) {
        const err21 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: ["info", "low", "medium", "high", "critical"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      let data7 = data.profile;
      if (typeof data7 != "string" && data7 !== null) {
        const err22 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.configuration !== void 0 && func0.call(data, "configuration")) {
      let data8 = data.configuration;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data8[i0], { instancePath: instancePath + "/configuration/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        const err23 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data10 = data.rules;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.id === void 0 || !func0.call(data11, "id")) {
              const err24 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data11.version === void 0 || !func0.call(data11, "version")) {
              const err25 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data11.severity === void 0 || !func0.call(data11, "severity")) {
              const err26 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "severity" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            for (const key2 of Object.keys(data11))
              if (!(key2 === "id" || key2 === "version" || key2 === "severity")) {
                const err27 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data11.id !== void 0 && func0.call(data11, "id") && typeof data11.id != "string") {
              const err28 = { instancePath: instancePath + "/rules/" + i1 + "/id", schemaPath: "#/$defs/rule/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data11.version !== void 0 && func0.call(data11, "version")) {
              let data13 = data11.version;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                const err29 = { instancePath: instancePath + "/rules/" + i1 + "/version", schemaPath: "#/$defs/rule/properties/version/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13))) {
                const err30 = { instancePath: instancePath + "/rules/" + i1 + "/version", schemaPath: "#/$defs/rule/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data11.severity !== void 0 && func0.call(data11, "severity")) {
              let data14 = data11.severity;
              if (!(data14 === "info" || data14 === "low" || data14 === "medium" || data14 === "high" || data14 === "critical")) {
                const err31 = { instancePath: instancePath + "/rules/" + i1 + "/severity", schemaPath: "#/$defs/rule/properties/severity/enum", keyword: "enum", params: { allowedValues: ["info", "low", "medium", "high", "critical"] } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data15 = data.waivers;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.rule === void 0 || !func0.call(data16, "rule")) {
              const err34 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data16.subject === void 0 || !func0.call(data16, "subject")) {
              const err35 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "subject" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data16.fingerprint === void 0 || !func0.call(data16, "fingerprint")) {
              const err36 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "fingerprint" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data16.reason === void 0 || !func0.call(data16, "reason")) {
              const err37 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data16.owner === void 0 || !func0.call(data16, "owner")) {
              const err38 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "owner" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data16.until === void 0 || !func0.call(data16, "until")) {
              const err39 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/required", keyword: "required", params: { missingProperty: "until" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            for (const key3 of Object.keys(data16))
              if (!(key3 === "rule" || key3 === "subject" || key3 === "fingerprint" || key3 === "reason" || key3 === "owner" || key3 === "until")) {
                const err40 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data16.rule !== void 0 && func0.call(data16, "rule") && typeof data16.rule != "string") {
              const err41 = { instancePath: instancePath + "/waivers/" + i2 + "/rule", schemaPath: "#/$defs/waiver/properties/rule/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data16.subject !== void 0 && func0.call(data16, "subject") && typeof data16.subject != "string") {
              const err42 = { instancePath: instancePath + "/waivers/" + i2 + "/subject", schemaPath: "#/$defs/waiver/properties/subject/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data16.fingerprint !== void 0 && func0.call(data16, "fingerprint") && typeof data16.fingerprint != "string") {
              const err43 = { instancePath: instancePath + "/waivers/" + i2 + "/fingerprint", schemaPath: "#/$defs/waiver/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data16.reason !== void 0 && func0.call(data16, "reason") && typeof data16.reason != "string") {
              const err44 = { instancePath: instancePath + "/waivers/" + i2 + "/reason", schemaPath: "#/$defs/waiver/properties/reason/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data16.owner !== void 0 && func0.call(data16, "owner") && typeof data16.owner != "string") {
              const err45 = { instancePath: instancePath + "/waivers/" + i2 + "/owner", schemaPath: "#/$defs/waiver/properties/owner/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data16.until !== void 0 && func0.call(data16, "until") && typeof data16.until != "string") {
              const err46 = { instancePath: instancePath + "/waivers/" + i2 + "/until", schemaPath: "#/$defs/waiver/properties/until/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/$defs/waiver/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._type === void 0 || !func0.call(data, "_type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subject === void 0 || !func0.call(data, "subject")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.predicateType === void 0 || !func0.call(data, "predicateType")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicateType" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.predicate === void 0 || !func0.call(data, "predicate")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "_type" || key0 === "subject" || key0 === "predicateType" || key0 === "predicate")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data._type !== void 0 && func0.call(data, "_type") && data._type !== "https://in-toto.io/Statement/v1") {
      const err5 = { instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.subject !== void 0 && func0.call(data, "subject")) {
      let data1 = data.subject;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data1[i0], { instancePath: instancePath + "/subject/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.predicateType !== void 0 && func0.call(data, "predicateType") && data.predicateType !== "urn:netctl:compliance-audit:v1") {
      const err8 = { instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "urn:netctl:compliance-audit:v1" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.predicate !== void 0 && func0.call(data, "predicate") && (validate23(data.predicate, { instancePath: instancePath + "/predicate", parentData: data, parentDataProperty: "predicate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"items":{"$ref":"#/$defs/resource"}},"predicateType":{"const":"urn:netctl:compliance-audit:v1"},"predicate":{"$ref":"#/$defs/predicate"}},"$defs":{"digest":{"additionalProperties":false,"properties":{"sha256":{"x-expected":"a SHA-256 digest"}}},"resource":{"additionalProperties":false,"properties":{"name":{},"digest":{"$ref":"#/$defs/digest"}}},"predicate":{"additionalProperties":false,"properties":{"auditor":{"additionalProperties":false,"properties":{"name":{"const":"netctl"},"version":{}}},"auditedAt":{},"validUntil":{},"result":{"const":"PASSED"},"failOn":{"enum":["info","low","medium","high","critical"]},"profile":{},"configuration":{"items":{"$ref":"#/$defs/configuration"}},"rules":{"items":{"$ref":"#/$defs/rule"}},"waivers":{"items":{"$ref":"#/$defs/waiver"}}}},"configuration":{"additionalProperties":false,"properties":{"role":{},"name":{},"digest":{"$ref":"#/$defs/digest"}}},"rule":{"additionalProperties":false,"properties":{"id":{},"version":{},"severity":{"enum":["info","low","medium","high","critical"]}}},"waiver":{"additionalProperties":false,"properties":{"rule":{},"subject":{},"fingerprint":{},"reason":{},"owner":{},"until":{}}}}};

/** Makes sure that a value is a ComplianceCertificate. */
export const certificateValidator: Validator<ComplianceCertificate> = { check: check_certificateValidator, schema, part: '#' };
