import { run } from './run';
import { terminal } from './terminal';

void run(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
