import type { PassingParameters } from '#graph/paths/passing.ts';
import { exampleReading } from '#queries/example.ts';

/** Not through Japan, sources or hubs, in the graph that ships. */
export const examplePassing: PassingParameters = {
  kindOrder: exampleReading.kindOrder,
  kindless: exampleReading.kindless,
  passing: {
    always: ['elementId(moon)', 'elementId(gsomia)'],
    avoid: ['elementId(japan)'],
    avoidKinds: ['Publication'],
    maximumDegree: 1000,
  },
};
