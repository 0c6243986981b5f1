import { z } from 'zod';
import { databaseAddress, readVariables } from '#server/settings.ts';

/** What the tests can be told, beside the settings of the program: environment variables, listed in `.env.example`. */
const variables = z.object({
  NEO4J_TEST_URI: databaseAddress.optional(),
  NEO4J_TEST_USERNAME: z.string().default('neo4j'),
  NEO4J_TEST_PASSWORD: z.string().default(''),
  ENTENTE_TEST_DATABASE: z
    .enum(['docker', 'maven', 'maven-2026', 'uri'], 'docker, maven, maven-2026 or uri')
    .optional(),
  ENTENTE_TEST_FUZZ: z.coerce.number('a number').int().min(1).optional(),
  CHROMIUM: z.string().optional(),
});

export const testSettingNames: readonly string[] = Object.keys(variables.shape);

/** @throws WrongSettings */
export function readTestSettings() {
  return readVariables(variables, process.env);
}
