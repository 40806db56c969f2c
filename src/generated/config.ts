// Made from schemas/config.v1.json by `npm run generate`; changes here are lost.
// @ts-nocheck the checks are generated JavaScript; the types are checked where they are used.
import type { SchemaPart, Validator } from '../documents/validator.js';

/**
 * netctl.yaml: settings. A flag or an environment variable goes before what stands here.
 */
export interface Config {
  /**
   * Folder with hosts.yaml, groups.yaml and defaults.yaml.
   */
  inventory?: string;
  /**
   * Log in as this user where the inventory names none.
   */
  username?: string;
  /**
   * Ask once for a password, for devices that the inventory gives none.
   */
  ask_password?: boolean;
  /**
   * What to do with the key of a host that known_hosts does not list; a changed key is refused always.
   */
  host_key_policy?: "strict" | "accept-new";
  /**
   * How many devices are worked on at the same time.
   */
  concurrency?: number;
  /**
   * How long to wait for a connection.
   */
  connect_timeout?: number;
  /**
   * How long to wait until logged in.
   */
  login_timeout?: number;
  /**
   * How long to wait for the answer to a command.
   */
  timeout?: number;
  /**
   * Keep the dialogue with each device that failed in this folder, secrets masked.
   */
  transcript?: string;
  /**
   * Do not ask for a confirmation.
   */
  yes?: boolean;
  /**
   * Show the plan and change nothing.
   */
  dry_run?: boolean;
  /**
   * After how long a device that can goes back by itself when netctl is lost.
   */
  confirm_timeout?: number;
  /**
   * Save the change to the startup configuration; if-clean leaves someone's unsaved work unsaved.
   */
  save?: "always" | "if-clean" | "never";
  /**
   * How many devices change together, all of them or none; a number, a share like 10%, or all.
   */
  batch_size?: string;
  /**
   * So many devices change first, as a batch of their own.
   */
  canary?: number;
  /**
   * Devices with another value of this label never change together, for example site.
   */
  batch_by?: string;
  /**
   * How many devices may fail, their batches undone, before no further batch is begun.
   */
  max_failures?: number;
  /**
   * Whether a device that cannot be read keeps all others from being changed, or is left out.
   */
  on_unreachable?: "fail" | "skip";
  /**
   * End with exit code 0 although devices were left out because they could not be read.
   */
  allow_skipped?: boolean;
  /**
   * Refuse plans that this certificate of a passed audit does not cover.
   */
  require_certificate?: string;
  /**
   * The Ed25519 public key, in PEM, by which certificates are trusted, as env:NAME or file:PATH.
   */
  certificate_key?: string;
  /**
   * How much one run may change; over that it is refused.
   */
  limits?: {
    /**
     * With more devices than this in one batch ask, and refuse where nobody is asked, unless batch_size says how many.
     */
    batch?: number;
    /**
     * Refuse a run that would change more devices than this.
     */
    devices?: number;
    /**
     * Refuse a run that would delete or reset more objects than this, over all devices.
     */
    deletions?: number;
    /**
     * Refuse a run with more lines than this that cut traffic or sessions for a moment, over all devices.
     */
    resets?: number;
    /**
     * Refuse a run that resets more BGP sessions than this; without a number netctl asks before it resets any.
     */
    session_resets?: number;
  };
  /**
   * Go on with this device although its rehearsal failed; only where the device goes back by itself.
   */
  skip_rehearsal?: string[];
  /**
   * Delete VLANs, filters and policies that something outside the intents still uses.
   */
  allow_in_use?: boolean;
  /**
   * Change VLANs on a VTP server, from where they travel to its whole domain.
   */
  allow_vtp_domain?: boolean;
  /**
   * Change what carries netctl's own sessions; only on devices that go back by themselves, and last.
   */
  allow_management_change?: boolean;
  /**
   * Keep the change although a BGP session that it resets does not come back.
   */
  allow_sessions_down?: boolean;
  /**
   * Change filters in use although some packets are decided otherwise for a moment.
   */
  allow_acl_gap?: boolean;
  /**
   * Remove or move lines that netctl does not understand, where the plan has to.
   */
  replace_unknown?: boolean;
  /**
   * Send passwords that cannot be compared with what the device shows; otherwise they are left as they are.
   */
  set_secrets?: boolean;
  /**
   * Why the change is made; devices that keep a comment with a commit get it.
   */
  comment?: string;
  /**
   * Name of the run in the results, to find it again in other systems.
   */
  trace_id?: string;
  /**
   * Folder that keeps what runs did; without it netctl/ in the XDG state folder (~/.local/state).
   */
  state_dir?: string;
  /**
   * What is kept of earlier runs.
   */
  history?: {
    /**
     * How many runs the state folder keeps; older ones that have ended are removed after each run.
     */
    keep?: number;
  };
  /**
   * Who is told of every run that changed or tried to change something.
   */
  notify?: {
    /**
     * Program to run, and its arguments; it gets the result as JSON on standard input. No shell is involved.
     */
    command?: string[];
    /**
     * Address that the result is sent to with POST, as JSON; env:NAME or file:PATH where it holds a secret.
     */
    url?: string;
  };
  /**
   * End with exit code 2 where a plan has changes to make.
   */
  detailed_exitcode?: boolean;
  /**
   * text, json, yaml or markdown, to standard output or a file; can be repeated.
   */
  output?: string[];
  /**
   * Log events from this level on, to log_file, or to standard error where this is given and no file.
   */
  log_level?: "off" | "error" | "warn" | "info" | "debug";
  /**
   * Log lines for people, or JSON as pino writes it.
   */
  log_format?: "text" | "json";
  /**
   * File that log lines are appended to.
   */
  log_file?: string;
  /**
   * Colors at a terminal; NO_COLOR turns them off too.
   */
  color?: boolean;
  /**
   * Show with a plan the requests as they are sent, where it lists settings instead of commands.
   */
  raw?: boolean;
}

const keys0 = { inventory: 0, username: 0, ask_password: 0, host_key_policy: 0, concurrency: 0, connect_timeout: 0, login_timeout: 0, timeout: 0, transcript: 0, yes: 0, dry_run: 0, confirm_timeout: 0, save: 0, batch_size: 0, canary: 0, batch_by: 0, max_failures: 0, on_unreachable: 0, allow_skipped: 0, require_certificate: 0, certificate_key: 0, limits: 0, skip_rehearsal: 0, allow_in_use: 0, allow_vtp_domain: 0, allow_management_change: 0, allow_sessions_down: 0, allow_acl_gap: 0, replace_unknown: 0, set_secrets: 0, comment: 0, trace_id: 0, state_dir: 0, history: 0, notify: 0, detailed_exitcode: 0, output: 0, log_level: 0, log_format: 0, log_file: 0, color: 0, raw: 0 }, check_configValidator = validate20;
const func0 = Object.prototype.hasOwnProperty, func62 = (text) => /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(keys0, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.inventory !== void 0 && func0.call(data, "inventory")) {
      let data0 = data.inventory;
      if (typeof data0 == "string") {
        if (func62(data0) < 1) {
          const err1 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.username !== void 0 && func0.call(data, "username")) {
      let data1 = data.username;
      if (typeof data1 == "string") {
        if (func62(data1) < 1) {
          const err3 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ask_password !== void 0 && func0.call(data, "ask_password") && typeof data.ask_password != "boolean") {
      const err5 = { instancePath: instancePath + "/ask_password", schemaPath: "#/properties/ask_password/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.host_key_policy !== void 0 && func0.call(data, "host_key_policy")) {
      let data3 = data.host_key_policy;
      if (!(data3 === "strict" || data3 === "accept-new")) {
        const err6 = { instancePath: instancePath + "/host_key_policy", schemaPath: "#/properties/host_key_policy/enum", keyword: "enum", params: { allowedValues: ["strict", "accept-new"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.concurrency !== void 0 && func0.call(data, "concurrency")) {
      let data4 = data.concurrency;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e3 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.connect_timeout !== void 0 && func0.call(data, "connect_timeout")) {
      let data5 = data.connect_timeout;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err10 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 600 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.login_timeout !== void 0 && func0.call(data, "login_timeout")) {
      let data6 = data.login_timeout;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/login_timeout", schemaPath: "#/properties/login_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 600 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/login_timeout", schemaPath: "#/properties/login_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/login_timeout", schemaPath: "#/properties/login_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.timeout !== void 0 && func0.call(data, "timeout")) {
      let data7 = data.timeout;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err16 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err17 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.transcript !== void 0 && func0.call(data, "transcript")) {
      let data8 = data.transcript;
      if (typeof data8 == "string") {
        if (func62(data8) < 1) {
          const err19 = { instancePath: instancePath + "/transcript", schemaPath: "#/properties/transcript/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/transcript", schemaPath: "#/properties/transcript/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.yes !== void 0 && func0.call(data, "yes") && typeof data.yes != "boolean") {
      const err21 = { instancePath: instancePath + "/yes", schemaPath: "#/properties/yes/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.dry_run !== void 0 && func0.call(data, "dry_run") && typeof data.dry_run != "boolean") {
      const err22 = { instancePath: instancePath + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.confirm_timeout !== void 0 && func0.call(data, "confirm_timeout")) {
      let data11 = data.confirm_timeout;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err23 = { instancePath: instancePath + "/confirm_timeout", schemaPath: "#/properties/confirm_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 7200 || isNaN(data11)) {
          const err24 = { instancePath: instancePath + "/confirm_timeout", schemaPath: "#/properties/confirm_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7200 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data11 < 10 || isNaN(data11)) {
          const err25 = { instancePath: instancePath + "/confirm_timeout", schemaPath: "#/properties/confirm_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.save !== void 0 && func0.call(data, "save")) {
      let data12 = data.save;
      if (!(data12 === "always" || data12 === "if-clean" || data12 === "never")) {
        const err26 = { instancePath: instancePath + "/save", schemaPath: "#/properties/save/enum", keyword: "enum", params: { allowedValues: ["always", "if-clean", "never"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.batch_size !== void 0 && func0.call(data, "batch_size")) {
      let data13 = data.batch_size;
      if (typeof data13 == "string") {
        if (func62(data13) < 1) {
          const err27 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.canary !== void 0 && func0.call(data, "canary")) {
      let data14 = data.canary;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err29 = { instancePath: instancePath + "/canary", schemaPath: "#/properties/canary/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1e3 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/canary", schemaPath: "#/properties/canary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err31 = { instancePath: instancePath + "/canary", schemaPath: "#/properties/canary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.batch_by !== void 0 && func0.call(data, "batch_by")) {
      let data15 = data.batch_by;
      if (typeof data15 == "string") {
        if (func62(data15) < 1) {
          const err32 = { instancePath: instancePath + "/batch_by", schemaPath: "#/properties/batch_by/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/batch_by", schemaPath: "#/properties/batch_by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.max_failures !== void 0 && func0.call(data, "max_failures")) {
      let data16 = data.max_failures;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err34 = { instancePath: instancePath + "/max_failures", schemaPath: "#/properties/max_failures/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1e5 || isNaN(data16)) {
          const err35 = { instancePath: instancePath + "/max_failures", schemaPath: "#/properties/max_failures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err36 = { instancePath: instancePath + "/max_failures", schemaPath: "#/properties/max_failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
    }
    if (data.on_unreachable !== void 0 && func0.call(data, "on_unreachable")) {
      let data17 = data.on_unreachable;
      if (!(data17 === "fail" || data17 === "skip")) {
        const err37 = { instancePath: instancePath + "/on_unreachable", schemaPath: "#/properties/on_unreachable/enum", keyword: "enum", params: { allowedValues: ["fail", "skip"] } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.allow_skipped !== void 0 && func0.call(data, "allow_skipped") && typeof data.allow_skipped != "boolean") {
      const err38 = { instancePath: instancePath + "/allow_skipped", schemaPath: "#/properties/allow_skipped/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.require_certificate !== void 0 && func0.call(data, "require_certificate")) {
      let data19 = data.require_certificate;
      if (typeof data19 == "string") {
        if (func62(data19) < 1) {
          const err39 = { instancePath: instancePath + "/require_certificate", schemaPath: "#/properties/require_certificate/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/require_certificate", schemaPath: "#/properties/require_certificate/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.certificate_key !== void 0 && func0.call(data, "certificate_key")) {
      let data20 = data.certificate_key;
      if (typeof data20 == "string") {
        if (func62(data20) < 1) {
          const err41 = { instancePath: instancePath + "/certificate_key", schemaPath: "#/properties/certificate_key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/certificate_key", schemaPath: "#/properties/certificate_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data21 = data.limits;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length < 1) {
          const err43 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (const key1 of Object.keys(data21))
          if (!(key1 === "batch" || key1 === "devices" || key1 === "deletions" || key1 === "resets" || key1 === "session_resets")) {
            const err44 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data21.batch !== void 0 && func0.call(data21, "batch")) {
          let data22 = data21.batch;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err45 = { instancePath: instancePath + "/limits/batch", schemaPath: "#/properties/limits/properties/batch/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 1e5 || isNaN(data22)) {
              const err46 = { instancePath: instancePath + "/limits/batch", schemaPath: "#/properties/limits/properties/batch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err47 = { instancePath: instancePath + "/limits/batch", schemaPath: "#/properties/limits/properties/batch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          }
        }
        if (data21.devices !== void 0 && func0.call(data21, "devices")) {
          let data23 = data21.devices;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err48 = { instancePath: instancePath + "/limits/devices", schemaPath: "#/properties/limits/properties/devices/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1e5 || isNaN(data23)) {
              const err49 = { instancePath: instancePath + "/limits/devices", schemaPath: "#/properties/limits/properties/devices/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err50 = { instancePath: instancePath + "/limits/devices", schemaPath: "#/properties/limits/properties/devices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          }
        }
        if (data21.deletions !== void 0 && func0.call(data21, "deletions")) {
          let data24 = data21.deletions;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            const err51 = { instancePath: instancePath + "/limits/deletions", schemaPath: "#/properties/limits/properties/deletions/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 1e6 || isNaN(data24)) {
              const err52 = { instancePath: instancePath + "/limits/deletions", schemaPath: "#/properties/limits/properties/deletions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err53 = { instancePath: instancePath + "/limits/deletions", schemaPath: "#/properties/limits/properties/deletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
        }
        if (data21.resets !== void 0 && func0.call(data21, "resets")) {
          let data25 = data21.resets;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            const err54 = { instancePath: instancePath + "/limits/resets", schemaPath: "#/properties/limits/properties/resets/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 1e6 || isNaN(data25)) {
              const err55 = { instancePath: instancePath + "/limits/resets", schemaPath: "#/properties/limits/properties/resets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err56 = { instancePath: instancePath + "/limits/resets", schemaPath: "#/properties/limits/properties/resets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          }
        }
        if (data21.session_resets !== void 0 && func0.call(data21, "session_resets")) {
          let data26 = data21.session_resets;
          if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
            const err57 = { instancePath: instancePath + "/limits/session_resets", schemaPath: "#/properties/limits/properties/session_resets/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 1e6 || isNaN(data26)) {
              const err58 = { instancePath: instancePath + "/limits/session_resets", schemaPath: "#/properties/limits/properties/session_resets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err59 = { instancePath: instancePath + "/limits/session_resets", schemaPath: "#/properties/limits/properties/session_resets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.skip_rehearsal !== void 0 && func0.call(data, "skip_rehearsal")) {
      let data27 = data.skip_rehearsal;
      if (Array.isArray(data27)) {
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data28 = data27[i0];
          if (typeof data28 == "string") {
            if (func62(data28) < 1) {
              const err61 = { instancePath: instancePath + "/skip_rehearsal/" + i0, schemaPath: "#/properties/skip_rehearsal/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/skip_rehearsal/" + i0, schemaPath: "#/properties/skip_rehearsal/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/skip_rehearsal", schemaPath: "#/properties/skip_rehearsal/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.allow_in_use !== void 0 && func0.call(data, "allow_in_use") && typeof data.allow_in_use != "boolean") {
      const err64 = { instancePath: instancePath + "/allow_in_use", schemaPath: "#/properties/allow_in_use/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    if (data.allow_vtp_domain !== void 0 && func0.call(data, "allow_vtp_domain") && typeof data.allow_vtp_domain != "boolean") {
      const err65 = { instancePath: instancePath + "/allow_vtp_domain", schemaPath: "#/properties/allow_vtp_domain/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.allow_management_change !== void 0 && func0.call(data, "allow_management_change") && typeof data.allow_management_change != "boolean") {
      const err66 = { instancePath: instancePath + "/allow_management_change", schemaPath: "#/properties/allow_management_change/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.allow_sessions_down !== void 0 && func0.call(data, "allow_sessions_down") && typeof data.allow_sessions_down != "boolean") {
      const err67 = { instancePath: instancePath + "/allow_sessions_down", schemaPath: "#/properties/allow_sessions_down/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.allow_acl_gap !== void 0 && func0.call(data, "allow_acl_gap") && typeof data.allow_acl_gap != "boolean") {
      const err68 = { instancePath: instancePath + "/allow_acl_gap", schemaPath: "#/properties/allow_acl_gap/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.replace_unknown !== void 0 && func0.call(data, "replace_unknown") && typeof data.replace_unknown != "boolean") {
      const err69 = { instancePath: instancePath + "/replace_unknown", schemaPath: "#/properties/replace_unknown/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.set_secrets !== void 0 && func0.call(data, "set_secrets") && typeof data.set_secrets != "boolean") {
      const err70 = { instancePath: instancePath + "/set_secrets", schemaPath: "#/properties/set_secrets/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.comment !== void 0 && func0.call(data, "comment")) {
      let data36 = data.comment;
      if (typeof data36 == "string") {
        if (func62(data36) < 1) {
          const err71 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
      } else {
        const err72 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.trace_id !== void 0 && func0.call(data, "trace_id")) {
      let data37 = data.trace_id;
      if (typeof data37 == "string") {
        if (func62(data37) < 1) {
          const err73 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.state_dir !== void 0 && func0.call(data, "state_dir")) {
      let data38 = data.state_dir;
      if (typeof data38 == "string") {
        if (func62(data38) < 1) {
          const err75 = { instancePath: instancePath + "/state_dir", schemaPath: "#/properties/state_dir/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + "/state_dir", schemaPath: "#/properties/state_dir/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.history !== void 0 && func0.call(data, "history")) {
      let data39 = data.history;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (Object.keys(data39).length < 1) {
          const err77 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        for (const key2 of Object.keys(data39))
          if (key2 !== "keep") {
            const err78 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        if (data39.keep !== void 0 && func0.call(data39, "keep")) {
          let data40 = data39.keep;
          if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
            const err79 = { instancePath: instancePath + "/history/keep", schemaPath: "#/properties/history/properties/keep/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 1e6 || isNaN(data40)) {
              const err80 = { instancePath: instancePath + "/history/keep", schemaPath: "#/properties/history/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data40 < 1 || isNaN(data40)) {
              const err81 = { instancePath: instancePath + "/history/keep", schemaPath: "#/properties/history/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.notify !== void 0 && func0.call(data, "notify")) {
      let data41 = data.notify;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (Object.keys(data41).length < 1) {
          const err83 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        for (const key3 of Object.keys(data41))
          if (!(key3 === "command" || key3 === "url")) {
            const err84 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        if (data41.command !== void 0 && func0.call(data41, "command")) {
          let data42 = data41.command;
          if (Array.isArray(data42)) {
            const len1 = data42.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data43 = data42[i1];
              if (typeof data43 == "string") {
                if (func62(data43) < 1) {
                  const err85 = { instancePath: instancePath + "/notify/command/" + i1, schemaPath: "#/properties/notify/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/notify/command/" + i1, schemaPath: "#/properties/notify/properties/command/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/notify/command", schemaPath: "#/properties/notify/properties/command/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data41.url !== void 0 && func0.call(data41, "url")) {
          let data44 = data41.url;
          if (typeof data44 == "string") {
            if (func62(data44) < 1) {
              const err88 = { instancePath: instancePath + "/notify/url", schemaPath: "#/properties/notify/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/notify/url", schemaPath: "#/properties/notify/properties/url/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.detailed_exitcode !== void 0 && func0.call(data, "detailed_exitcode") && typeof data.detailed_exitcode != "boolean") {
      const err91 = { instancePath: instancePath + "/detailed_exitcode", schemaPath: "#/properties/detailed_exitcode/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
    }
    if (data.output !== void 0 && func0.call(data, "output")) {
      let data46 = data.output;
      if (Array.isArray(data46)) {
        const len2 = data46.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data47 = data46[i2];
          if (typeof data47 == "string") {
            if (func62(data47) < 1) {
              const err92 = { instancePath: instancePath + "/output/" + i2, schemaPath: "#/properties/output/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/output/" + i2, schemaPath: "#/properties/output/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.log_level !== void 0 && func0.call(data, "log_level")) {
      let data48 = data.log_level;
      if (!(data48 === "off" || data48 === "error" || data48 === "warn" || data48 === "info" || data48 === "debug")) {
        const err95 = { instancePath: instancePath + "/log_level", schemaPath: "#/properties/log_level/enum", keyword: "enum", params: { allowedValues: ["off", "error", "warn", "info", "debug"] } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.log_format !== void 0 && func0.call(data, "log_format")) {
      let data49 = data.log_format;
      if (!(data49 === "text" || data49 === "json")) {
        const err96 = { instancePath: instancePath + "/log_format", schemaPath: "#/properties/log_format/enum", keyword: "enum", params: { allowedValues: ["text", "json"] } };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.log_file !== void 0 && func0.call(data, "log_file")) {
      let data50 = data.log_file;
      if (typeof data50 == "string") {
        if (func62(data50) < 1) {
          const err97 = { instancePath: instancePath + "/log_file", schemaPath: "#/properties/log_file/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
      } else {
        const err98 = { instancePath: instancePath + "/log_file", schemaPath: "#/properties/log_file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.color !== void 0 && func0.call(data, "color") && typeof data.color != "boolean") {
      const err99 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
    }
    if (data.raw !== void 0 && func0.call(data, "raw") && typeof data.raw != "boolean") {
      const err100 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

const schema: SchemaPart = {"additionalProperties":false,"properties":{"inventory":{},"username":{},"ask_password":{},"host_key_policy":{"enum":["strict","accept-new"]},"concurrency":{"x-expected":"a whole number from 1 to 1000"},"connect_timeout":{"x-expected":"a whole number from 1 to 600"},"login_timeout":{"x-expected":"a whole number from 1 to 600"},"timeout":{"x-expected":"a whole number from 1 to 3600"},"transcript":{},"yes":{},"dry_run":{},"confirm_timeout":{"x-expected":"a whole number from 10 to 7200"},"save":{"enum":["always","if-clean","never"]},"batch_size":{},"canary":{"x-expected":"a whole number from 0 to 1000"},"batch_by":{},"max_failures":{"x-expected":"a whole number from 0 to 100000"},"on_unreachable":{"enum":["fail","skip"]},"allow_skipped":{},"require_certificate":{},"certificate_key":{},"limits":{"additionalProperties":false,"x-expected":"a map with one or more of batch, devices, deletions and resets","properties":{"batch":{"x-expected":"a whole number from 1 to 100000"},"devices":{"x-expected":"a whole number from 0 to 100000"},"deletions":{"x-expected":"a whole number from 0 to 1000000"},"resets":{"x-expected":"a whole number from 0 to 1000000"},"session_resets":{"x-expected":"a whole number from 0 to 1000000"}}},"skip_rehearsal":{"items":{},"x-expected":"a list of texts"},"allow_in_use":{},"allow_vtp_domain":{},"allow_management_change":{},"allow_sessions_down":{},"allow_acl_gap":{},"replace_unknown":{},"set_secrets":{},"comment":{},"trace_id":{},"state_dir":{},"history":{"additionalProperties":false,"x-expected":"a map with keep","properties":{"keep":{"x-expected":"a whole number from 1 to 1000000"}}},"notify":{"additionalProperties":false,"x-expected":"a map with command, url or both","properties":{"command":{"items":{},"x-expected":"a list with a program and its arguments"},"url":{"x-expected":"an http or https address, env:NAME or file:PATH"}}},"detailed_exitcode":{},"output":{"items":{},"x-expected":"a list of texts"},"log_level":{"enum":["off","error","warn","info","debug"]},"log_format":{"enum":["text","json"]},"log_file":{},"color":{},"raw":{}}};

/** Makes sure that a value is a Config. */
export const configValidator: Validator<Config> = { check: check_configValidator, schema, part: '#' };
