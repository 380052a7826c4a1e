import { nothing } from 'lit';

/** A field in the form, as it stands. */
export interface Asked {
  id: string;
  /** As it is written, spaces and all. */
  answer: string;
  /** What is wrong with the answer, if that is to be said by now. */
  problem: string | undefined;
  /** What a long list is searched for. */
  searched: string;
  search: (text: string) => void;
  tell: (answer: string) => void;
  /** That one has gone on to something else. */
  leave: () => void;
}

/** The value of the control that an event comes from. */
export function valueOf({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}

/** `aria-describedby` of a control: whatever is wrong with its answer. */
export function describedBy({ id, problem }: Asked): string | typeof nothing {
  return problem ? `${id}-problem` : nothing;
}

/** `aria-invalid` of a control. */
export function invalid({ problem }: Asked): 'true' | typeof nothing {
  return problem ? 'true' : nothing;
}
