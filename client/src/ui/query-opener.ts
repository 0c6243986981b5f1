import { createContext } from 'react';

/** Opens a query where it can be changed and run; null where there is no such place. */
export const QueryOpener = createContext<((cypher: string, parameters: unknown) => void) | null>(null);
