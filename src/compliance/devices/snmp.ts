/** Why rules about communities have nothing to say. */
export const NO_COMMUNITIES = 'it has no communities of SNMP that are known of';
