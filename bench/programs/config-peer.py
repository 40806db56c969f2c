"""Compares two configurations with the library named: `config-peer.py LIBRARY RUNNING INTENDED`; prints how many lines differ."""

import sys
from pathlib import Path

library, running, intended = sys.argv[1], Path(sys.argv[2]).read_text(), Path(sys.argv[3]).read_text()

if library == "netutils":
    from netutils.config.compliance import compliance

    features = [
        {"name": name, "ordered": False, "section": [section]}
        for name, section in [("vlan", "vlan "), ("interface", "interface "), ("acl", "ip access-list ")]
    ]
    result = compliance(features, running, intended, "cisco_ios", "string")
    print(sum(len(one["missing"].splitlines()) + len(one["extra"].splitlines()) for one in result.values()))
elif library == "hier_config":
    from hier_config import Platform, WorkflowRemediation, get_hconfig

    before, after = get_hconfig(Platform.CISCO_IOS, running), get_hconfig(Platform.CISCO_IOS, intended)
    print(sum(1 for _ in WorkflowRemediation(before, after).remediation_config.all_children()))
