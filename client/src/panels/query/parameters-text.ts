/** The parameters of a query as they were read from what was typed, or what is wrong with it: whole sentences. */
export type ParametersText =
  | { readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly problem: string };

/** Reads the parameters of a query, typed as JSON; nothing typed is no parameters. */
export function readParameters(typed: string): ParametersText {
  if (typed.trim() === '') return { parameters: {} };
  const value = parsed(typed);
  if (value === undefined)
    return {
      problem: 'This is not JSON. Write names and texts in double quotes: {"name": "Japan", "most": 5}.',
    };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'Write an object with a name for each value: {"name": "Japan", "most": 5}.' };
  return { parameters: { ...value } };
}

/** The names that a query writes with a `$`, outside of texts and comments, each once. */
export function parametersNamed(query: string): readonly string[] {
  const bare = query.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (left) =>
    ' '.repeat(left.length),
  );
  return [
    ...new Set([...bare.matchAll(/\$(\w+)|\$`([^`]+)`/g)].map(([, plain, quoted]) => plain ?? quoted ?? '')),
  ];
}

/** Those of the names that have no value yet. */
export function withoutValue(
  query: string,
  parameters: Readonly<Record<string, unknown>>,
): readonly string[] {
  return parametersNamed(query).filter((name) => !Object.hasOwn(parameters, name));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
