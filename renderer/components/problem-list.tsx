import type { ProfileProblem } from '../../guidance/schema/profile.ts';
import { Notice } from './notice.tsx';

/** What could not be read of a profile: file, line, what is wrong, and what to do about it. */
export function ProblemList(props: {
  readonly title: string;
  readonly problems: readonly ProfileProblem[];
}) {
  if (props.problems.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        <strong>{props.title}</strong>
      </p>
      <ul>
        {props.problems.map((problem, index) => (
          // The same mistake can stand twice on a line.
          <li key={`${problem.file} ${problem.line} ${index}`}>
            {problem.file}, line {problem.line}: {problem.message} {problem.remedy}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
