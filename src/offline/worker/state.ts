/** What the workers of one site hand on from edition to edition. */
export interface State {
  /** The version that readers get. */
  readonly active: string;
  /** The version before it: a page that was just on its way when it was replaced may need it. */
  readonly previous: string;
  /** The version of each open tab that is older, by the id of the tab. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Whether the reader has asked for the newer edition. */
  readonly asked: boolean;
}

/** Before the first edition is saved. */
export const noState: State = { active: '', previous: '', tabs: {}, asked: false };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A state as it was kept, without whatever in it is none: anything may have written there. */
export function parseState(text: string): State {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return noState;
  }
  if (!isRecord(kept)) return noState;
  const { active, previous, tabs, asked } = kept;
  const named = Object.entries(isRecord(tabs) ? tabs : {}).filter(
    (tab): tab is [string, string] => typeof tab[1] === 'string',
  );
  return {
    active: typeof active === 'string' ? active : '',
    previous: typeof previous === 'string' ? previous : '',
    tabs: Object.fromEntries(named),
    asked: asked === true,
  };
}

/** The state once a version becomes active while tabs are open that were read until now. */
export function nextState(state: State, version: string, openTabs: readonly string[]): State {
  const { active, previous } = state;
  const older = openTabs
    .map((id): [string, string] => [id, state.tabs[id] ?? active])
    .filter(([, of]) => of !== version && of !== '');
  return {
    active: version,
    previous: active === version ? previous : active,
    tabs: Object.fromEntries(older),
    asked: false,
  };
}

/** The versions whose files are still needed. */
export function neededVersions({ active, previous, tabs }: State): readonly string[] {
  return [active, previous, ...Object.values(tabs)];
}
