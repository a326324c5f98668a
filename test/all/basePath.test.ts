import { testBasePath } from '../support/basePath.ts';
import { copyProject } from '../support/copy.ts';

testBasePath(copyProject, { whole: true });
