export const rules = [
  {
    id: 'CORP-002',
    title: 'Names say where a device stands',
    severity: 'low',
    about: 'device',
    check(device) {
      if (/^[a-z]{3}\d-/.test(device.name)) return { outcome: 'judged', findings: [] };
      const subject = { kind: 'device', name: device.name };
      const message = `${device.name} does not begin with a site`;
      return { outcome: 'judged', findings: [{ message, subject, source: device.place(2), key: '' }] };
    },
  },
];
