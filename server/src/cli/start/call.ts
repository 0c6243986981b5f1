import { request } from 'node:http';
import { json } from 'node:stream/consumers';

/**
 * Asks a server of this machine: with GET, or with POST where there is a body.
 *
 * Not by `fetch`, whose parser reserves ten gigabytes of address space: more than some systems let a program have.
 *
 * @param address of the server
 * @returns the JSON that it answers
 * @throws where it does not answer as it should
 */
export function call(address: string, path: string, body?: object): Promise<unknown> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { agent: false, ...(body && post) }, async (response) => {
      const answer = await json(response).catch(reject);
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(`${path} answers ${response.statusCode}: ${JSON.stringify(answer)}`));
    });
    asked.once('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}
