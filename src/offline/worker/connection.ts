/** What a browser says of its network; each part may be missing, and in many browsers all are. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

declare global {
  interface Navigator {
    readonly connection?: Connection;
  }
}

/** Whether nothing may be loaded that the reader has not asked for. */
export function isThrifty({ saveData = false, effectiveType = '' }: Connection = {}): boolean {
  return saveData || effectiveType.endsWith('2g');
}

/** Whether the network is known to cost nothing by the megabyte. */
export function isUnmetered(connection: Connection = {}): boolean {
  return !isThrifty(connection) && ['wifi', 'ethernet'].includes(connection.type ?? '');
}
