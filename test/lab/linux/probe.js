// Runs at a host of the lab. `receive` prints the payload of every datagram that comes to one of its addresses and ports;
// `send` reads lines of `SOURCE PORT DESTINATION PORT PAYLOAD` and sends each as one datagram.
import { createSocket } from 'node:dgram';
import { argv, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

const [role, addresses = '', ports = ''] = argv.slice(2);

function open(address, port) {
  return new Promise((resolve) => {
    const socket = createSocket({ type: 'udp4', recvBufferSize: 4_000_000 });
    socket.on('error', () => {});
    socket.bind(port, address, () => resolve(socket));
  });
}

if (role === 'receive') {
  for (const address of addresses.split(',')) {
    for (const port of ports.split(',')) {
      const socket = await open(address, Number(port));
      socket.on('message', (text) => stdout.write(`${text}\n`));
    }
  }
  stdout.write('ready\n');
}

if (role === 'send') {
  const sockets = new Map();
  for await (const line of createInterface({ input: stdin })) {
    const [from, fromPort, to, toPort, text] = line.split(' ');
    const key = `${from} ${fromPort}`;
    if (!sockets.has(key)) sockets.set(key, await open(from, Number(fromPort)));
    // One after the other, so that they come in the order of the lines.
    await new Promise((resolve) => sockets.get(key).send(text, Number(toPort), to, resolve));
  }
}
