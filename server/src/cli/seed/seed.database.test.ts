import { editedFixture, fixture } from 'seed/testing/fixture.ts';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { emptyDatabase, useGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { main } from './seed.ts';

async function seed(...parameters: readonly string[]) {
  let printed = '';
  const status = await main(parameters, (text) => {
    printed += text;
  });
  return { status, printed };
}

describe('npm run seed, with a database that was named', () => {
  beforeEach(() => {
    const { uri, username, password } = inject('connection');
    vi.stubEnv('NEO4J_URI', uri);
    vi.stubEnv('NEO4J_USERNAME', username);
    vi.stubEnv('NEO4J_PASSWORD', password);
    vi.stubEnv('NEO4J_DATABASE', undefined);
    return () => {
      vi.unstubAllEnvs();
    };
  });

  it('asks first, and says what would happen', async () => {
    const database = await emptyDatabase();
    const before = await hashOfDatabase(database);
    const { status, printed } = await seed(fixture);
    expect(status).toBe(2);
    expect(printed).toContain(
      `NEO4J_URI names ${inject('connection').uri}. Loading changes what that database holds`,
    );
    expect(printed).toContain('npm run seed -- --confirm');
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it('loads when told, prints what it did, and does nothing the second time', async () => {
    await emptyDatabase();
    const first = await seed('--confirm', fixture);
    expect(first.printed).toContain(
      'Nodes: 8 added, 0 changed, 0 removed.\nRelations: 9 added, 0 changed, 0 removed.',
    );
    expect(first.status).toBe(0);
    const second = await seed('--confirm', fixture);
    expect(second.printed).toContain('The database holds this seed already; nothing was changed.');
    expect(second.status).toBe(0);
  });

  it('refuses data of others in words, not with a stack', async () => {
    await useGraph("CREATE (:Film {title: 'Heat'})");
    const { status, printed } = await seed('--confirm', fixture);
    expect(status).toBe(1);
    expect(printed).toContain(
      'Nodes in this database that do not come from a seed: 1 (labels in use: Film).',
    );
    expect(printed).not.toMatch(/^\s+at /m);
  });

  it('names what is wrong with a seed, and leaves the one that is loaded as it is', async () => {
    const database = await emptyDatabase();
    await seed('--confirm', fixture);
    const before = await hashOfDatabase(database);
    const folder = editedFixture({ file: 'sources.yaml', replace: 'number: 2', by: 'number: two' });
    const { status, printed } = await seed('--confirm', folder);
    expect(status).toBe(1);
    expect(printed).toContain('sources.yaml:15: "number" is "two". It must be a number.');
    expect(printed).not.toMatch(/^\s+at /m);
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it('takes nothing that it does not know', async () => {
    expect((await seed('--force')).printed).toBe(
      'Usage: npm run seed -- [--confirm] [--database docker|maven|address] [folder of a seed]\n',
    );
    expect((await seed(fixture, fixture)).status).toBe(2);
  });
});
