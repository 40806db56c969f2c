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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp 10.0.0.0 0.127.255.255 any\n   20 permit tcp 10.128.0.0 0.127.255.255 any\n   40 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp 10.0.0.0 0.127.255.255 any\n 20 permit tcp 10.128.0.0 0.127.255.255 any\n 40 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   20 permit tcp 10.0.0.0 0.255.255.255 any\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 20 permit tcp 10.0.0.0 0.255.255.255 any\n 30 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n\nip access-list EDGE-IN\n   20 permit tcp any any eq 443\n   30 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n\nip access-list extended EDGE-IN\n 20 permit tcp any any eq 443\n 30 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 192.0.2.1/24\n   ip access-group EDGE-IN in\nip access-list EDGE-IN\n   10 permit tcp any any established\n   20 deny ip any any log\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n ip access-group EDGE-IN in\nip access-list extended EDGE-IN\n 10 permit tcp any any established\n 20 deny ip any any log\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname r1\ninterface Ethernet1\n   ip address 198.51.100.2/30\n   ip access-group EDGE-IN in\n   ip verify unicast source reachable-via any\nrouter bgp 64500\n   neighbor 198.51.100.1 remote-as 64501\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname r1\ninterface GigabitEthernet1\n ip address 198.51.100.2 255.255.255.252\n ip access-group EDGE-IN in\n ip verify unicast source reachable-via any\nrouter bgp 64500\n neighbor 198.51.100.1 remote-as 64501\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   switchport access vlan 999\n   switchport mode access\n   shutdown\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n switchport access vlan 999\n switchport mode access\n shutdown\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Vlan99\n   ip address 192.0.2.10 255.255.255.0\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface Vlan99\n ip address 192.0.2.10 255.255.255.0\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\ninterface Ethernet2\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\ninterface GigabitEthernet1/0/2\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n   spanning-tree guard root\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree vlan 10,20 priority 4096\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n spanning-tree guard root\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree loopguard default\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree loopguard default\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nip dhcp snooping\nip dhcp snooping vlan 10,20\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nip dhcp snooping\nip dhcp snooping vlan 10,20\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   ip verify source\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n ip verify source\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nip arp inspection vlan 10\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nip arp inspection vlan 10\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   storm-control broadcast level 1.00\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n storm-control broadcast level 1.00\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\nspanning-tree mode mstp\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nspanning-tree mode rapid-pvst\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
  }
 ],
 "VLAN021": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport mode trunk\n udld port\n"
  }
 ],
 "VLAN022": [
  {
   "name": "bad.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvtp domain CORP\nvtp mode server\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\nvtp domain CORP\nvtp mode transparent\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ndot1x system-auth-control\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   dot1x pae authenticator\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ndot1x system-auth-control\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n dot1x pae authenticator\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport trunk native vlan 99\n   switchport trunk allowed vlan 10,20,99\n   switchport mode trunk\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport trunk native vlan 99\n switchport trunk allowed vlan 10,20,99\n switchport mode trunk\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\ninterface Ethernet1\n   switchport access vlan 10\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\ninterface Ethernet2\n   switchport mode trunk\n   ip dhcp snooping trust\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\ninterface GigabitEthernet1/0/2\n switchport mode trunk\n ip dhcp snooping trust\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\nvlan 20\n   name SERVERS\nvlan 99\n   name NATIVE\nvlan 999\n   name PARKED\ninterface Ethernet1\n   switchport access vlan 10\n   switchport mode access\n   spanning-tree portfast\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\nvlan 20\n name SERVERS\nvlan 99\n name NATIVE\nvlan 999\n name PARKED\ninterface GigabitEthernet1/0/1\n switchport access vlan 10\n switchport mode access\n spanning-tree portfast\n"
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
   "name": "good.arista-eos.cfg",
   "text": "hostname sw1\nvlan 10\n   name USERS\n"
  },
  {
   "name": "good.cisco-ios.cfg",
   "text": "hostname sw1\nvlan 10\n name USERS\n"
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
