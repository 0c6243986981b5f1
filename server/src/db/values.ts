import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  isVector,
} from 'neo4j-driver';

/** A JSON value. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * What the driver returns, as plain JSON. Integers beyond 2^53, temporal values and durations become text
 * that loses nothing; points become `{srid, x, y, z}`; bytes become base64; vectors become lists; numbers that JSON lacks become text.
 */
export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return value.toString();
    default:
      return objectToPlain(value as object);
  }
}

function objectToPlain(value: object): Plain {
  if (Array.isArray(value)) return value.map(toPlain);
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  // The driver writes a duration of whole days as `P1DT`; ISO 8601 has no `T` before nothing.
  if (isTemporal(value)) return value.toString().replace(/T$/, '');
  if (isPoint(value)) {
    const point = { srid: toPlain(value.srid), x: value.x, y: value.y };
    return value.z === undefined ? point : { ...point, z: value.z };
  }
  // An array of numbers as well: it must not be taken for bytes.
  if (isVector(value))
    return Array.from(value.asTypedArray() as unknown as ArrayLike<number | bigint>, toPlain);
  if (value instanceof Int8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64');
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number | bigint>, toPlain);
  if (isNode(value))
    return { id: value.elementId, labels: value.labels, properties: objectToPlain(value.properties) };
  if (isRelationship(value)) {
    return {
      id: value.elementId,
      type: value.type,
      from: value.startNodeElementId,
      to: value.endNodeElementId,
      properties: objectToPlain(value.properties),
    };
  }
  if (isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(toPlain),
      relations: value.segments.map((segment) => toPlain(segment.relationship)),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

function isTemporal(value: object): boolean {
  return [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some((is) => is(value));
}

/** A JSON value as a query parameter: whole numbers become integers, which the driver would send as floats. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
  }
  return value;
}
