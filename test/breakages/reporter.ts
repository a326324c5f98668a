import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How a test ended. */
export interface Ending {
  /** With the groups that it stands in. */
  readonly name: string;
  /** What it failed with, in a line; empty when it passed. */
  readonly failure: string;
}

interface Failure {
  readonly message: string;
  readonly diff?: string | undefined;
}

/** The first line of what a test says, and the first that it found and did not expect. */
function inALine({ message, diff = '' }: Failure): string {
  const lines = stripVTControlCharacters(diff).split('\n');
  const found = lines.find((line) => /^\+ .*["\w]/.test(line) && line !== '+ Received');
  return [message.split('\n')[0], found?.slice(2).trim()].filter(Boolean).join(' ').slice(0, 300);
}

/** Writes how every test of a run ended to the file that `ENDINGS` names. */
export default class EndingsReporter implements Reporter {
  readonly #endings: Ending[] = [];

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    if (state === 'skipped') return;
    const failure = state === 'failed' ? (errors.map(inALine)[0] ?? state) : '';
    this.#endings.push({ name: test.fullName.replaceAll(' > ', ' '), failure });
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // What stops a file before its tests has no test of its own.
    const stopped = modules
      .flatMap((module) => module.errors())
      .map((error): Ending => ({ name: '', failure: inALine(error) }));
    const file = process.env['ENDINGS'];
    if (file) writeFileSync(file, JSON.stringify([...this.#endings, ...stopped]));
  }
}
