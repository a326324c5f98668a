import { once } from 'node:events';
import { createServer } from 'node:http';
import { say, translate } from '../locale/translate.ts';
import { createSite, listen, PortError } from '../publish/serve.ts';
import { buildSite } from './build.ts';
import { readOptions } from './options.ts';
import { runCommand } from './report.ts';

await runCommand(async (locale) => {
  const { port, basePath } = readOptions(process.env);
  try {
    // A port that is taken is said before the build, not after it.
    const probe = createServer();
    await listen(probe, port);
    probe.close();
    await once(probe, 'close');
    if (!(await buildSite(locale))) return false;
    const origin = await listen(createServer(createSite({ folder: 'dist', basePath })), port);
    console.log(translate(locale, 'serve.ready', { url: origin + basePath }));
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    console.error(say(locale, error));
    return false;
  }
  return true;
});
