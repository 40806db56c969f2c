"""What pygnmi makes of a gNMI server: each line of the output is a step and what came of it."""
import json
import sys

from pygnmi.client import gNMIclient

PORT, CA = int(sys.argv[1]), sys.argv[2]


def step(name, act):
    try:
        said = act()
    except Exception as error:
        said = next((line.strip() for line in str(error).splitlines() if "INVALID" in line or "UNAUTH" in line), type(error).__name__)
    print(f"{name}: {json.dumps(said, sort_keys=True)}", flush=True)


def values(response):
    return [update["val"] for one in response["notification"] for update in one.get("update", [])]


def once(client, path):
    request = {"subscription": [{"path": path}], "mode": "once", "encoding": "json_ietf"}
    found = {}
    for answer in client.subscribe2(subscribe=request):
        if "sync_response" in answer:
            return found
        for update in answer["update"]["update"]:
            found[update["path"]] = update["val"]


with gNMIclient(target=("127.0.0.1", PORT), username="u", password="p", path_root=CA) as client:
    step("version", lambda: client.capabilities()["gnmi_version"])
    step("get", lambda: values(client.get(path=["/top/vlan[id=10]"], encoding="json_ietf", datatype="config")))
    step("leaf", lambda: values(client.get(path=["/top/host"], encoding="json_ietf")))
    step("set", lambda: [one["op"] for one in client.set(
        delete=["/top/vlan[id=20]"], replace=[("/top/dns", ["three"])], update=[("/top", {"host": "beta"})], encoding="json_ietf",
    )["response"]])
    step("after", lambda: values(client.get(path=["/top/host", "/top/dns"], encoding="json_ietf")))
    step("atomic", lambda: client.set(update=[("/top", {"host": "gamma"}), ("/top", {"ttl": 0})], encoding="json_ietf"))
    step("after", lambda: values(client.get(path=["/top/host"], encoding="json_ietf")))
    step("once", lambda: once(client, "/top/vlan[id=10]"))

try:
    with gNMIclient(target=("127.0.0.1", PORT), username="u", password="wrong", path_root=CA) as client:
        print("login:", client.capabilities())
except Exception as error:
    print("login:", "refused" if "UNAUTHENTICATED" in str(error) or "login" in str(error) else type(error).__name__)
