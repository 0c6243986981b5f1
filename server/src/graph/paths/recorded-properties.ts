import type { Profile } from '#contract/model/index.ts';
import { evidenceRoles, withBounds } from '#graph/properties.ts';

/** The properties of relations that tell when they held, who says so, and how surely. */
export function recordedProperties(profile: Profile): string[] {
  const { modality, contested, time } = profile.properties;
  const dates = [time?.relations?.begins, time?.relations?.ends, time?.relations?.attested];
  const names = [
    modality,
    contested,
    ...evidenceRoles(profile),
    ...dates.flatMap((each) => each ?? []).flatMap((date) => withBounds(date)),
  ];
  return [...new Set(names)].filter((name) => name !== null);
}
