import { once } from '../../once.ts';
import type { Dataset } from '../../figures/define.ts';
import { lastChanges } from '../../downloads/lastChanges.ts';

const changes = once(() => lastChanges());

/** The day on which a dataset was last changed, as `2026-11-23`: of the edition, where git knows none. */
export function changedOn({ id }: Dataset): string {
  return changes().get(`data/${id}.csv`) ?? import.meta.env.RELEASED.date;
}
