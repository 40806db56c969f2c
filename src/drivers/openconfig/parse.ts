/** The state in what was read, whatever the way: other platforms with these models read it in the same manner. */
export { parseTrees, type Reading, treeReads } from '../shared/openconfig/reading.js';
