// Runs inside a namespace. Its parent hands it a listening socket made outside: what connects there is passed on to an
// address that only this namespace reaches.
import { connect } from 'node:net';

const [host, port] = process.argv.slice(2);

process.on('message', (_message, server) => {
  server.on('connection', (client) => {
    const target = connect(Number(port), host);
    for (const socket of [client, target]) {
      socket.setNoDelay(true);
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
    client.pipe(target).pipe(client);
  });
  process.send('ready');
});
process.on('disconnect', () => process.exit(0));
