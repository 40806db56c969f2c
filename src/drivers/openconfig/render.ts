/** The changes as edits, whatever the way: other platforms with these models write them in the same manner. */
export { renderTree, type Sending } from '../shared/openconfig/tree-edits.js';
