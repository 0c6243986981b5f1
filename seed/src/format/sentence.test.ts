import { describe, expect, it } from 'vitest';
import { sentence } from './sentence.ts';

describe('a statement', () => {
  it.each([
    'Northland claims the islet.',
    'Is it so?',
    'President J. F. Reed met Mr. Marsh in the U.S. Senate in St. Ives.',
    'The paper calls it "a mistake."',
    'It rose by 3.5 % in 2015.',
    'He met Dr. Reed (No. 5 of the list).',
    'The ... of the islet is open.',
    '일본은 섬의 영유권을 주장한다.',
  ])('may be %j', (text) => {
    expect(sentence.safeParse(text).success).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Northland claims the islet',
    'Northland claims the islet. Southland does too.',
    'Is it so? Nobody knows.',
    'The paper calls it "a mistake." It is one.',
    'It rose in 2015. Then it fell.',
  ])('may not be %j', (text) => {
    expect(sentence.safeParse(text).success).toBe(false);
  });

  it('has its line breaks made spaces and its letters composed', () => {
    expect(sentence.parse('It is\n  cafe\u0301. ')).toBe('It is café.');
  });
});
