/**
 * Does some things one after the other, each in a task of its own, so that a click
 * in between is answered at once. Resolves in a further task.
 */
export async function inTasks(...steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    await nextTask();
    step();
  }
  await nextTask();
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
