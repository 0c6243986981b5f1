import { readdir, readFile, readlink } from 'node:fs/promises';

/** As the kernel writes the addresses of this machine alone: 127.0.0.1, the same as IPv6, and ::1. */
const loopback = ['0100007F', '0000000000000000FFFF00000100007F', '00000000000000000000000001000000'];

/** A socket of TCP that waits for connections. */
export interface Listening {
  readonly port: number;
  /** Whether it can be reached from this machine only. */
  readonly onlyHere: boolean;
}

/** All sockets on which a process listens; Linux tells. */
export async function listeningOf(process: number): Promise<readonly Listening[]> {
  const files = await readdir(`/proc/${process}/fd`);
  const open = await Promise.all(
    files.map((file) => readlink(`/proc/${process}/fd/${file}`).catch(() => '')),
  );
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/${process}/net/${name}`, 'utf8').catch(() => '')),
  );
  // Of each line: its number, the local address and port, the remote one, the state (0A: listening), and, tenth, the inode.
  return tables
    .flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)))
    .filter((fields) => fields[3] === '0A' && open.includes(`socket:[${fields[9]}]`))
    .map(([, local = '']) => {
      const [address = '', port = ''] = local.split(':');
      return { port: Number.parseInt(port, 16), onlyHere: loopback.includes(address) };
    });
}
