/** What a figure counts or measures. Each has its words in the dictionaries, as `unit.<unit>.one` and `.other`. */
export const units = [
  'number',
  'percent',
  'point',
  'school',
  'institution',
  'classroom',
  'boarding-room',
  'item',
] as const;

/** A unit of measure that a field or a derived figure may have; `point` is the percentage point. */
export type Unit = (typeof units)[number];
