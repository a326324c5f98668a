import { isSlip, nearest } from '../table/nearest.ts';

/** What systems, browsers and people add to the name of a copy. */
const copyMarks = [
  /\.(?:csv|txt|tsv|xlsx?|xlsm|xlsb|ods|numbers|excel|json)$/u,
  /[\s_-]*[([]\d{1,3}[)\]]$/u,
  /[\s_-]+(?:copy|copie|bản sao|sao chép|ban sao|sao chep)(?:[\s_-]*\d{1,3})?$/u,
  /^(?:copy of|bản sao của|ban sao cua)[\s_-]+/u,
  /[\s_-]+(?:new|final|edited|v\d{1,2}|mới|moi|sửa|sua|cuối|cuoi)$/u,
  /[\s_-]+\d{1,2}$/u,
  /[\s_-]+(?:sheet|trang tính)[\s_-]*\d{1,2}$/u,
];

/** A name without the marks of a copy, and on the way there with fewer and fewer of them. */
function withoutMarks(name: string): readonly string[] {
  const steps = [name.toLowerCase().normalize('NFC').trim()];
  for (;;) {
    const [last = ''] = steps.slice(-1);
    const next = copyMarks.map((mark) => last.replace(mark, '').trim()).find((m) => m !== last);
    if (next === undefined) return steps.map((step) => step.replaceAll(/[\s_–-]+/gu, '-'));
    steps.push(next);
  }
}

/** Whether a file is a workbook by its name. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xls[xmb]?|ods|numbers)$/i.test(name);
}

/**
 * The dataset that a file may be meant for, told by its name.
 *
 * @returns `sure` when nothing but the marks of a copy, the ending, capitals or a slip of the keyboard
 *   tells them apart; no id when no dataset has a name like it
 * @example closestDataset('Lao-Students (1).CSV', ['lao-students']) // { id: 'lao-students', sure: true }
 */
export function closestDataset(
  name: string,
  ids: readonly string[],
): { readonly id?: string; readonly sure: boolean } {
  const steps = withoutMarks(name);
  const same =
    steps.map((step) => ids.find((id) => id === step)).find((id) => id !== undefined) ??
    ids.find((id) => steps.some((step) => isSlip(step, id)));
  if (same !== undefined) return { id: same, sure: true };

  const plain = steps.at(-1) ?? '';
  const words = new Set(plain.split('-'));
  const shared = (id: string): number => id.split('-').filter((word) => words.has(word)).length;
  const most = Math.max(0, ...ids.map(shared));
  const id = nearest(plain, most > 0 ? ids.filter((each) => shared(each) === most) : []);
  return id === '' ? { sure: false } : { id, sure: false };
}
