/**
 * A reading of the open case file that many parts of a page make, such as which appraisal is the
 * newest: made once for each state of the case file, however many ask. A state is never altered, so
 * the same object is the same answer; and it is held weakly, so that nothing of it outlives a lock.
 */
export function oncePerState<State extends object, Answer extends {} | null>(
  read: (state: State) => Answer,
): (state: State) => Answer {
  const answers = new WeakMap<State, Answer>();
  return (state) => {
    const known = answers.get(state);
    if (known !== undefined) return known;
    const answer = read(state);
    answers.set(state, answer);
    return answer;
  };
}
