"""Checks a list for shaded terms with Aerleon and prints how long that took beyond reading it, and how many it found."""

import json
import logging
import sys
import time

from aerleon.lib import naming, policy


def main(path):
    with open(path, encoding="utf-8") as file:
        rules = json.load(file)
    networks, services, terms = {}, set(), []

    def network(prefix):
        return networks.setdefault(prefix, f"N{len(networks)}")

    for number, rule in enumerate(rules):
        term = [f"term t{number} {{"]
        if rule["source"]:
            term.append(f"  source-address:: {network(rule['source'])}")
        if rule["destination"]:
            term.append(f"  destination-address:: {network(rule['destination'])}")
        if rule["ports"]:
            first, last = rule["ports"]
            name = f"S_{rule['protocol'].upper()}_{first}_{last}"
            ports = str(first) if first == last else f"{first}-{last}"
            services.add(f"{name} = {ports}/{rule['protocol']}")
            term.append(f"  destination-port:: {name}")
        if rule["protocol"]:
            term.append(f"  protocol:: {rule['protocol']}")
        term.append(f"  action:: {'accept' if rule['action'] == 'permit' else 'deny'}")
        term.append("}")
        terms.append("\n".join(term))

    definitions = naming.Naming()
    definitions.ParseNetworkList([f"{name} = {prefix}" for prefix, name in networks.items()])
    definitions.ParseServiceList(sorted(services))
    text = "header {\n  target:: cisco test extended\n}\n" + "\n".join(terms)

    found = []

    class Count(logging.Handler):
        def emit(self, record):
            if " is shaded by " in record.getMessage():
                found.append(record.getMessage().split()[0])

    logging.getLogger().addHandler(Count())

    def seconds(shade):
        start = time.perf_counter()
        policy.ParsePolicy(text, definitions, optimize=True, shade_check=shade)
        return time.perf_counter() - start

    read = seconds(False)
    print(json.dumps({"wall": 1000 * (seconds(True) - read), "found": len(set(found))}))


main(sys.argv[1])
