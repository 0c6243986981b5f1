import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-1';
import { describe, expect, test } from 'vitest';
import { endpoints } from '#contract/http/index.ts';
import { describeInterface } from './openapi.ts';

const document = JSON.parse(JSON.stringify(describeInterface()));

describe('the description of the interface', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await validate('https://spec.openapis.org/oas/3.1/schema-base', document, 'DETAILED');
    expect(result).toMatchObject({ valid: true });
  });

  test('is not called valid whatever it holds', async () => {
    const broken = { ...document, info: { title: 3 } };
    expect(await validate('https://spec.openapis.org/oas/3.1/schema-base', broken)).toMatchObject({
      valid: false,
    });
  });

  test('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(
      ([, to]) => to ?? '',
    );
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) {
      const target = reference
        .split('/')
        .slice(1)
        .reduce((inner, step) => inner?.[step], document);
      expect(target, reference).toBeDefined();
    }
  });

  test('describes every endpoint once, with an answer and its problems', () => {
    const operations = Object.values<Record<string, { operationId: string; responses: object }>>(
      document.paths,
    ).flatMap((methods) => Object.values(methods));
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(
      Object.keys(endpoints).sort(),
    );
    for (const { responses } of operations) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '500']));
    }
  });

  test('has schemas that the answers of the contract can be held against', async () => {
    registerSchema(
      { ...document, $schema: 'https://spec.openapis.org/oas/3.1/schema-base' },
      'https://entente.test/',
    );
    const holds = (answer: Record<string, string>) =>
      validate('https://entente.test/#/components/schemas/ReadyAnswer', answer);
    expect(await holds({ status: 'ready', databaseVersion: '5' })).toMatchObject({ valid: true });
    expect(await holds({ status: 'no' })).toMatchObject({ valid: false });
  });
});
