/** What the services use of the transports. */
export { createConnect } from './connect.js';
export type { Recorder, TranscriptEvent } from './ssh-cli/recorder.js';
export { type EndpointRequest, resolveEndpoint } from './ssh-cli/resolve-endpoint.js';
export { parseSshConfig, type SshConfigLine } from './ssh-cli/ssh-config.js';
export { readSshConfig } from './ssh-cli/ssh-config-files.js';
export {
  type JumpSpec,
  type LocalUser,
  parseJumps,
  type SshHostSettings,
  sshHostSettings,
} from './ssh-cli/ssh-host-settings.js';
export { createTranscript, type Transcript } from './ssh-cli/transcript.js';
