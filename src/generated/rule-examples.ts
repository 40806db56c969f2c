// Made from src/compliance/rules/*/ by `npm run generate`; changes here are lost.

/** A file beside a rule. */
export interface RuleExample {
  /** Relative to the folder of the rule. */
  readonly name: string;
  readonly text: string;
}

/** The files of every rule by its id. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
 "ACL001": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL002": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\nip access-list OLD-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\nip access-list extended OLD-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\nset firewall family inet filter OLD term all then accept\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL003": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp 10.0.0.0 0.127.255.255 any\n   20 permit tcp 10.128.0.0 0.127.255.255 any\n   30 permit tcp 10.0.0.0 0.255.255.255 any eq 22\n   40 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp 10.0.0.0 0.127.255.255 any\n 20 permit tcp 10.128.0.0 0.127.255.255 any\n 30 permit tcp 10.0.0.0 0.255.255.255 any eq 22\n 40 deny ip any any log\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term net from source-address 10.0.0.0/8\nset firewall family inet filter EDGE term net then accept\nset firewall family inet filter EDGE term host from source-address 10.1.2.3/32\nset firewall family inet filter EDGE term host then discard\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp 10.0.0.0 0.127.255.255 any\n   20 permit tcp 10.128.0.0 0.127.255.255 any\n   40 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp 10.0.0.0 0.127.255.255 any\n 20 permit tcp 10.128.0.0 0.127.255.255 any\n 40 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term host from source-address 10.1.2.3/32\nset firewall family inet filter EDGE term host then discard\nset firewall family inet filter EDGE term net from source-address 10.0.0.0/8\nset firewall family inet filter EDGE term net then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL004": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp 10.1.0.0 0.0.255.255 any\n   20 permit tcp 10.0.0.0 0.255.255.255 any\n   30 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp 10.1.0.0 0.0.255.255 any\n 20 permit tcp 10.0.0.0 0.255.255.255 any\n 30 deny ip any any log\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term bad from source-address 192.0.2.0/24\nset firewall family inet filter EDGE term bad then discard\nset firewall family inet filter EDGE term rest then discard\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   20 permit tcp 10.0.0.0 0.255.255.255 any\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 20 permit tcp 10.0.0.0 0.255.255.255 any\n 30 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL005": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 deny tcp any any eq 23\n   20 permit ip any any\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 deny tcp any any eq 23\n 20 permit ip any any\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term all then accept\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL006": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then discard\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL007": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   10 deny ip 10.0.0.0 0.255.255.255 any\n   20 permit tcp any any eq 443\n   30 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 10 deny ip 10.0.0.0 0.255.255.255 any\n 20 permit tcp any any eq 443\n 30 deny ip any any log\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   10 deny ip 10.0.0.0 0.255.255.255 any\n   11 deny ip 127.0.0.0 0.255.255.255 any\n   12 deny ip 169.254.0.0 0.0.255.255 any\n   13 deny ip 172.16.0.0 0.15.255.255 any\n   14 deny ip 192.168.0.0 0.0.255.255 any\n   15 deny ip 224.0.0.0 15.255.255.255 any\n   20 permit tcp any any eq 443\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 10 deny ip 10.0.0.0 0.255.255.255 any\n 11 deny ip 127.0.0.0 0.255.255.255 any\n 12 deny ip 169.254.0.0 0.0.255.255 any\n 13 deny ip 172.16.0.0 0.15.255.255 any\n 14 deny ip 192.168.0.0 0.0.255.255 any\n 15 deny ip 224.0.0.0 15.255.255.255 any\n 20 permit tcp any any eq 443\n 30 deny ip any any log\n"
  }
 ],
 "ACL008": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   20 permit tcp any any eq 443\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 20 permit tcp any any eq 443\n 30 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL009": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nmanagement ssh\n   idle-timeout 10\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\nline vty\n exec-timeout 5 0\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nip access-list MGMT\n   10 permit tcp 10.9.0.0/16 any\nmanagement ssh\n   idle-timeout 10\n   ip access-group MGMT in\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip access-list standard MGMT\n 10 permit 10.9.0.0 0.0.255.255\nline vty 0 4\n access-class MGMT in\n transport input ssh\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\naccess-list MGMT seq 5 permit 10.9.0.0/16\nline vty\n access-class MGMT\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\nset interfaces lo0 unit 0 family inet address 192.0.2.1/32\nset interfaces lo0 unit 0 family inet filter input PROTECT\nset firewall family inet filter PROTECT term ssh from source-address 192.0.2.0/24\nset firewall family inet filter PROTECT term ssh from protocol tcp\nset firewall family inet filter PROTECT term ssh from destination-port ssh\nset firewall family inet filter PROTECT term ssh then accept\nset firewall family inet filter PROTECT term rest then syslog\nset firewall family inet filter PROTECT term rest then discard\n"
  }
 ],
 "ACL010": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n description nobody yet\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVERS eq 443\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n host 192.0.2.10\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVERS eq 443\n"
  }
 ],
 "ACL011": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n host 192.0.2.10\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVRES eq 443\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n host 192.0.2.10\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVERS eq 443\n"
  }
 ],
 "ACL012": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   remark to be written\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n remark to be written\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet filter input EDGE\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset firewall family inet filter EDGE term web from protocol tcp\nset firewall family inet filter EDGE term web from destination-port https\nset firewall family inet filter EDGE term web then accept\nset firewall family inet filter EDGE term rest then syslog\nset firewall family inet filter EDGE term rest then discard\n"
  }
 ],
 "ACL013": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any eq 443 fragments\n   20 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any eq 443 fragments\n 20 deny ip any any log\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any eq 443\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any eq 443\n 20 deny ip any any log\n"
  }
 ],
 "ACL014": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   10 permit tcp any any eq 443\n   20 permit tcp any host 192.0.2.9 eq 22\n   30 deny ip any any log\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 10 permit tcp any any eq 443\n 20 permit tcp any host 192.0.2.9 eq 22\n 30 deny ip any any log\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   10 permit tcp any any eq 443\n   20 permit tcp 192.0.2.0 0.0.0.255 host 192.0.2.9 eq 22\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 10 permit tcp any any eq 443\n 20 permit tcp 192.0.2.0 0.0.0.255 host 192.0.2.9 eq 22\n 30 deny ip any any log\n"
  }
 ],
 "ACL015": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\n ipv6 address 2001:db8:1::1/64\nip access-list extended EDGE-IN\n 20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\n ipv6 address 2001:db8:1::1/64\n ipv6 traffic-filter EDGE6-IN in\nip access-list extended EDGE-IN\n 20 deny ip any any log\nipv6 access-list EDGE6-IN\n sequence 20 deny ipv6 any any log\n"
  }
 ],
 "ACL016": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n host 192.0.2.10\nobject-group network OLD\n host 192.0.2.11\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVERS eq 443\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nobject-group network SERVERS\n host 192.0.2.10\nip access-list extended EDGE-IN\n 10 permit tcp any object-group SERVERS eq 443\n"
  }
 ],
 "ACL017": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\n   ip verify unicast source reachable-via any\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\n ip verify unicast source reachable-via any\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 family inet rpf-check\n"
  }
 ],
 "ACL018": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nip access-list MGMT\n   10 permit tcp any any eq 22\nmanagement ssh\n   ip access-group MGMT in\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip access-list standard MGMT\n 10 permit any\nline vty 0 4\n access-class MGMT in\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\naccess-list MGMT seq 5 permit any\nline vty\n access-class MGMT\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nip access-list MGMT\n   10 permit tcp 10.9.0.0/16 any eq 22\nmanagement ssh\n   ip access-group MGMT in\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip access-list standard MGMT\n 10 permit 10.9.0.0 0.0.255.255\nline vty 0 4\n access-class MGMT in\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\naccess-list MGMT seq 5 permit 10.9.0.0/16\nline vty\n access-class MGMT\n"
  }
 ],
 "BGP001": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 password Zk3vZ9wq4T\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password Zk3vZ9wq4T\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password Zk3vZ9wq4T\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp authentication-key \"$9$FAKEfake\"\n"
  }
 ],
 "BGP002": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 maximum-routes 1000\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 maximum-prefix 1000\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 maximum-prefix 1000\n exit-address-family\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP family inet unicast prefix-limit maximum 1000\nset protocols bgp group UP family inet unicast prefix-limit teardown 80\n"
  }
 ],
 "BGP003": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 ttl maximum-hops 1\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 ttl-security hops 1\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 ttl-security hops 1\n"
  }
 ],
 "BGP004": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP import [ SANITY FROM-UP ]\nset policy-options policy-statement SANITY term 10 from prefix-list OWN\nset policy-options policy-statement SANITY term 10 then accept\nset policy-options policy-statement SANITY then reject\nset policy-options prefix-list OWN 192.0.2.0/24\nset policy-options policy-statement FROM-UP term 10 from prefix-list OWN\nset policy-options policy-statement FROM-UP term 10 then accept\nset policy-options policy-statement FROM-UP then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  }
 ],
 "BGP005": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-OUT out\nip prefix-list PL-OUT seq 5 permit 198.18.7.0/24\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-OUT out\nip prefix-list PL-OUT seq 5 permit 198.18.7.0/24\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-OUT out\n exit-address-family\nip prefix-list PL-OUT seq 5 permit 198.18.7.0/24\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP export TO-UP\nset policy-options policy-statement TO-UP term 10 from prefix-list OWN\nset policy-options policy-statement TO-UP term 10 then accept\nset policy-options policy-statement TO-UP then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  }
 ],
 "BGP006": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 route-map IMPORT in\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 route-map IMPORT in\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 route-map IMPORT in\n exit-address-family\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP import FROM-UP\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 route-map IMPORT in\n exit-address-family\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP import FROM-UP\nset policy-options policy-statement FROM-UP term 10 from prefix-list OWN\nset policy-options policy-statement FROM-UP term 10 then accept\nset policy-options policy-statement FROM-UP then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  }
 ],
 "BGP007": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 5 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 0.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 15 deny 100.64.0.0/10 le 32\nip prefix-list PL-IN seq 20 deny 127.0.0.0/8 le 32\nip prefix-list PL-IN seq 25 deny 169.254.0.0/16 le 32\nip prefix-list PL-IN seq 30 deny 172.16.0.0/12 le 32\nip prefix-list PL-IN seq 35 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 40 deny 192.168.0.0/16 le 32\nip prefix-list PL-IN seq 45 deny 198.18.0.0/15 le 32\nip prefix-list PL-IN seq 50 deny 198.51.100.0/24 le 32\nip prefix-list PL-IN seq 55 deny 203.0.113.0/24 le 32\nip prefix-list PL-IN seq 60 deny 224.0.0.0/4 le 32\nip prefix-list PL-IN seq 65 deny 240.0.0.0/4 le 32\nip prefix-list PL-IN seq 100 permit 0.0.0.0/0 ge 8 le 24\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 0.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 15 deny 100.64.0.0/10 le 32\nip prefix-list PL-IN seq 20 deny 127.0.0.0/8 le 32\nip prefix-list PL-IN seq 25 deny 169.254.0.0/16 le 32\nip prefix-list PL-IN seq 30 deny 172.16.0.0/12 le 32\nip prefix-list PL-IN seq 35 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 40 deny 192.168.0.0/16 le 32\nip prefix-list PL-IN seq 45 deny 198.18.0.0/15 le 32\nip prefix-list PL-IN seq 50 deny 198.51.100.0/24 le 32\nip prefix-list PL-IN seq 55 deny 203.0.113.0/24 le 32\nip prefix-list PL-IN seq 60 deny 224.0.0.0/4 le 32\nip prefix-list PL-IN seq 65 deny 240.0.0.0/4 le 32\nip prefix-list PL-IN seq 100 permit 0.0.0.0/0 ge 8 le 24\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 5 deny 0.0.0.0/8 le 32\nip prefix-list PL-IN seq 10 deny 10.0.0.0/8 le 32\nip prefix-list PL-IN seq 15 deny 100.64.0.0/10 le 32\nip prefix-list PL-IN seq 20 deny 127.0.0.0/8 le 32\nip prefix-list PL-IN seq 25 deny 169.254.0.0/16 le 32\nip prefix-list PL-IN seq 30 deny 172.16.0.0/12 le 32\nip prefix-list PL-IN seq 35 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 40 deny 192.168.0.0/16 le 32\nip prefix-list PL-IN seq 45 deny 198.18.0.0/15 le 32\nip prefix-list PL-IN seq 50 deny 198.51.100.0/24 le 32\nip prefix-list PL-IN seq 55 deny 203.0.113.0/24 le 32\nip prefix-list PL-IN seq 60 deny 224.0.0.0/4 le 32\nip prefix-list PL-IN seq 65 deny 240.0.0.0/4 le 32\nip prefix-list PL-IN seq 100 permit 0.0.0.0/0 ge 8 le 24\n"
  }
 ],
 "BGP008": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   network 192.0.2.0/24\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n network 192.0.2.0 mask 255.255.255.0\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  network 192.0.2.0/24\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   network 192.0.2.0/24\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n network 192.0.2.0 mask 255.255.255.0\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  network 192.0.2.0/24\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 5 deny 192.0.2.0/24 le 32\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  }
 ],
 "BGP009": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 32\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 32\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 32\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 10 permit 0.0.0.0/0 le 24\n"
  }
 ],
 "BGP010": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   no bgp enforce-first-as\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n no bgp enforce-first-as\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   bgp enforce-first-as\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n bgp enforce-first-as\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp enforce-first-as\n"
  }
 ],
 "BGP011": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 192.0.2.254 remote-as 64500\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 192.0.2.254 remote-as 64500\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 192.0.2.254 remote-as 64500\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Loopback0\n   ip address 192.0.2.255/32\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 192.0.2.254 remote-as 64500\n   neighbor 192.0.2.254 update-source Loopback0\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface Loopback0\n ip address 192.0.2.255 255.255.255.255\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 192.0.2.254 remote-as 64500\n neighbor 192.0.2.254 update-source Loopback0\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\ninterface lo\n ip address 192.0.2.255/32\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 192.0.2.254 remote-as 64500\n neighbor 192.0.2.254 update-source lo\n"
  }
 ],
 "BGP012": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset routing-options router-id 192.0.2.1\n"
  }
 ],
 "BGP013": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\nip prefix-list OLD seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\nip prefix-list OLD seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\nip prefix-list OLD seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset policy-options prefix-list OLD 192.0.2.0/24\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 prefix-list PL-IN in\n exit-address-family\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP export TO-UP\nset policy-options policy-statement TO-UP term 10 from prefix-list OWN\nset policy-options policy-statement TO-UP term 10 then accept\nset policy-options policy-statement TO-UP then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  }
 ],
 "BGP014": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\nroute-map OLD permit 10\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\nroute-map OLD permit 10\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\nroute-map OLD permit 10\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset policy-options policy-statement OLD term 10 from prefix-list OWN\nset policy-options policy-statement OLD term 10 then accept\nset policy-options policy-statement OLD then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n address-family ipv4 unicast\n  neighbor 198.51.100.1 route-map IMPORT in\n exit-address-family\nroute-map IMPORT permit 10\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols ospf export OLD\nset policy-options policy-statement OLD term 10 from prefix-list OWN\nset policy-options policy-statement OLD term 10 then accept\nset policy-options policy-statement OLD then reject\nset policy-options prefix-list OWN 192.0.2.0/24\n"
  }
 ],
 "BGP015": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 password Same4Both\n   neighbor 198.51.100.5 remote-as 64502\n   neighbor 198.51.100.5 password Same4Both\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password Same4Both\n neighbor 198.51.100.5 remote-as 64502\n neighbor 198.51.100.5 password Same4Both\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password Same4Both\n neighbor 198.51.100.5 remote-as 64502\n neighbor 198.51.100.5 password Same4Both\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 password One4This\n   neighbor 198.51.100.5 remote-as 64502\n   neighbor 198.51.100.5 password Two4That\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password One4This\n neighbor 198.51.100.5 remote-as 64502\n neighbor 198.51.100.5 password Two4That\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 password One4This\n neighbor 198.51.100.5 remote-as 64502\n neighbor 198.51.100.5 password Two4That\n"
  }
 ],
 "BGP016": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 description upstream one\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 description upstream one\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 description upstream one\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP description \"transit, NET-1\"\n"
  }
 ],
 "BGP017": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   no bgp log-neighbor-changes\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n bgp log-neighbor-changes\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n bgp log-neighbor-changes\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols bgp group UP log-updown\n"
  }
 ],
 "BGP018": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 peer-group UPSTRAEMS\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor UPSTREAMS peer-group\n neighbor 198.51.100.1 peer-group UPSTREAMS\n"
  }
 ],
 "BGP019": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\nroute-map IMPORT deny 20\n   match ip address prefix-list PL-BAD\nip prefix-list PL-BAD seq 5 permit 10.0.0.0/8\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT permit 10\nroute-map IMPORT deny 20\n match ip address prefix-list PL-BAD\nip prefix-list PL-BAD seq 5 permit 10.0.0.0/8\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT deny 10\n   match ip address prefix-list PL-BAD\nroute-map IMPORT permit 20\nip prefix-list PL-BAD seq 5 permit 10.0.0.0/8\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 route-map IMPORT in\nroute-map IMPORT deny 10\n match ip address prefix-list PL-BAD\nroute-map IMPORT permit 20\nip prefix-list PL-BAD seq 5 permit 10.0.0.0/8\n"
  }
 ],
 "BGP020": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15 le 24\nip prefix-list PL-IN seq 10 deny 198.18.7.0/24\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 permit 198.18.0.0/15 le 24\nip prefix-list PL-IN seq 10 deny 198.18.7.0/24\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 198.18.7.0/24\nip prefix-list PL-IN seq 10 permit 198.18.0.0/15 le 24\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 prefix-list PL-IN in\nip prefix-list PL-IN seq 5 deny 198.18.7.0/24\nip prefix-list PL-IN seq 10 permit 198.18.0.0/15 le 24\n"
  }
 ],
 "BGP021": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 timers 20 30\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 timers 20 30\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 timers 20 30\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nrouter bgp 64500\n   bgp router-id 192.0.2.255\n   neighbor 198.51.100.1 remote-as 64501\n   neighbor 198.51.100.1 timers 10 30\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 timers 10 30\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "frr version 8.4\nfrr defaults traditional\nhostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n neighbor 198.51.100.1 timers 10 30\n"
  }
 ],
 "BGP022": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor LEAVES peer-group\n neighbor 198.51.100.1 peer-group LEAVES\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nrouter bgp 64500\n bgp router-id 192.0.2.255\n neighbor 198.51.100.1 remote-as 64501\n\n"
  }
 ],
 "GOLD001": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nntp authenticate\nntp server 192.0.2.1 key 1\nntp server 203.0.113.9\nip access-list extended EDGE-IN\n 20 permit tcp any any eq 443\n 10 deny ip 10.0.0.0 0.255.255.255 any\nusername ops secret 9 $9$another$abcdefghijklmnop\n"
  },
  {
   "name": "golden.yaml",
   "text": "kind: golden\nversion: 1\ndevices: \"^r\"\nintended: |\n  ntp authenticate\n  ntp server 192.0.2.1 key 1\n  ntp server 192.0.2.2 key 1\n  ip access-list extended EDGE-IN\n   10 deny ip 10.0.0.0 0.255.255.255 any\n   20 permit tcp any any eq 443\n  username ops secret 9 $9$intended$abcdefghijklmnop\nsections:\n  - { match: \"^ntp \" }\n  - { match: \"^ip access-list \", ordered: true }\n  - { match: \"^username \", extra: allowed }\nignore: [\"^ntp clock-period \"]\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nntp clock-period 17180\nntp server 192.0.2.2 key 1\nntp server 192.0.2.1 key 1\nntp authenticate\nip access-list extended EDGE-IN\n 10 deny ip 10.0.0.0 0.255.255.255 any\n 20 permit tcp any any eq 443\nusername ops secret 9 $9$intended$abcdefghijklmnop\nusername more secret 9 $9$whoever$abcdefghijklmnop\n"
  },
  {
   "name": "profile.yaml",
   "text": "kind: profile\nversion: 1\ngolden: [golden.yaml]\n"
  }
 ],
 "INT001": [
  {
   "name": "bad.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, source: 10.0.0.0/9 }\n      - { action: permit, protocol: tcp, source: 10.128.0.0/9 }\n      - { action: permit, protocol: tcp, source: 10.1.0.0/16, destination_port: 22 }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, source: 10.0.0.0/9 }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  }
 ],
 "INT002": [
  {
   "name": "bad.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, source: 10.1.0.0/16 }\n      - { action: permit, protocol: tcp, source: 10.0.0.0/8 }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, source: 10.0.0.0/8 }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  }
 ],
 "INT003": [
  {
   "name": "bad.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, established: true }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  }
 ],
 "INT004": [
  {
   "name": "bad.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, established: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: EDGE-IN\n    rules:\n      - { action: permit, protocol: tcp, established: true }\n      - { action: deny, log: true }\nbindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n"
  }
 ],
 "INT005": [
  {
   "name": "bad.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: MGMT\n    rules:\n      - { action: permit }\nbindings:\n  - { acl: MGMT, line: vty 0 4, direction: in }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: acl\nversion: 1\ntargets: role=edge\nacls:\n  - name: MGMT\n    rules:\n      - { action: permit, source: 192.0.2.0/24 }\n      - { action: deny, log: true }\nbindings:\n  - { acl: MGMT, line: vty 0 4, direction: in }\n"
  }
 ],
 "INT006": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, native_vlan: 1, allowed_vlans: [10, 20] }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, native_vlan: 99, allowed_vlans: [10, 20] }\n"
  }
 ],
 "INT007": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, allowed_vlans: all }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, allowed_vlans: [10, 20] }\n"
  }
 ],
 "INT008": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, allowed_vlans: [1, 10, 20] }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { port_group: uplinks, mode: trunk, allowed_vlans: [10, 20] }\n"
  }
 ],
 "INT009": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: \"Gi1/0/[1-4]\", mode: access, access_vlan: 1 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: \"Gi1/0/[1-4]\", mode: access, access_vlan: 10 }\n"
  }
 ],
 "INT010": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: Gi1/0/1, mode: access, access_vlan: 99 }\n  - { port_group: uplinks, mode: trunk, native_vlan: 99, allowed_vlans: [10] }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: Gi1/0/1, mode: access, access_vlan: 10 }\n  - { port_group: uplinks, mode: trunk, native_vlan: 99, allowed_vlans: [10] }\n"
  }
 ],
 "INT011": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\nvlans:\n  - { id: 10 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\nvlans:\n  - { id: 10, name: USERS }\n"
  }
 ],
 "INT012": [
  {
   "name": "bad.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: Gi1/0/1, mode: access, access_vlan: 10, voice_vlan: 10 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: vlan\nversion: 1\ntargets: role=access\ninterfaces:\n  - { ports: Gi1/0/1, mode: access, access_vlan: 10, voice_vlan: 20 }\n"
  }
 ],
 "INT013": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      password: env:BGP_KEY\n"
  }
 ],
 "INT014": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { soft_reconfiguration: true } }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { max_prefix: 1000 } }\n"
  }
 ],
 "INT015": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      ttl_security: 1\n"
  }
 ],
 "INT016": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { max_prefix: 1000 } }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 198.18.0.0/15 }\n"
  }
 ],
 "INT017": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { max_prefix: 1000 } }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { export_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 198.18.0.0/15 }\n"
  }
 ],
 "INT018": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 0.0.0.0/0, le: 24 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 8.8.8.0/24 }\n"
  }
 ],
 "INT019": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 0.0.0.0/0, le: 32 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 0.0.0.0/0, le: 24 }\n"
  }
 ],
 "INT020": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_policy: IMPORT } }\nroute_maps:\n  - name: IMPORT\n    rules:\n      - { seq: 10, action: permit }\n      - { seq: 20, action: deny }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_policy: IMPORT } }\nroute_maps:\n  - name: IMPORT\n    rules:\n      - { seq: 20, action: permit }\n"
  }
 ],
 "INT021": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 198.18.0.0/15, le: 24 }\n      - { seq: 10, action: deny, prefix: 198.18.7.0/24 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      address_families: { ipv4_unicast: { import_prefix_list: PL-IN } }\nprefix_lists:\n  - name: PL-IN\n    rules:\n      - { seq: 5, action: permit, prefix: 198.18.0.0/15 }\n"
  }
 ],
 "INT022": [
  {
   "name": "bad.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      timers: { keepalive: 20, hold: 30 }\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: bgp\nversion: 1\ntargets: role=edge\nbgp:\n  asn: 64500\n  router_id: 192.0.2.255\n  neighbors:\n    - address: 198.51.100.1\n      remote_as: 64501\n      timers: { keepalive: 10, hold: 30 }\n"
  }
 ],
 "MGMT001": [
  {
   "name": "bad-2.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n exec-timeout 5 0\n"
  },
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nmanagement telnet\n   no shutdown\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input telnet ssh\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    services {\n        ssh;\n        telnet {\n            connection-limit 5;\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nmanagement ssh\n   idle-timeout 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    services {\n        ssh;\n        inactive: telnet;\n    }\n}\n"
  }
 ],
 "MGMT002": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community public ro\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community public RO\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    community public {\n        authorization read-only;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community 8fjk2lmq9 ro\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community 8fJk2Lmq9 RO\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    community n0t-gu3ssed {\n        authorization read-only;\n    }\n}\n"
  }
 ],
 "MGMT003": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community 8fjk2lmq9 rw\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community 8fJk2Lmq9 RW\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset snmp community n0t-gu3ssed authorization read-write\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community 8fjk2lmq9 ro\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community 8fJk2Lmq9 RO\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset snmp community n0t-gu3ssed authorization read-only\n"
  }
 ],
 "MGMT004": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community 8fjk2lmq9 ro\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community 8fJk2Lmq9 RO\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    community n0t-gu3ssed {\n        authorization read-only;\n        clients {\n            0.0.0.0/0;\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nip access-list standard MGMT\n 10 permit 10.9.0.0 0.0.255.255\nsnmp-server community 8fjk2lmq9 ro MGMT\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip access-list standard MGMT\n 10 permit 10.9.0.0 0.0.255.255\nsnmp-server community 8fJk2Lmq9 RO MGMT\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    community n0t-gu3ssed {\n        authorization read-only;\n        clients {\n            192.0.2.0/28;\n            0.0.0.0/0 restrict;\n        }\n    }\n}\n"
  }
 ],
 "MGMT005": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server community 8fjk2lmq9 ro\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server community 8fJk2Lmq9 RO\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset snmp community n0t-gu3ssed authorization read-only\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server group mon v3 priv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server group MON v3 priv\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset snmp v3 usm local-engine user watch authentication-sha authentication-key \"$9$FAKEfake\"\nset snmp v3 usm local-engine user watch privacy-aes128 privacy-key \"$9$FAKEfake\"\n"
  }
 ],
 "MGMT006": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server group MON v3 noauth\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server group MON v3 auth\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    v3 {\n        usm {\n            local-engine {\n                user watch {\n                    authentication-sha {\n                        authentication-key \"$9$FAKEfake\"; ## SECRET-DATA\n                    }\n                }\n            }\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nsnmp-server group MON v3 priv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nsnmp-server group MON v3 priv\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n}\nsnmp {\n    v3 {\n        usm {\n            local-engine {\n                user watch {\n                    authentication-sha {\n                        authentication-key \"$9$FAKEfake\"; ## SECRET-DATA\n                    }\n                    privacy-aes128 {\n                        privacy-key \"$9$FAKEfake\"; ## SECRET-DATA\n                    }\n                }\n            }\n        }\n    }\n}\n"
  }
 ],
 "MGMT007": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip domain name example.net\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    services {\n        ssh {\n            protocol-version [ v1 v2 ];\n        }\n    }\n}\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip ssh version 2\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    services {\n        ssh {\n            root-login deny;\n        }\n    }\n}\n"
  }
 ],
 "MGMT008": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nusername admin secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\naaa new-model\naaa authentication login default group tacacs+ local\n"
  }
 ],
 "MGMT009": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nusername admin secret sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\naaa new-model\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\naaa authentication login default group tacacs+ local\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\naaa new-model\naaa authentication login default group tacacs+ local\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system authentication-order [ tacplus password ]\nset system tacplus-server 192.0.2.4 secret \"$9$FAKEfake\"\n"
  }
 ],
 "MGMT010": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nhostname r1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\naaa new-model\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\naaa accounting exec default start-stop group tacacs+\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\naaa new-model\naaa accounting exec default start-stop group tacacs+\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system accounting events [ login change-log interactive-commands ]\nset system accounting destination tacplus\n"
  }
 ],
 "MGMT011": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nntp server 192.0.2.1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nntp server 192.0.2.1\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system time-zone UTC\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nntp server 192.0.2.1\nntp server 192.0.2.2\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nntp server 192.0.2.1\nntp server 192.0.2.2\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system ntp server 192.0.2.1\nset system ntp server 192.0.2.2\n"
  }
 ],
 "MGMT012": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nntp authenticate\nntp server 192.0.2.1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nntp server 192.0.2.1\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    ntp {\n        server 192.0.2.1 prefer;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nntp authenticate\nntp server 192.0.2.1 key 1\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nntp authenticate\nntp trusted-key 1\nntp server 192.0.2.1 key 1\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    ntp {\n        authentication-key 1 type sha256 value \"$9$FAKEfake\"; ## SECRET-DATA\n        trusted-key 1;\n        server 192.0.2.1 key 1 prefer; ## SECRET-DATA\n    }\n}\n"
  }
 ],
 "MGMT013": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nlogging buffered 64000\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nlogging buffered 64000\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages any notice\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nlogging host 192.0.2.50\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nlogging host 192.0.2.50\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog host 192.0.2.9 any notice\n"
  }
 ],
 "MGMT014": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nservice timestamps log uptime\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nservice timestamps log datetime msec\n"
  }
 ],
 "MGMT015": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nno logging on\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nno logging on\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\nrouter bgp 64500\n neighbor 192.0.2.1 remote-as 64500\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nlogging host 192.0.2.50\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nlogging host 192.0.2.50\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\nlog syslog informational\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages any notice\n"
  }
 ],
 "MGMT016": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nno logging buffered\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nno logging buffered\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog host 192.0.2.9 any notice\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nlogging buffered 64000 informational\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nlogging buffered 64000 informational\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages any notice\n"
  }
 ],
 "MGMT017": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\narchive\n path flash:backup\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages authorization info\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\narchive\n log config\n  logging enable\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages any notice\nset system syslog file changes change-log info\n"
  }
 ],
 "MGMT018": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nhostname r1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nbanner motd ^C\nwelcome\n^C\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login announcement \"Welcome\"\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nbanner login\nAuthorised users only\nEOF\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nbanner login ^C\nAuthorised users only\n^C\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login message \"Authorized use only.\\nAll else is logged.\"\n"
  }
 ],
 "MGMT019": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nmanagement ssh\n   ip access-group MGMT in\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline con 0\n exec-timeout 0 0\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\nline vty\n exec-timeout 0 0\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    login {\n        class engineers {\n            idle-timeout 60;\n            permissions all;\n        }\n        user ann {\n            class engineers;\n        }\n        user bob {\n            class super-user;\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nmanagement ssh\n   idle-timeout 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nline con 0\n exec-timeout 5 0\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\nline vty\n exec-timeout 5 0\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    login {\n        idle-timeout 10;\n        class engineers {\n            idle-timeout 5;\n            permissions all;\n        }\n        user ann {\n            class engineers;\n        }\n        user bob {\n            class super-user;\n        }\n    }\n}\n"
  }
 ],
 "MGMT020": [
  {
   "name": "bad-2.cisco-ios.cfg",
   "text": "hostname r1\nusername admin password 0 Sommer2024\n"
  },
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret 0 Sommer2024\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nusername admin privilege 15 password 7 0822455D0A16\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\npassword Sommer2024\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    root-authentication {\n        encrypted-password \"$9$FAKEfakeFAKE\"; ## SECRET-DATA\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\npassword 8 abcdefghijklm\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name r1;\n    root-authentication {\n        encrypted-password \"$6$FAKEfake$AAAAAAAAAAAAAAAA\"; ## SECRET-DATA\n    }\n}\n"
  }
 ],
 "MGMT021": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nusername admin secret 5 $1$abcd$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret 5 $1$abcd$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login user ann authentication encrypted-password \"$1$FAKEfake$AAAAAAAAAAAA\"\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nusername admin secret sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login user ann authentication encrypted-password \"$6$FAKEfake$AAAAAAAAAAAA\"\n"
  }
 ],
 "MGMT022": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nusername admin privilege 15 role network-admin nopassword\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nusername guest privilege 1\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system root-authentication encrypted-password \"\"\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nusername admin secret sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nusername admin privilege 15 secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system root-authentication encrypted-password \"$6$FAKEfake$AAAA\"\nset system login user remote class operator\n"
  }
 ],
 "MGMT023": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nmanagement api http-commands\n   protocol http\n   no shutdown\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip http server\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services web-management http interface vme.0\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nmanagement api http-commands\n   no shutdown\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip http server\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services web-management https system-generated-certificate\n"
  }
 ],
 "MGMT024": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nno service password-encryption\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\npassword 8 abcdefghijklm\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nservice password-encryption\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\nservice password-encryption\npassword 8 abcdefghijklm\n"
  }
 ],
 "MGMT025": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nusername admin secret sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nenable password 7 0822455D0A16\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\nenable password sha512 $6$abcdefgh$abcdefghijklmnopqrstuv\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nenable secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  }
 ],
 "MGMT026": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nenable password 7 0822455D0A16\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nenable secret 9 $9$abcdefghijklmn$abcdefghijklmnopqrstuv\n"
  }
 ],
 "MGMT027": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n no cdp enable\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  }
 ],
 "MGMT028": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\nlldp run\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols lldp interface all\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   no lldp transmit\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n no lldp transmit\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\nlldp run\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset protocols lldp interface all\nset protocols lldp interface ge-0/0/0 disable\n"
  }
 ],
 "MGMT029": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip domain name example.net\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip source-route\n"
  }
 ],
 "MGMT030": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip proxy-arp\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 proxy-arp\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n no ip proxy-arp\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  }
 ],
 "MGMT031": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   no switchport\n   ip directed-broadcast\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip directed-broadcast\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 family inet targeted-broadcast forward-only\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   no switchport\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  }
 ],
 "MGMT032": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n no ip redirects\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset system no-redirects\n"
  }
 ],
 "MGMT033": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n no ip unreachables\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  }
 ],
 "MGMT034": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip mask-reply\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  }
 ],
 "MGMT035": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 family inet6 address 2001:db8::2/64\nset protocols router-advertisement interface ge-0/0/0.0 prefix 2001:db8::/64\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ipv6 nd ra disabled all\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ipv6 nd ra suppress all\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30\nset routing-options autonomous-system 65001\nset protocols bgp group UP type external\nset protocols bgp group UP peer-as 65000\nset protocols bgp group UP neighbor 198.51.100.1\nset interfaces ge-0/0/0 unit 0 family inet6 address 2001:db8::2/64\n"
  }
 ],
 "MGMT036": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nservice tcp-small-servers\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno service tcp-small-servers\n"
  }
 ],
 "MGMT037": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip finger\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services finger\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip finger\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  }
 ],
 "MGMT038": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip domain name example.net\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip bootp server\n"
  }
 ],
 "MGMT039": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip identd\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip identd\n"
  }
 ],
 "MGMT040": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip domain name example.net\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno service pad\n"
  }
 ],
 "MGMT041": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nservice config\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system autoinstallation interfaces ge-0/0/0 bootp\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno service config\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  }
 ],
 "MGMT042": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline aux 0\n login local\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system ports auxiliary type vt100\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nline aux 0\n no exec\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system ports auxiliary disable\n"
  }
 ],
 "MGMT043": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nhostname r1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\naaa authentication policy lockout failure 3 duration 900\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nlogin block-for 900 attempts 3 within 120\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login retry-options tries-before-disconnect 3\nset system login retry-options lockout-period 15\n"
  }
 ],
 "MGMT044": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname r1\nhostname r1\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages authorization critical\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\naaa authentication policy on-failure log\naaa authentication policy on-success log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nlogin on-failure log\nlogin on-success log\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system syslog file messages authorization info\n"
  }
 ],
 "MGMT045": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n transport input ssh\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nservice tcp-keepalives-in\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\nset system services ssh client-alive-interval 60\n"
  }
 ],
 "MGMT046": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\ncontrol-plane\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\nset interfaces lo0 unit 0 family inet address 192.0.2.1/32\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ncontrol-plane\n service-policy input COPP\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\nset interfaces lo0 unit 0 family inet address 192.0.2.1/32\nset interfaces lo0 unit 0 family inet filter input PROTECT\nset firewall family inet filter PROTECT term ssh from source-address 192.0.2.0/24\nset firewall family inet filter PROTECT term ssh from protocol tcp\nset firewall family inet filter PROTECT term ssh from destination-port ssh\nset firewall family inet filter PROTECT term ssh then accept\nset firewall family inet filter PROTECT term rest then syslog\nset firewall family inet filter PROTECT term rest then discard\n"
  }
 ],
 "MGMT047": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip gratuitous-arps\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno ip gratuitous-arps\n"
  }
 ],
 "MGMT048": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nservice call-home\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system phone-home server https://redirect.example.net\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nno service call-home\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\n"
  }
 ],
 "MGMT049": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n no login\n transport input ssh\n"
  },
  {
   "name": "bad.frr.cfg",
   "text": "hostname r1\nline vty\n no login\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nline vty 0 4\n login local\n transport input ssh\n"
  },
  {
   "name": "good.frr.cfg",
   "text": "hostname r1\nline vty\n exec-timeout 5 0\n"
  }
 ],
 "MGMT050": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip ssh version 2\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip ssh time-out 60\n"
  }
 ],
 "MGMT051": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname r1\nip ssh authentication-retries 5\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "set system host-name r1\nset system services ssh protocol-version v2\nset system login retry-options tries-before-disconnect 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\nip ssh authentication-retries 3\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "set system host-name r1\nset system login retry-options tries-before-disconnect 3\n"
  }
 ],
 "NET001": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name USERS\n"
  },
  {
   "name": "bad/device3.cisco-ios.cfg",
   "text": "hostname sw3\nvlan 10\n name GUESTS\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name users\n"
  }
 ],
 "NET002": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name USERS\n"
  },
  {
   "name": "bad/device3.cisco-ios.cfg",
   "text": "hostname sw3\nvlan 30\n name USERS\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name USERS\nvlan 30\n name GUESTS\n"
  }
 ],
 "NET003": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.1\n neighbor 198.51.100.1 remote-as 64500\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  }
 ],
 "NET004": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 192.0.2.2 255.255.255.0\n"
  }
 ],
 "NET005": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 192.0.2.2 255.255.255.128\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 192.0.2.2 255.255.255.0\n"
  }
 ],
 "NET006": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  }
 ],
 "NET007": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64511\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  }
 ],
 "NET008": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n neighbor 198.51.100.2 password Same4Both\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n neighbor 198.51.100.2 password Same4Both\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n neighbor 198.51.100.1 password Same4Both\n"
  }
 ],
 "NET009": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n neighbor 198.51.100.2 timers 10 30\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n neighbor 198.51.100.1 timers 20 60\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n neighbor 198.51.100.2 timers 10 30\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n neighbor 198.51.100.1 timers 10 30\n"
  }
 ],
 "NET010": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n no bgp default ipv4-unicast\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.1 255.255.255.252\nrouter bgp 64500\n bgp router-id 192.0.2.1\n neighbor 198.51.100.2 remote-as 64501\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\nrouter bgp 64501\n bgp router-id 192.0.2.2\n neighbor 198.51.100.1 remote-as 64500\n"
  }
 ],
 "NET011": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname r1\nip domain name a.example\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname R1\nip domain name b.example\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname r1\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname r2\n"
  }
 ],
 "NET012": [
  {
   "name": "bad/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\ninterface GigabitEthernet1/0/1\n description to sw2 Gi1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "bad/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\ninterface GigabitEthernet1/0/1\n description to sw1 Gi1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,99\n switchport mode trunk\n"
  },
  {
   "name": "good/device1.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\ninterface GigabitEthernet1/0/1\n description to sw2 Gi1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "good/device2.cisco-ios.cfg",
   "text": "hostname sw2\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\ninterface GigabitEthernet1/0/1\n description to sw1 Gi1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  }
 ],
 "NP001": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: allow-web\n  namespace: shop\nspec:\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: allow-web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n"
  }
 ],
 "NP002": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: default\nspec:\n  podSelector:\n    matchLabels:\n      app: web\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector:\n    matchExpressions:\n      - {key: app, operator: In, values: [web, api]}\n  policyTypes: [Ingress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  }
 ],
 "NP003": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: db\n  template:\n    metadata:\n      labels:\n        app: db\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/db:1\n          ports:\n            - {name: postgres, containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: wbe}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: db\n  template:\n    metadata:\n      labels:\n        app: db\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/db:1\n          ports:\n            - {name: postgres, containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n  egress:\n    - to:\n        - namespaceSelector: {}\n          podSelector:\n            matchLabels: {k8s-app: kube-dns}\n"
  }
 ],
 "NP004": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: monitoring\n  labels:\n    purpose: metrics\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: metrics\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {purpose: monitoring}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: monitoring\n  labels:\n    purpose: metrics\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: metrics\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {purpose: metrics}\n  egress:\n    - to:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: kube-system}\n"
  }
 ],
 "NP005": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: db\n  template:\n    metadata:\n      labels:\n        app: db\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/db:1\n          ports:\n            - {name: postgres, containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: db\n  template:\n    metadata:\n      labels:\n        app: db\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/db:1\n          ports:\n            - {name: postgres, containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  }
 ],
 "NP006": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n"
  }
 ],
 "NP007": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 8080}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  }
 ],
 "NP008": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n"
  }
 ],
 "NP009": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: from-default\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: default\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: bank\n"
  }
 ],
 "NP010": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels:\n      app: web server\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\n  labels:\n    team: shop\nspec:\n  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: web-server\n  policyTypes: [Ingress]\n"
  }
 ],
 "NP011": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\n  annotations:\n    example.com/owner: team-shop@example.com\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n"
  }
 ],
 "NP012": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: implied\n  namespace: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: no-effect\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  egress:\n    - to:\n        - podSelector: {}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: alone\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - podSelector: {}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: said\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - podSelector: {}\n  egress: []\n"
  }
 ],
 "NP013": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web-out\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - podSelector:\n            matchLabels: {app: db}\n      ports: [{port: 5432}]\n    - to:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: kube-system}\n      ports: [{protocol: UDP, port: 53}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: dns\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: kube-system}\n      ports:\n        - {protocol: UDP, port: 53}\n        - {protocol: TCP, port: 53}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web-out\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - podSelector:\n            matchLabels: {app: db}\n      ports: [{port: 5432}]\n"
  }
 ],
 "NP014": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: open\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - {}\n  egress: []\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: https\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 443}]\n"
  }
 ],
 "NP015": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: out\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n      ports: [{port: 443}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: out\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n            except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16]\n      ports: [{port: 443}]\n"
  }
 ],
 "NP016": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: out\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/8\n      ports: [{port: 443}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: out\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.12.0.0/16\n      ports: [{port: 443}]\n"
  }
 ],
 "NP017": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: outside\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/16\n            except: [10.1.0.0/24]\n      ports: [{port: 443}]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: nothing\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/16\n            except: [10.0.0.0/17, 10.0.128.0/17]\n      ports: [{port: 443}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: out\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/16\n            except: [10.0.3.0/24]\n      ports: [{port: 443}]\n"
  }
 ],
 "NP018": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: range\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 9000, endPort: 8000}]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: name\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: https}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: http}, {port: 8000, endPort: 9000}]\n"
  }
 ],
 "NP019": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: bank\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n"
  }
 ],
 "NP020": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector: {}\n      ports: [{port: 5000, endPort: 6000}]\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n      ports: [{port: 5432}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector: {}\n      ports: [{port: 5432}]\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n      ports: [{port: 5433}]\n"
  }
 ],
 "NP021": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n      ports: [{port: 9187}]\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n      ports: [{port: 5432}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n      ports: [{port: 9100}]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n      ports: [{port: 9187}]\n"
  }
 ],
 "NP022": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector: {}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n      ports: [{port: 5432}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector:\n            matchLabels: {app: web}\n      ports: [{port: 5432}]\n"
  }
 ],
 "NP023": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: open\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - {}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: never\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n    matchExpressions:\n      - {key: app, operator: NotIn, values: [web]}\n  policyTypes: [Ingress]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: open\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: web}\n  policyTypes: [Ingress]\n  ingress:\n    - {}\n"
  }
 ],
 "NP024": [
  {
   "name": "bad.yaml",
   "text": "kind: tenants\nversion: 1\ntenants:\n  - name: shop\n    owner: team-shop@example.com\n    namespaces: [\"shop\", \"shop-*\"]\n    uses:\n      cidrs: [10.20.0.0/16]\n  - name: bank\n    owner: team-bank@example.com\n    namespaces: [bank]\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: bank\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: ledger\n  namespace: bank\nspec:\n  selector:\n    matchLabels:\n      app: ledger\n  template:\n    metadata:\n      labels:\n        app: ledger\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/ledger:1\n          ports:\n            - {containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ledger\n  namespace: bank\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector: {}\n      ports: [{port: 5432}]\n"
  },
  {
   "name": "good.yaml",
   "text": "kind: tenants\nversion: 1\ntenants:\n  - name: shop\n    owner: team-shop@example.com\n    namespaces: [\"shop\", \"shop-*\"]\n    uses:\n      cidrs: [10.20.0.0/16]\n  - name: bank\n    owner: team-bank@example.com\n    namespaces: [bank]\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: bank\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/web:1\n          ports:\n            - {name: http, containerPort: 8080}\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: ledger\n  namespace: bank\nspec:\n  selector:\n    matchLabels:\n      app: ledger\n  template:\n    metadata:\n      labels:\n        app: ledger\n    spec:\n      containers:\n        - name: main\n          image: registry.example.com/ledger:1\n          ports:\n            - {containerPort: 5432}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ledger\n  namespace: bank\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector: {}\n      ports: [{port: 5432}]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - podSelector: {}\n  egress:\n    - to:\n        - ipBlock: {cidr: 10.20.3.0/24}\n"
  }
 ],
 "NP025": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: metrics\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {purpose: metrics}\n        - podSelector:\n            matchLabels: {app: prometheus}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: metrics\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: {purpose: metrics}\n          podSelector:\n            matchLabels: {app: prometheus}\n        - podSelector: {}\n"
  }
 ],
 "NP026": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - from: []\n      ports: [{port: 5432}]\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress: []\n"
  }
 ],
 "NP027": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: spelling\n  namespace: shop\nspec:\n  podSelectors:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: quoted\n  namespace: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - ports:\n        - port: \"5432\"\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector:\n    matchLabels: {app: db}\n  policyTypes: [Ingress]\n  ingress:\n    - ports:\n        - port: 5432\n"
  }
 ],
 "NP028": [
  {
   "name": "bad.yaml",
   "text": "apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata:\n  name: metrics\nspec:\n  priority: 10\n  subject:\n    namespaces: {}\n  ingress:\n    - name: metrics\n      action: Allow\n      from:\n        - namespaces:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n---\napiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata:\n  name: no-metrics\nspec:\n  priority: 10\n  subject:\n    pods:\n      namespaceSelector: {}\n      podSelector:\n        matchLabels: {tier: secret}\n  ingress:\n    - name: metrics\n      action: Deny\n      from:\n        - namespaces:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n"
  },
  {
   "name": "good.yaml",
   "text": "apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata:\n  name: metrics\nspec:\n  priority: 20\n  subject:\n    namespaces: {}\n  ingress:\n    - name: metrics\n      action: Allow\n      from:\n        - namespaces:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n---\napiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata:\n  name: no-metrics\nspec:\n  priority: 10\n  subject:\n    pods:\n      namespaceSelector: {}\n      podSelector:\n        matchLabels: {tier: secret}\n  ingress:\n    - name: metrics\n      action: Deny\n      from:\n        - namespaces:\n            matchLabels: {kubernetes.io/metadata.name: monitoring}\n"
  }
 ],
 "VLAN001": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk allowed vlan 10,20\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk allowed vlan 10,20\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 1;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN002": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\ninterface GigabitEthernet1/0/2\n switchport mode dynamic desirable\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n switchport nonegotiate\ninterface GigabitEthernet1/0/2\n switchport access vlan 10\n switchport mode access\n"
  }
 ],
 "VLAN003": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   switchport access vlan 10\n   switchport mode access\n   shutdown\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n switchport access vlan 10\n switchport mode access\n shutdown\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/2 {\n        disable;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   switchport access vlan 999\n   switchport mode access\n   shutdown\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n switchport access vlan 999\n switchport mode access\n shutdown\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/2 {\n        disable;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members PARKED;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN004": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   shutdown\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n shutdown\n"
  }
 ],
 "VLAN005": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members all;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN006": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 1,10,20\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 1,10,20\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ default USERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    default {\n        vlan-id 1;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN007": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN008": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Vlan1\n   ip address 192.0.2.10 255.255.255.0\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    irb {\n        unit 0 {\n            family inet {\n                address 192.0.2.5/24;\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    default {\n        vlan-id 1;\n        l3-interface irb.0;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Vlan99\n   ip address 192.0.2.10 255.255.255.0\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Vlan99\n ip address 192.0.2.10 255.255.255.0\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    irb {\n        unit 0 {\n            family inet {\n                address 192.0.2.5/24;\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    MGMT {\n        vlan-id 30;\n        l3-interface irb.0;\n    }\n}\n"
  }
 ],
 "VLAN009": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\ninterface Ethernet2\n   switchport access vlan 99\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\ninterface GigabitEthernet1/0/2\n switchport access vlan 99\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members NATIVE;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\ninterface Ethernet2\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\ninterface GigabitEthernet1/0/2\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN010": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   spanning-tree portfast\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n spanning-tree portfast\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface ge-0/0/1 {\n            edge;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good-2.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree portfast bpduguard default\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n spanning-tree portfast\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   spanning-tree portfast\n   spanning-tree bpduguard enable\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n spanning-tree portfast\n spanning-tree bpduguard enable\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/2 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    layer2-control {\n        bpdu-block {\n            interface ge-0/0/2;\n        }\n    }\n    rstp {\n        interface ge-0/0/1 {\n            edge;\n        }\n        bpdu-block-on-edge;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN011": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n   spanning-tree bpdufilter enable\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n spanning-tree bpdufilter enable\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    layer2-control {\n        bpdu-block {\n            interface ge-0/0/1 {\n                drop;\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    layer2-control {\n        bpdu-block {\n            interface ge-0/0/1;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN012": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        bridge-priority 4k;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n   spanning-tree guard root\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n spanning-tree guard root\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        bridge-priority 4k;\n        interface ge-0/0/47 {\n            no-root-port;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN013": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface ge-0/0/47;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree loopguard default\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree loopguard default\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface ge-0/0/47 {\n            bpdu-timeout-action {\n                block;\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN014": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n switchport block unicast\n"
  }
 ],
 "VLAN015": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nip dhcp snooping\nip dhcp snooping vlan 20\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nip dhcp snooping\nip dhcp snooping vlan 20\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nip dhcp snooping\nip dhcp snooping vlan 10,20\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nip dhcp snooping\nip dhcp snooping vlan 10,20\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security;\n        }\n    }\n}\n"
  }
 ],
 "VLAN016": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                arp-inspection;\n            }\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   ip verify source\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n ip verify source\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                arp-inspection;\n                ip-source-guard;\n            }\n        }\n    }\n}\n"
  }
 ],
 "VLAN017": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                ip-source-guard;\n            }\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nip arp inspection vlan 10\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nip arp inspection vlan 10\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                arp-inspection;\n                ip-source-guard;\n            }\n        }\n    }\n}\n"
  }
 ],
 "VLAN018": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n                storm-control NONE;\n            }\n        }\n    }\n}\nforwarding-options {\n    storm-control-profiles NONE {\n        all {\n            no-broadcast;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   storm-control broadcast level 1.00\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n storm-control broadcast level 1.00\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n                storm-control EDGE;\n            }\n        }\n    }\n}\nforwarding-options {\n    storm-control-profiles EDGE {\n        all {\n            bandwidth-percentage 5;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN019": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nno ip igmp snooping\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nno ip igmp snooping\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    igmp-snooping {\n        vlan USERS;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    igmp-snooping {\n        vlan all;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN020": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree mode none\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree mode pvst\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        force-version stp;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree mode mstp\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree mode rapid-pvst\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface all;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN021": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n udld port\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    oam {\n        ethernet {\n            link-fault-management {\n                interface ge-0/0/47;\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN022": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvtp domain CORP\nvtp mode server\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\nprotocols {\n    mvrp {\n        interface ge-0/0/47;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n}\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvtp domain CORP\nvtp mode transparent\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\nprotocols {\n    rstp;\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n}\n"
  }
 ],
 "VLAN023": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ndot1x system-auth-control\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   dot1x pae authenticator\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ndot1x system-auth-control\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n dot1x pae authenticator\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nprotocols {\n    dot1x {\n        authenticator {\n            interface {\n                ge-0/0/1.0 {\n                    supplicant multiple;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN024": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,30,99\n   switchport mode trunk\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,30,99\n switchport mode trunk\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS 300 ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS 20 ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN025": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name OLD\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name OLD\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS PARKED ];\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN026": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 30\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 30\n switchport mode access\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members 300;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN027": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport trunk allowed vlan 10,20\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport trunk allowed vlan 10,20\n switchport mode access\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  }
 ],
 "VLAN028": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   ip dhcp snooping trust\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n ip dhcp snooping trust\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                group SERVER {\n                    overrides {\n                        trusted;\n                    }\n                    interface ge-0/0/1.0;\n                }\n            }\n        }\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   switchport mode trunk\n   ip dhcp snooping trust\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n switchport mode trunk\n ip dhcp snooping trust\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n        forwarding-options {\n            dhcp-security {\n                group SERVER {\n                    overrides {\n                        trusted;\n                    }\n                    interface ge-0/0/47.0;\n                }\n            }\n        }\n    }\n}\n"
  }
 ],
 "VLAN029": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Port-channel1\n switchport trunk allowed vlan 10,20\n switchport mode trunk\ninterface GigabitEthernet1/0/1\n switchport trunk allowed vlan 10\n switchport mode trunk\n channel-group 1 mode active\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Port-channel1\n switchport trunk allowed vlan 10,20\n switchport mode trunk\ninterface GigabitEthernet1/0/1\n switchport trunk allowed vlan 10,20\n switchport mode trunk\n channel-group 1 mode active\n"
  }
 ],
 "VLAN030": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport mode trunk\n   spanning-tree portfast\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport mode trunk\n spanning-tree portfast\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface ge-0/0/47 {\n            edge;\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   spanning-tree portfast\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n spanning-tree portfast\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n    ge-0/0/47 {\n        native-vlan-id 99;\n        unit 0 {\n            family ethernet-switching {\n                interface-mode trunk;\n                vlan {\n                    members [ USERS SERVERS ];\n                }\n            }\n        }\n    }\n}\nprotocols {\n    rstp {\n        interface ge-0/0/1 {\n            edge;\n        }\n        interface ge-0/0/47;\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN031": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\nvlan 20\n name SERVERS\n"
  },
  {
   "name": "bad.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members 10;\n                }\n            }\n        }\n    }\n}\nvlans {\n    vlan10 {\n        vlan-id 10;\n    }\n}\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
  },
  {
   "name": "good.juniper-junos.cfg",
   "text": "system {\n    host-name sw1;\n}\ninterfaces {\n    ge-0/0/1 {\n        unit 0 {\n            family ethernet-switching {\n                interface-mode access;\n                vlan {\n                    members USERS;\n                }\n            }\n        }\n    }\n}\nvlans {\n    USERS {\n        vlan-id 10;\n    }\n    SERVERS {\n        vlan-id 20;\n    }\n    NATIVE {\n        vlan-id 99;\n    }\n    PARKED {\n        vlan-id 999;\n    }\n}\n"
  }
 ],
 "VLAN032": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n switchport voice vlan 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n switchport voice vlan 20\n"
  }
 ],
 "VLAN033": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nvlan 30\n   name OLD\n   state suspend\ninterface Ethernet1\n   switchport access vlan 30\n   switchport mode access\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvlan 30\n name OLD\n state suspend\ninterface GigabitEthernet1/0/1\n switchport access vlan 30\n switchport mode access\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nvlan 30\n   name OLD\n   state suspend\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvlan 30\n name OLD\n state suspend\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  }
 ],
 "VLAN034": [
  {
   "name": "bad.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Vlan30\n   ip address 10.0.30.1 255.255.255.0\n"
  },
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Vlan30\n ip address 10.0.30.1 255.255.255.0\n"
  },
  {
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Vlan20\n   ip address 10.0.20.1 255.255.255.0\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Vlan20\n ip address 10.0.20.1 255.255.255.0\n"
  }
 ]
};
