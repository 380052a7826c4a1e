// Loaded before the command line (`node --import`): a terminal on which somebody answers each question when it
// shows. ANSWERS is JSON, a list of [what the question says, the keys that are pressed].
import { Readable } from 'node:stream';

const answers = JSON.parse(process.env.ANSWERS);
const keyboard = new Readable({ read() {} });
Object.assign(keyboard, { isTTY: true, setRawMode: () => keyboard });
Object.defineProperty(process, 'stdin', { value: keyboard });
Object.assign(process.stdout, { isTTY: true, columns: 200, rows: 60 });

const write = process.stdout.write.bind(process.stdout);
let shown = '';
process.stdout.write = (chunk, ...rest) => {
  shown += chunk;
  const [question, keys] = answers[0] ?? [];
  if (question && shown.includes(question)) {
    answers.shift();
    shown = '';
    // When the question is whole: the rest of it is still to be written.
    setTimeout(() => keyboard.push(keys));
  }
  return write(chunk, ...rest);
};
