import type { LensInUse } from '#contract/http/index.ts';
import type { LensWarning } from '#contract/model/index.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { idOfLens } from '#profile/lens/id.ts';
import { type Known, lookThrough as knownThrough } from '#profile/lens/known.ts';
import { type LineOf, parseLens, readLensYaml } from '#profile/lens/parse.ts';
import { warningsOf } from '#profile/lens/warnings.ts';
import { writeLensYaml } from '#profile/lens/write-yaml.ts';

const lens: Handler<'lens'> = async ({ known }) => inUse(known);

const lookThrough: Handler<'lookThrough'> = async ({ parameters, known: { found } }) => {
  if ((parameters.lens === undefined) === (parameters.yaml === undefined)) {
    throw new ProblemError('invalid-lens', {
      detail:
        parameters.lens === undefined ? 'There is no lens in the body.' : 'There are two lenses in the body.',
      field: 'lens',
      remedy: 'Give either "lens" as JSON or "yaml" as text. An empty object is a lens that changes nothing.',
    });
  }
  if (parameters.yaml === undefined) return inUse(knownThrough(found, parseLens(parameters.lens)));
  const read = readLensYaml(parameters.yaml);
  return inUse(knownThrough(found, read.lens), read.lineOf);
};

function inUse(known: Known, lineOf?: LineOf): LensInUse {
  return {
    id: idOfLens(known.lens),
    lens: known.lens,
    yaml: writeLensYaml(known.lens),
    profile: known.profile,
    warnings: warnings(known, lineOf),
  };
}

function warnings({ lens: given, found }: Known, lineOf?: LineOf): LensWarning[] {
  return warningsOf(given, found.profile, found.propertyKeys, lineOf);
}

export const lensRoutes = { lens, lookThrough } satisfies Partial<Handlers>;
