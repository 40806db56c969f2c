"""What ncclient makes of a NETCONF server: each line of the output is a step and what came of it."""
import re
import sys

from ncclient import manager
from ncclient.operations import RPCError

PORT = int(sys.argv[1])
NS = "urn:net"
NC = "urn:ietf:params:xml:ns:netconf:base:1.0"


def connect():
    return manager.connect(
        host="127.0.0.1", port=PORT, username="u", password="p", hostkey_verify=False,
        allow_agent=False, look_for_keys=False, timeout=10,
    )


def config(content):
    return f'<config xmlns="{NC}" xmlns:nc="{NC}"><top xmlns="{NS}">{content}</top></config>'


def host(session, source="running"):
    return re.search(r"<host>(\w+)</host>", session.get_config(source, filter=("subtree", f'<top xmlns="{NS}"/>')).data_xml).group(1)


def step(name, act):
    try:
        result = act()
        said = result if isinstance(result, str) else "ok" if result is None or result.ok else "not ok"
    except RPCError as error:
        said = " ".join(sorted(one.tag for one in (error.errlist or [error])))
    print(f"{name}: {said}", flush=True)


one = connect()
two = connect()
step("base", lambda: "1.1" if "urn:ietf:params:netconf:base:1.1" in one.server_capabilities else "1.0")
step("lock", lambda: one.lock("candidate"))
step("lock of another", lambda: two.lock("candidate"))
step("edit", lambda: one.edit_config(config("<host>beta</host>"), target="candidate"))
step("several errors", lambda: one.edit_config(config("<nope/><ttl>0</ttl>"), target="candidate"))
step("create what is there", lambda: one.edit_config(config('<vlan nc:operation="create"><id>10</id></vlan>'), target="candidate"))
step("delete what is not", lambda: one.edit_config(config('<vlan nc:operation="delete"><id>99</id></vlan>'), target="candidate", error_option="rollback-on-error"))
step("validate", lambda: one.validate("candidate"))
step("candidate", lambda: host(one, "candidate"))
step("running", lambda: host(one))
step("commit confirmed", lambda: one.commit(confirmed=True, timeout="60", persist="tx1"))
step("running", lambda: host(two))
step("wrong name", lambda: one.commit(persist_id="other"))
step("cancel", lambda: one.cancel_commit(persist_id="tx1"))
step("running", lambda: host(two))
step("commit", lambda: one.commit())
step("discard", lambda: one.discard_changes())
step("unlock", lambda: one.unlock("candidate"))
step("xpath", lambda: re.sub(r"\s+|.*<data[^>]*>|</data>.*", "", one.get_config("running", filter=("xpath", "/net:top/net:vlan[net:id='10']/net:name")).data_xml, flags=re.S)[:200])
step("with defaults", lambda: "ttl" if "<ttl>64</ttl>" in one.get_config("running", with_defaults="report-all").data_xml else "no ttl")
step("long", lambda: one.edit_config(config("".join(f"<vlan><id>{n}</id><name>v{n}</name></vlan>" for n in range(100, 4000))), target="candidate"))
step("long", lambda: str(one.get_config("candidate").data_xml.count("<vlan>")))
step("kill", lambda: one.kill_session(two.session_id))
step("close", lambda: one.close_session())
