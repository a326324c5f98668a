import { expect, test } from 'vitest';
import { neededVersions, nextState, noState } from './state.ts';

test('the first edition has nothing before it', () => {
  const state = nextState(noState, 'v1', ['a']);
  expect(state).toEqual({ active: 'v1', previous: '', tabs: {}, asked: false });
});

test('open tabs stay with the version that they were read in, over several releases', () => {
  const second = nextState(nextState(noState, 'v1', []), 'v2', ['a']);
  const third = nextState(second, 'v3', ['a', 'b']);
  expect(third.tabs).toEqual({ a: 'v1', b: 'v2' });
  expect(neededVersions(third)).toEqual(expect.arrayContaining(['v1', 'v2', 'v3']));
});

test('a closed tab is forgotten, and a version that nobody reads is not needed', () => {
  const second = nextState(nextState(noState, 'v1', []), 'v2', ['a']);
  const third = nextState(second, 'v3', []);
  expect(third.tabs).toEqual({});
  expect(neededVersions(third)).not.toContain('v1');
});

test('a tab of the version that is taken back needs no other', () => {
  const second = nextState(nextState(noState, 'v1', []), 'v2', ['a']);
  expect(nextState(second, 'v1', ['a', 'b']).tabs).toEqual({ b: 'v2' });
});

test('what the reader asked for is done with once it is there', () => {
  expect(nextState({ ...noState, asked: true }, 'v1', []).asked).toBe(false);
});
