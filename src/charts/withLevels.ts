import { levelsIn } from '../locale/levels.ts';
import type { Drawing } from '../plot/drawing.ts';

/** A drawing whose rows say which levels of schooling their names, or else their panels, speak of. */
export function withLevels({ panels, ...rest }: Drawing): Drawing {
  return {
    ...rest,
    panels: panels.map((panel) => ({
      ...panel,
      rows: panel.rows.map((row) => {
        const own = levelsIn(row.label);
        return { ...row, levels: own.length > 0 ? own : levelsIn(panel.title ?? '') };
      }),
    })),
  };
}
