"""Peers of the NETCONF client: `netconf-peer.py jobs WORK` with ncclient, `netconf-peer.py parse REPLY` with lxml; prints JSON."""

import json
import sys
import time
from pathlib import Path

what, file = sys.argv[1:]


def jobs(work):
    """The same operations as netctl's, with a thread for each job that runs at once."""
    from concurrent.futures import ThreadPoolExecutor

    from lxml import etree
    from ncclient import manager

    def job(port):
        with manager.connect(
            host=work["host"], port=port, **work["login"], hostkey_verify=False,
            allow_agent=False, look_for_keys=False, timeout=60,
        ) as device:
            for operation in work["operations"]:
                reply = device.dispatch(etree.fromstring(operation))
        if work["proof"] not in reply.xml:
            raise RuntimeError(f"{port} does not hold it: {reply.xml}")

    start, before = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(work["atOnce"]) as pool:
        list(pool.map(job, work["ports"]))
    return {"wall": (time.perf_counter() - start) * 1000, "cpu": (time.process_time() - before) * 1000}


def walk(element):
    return (element.tag, dict(element.attrib), element.text, [walk(child) for child in element])


def parse(text):
    """Processor time of a tree of lxml's own, and of one of Python objects, which is what netctl's is to JavaScript."""
    from lxml import etree

    def timed(work):
        took = []
        for _ in range(5):
            start = time.process_time()
            work()
            took.append((time.process_time() - start) * 1000)
        return sorted(took)[2]

    return {
        "lxml": timed(lambda: etree.fromstring(text, etree.XMLParser(huge_tree=True))),
        "objects": timed(lambda: walk(etree.fromstring(text, etree.XMLParser(huge_tree=True)))),
    }


print(json.dumps(jobs(json.loads(Path(file).read_text())) if what == "jobs" else parse(Path(file).read_bytes())))
