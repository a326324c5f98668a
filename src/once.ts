/** What holds answers by what was asked for. */
interface Answers<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remember<Key, Value>(
  answers: Answers<Key, Value>,
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    answers.set(key, made);
    return made;
  };
}

/**
 * Has a function work out each answer once. All that a build or a page has worked out and keeps for the
 * next call, it keeps by this function or by {@link oncePerObject}.
 *
 * @param make gives the same for the same key, whenever it is asked; never `undefined`
 * @example const pluralsOf = once((locale: Locale) => new Intl.PluralRules(locale));
 */
export function once<Value, Key = void>(make: (key: Key) => Value): (key: Key) => Value {
  return remember(new Map<Key, Value>(), make);
}

/** Like {@link once}, for an object: its answer is forgotten with it. */
export function oncePerObject<Key extends WeakKey, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return remember(new WeakMap<Key, Value>(), make);
}
