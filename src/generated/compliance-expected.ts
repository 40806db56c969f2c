// Made from schemas/compliance-expected.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * What an audit of the files beside this one has to find: a test of policies and rules.
 */
export interface ComplianceExpected {
  kind: "expected";
  version: 1;
  description?: string;
  /**
   * What is audited, beside this file; all of its folder where it is left out.
   *
   * @minItems 1
   */
  files?: string[];
  /**
   * A profile, beside this file.
   */
  profile?: string;
  /**
   * The platform of the configurations.
   */
  platform?: string;
  /**
   * Only findings of these rules are compared: ids, with * for any characters.
   *
   * @minItems 1
   */
  only?: string[];
  /**
   * The day on which it is audited; today where it is left out.
   */
  today?: string;
  findings: Finding[];
}
/**
 */
export interface Finding {
  rule: string;
  /**
   * Relative to the folder of this file.
   */
  file?: string;
  line?: number;
  column?: number;
  subject?: string;
  severity?: "info" | "low" | "medium" | "high" | "critical";
  /**
   * Open where it is left out.
   */
  status?: "open" | "waived" | "accepted";
  /**
   * A part of the message.
   */
  message?: string;
}

const keys0 = { kind: 0, version: 0, description: 0, files: 0, profile: 0, platform: 0, only: 0, today: 0, findings: 0 }, check_expectedValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func68 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length, pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
      if (!func0.call(keys0, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "expected") {
      const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "expected" } };
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
    if (data.files !== void 0 && func0.call(data, "files")) {
      let data3 = data.files;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func68(data4) < 1) {
              const err8 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      let data5 = data.profile;
      if (typeof data5 == "string") {
        if (func68(data5) < 1) {
          const err11 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.platform !== void 0 && func0.call(data, "platform")) {
      let data6 = data.platform;
      if (typeof data6 == "string") {
        if (func68(data6) < 1) {
          const err13 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.only !== void 0 && func0.call(data, "only")) {
      let data7 = data.only;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err15 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (func68(data8) < 1) {
              const err16 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.today !== void 0 && func0.call(data, "today")) {
      let data9 = data.today;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          const err19 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data10 = data.findings;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.rule === void 0 || !func0.call(data11, "rule")) {
              const err21 = { instancePath: instancePath + "/findings/" + i2, schemaPath: "#/$defs/finding/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            for (const key1 of Object.keys(data11))
              if (!(key1 === "rule" || key1 === "file" || key1 === "line" || key1 === "column" || key1 === "subject" || key1 === "severity" || key1 === "status" || key1 === "message")) {
                const err22 = { instancePath: instancePath + "/findings/" + i2, schemaPath: "#/$defs/finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data11.rule !== void 0 && func0.call(data11, "rule")) {
              let data12 = data11.rule;
              if (typeof data12 == "string") {
                if (func68(data12) < 1) {
                  const err23 = { instancePath: instancePath + "/findings/" + i2 + "/rule", schemaPath: "#/$defs/finding/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/findings/" + i2 + "/rule", schemaPath: "#/$defs/finding/properties/rule/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data11.file !== void 0 && func0.call(data11, "file")) {
              let data13 = data11.file;
              if (typeof data13 == "string") {
                if (func68(data13) < 1) {
                  const err25 = { instancePath: instancePath + "/findings/" + i2 + "/file", schemaPath: "#/$defs/finding/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/findings/" + i2 + "/file", schemaPath: "#/$defs/finding/properties/file/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data11.line !== void 0 && func0.call(data11, "line")) {
              let data14 = data11.line;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                const err27 = { instancePath: instancePath + "/findings/" + i2 + "/line", schemaPath: "#/$defs/finding/properties/line/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14))) {
                const err28 = { instancePath: instancePath + "/findings/" + i2 + "/line", schemaPath: "#/$defs/finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data11.column !== void 0 && func0.call(data11, "column")) {
              let data15 = data11.column;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err29 = { instancePath: instancePath + "/findings/" + i2 + "/column", schemaPath: "#/$defs/finding/properties/column/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
                const err30 = { instancePath: instancePath + "/findings/" + i2 + "/column", schemaPath: "#/$defs/finding/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data11.subject !== void 0 && func0.call(data11, "subject")) {
              let data16 = data11.subject;
              if (typeof data16 == "string") {
                if (func68(data16) < 1) {
                  const err31 = { instancePath: instancePath + "/findings/" + i2 + "/subject", schemaPath: "#/$defs/finding/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/findings/" + i2 + "/subject", schemaPath: "#/$defs/finding/properties/subject/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data11.severity !== void 0 && func0.call(data11, "severity")) {
              let data17 = data11.severity;
              if (!(data17 === "info" || data17 === "low" || data17 === "medium" || data17 === "high" || data17 === "critical")) {
                const err33 = { instancePath: instancePath + "/findings/" + i2 + "/severity", schemaPath: "#/$defs/finding/properties/severity/enum", keyword: "enum", params: { allowedValues: ["info", "low", "medium", "high", "critical"] } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data11.status !== void 0 && func0.call(data11, "status")) {
              let data18 = data11.status;
              if (!(data18 === "open" || data18 === "waived" || data18 === "accepted")) {
                const err34 = { instancePath: instancePath + "/findings/" + i2 + "/status", schemaPath: "#/$defs/finding/properties/status/enum", keyword: "enum", params: { allowedValues: ["open", "waived", "accepted"] } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data11.message !== void 0 && func0.call(data11, "message")) {
              let data19 = data11.message;
              if (typeof data19 == "string") {
                if (func68(data19) < 1) {
                  const err35 = { instancePath: instancePath + "/findings/" + i2 + "/message", schemaPath: "#/$defs/finding/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/findings/" + i2 + "/message", schemaPath: "#/$defs/finding/properties/message/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/findings/" + i2, schemaPath: "#/$defs/finding/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"kind":{"const":"expected"},"version":{"const":1},"description":{},"files":{"items":{}},"profile":{},"platform":{},"only":{"items":{}},"today":{"x-expected":"a day, for example 2027-01-31"},"findings":{"items":{"$ref":"#/$defs/finding"}}},"$defs":{"finding":{"additionalProperties":false,"properties":{"rule":{},"file":{},"line":{},"column":{},"subject":{},"severity":{"enum":["info","low","medium","high","critical"]},"status":{"enum":["open","waived","accepted"]},"message":{}}}}};

/** Makes sure that a value is a ComplianceExpected. */
export const expectedValidator: Validator<ComplianceExpected> = { check: check_expectedValidator, schema, part: '#' };
