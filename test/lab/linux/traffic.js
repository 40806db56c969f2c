// Runs at a host of the lab: `receive` counts datagrams by their port, `send` sends them to several ports in turn, `serve` and
// `talk` keep a TCP connection busy. Each prints what it counted, as JSON, once it is told to end.
import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import { argv, stdout } from 'node:process';

const [role, address = '', ...rest] = argv.slice(2);
const ports = rest.map(Number);
const counts = Object.fromEntries(ports.map((port) => [port, 0]));
const end = (result) => {
  stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
};

if (role === 'receive') {
  for (const port of ports) {
    const socket = createSocket({ type: 'udp4', recvBufferSize: 4_000_000 });
    socket.on('message', () => {
      counts[port] += 1;
    });
    socket.bind(port, address);
  }
  process.on('SIGTERM', () => setTimeout(() => end(counts), 300));
}

if (role === 'send') {
  const socket = createSocket('udp4');
  const timer = setInterval(() => {
    for (const port of ports) {
      socket.send('x', port, address);
      counts[port] += 1;
    }
  }, 1);
  process.on('SIGTERM', () => {
    clearInterval(timer);
    setTimeout(() => end(counts), 100);
  });
}

if (role === 'serve') {
  createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(ports[0], address);
  process.on('SIGTERM', () => process.exit(0));
}

if (role === 'talk') {
  const result = { sent: 0, echoed: 0, error: null };
  const socket = connect(ports[0] ?? 0, address).setNoDelay(true);
  socket.on('error', (error) => {
    result.error = error.message;
  });
  socket.on('close', () => {
    result.error ??= 'closed';
  });
  socket.on('data', (chunk) => {
    result.echoed += chunk.length;
  });
  const timer = setInterval(() => {
    socket.write('x');
    result.sent += 1;
  }, 2);
  process.on('SIGTERM', () => {
    clearInterval(timer);
    setTimeout(() => end(result), 300);
  });
}
