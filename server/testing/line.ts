import { once } from 'node:events';
import { type AddressInfo, connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A line to a server that can be cut and mended, as when that server is ended and started again at the same port. */
export class Line {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  /** In milliseconds: by how much all that goes over it is late. */
  #delay = 0;
  #isDead = false;
  #underway = 0;

  private constructor(target: string) {
    this.#target = new URL(target);
  }

  /** @param address of the server, as a URL with its port */
  static async to(address: string): Promise<Line> {
    const line = new Line(address);
    await line.mend();
    return line;
  }

  get port(): number {
    return this.#port;
  }

  async mend(): Promise<void> {
    this.#isDead = false;
    if (this.#server !== null) return;
    const server = createServer((near) => {
      if (this.#isDead) {
        this.#sockets.add(near);
        near.resume().on('error', () => near.destroy());
        return;
      }
      const far = connectTo(Number(this.#target.port), this.#target.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(socket);
        socket.pipe(this.#late()).pipe(other);
        // A line that is cut is what this is for.
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          other.destroy();
        });
      }
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on all that goes over it is late by so much, in milliseconds. */
  slowDown(delay: number): void {
    this.#delay = delay;
  }

  /** From now on nothing gets through, and nobody is told; what is sent meanwhile is lost. */
  goDead(): void {
    for (const socket of this.#sockets) {
      socket.unpipe();
      socket.resume();
    }
    this.#isDead = true;
  }

  /** Whether something is on its way that is late. */
  get isBusy(): boolean {
    return this.#underway > 0;
  }

  #late(): Transform {
    return new Transform({
      transform: (chunk, _encoding, done) => {
        if (this.#delay === 0) done(null, chunk);
        else {
          this.#underway += 1;
          setTimeout(() => {
            this.#underway -= 1;
            done(null, chunk);
          }, this.#delay);
        }
      },
    });
  }

  /** From now on nothing gets through, and connecting is refused. */
  async cut(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(server, 'close');
  }
}
