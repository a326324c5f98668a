import { HtmlValidate, Rule, StaticConfigLoader } from 'html-validate';

/** What the checker itself does not look at: anything but comments outside `<html>`. */
class OneRoot extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      for (const element of document.root.childElements)
        if (!element.is('html'))
          this.report(
            element,
            `<${element.tagName}> stands outside <html>, where nothing may stand`,
          );
    });
  }
}

/**
 * Whether a document is one: nesting, attributes and their values, references, what is obsolete,
 * and how it is read aloud. How markup is written (quotes, case, types left to their default) is
 * nobody's concern but the formatter's, and how long a title is the concern of other tests.
 */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    plugins: [{ name: 'stories', rules: { 'stories/one-root': OneRoot } }],
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'stories/one-root': 'error',
      'no-implicit-close': 'error',
      'no-inline-style': 'error',
      'no-dup-class': 'error',
      // What comes from the own host needs no proof of what it is; from others nothing may come.
      'require-sri': 'off',
      // A button outside a form submits nothing, and the type of those inside is meant.
      'no-implicit-button-type': 'off',
      // A table that scrolls is a named region, but no section with a heading.
      'prefer-native-element': 'off',
      // Lists are filtered as a choice is made: there is nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with an HTML document, each with its place. */
export async function htmlProblems(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector, line, column }) => {
      return `${message} (${ruleId}) at ${selector ?? `${line}:${column}`}`;
    }),
  );
}
