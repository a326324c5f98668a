/**
 * Addresses that were published once and have moved: where each was and where it is now, below the
 * base path, each with its final slash. A page at the old address leads to the new one.
 *
 * @example { 'en/schools/': 'en/school-network/' }
 */
export const moved: Readonly<Record<string, string>> = {};
