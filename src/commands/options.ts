import { z } from 'astro/zod';
import type { Message } from '../locale/translate.ts';
import { settings } from '../settings.ts';

/** Options that cannot be used, all of them at once. */
export class OptionError extends Error {
  readonly problems: readonly Message[];

  constructor(problems: readonly Message[]) {
    super(problems.map(({ key, values }) => `${key}: ${JSON.stringify(values)}`).join('\n'));
    this.name = 'OptionError';
    this.problems = problems;
  }
}

/** Where the site is built for and served. */
interface Options {
  /** The port that the server listens on. */
  readonly port: number;
  /** Scheme and host of the published site, without a final slash. */
  readonly siteUrl: string;
  /** Path that all addresses of the site begin with; starts and ends with a slash. */
  readonly basePath: string;
  /** The release: its name, and its date as `2026-11-23`. */
  readonly edition: { readonly name: string; readonly date: string };
}

const port = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .refine((value) => value <= 65535);

const siteUrl = z
  .string()
  .regex(/^https?:\/\//i)
  // Anything beside scheme, host and port makes the address longer than its origin.
  .refine((text) => URL.parse(text)?.href === `${URL.parse(text)?.origin}/`)
  .transform((text) => new URL(text).origin);

const basePath = z
  .string()
  .regex(/^\/?(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+)?$/)
  .transform((text) => ['', ...text.split('/').filter(Boolean), ''].join('/'));

const schema = z.object({
  PORT: port.default(4321),
  SITE_URL: siteUrl.optional(),
  BASE_PATH: basePath.default('/'),
  EDITION: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .default(settings.edition.name),
  EDITION_DATE: z.iso.date().default(settings.edition.date),
});

const keys = {
  PORT: 'option.port',
  SITE_URL: 'option.siteUrl',
  BASE_PATH: 'option.basePath',
  EDITION: 'option.edition',
  EDITION_DATE: 'option.editionDate',
} as const;
const names = ['PORT', 'SITE_URL', 'BASE_PATH', 'EDITION', 'EDITION_DATE'] as const;

/**
 * The options of a run, from environment variables; an empty one counts as not given.
 *
 * @throws OptionError naming every variable that cannot be used
 * @example readOptions({ BASE_PATH: 'du-lieu' }).basePath // '/du-lieu/'
 */
export function readOptions(env: Readonly<Record<string, string | undefined>>): Options {
  const given = Object.fromEntries(names.map((name) => [name, env[name] || undefined]));
  const { data, error } = schema.safeParse(given);
  if (data) {
    const { PORT: port, SITE_URL: siteUrl = `http://127.0.0.1:${port}`, BASE_PATH } = data;
    const edition = { name: data.EDITION, date: data.EDITION_DATE };
    return { port, siteUrl, basePath: BASE_PATH, edition };
  }
  const wrong = new Set(error.issues.map((issue) => issue.path[0]));
  throw new OptionError(
    names
      .filter((name) => wrong.has(name))
      .map((name) => ({ key: keys[name], values: { text: env[name] ?? '' } })),
  );
}
