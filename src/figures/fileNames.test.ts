import { expect, test } from 'vitest';
import { closestDataset } from './fileNames.ts';

const ids = ['lao-students', 'lao-provinces', 'rooms', 'party-years', 'plan-2'];

test.each([
  ['lao-students (1).csv', 'lao-students'],
  ['lao-students(2).csv', 'lao-students'],
  ['lao-students - Copy.csv', 'lao-students'],
  ['lao-students - Copy (3).csv', 'lao-students'],
  ['Copy of lao-students.csv', 'lao-students'],
  ['lao-students copy 2.csv', 'lao-students'],
  ['lao-students - Sao chép.csv', 'lao-students'],
  ['Bản sao của lao-students.csv', 'lao-students'],
  ['Lao-Students.CSV', 'lao-students'],
  ['LAO_STUDENTS.csv', 'lao-students'],
  ['lao students.csv', 'lao-students'],
  ['lao–students.csv', 'lao-students'],
  ['lao-students.xlsx', 'lao-students'],
  ['lao-students.xlsx - Sheet1.csv', 'lao-students'],
  ['lao-students.csv.txt', 'lao-students'],
  ['lao-students.excel.csv', 'lao-students'],
  ['lao-students-1.csv', 'lao-students'],
  ['lao-students-moi.csv', 'lao-students'],
  ['lao-studnets.csv', 'lao-students'],
  ['Rooms.csv', 'rooms'],
  ['plan-2.csv', 'plan-2'],
  ['plan-2 (1).csv', 'plan-2'],
])('closestDataset(%j) is sure of %s', (name, id) => {
  expect(closestDataset(name, ids)).toEqual({ id, sure: true });
});

test.each([
  ['students.csv', 'lao-students'],
  ['lao-students-2024.csv', 'lao-students'],
  ['party.csv', 'party-years'],
])('closestDataset(%j) guesses %s', (name, id) => {
  expect(closestDataset(name, ids)).toEqual({ id, sure: false });
});

test.each(['Book1.csv', 'So lieu.csv', 'README.md', '.csv', ''])(
  'closestDataset(%j) names none',
  (name) => {
    expect(closestDataset(name, ids)).toEqual({ sure: false });
  },
);
