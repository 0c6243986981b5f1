export * from './day.ts';
export * from './edtf.ts';
export * from './evidence.ts';
export * from './node.ts';
export * from './profile.ts';
export * from './relation.ts';
export * from './roles.ts';
export * from './time.ts';
