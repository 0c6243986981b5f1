import { createServer, type Server, type Socket } from 'node:net';

const begin = Buffer.from([0x60, 0x60, 0xb0, 0x17]);
const version44 = Buffer.from([0, 0, 4, 4]);
const handshakeLength = 20;

/**
 * A server that speaks Bolt 4.4, says that it is what it is told to be, and answers every question with no rows: what an
 * old Neo4j, or another product that borrows its protocol, looks like from outside. It listens on any free port.
 */
export function speakBolt(agent: string): Server {
  return createServer((socket) => {
    let waiting: Buffer = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      if (!greeted) {
        if (waiting.length < handshakeLength || !waiting.subarray(0, 4).equals(begin)) return;
        greeted = true;
        waiting = waiting.subarray(handshakeLength);
        socket.write(version44);
      }
      waiting = answerMessages(socket, waiting, agent);
    });
  }).listen(0, '127.0.0.1');
}

/** Messages come as chunks with their length in front; two zero bytes end one. @returns what is not complete yet */
function answerMessages(socket: Socket, received: Buffer, agent: string): Buffer {
  let rest = received;
  while (rest.length >= 2) {
    const length = rest.readUInt16BE();
    if (rest.length < 2 + length) break;
    rest = rest.subarray(2 + length);
    if (length === 0) socket.write(success(agent));
  }
  return rest;
}

/** SUCCESS with one map, in PackStream. */
function success(agent: string): Buffer {
  const map = { server: agent, connection_id: 'bolt-1', fields: [] as const };
  const entries = Object.entries(map).flatMap(([key, value]) => [
    text(key),
    typeof value === 'string' ? text(value) : Buffer.from([0x90]),
  ]);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + Object.keys(map).length]), ...entries]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.alloc(2)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
