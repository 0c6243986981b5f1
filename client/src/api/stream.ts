import type { CallParameters, StreamedLine, StreamedName } from 'entente/contract/http/endpoints.ts';
import { type CallOptions, refusalIn, sendCall } from './call.ts';
import { unreachable } from './problem.ts';

/**
 * Calls the server for an answer that comes line by line, each as soon as it is known. Leaving off reading ends the call.
 *
 * @throws ApiProblem where the server refuses, fails or cannot be reached, or the connection breaks before the end
 * @throws DOMException named AbortError where the signal ended the call
 */
export async function* streamCall<Name extends StreamedName>(
  name: Name,
  parameters: CallParameters<Name>,
  options: CallOptions = {},
): AsyncGenerator<StreamedLine<Name>> {
  const response = await sendCall(name, parameters, { ...options, accept: 'application/x-ndjson' });
  if (!response.ok || response.body === null) throw await refusalIn(response, options.signal);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await read(reader, options.signal);
      if (done) return;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      // The server validates its lines against the same contract in its tests, as it does its answers.
      for (const line of lines) yield JSON.parse(line) as StreamedLine<Name>;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: ReadableStreamDefaultReader<string>, signal: AbortSignal | undefined) {
  try {
    return await reader.read();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable(error);
  }
}
