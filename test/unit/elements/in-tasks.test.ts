import { expect } from '@open-wc/testing';
import { inTasks } from '../../../src/elements/in-tasks.js';

describe('inTasks', () => {
  it('does one thing after the other, and lets other tasks in between', async () => {
    const done: string[] = [];
    const others = new MessageChannel();
    others.port1.onmessage = () => done.push('another task');
    const step = (name: string) => () => {
      done.push(name);
      others.port2.postMessage(undefined);
    };
    const end = inTasks(step('first'), step('second'));
    expect(done, 'before the first task').to.deep.equal([]);
    await end;
    expect(done).to.deep.equal(['first', 'another task', 'second', 'another task']);
    others.port1.close();
  });
});
