import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Sum {
  readonly title: string;
  seconds: number;
  passed: number;
  failed: number;
  /** Those of the passed that failed at their first try, by name. */
  readonly unsure?: string[];
}

/**
 * Says how long each kind of test took and which tests passed at their second try only, and adds it, with how many
 * passed and failed, to the file that `ENTENTE_TEST_SUMS` names, a line of JSON for each: `.ci/run` adds them up.
 */
export default class Sums implements Reporter {
  readonly #begins = new Map<string, number>();
  readonly #ends = new Map<string, number>();

  onTestModuleQueued({ project }: TestModule): void {
    if (!this.#begins.has(project.name)) this.#begins.set(project.name, performance.now());
  }

  onTestModuleEnd({ project }: TestModule): void {
    this.#ends.set(project.name, performance.now());
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const sums = new Map<string, Sum>();
    for (const module of modules) {
      const title = module.project.name;
      const begin = this.#begins.get(title) ?? 0;
      const seconds = ((this.#ends.get(title) ?? begin) - begin) / 1000;
      const sum = sums.get(title) ?? { title, seconds, passed: 0, failed: 0, unsure: [] };
      sums.set(title, sum);
      const failed = [...module.children.allTests('failed')].length;
      const passed = [...module.children.allTests('passed')];
      sum.passed += passed.length;
      sum.unsure?.push(
        ...passed.filter(isUnsure).map(({ fullName }) => `${module.relativeModuleId}: ${fullName}`),
      );
      // A file whose tests could not begin, and one in which something fails beside its tests, is a failure.
      sum.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
    }
    // What nobody caught belongs to no file.
    if (errors.length > 0)
      sums.set('', { title: 'beside the tests', seconds: 0, passed: 0, failed: errors.length });
    for (const { title, seconds, passed, failed, unsure = [] } of sums.values()) {
      console.log(
        `  ${title.padEnd(12)}${`${passed} passed, ${failed} failed`.padEnd(60)} ${seconds.toFixed(1).padStart(5)} s`,
      );
      for (const name of unsure) console.log(`  passed at its second try only: ${name}`);
    }
    for (const sum of sums.values()) noteSum(sum);
  }
}

function isUnsure(test: TestCase): boolean {
  return test.diagnostic()?.flaky === true;
}

/** Adds one to the file that `ENTENTE_TEST_SUMS` names. */
export function noteSum(sum: Sum): void {
  const file = process.env['ENTENTE_TEST_SUMS'];
  if (file) appendFileSync(file, `${JSON.stringify(sum)}\n`);
}
