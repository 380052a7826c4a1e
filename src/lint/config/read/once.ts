/** A function whose answer about something of a config is worked out once, however many rules ask. */
export function once<About extends object, Answer>(work: (about: About) => Answer): (about: About) => Answer {
  const known = new WeakMap<About, { answer: Answer }>();
  return (about) => {
    const found = known.get(about) ?? { answer: work(about) };
    known.set(about, found);
    return found.answer;
  };
}
