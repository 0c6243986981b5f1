import { afterAll } from 'vitest';
import { closeDatabase } from './graphs.ts';

afterAll(closeDatabase);
