import { z } from 'astro/zod';
import { units, type Unit } from './unit.ts';

/** Every text of the interface: its key, and where and how it is shown. */
const texts = {
  'site.name': 'Name of the site, in the header, the titles and Open Graph.',
  'site.publisher': 'The office whose report the site tells.',
  'site.description': 'One sentence on the site, for the home page and search engines.',
  'site.skip': 'First link of every page: jumps over the header.',
  'site.more': 'Accessible name of the links to glossary and notes.',
  'site.draft': 'Plain line on every page: which draft the figures come from.',
  'site.language': 'Accessible name of the language switch.',
  'site.themeDark': 'Button that turns the dark theme on.',
  'site.themeLight': 'Button that turns the light theme on.',
  'site.licence': 'Footer: before the licence of texts and data. {publisher}',
  'site.code': 'Footer: licence of the code.',
  'home.title': 'Headline of the home page.',
  'home.standfirst': 'Standfirst of the home page.',
  'group.education': 'Stories on education, Part I, II.1.',
  'group.party': 'Stories on the Party organisation, Part I, I and II.2 to 6.',
  'group.assessment': 'Stories on the general assessment, Part I, III and IV.',
  'group.future': 'Stories on the 2025–2030 term, Part II.',
  'data.title': 'Headline of the data catalogue.',
  'data.standfirst': 'Standfirst of the data catalogue. {count}',
  'data.readme': 'How the data files are written.',
  'unit.plain': 'Name of the unit of a bare number, in the data catalogue.',
  'data.usedIn': 'Before the stories that use a dataset.',
  'targets.title': 'Headline of the page of targets.',
  'targets.standfirst': 'Standfirst of that page. {count} {met} {unmet}',
  'targets.note': 'How the page counts.',
  'targets.filter': 'Accessible name of the filter.',
  'targets.by': 'Label of the choice of body.',
  'targets.outcome': 'Label of the choice of outcome.',
  'targets.any': 'The choice that filters nothing.',
  'targets.onlyMet': 'The choice of targets met.',
  'targets.onlyUnmet': 'The choice of targets missed.',
  'targets.shown': 'How many targets the filter leaves. {count}',
  'targets.line': 'A target and its result. {body} {target} {result}',
  'targets.met': 'A target reached to the digit.',
  'targets.exceeded': 'A target passed. {gap}',
  'targets.unmet': 'A target missed. {gap}',
  'targets.enrolment': 'Group of targets.',
  'targets.completion': 'Group of targets.',
  'targets.quality': 'Group of targets.',
  'targets.facilities': 'Group of targets.',
  'targets.party': 'Group of targets.',
  'targets.future': 'Heading over the targets of the next term.',
  'targets.futureNote': 'How those targets are shown.',
  'targets.futureLine': 'A target of the next term. {target}',
  'targets.futureLineNow': 'A target of the next term and where things stand. {target} {now}',
  'targets.counted': 'Heading over the counts that the report makes.',
  'targets.disagrees': 'Link to the note on a count that disagrees with the list.',
  'body.department': 'The body whose resolution set a target.',
  'body.province': 'The body whose resolution set a target.',
  'body.plan': 'The plan that set a target.',
  'glossary.title': 'Headline of the glossary page.',
  'glossary.standfirst': 'Standfirst of the glossary page.',
  'notes.title': 'Headline of the page on reconciliations and disagreements.',
  'notes.standfirst': 'Standfirst of that page. {kept} {broken}',
  'notes.broken': 'Heading over the disagreements between figures.',
  'notes.other': 'Heading over disagreements in dates, numbering and words.',
  'notes.kept': 'Heading over the reconciliations that hold.',
  'notes.stated': 'What the report states against what its figures give. {stated} {expected}',
  'notes.mark': 'Accessible name of the mark on a figure that the report gives in two ways.',
  'notFound.title': 'Headline of the 404 page.',
  'notFound.body': 'What the 404 page says.',
  'notFound.home': 'Link from the 404 page to the home page.',
  'story.contents': 'Heading of the contents list.',
  'story.sources': 'Heading over the list of sources at the end of a story.',
  'story.sourcesNote': 'One sentence under that heading.',
  'story.previous': 'Label of the link to the story before.',
  'story.next': 'Label of the link to the story after.',
  'story.neighbours': 'Accessible name of the previous and next links.',
  'story.all': 'Link to the list of all stories.',
  'story.newer': 'On an English story whose Vietnamese text has changed since.',
  'story.derived': 'Before the note of a figure that the site worked out.',
  'chart.table': 'Opens the table of a chart. {rows}',
  'chart.source': 'Before the source of a chart.',
  'chart.note': 'Before the note of a chart.',
  'chart.hint': 'How to read single marks, shown when the script runs.',
  'chart.close': 'Closes the detail of a mark.',
  'chart.missing': 'Stands in a table where the report gives no figure.',
  'relation.above': 'A target that must be passed. {value}',
  'relation.at-most': 'A target that must not be passed. {value}',
  'outcome.met': 'A target reached to the digit. {body} {target}',
  'outcome.exceeded': 'A target passed, and by how much. {body} {target} {gap}',
  'outcome.unmet': 'A target not reached, and by how much. {body} {target} {gap}',
  'citation.full': 'A place in the report. {part} {section}',
  'citation.footnote': 'A place in a footnote of the report. {part} {section} {footnote}',
  'citation.partI': 'Name of the first part of the report.',
  'citation.partII': 'Name of the second part of the report.',
  'issue.encoding-utf16': 'File saved as UTF-16.',
  'issue.encoding-invalid': 'File in an encoding other than UTF-8. {byte}',
  'issue.empty-file': 'File without any text.',
  'issue.header-only': 'File with a header and no rows.',
  'issue.carriage-return': 'Lone carriage returns as line ends.',
  'issue.column-missing': 'A declared column is not in the header. {name}',
  'issue.column-unknown': 'A column of the header is not declared. {text} {names}',
  'issue.column-repeated': 'A column stands twice in the header. {text}',
  'issue.row-short': 'A row with too few cells. {text} {found} {expected}',
  'issue.row-long': 'A row with too many cells. {text} {found} {expected}',
  'issue.quote-open': 'A quoted cell that is never closed. {text}',
  'issue.quote-stray': 'A quote inside or after a quoted cell that is not doubled. {text}',
  'issue.required': 'An empty cell that must be filled.',
  'issue.character': 'An invisible or control character. {text} {code}',
  'issue.space': 'Spaces around a cell. {text}',
  'issue.formula': 'A text that a spreadsheet would run as a formula. {text}',
  'issue.not-id': 'An id that is not lower-case words joined by hyphens. {text}',
  'issue.not-number': 'Text where a number belongs. {text} {example}',
  'issue.number-thousands': 'A thousands separator. {text} {plain}',
  'issue.number-decimal': 'The decimal sign of the other kind of file. {text} {plain}',
  'issue.number-unit': 'A percent sign or unit in a number. {text} {plain}',
  'issue.number-infinite': 'NaN or Infinity. {text}',
  'issue.number-exponent': 'Exponent notation. {text}',
  'issue.number-zeros': 'Leading zeros or a bare decimal sign. {text} {plain}',
  'issue.number-precision': 'More digits than a number can hold. {text}',
  'issue.count-negative': 'A negative count. {text}',
  'issue.count-whole': 'A count that is not whole. {text}',
  'issue.range': 'A number outside its range. {text} {min} {max}',
  'issue.category': 'An unknown category. {text} {nearest} {names}',
  'issue.source': 'A place in the report that does not follow the pattern. {text}',
  'issue.key-repeated': 'A key that stands in an earlier row. {text} {line}',
  'issue.file-undeclared': 'A CSV without a declaration. {name}',
  'issue.file-missing': 'A declaration without its CSV. {name}',
  'issue.file-name': 'A file given to check has the name of no dataset. {names}',
  'issue.file-unreadable': 'A file that cannot be read. {reason}',
  'issue.figure-unknown': 'A reference to a figure that does not exist. {text} {nearest}',
  'issue.term-unknown': 'A reference to a term that the glossary does not have. {text} {nearest}',
  'issue.link-nested': 'A value inside a term: a link within a link. {text}',
  'issue.form-unknown': 'A way to print a figure that does not exist. {text} {names}',
  'issue.chart-unknown': 'A reference to a chart that does not exist. {text} {nearest}',
  'issue.figure-typed': 'A figure typed in prose. {text}',
  'issue.story-syntax': 'A story that is not valid MDX. {text}',
  'issue.story-twin': 'A story that exists in one language only. {name}',
  'issue.story-headings': 'The headings of the two languages differ. {text} {twin}',
  'issue.reconciliation-broken':
    'A broken, unacknowledged reconciliation. {law} {stated} {expected}',
  'issue.reconciliation-stale': 'An acknowledged disagreement that is no longer there. {law}',
  'law.sum': 'A sum in words. {parts} {total}',
  'law.rate': 'A rate in words. {numerator} {denominator} {rate}',
  'law.excess': 'An excess over a target in words. {result} {target} {excess}',
  'law.same': 'A figure that stands in two places. {first} {second}',
  'law.change': 'A change in words. {now} {before} {change}',
  'data.issues': 'Closing line of the data check: how many issues. {count} {files}',
  'data.clean': 'Closing line of the data check when all is well. {datasets} {rows} {laws}',
  'data.dataset': 'One dataset in the list. {name} {rows} {title}',
  'data.kept': 'A reconciliation that holds. {law}',
  'data.broken': 'A disagreement of the report. {law} {stated} {expected} {note}',
  'data.reconciliations': 'Heading over the reconciliations. {kept} {broken}',
  'data.fileClean': 'A given file without issues. {file} {rows}',
  'draft.usage': 'How to call the comparison of a draft.',
  'draft.explained': 'A figure of the draft left out on purpose. {place} {text} {reason}',
  'draft.unknown': 'A figure of the draft that no dataset carries. {place} {text} {context}',
  'draft.lost': 'A figure of a dataset that the draft does not have. {place} {value} {ref} {uses}',
  'draft.summary': 'Closing line. {figures} {unknown} {lost} {explained}',
  'check.stale': 'English stories older than the Vietnamese. {file} {hash}',
  'check.storiesClean': 'Closing line of the story check. {stories}',
  'option.port': 'PORT is not a port number. {text}',
  'option.siteUrl': 'SITE_URL is not an absolute address. {text}',
  'option.basePath': 'BASE_PATH is not a path. {text}',
  'option.edition': 'A release name that cannot be used. {text}',
  'option.editionDate': 'A release date that cannot be read. {text}',
  'option.lang': '--lang names no language of the site. {text}',
  'serve.ready': 'The server answers. {url}',
  'serve.taken': 'The port is taken. {port}',
  'serve.refused': 'The port may not be used. {port}',
  'build.unwritable': 'The folder cannot be written. {folder} {reason}',
  'build.failed': 'The build stopped; the last good site stands. {folder}',
  'build.done': 'The site is built. {folder}',
} as const;

type UnitKey = `unit.${Unit}.${'one' | 'other'}`;

/** The key of a text of the interface. */
export type Key = keyof typeof texts | UnitKey;

/** One language's texts, by key. */
export type Dictionary = Readonly<Record<Key, string>>;

const unitKeys = units.flatMap((unit): UnitKey[] => [`unit.${unit}.one`, `unit.${unit}.other`]);

const schema = z.strictObject(
  Object.fromEntries([
    ...Object.entries(texts).map(([key, where]) => [key, z.string().min(1).describe(where)]),
    ...unitKeys.map((key) => [key, z.string().includes('{n}').describe('A number with its unit.')]),
  ]),
);

function isDictionary(value: unknown): value is Dictionary {
  return schema.safeParse(value).success;
}

/**
 * Checks a language's texts against the schema that all languages share.
 *
 * @param file where the texts come from, for the error
 * @throws Error naming every key that is missing, unknown or empty
 */
export function parseDictionary(value: unknown, file: string): Dictionary {
  if (isDictionary(value)) return value;
  const problems = schema.safeParse(value).error?.issues ?? [];
  const lines = problems.map((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
    return `${file} ${names.join(', ')}: ${issue.message}`;
  });
  throw new Error(lines.join('\n'));
}
